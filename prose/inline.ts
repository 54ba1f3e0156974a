/** The inline markup of Markdown: what of a line is prose. */
import { CODE, type PassageBuilder } from './passage';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
};

type Step = (builder: PassageBuilder, match: RegExpExecArray, offset: number) => void;

const asCode: Step = (builder, _match, offset) => {
  builder.addChar(CODE, offset);
};
const dropped: Step = () => undefined;

/** Markup, tried in this order at each place. What matches none is prose. */
const MARKUP: readonly [pattern: RegExp, step: Step][] = [
  // A backtick that no other closes is prose.
  [/(`+)(?!`)[^]*?[^`]\1(?!`)/y, asCode],
  [/<https?:[^>\s]*>/y, asCode],
  [/<!--[^]*?-->/y, dropped],
  [/<br\s*\/?>/y, (builder, _match, offset) => builder.addChar(' ', offset)],
  [/<\/?[a-z][^<>]*>/iy, dropped],
  [/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/y, dropped],
  [/\]\[[^\]]*\]/y, dropped],
  [/!?\[|\]/y, dropped],
  [/https?:\/\/[^\s)>\]|]*[^\s)>\]|.,;:]/y, asCode],
  [
    /\\([\\`*_{}[\]()#+.!|<>~-])/y,
    (builder, match, offset) => builder.add(match[1] ?? '', offset + 1),
  ],
  [
    /&(?:lt|gt|amp|quot|nbsp);/y,
    (builder, match, offset) => builder.addChar(ENTITIES[match[0]] ?? '', offset),
  ],
  [/\*+|~~/y, dropped],
  [/(?<![\w])_+(?=\S)|(?<=\S)_+(?!\w)/y, dropped],
];

/** Adds the prose of `markdown`, which begins at `offset` of its file. */
export function addInline(builder: PassageBuilder, markdown: string, offset: number): void {
  let at = 0;
  while (at < markdown.length) {
    let length = 0;
    for (const [pattern, step] of MARKUP) {
      pattern.lastIndex = at;
      const match = pattern.exec(markdown);
      if (!match) continue;
      step(builder, match, offset + at);
      length = match[0].length;
      break;
    }
    if (length === 0) builder.add(markdown[at] ?? '', offset + at);
    at += Math.max(length, 1);
  }
}
