/** A passage of prose: text that a reader reads, with the place in its file of every character. */

/** What a passage is in its file. */
export type PassageKind =
  'paragraph' | 'item' | 'cell' | 'heading' | 'description' | 'message' | 'comment';

/** One paragraph, heading, table cell, list item, description, error message, or comment. */
export interface Passage {
  readonly kind: PassageKind;
  /** Markup is removed, white space is one space, and code, URLs, and expressions are each one {@link CODE}. */
  readonly text: string;
  /** The offset in the file of each character of `text`. */
  readonly offsets: readonly number[];
}

/** Replaces code in the text of a passage, so that it counts as one word and no rule matches inside it. */
export const CODE = '¤';

/** Collects the characters of a passage. */
export class PassageBuilder {
  private text = '';
  private readonly offsets: number[] = [];

  /** Adds `text`, which begins at `offset` of the file. Runs of white space become one space. */
  add(text: string, offset: number): void {
    for (let index = 0; index < text.length; index += 1) {
      const char = text[index] ?? '';
      this.addChar(/\s/.test(char) ? ' ' : char, offset + index);
    }
  }

  /** Adds one character of prose that the file writes differently, such as code or an entity. */
  addChar(char: string, offset: number): void {
    if (char === ' ' && (this.text === '' || this.text.endsWith(' '))) return;
    this.text += char;
    this.offsets.push(offset);
  }

  /** The passage, or undefined where nothing but space was added. */
  build(kind: PassageKind): Passage | undefined {
    const text = this.text.trimEnd();
    if (text === '') return undefined;
    return { kind, text, offsets: this.offsets.slice(0, text.length) };
  }
}
