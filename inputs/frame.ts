/** The frame of every error message: what was found, what is expected, and what to do where that says more. */

/** Parts of a message, each without its final period. */
export interface Frame {
  found: string;
  /** A noun phrase: it follows "Expected". */
  want: string;
  /** A sentence in the imperative. Omit it where it would only repeat `want`. */
  fix?: string;
}

/** `text` with a capital first letter where it begins with a word. An input's name stays as its user writes it. */
export function sentence(text: string): string {
  return /^[a-z]+[ ,:]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** What follows what was found: `. Expected a port. Pass its number.` */
export function expectation({ want, fix }: Omit<Frame, 'found'>): string {
  return `. Expected ${want}.${fix ? ` ${sentence(fix)}.` : ''}`;
}

/** A whole message: `port: got 0. Expected 1 to 65535.` */
export function framed(where: string, { found, ...rest }: Frame): string {
  return `${where}${where === '' ? '' : ': '}${found}${expectation(rest)}`;
}
