/** Faults of a text that keep it from being read at all. */
import type { YAMLError } from 'yaml';

import { tooDeep } from './depth';
import type { Words } from './fault';

/** Words for what people meet; other faults of syntax keep those of the parser. */
const SYNTAX: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    found: 'got a tab before the text of a line',
    want: 'spaces',
    fix: 'indent with spaces',
  },
};

/** What the parser found, in our words where we have some. */
export function syntaxWords({ code, message }: YAMLError): Words {
  // What stands behind the colon is text of the file, which may be a secret.
  const said = (message.charAt(0).toLowerCase() + message.slice(1)).replace(/: +"[^]*$/, '');
  return (
    SYNTAX[code] ?? { found: `got ${said}`, want: 'valid YAML or JSON', fix: 'correct the syntax' }
  );
}

/** Faults of the text as such: nothing behind them would be worth reading. */
export function textFault(text: string): { offset: number; words: Words } | undefined {
  if (text.startsWith('\uFEFF'))
    return {
      offset: 0,
      words: {
        found: 'got a byte order mark',
        want: 'UTF-8 without one',
        fix: 'save the file as UTF-8 without BOM',
      },
    };
  const carriage = text.indexOf('\r');
  if (carriage >= 0)
    return {
      offset: carriage,
      words: {
        found: 'got a carriage return without a line feed',
        want: 'lines that end in LF, or in CRLF as on Windows',
        fix: 'save the file with LF line ends',
      },
    };
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const control = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
  if (control >= 0)
    return {
      offset: control,
      words: { found: 'got a control character', want: 'plain text', fix: 'remove it' },
    };
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0)
    return {
      offset: broken,
      words: {
        found: 'got bytes that are no UTF-8',
        want: 'UTF-8',
        fix: 'save the file as UTF-8',
      },
    };
  const deep = tooDeep(text);
  if (deep === undefined) return undefined;
  return {
    offset: deep,
    words: {
      found: 'got values that nest too deep',
      want: 'at most 64 brackets in each other, and no block behind column 256',
      fix: 'remove the nesting',
    },
  };
}
