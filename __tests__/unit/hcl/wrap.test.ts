import { lex } from '../../../hcl/lexer';
import { wrapped } from '../../../hcl/wrap';
import { renderCatalogue } from '../../support/modules';

const LONG = 'var.a_name_that_takes_a_lot_of_room_on_a_line_of_a_file';

test.each([
  ['what is short stays', 'a && b', 'a && b'],
  ['one long string stays', `"${'x'.repeat(200)}"`, `"${'x'.repeat(200)}"`],
  [
    'operators in parentheses',
    `${LONG} == 1 && ${LONG} == 2 && ${LONG} == 3`,
    `(\n${LONG} == 1 &&\n${LONG} == 2 &&\n${LONG} == 3\n)`,
  ],
  [
    'or before and',
    `${LONG} == 1 && ${LONG} == 2 || ${LONG} == 3`,
    `(\n${LONG} == 1 && ${LONG} == 2 ||\n${LONG} == 3\n)`,
  ],
  [
    'a chain of conditionals',
    `${LONG} == null ? true : ${LONG}.b == null ? true : f(${LONG})`,
    `(\n${LONG} == null ? true :\n${LONG}.b == null ? true :\nf(${LONG})\n)`,
  ],
  [
    'a for with a condition',
    `alltrue([for one in ${LONG} : one.a == ${LONG} if one.b != ${LONG}])`,
    `alltrue([\nfor one in ${LONG} :\none.a == ${LONG}\nif one.b != ${LONG}\n])`,
  ],
  [
    'arguments, each with its comma',
    `!f(${LONG}, ${LONG}[0], [${LONG}])`,
    `!f(\n${LONG},\n${LONG}[0],\n[${LONG}]\n)`,
  ],
  [
    'a for that makes an object',
    `{ for name, one in ${LONG} : name => "\${one.a} ${'x'.repeat(80)}" }`,
    `{\nfor name, one in ${LONG} :\nname => "\${one.a} ${'x'.repeat(80)}"\n}`,
  ],
  [
    'lines of its own that are long',
    `alltrue([\n  for one in ${LONG} : one.a == ${LONG} || one.b == ${LONG},\n])`,
    `alltrue([\nfor one in ${LONG} :\none.a == ${LONG} ||\none.b == ${LONG}\n])`,
  ],
  ['a comment keeps its line', `f(\n# why\n${LONG}, ${LONG}, ${LONG})`, undefined],
  ['attributes keep theirs', `{\na = [${LONG}, ${LONG}]\nb = f(${LONG}, ${LONG})\n}`, undefined],
])('%s', (_title, source, want) => {
  expect(wrapped(source)).toBe(want ?? source);
});

test('no token changes', () => {
  const source = `f(${LONG}, { a = ${LONG} }, [for x in ${LONG} : x ? ${LONG} : !(${LONG} || x)]...)`;
  const tokens = (text: string) =>
    lex(text)
      .filter(({ kind }) => kind !== 'newline')
      .map(({ text: token }) => token);
  expect(wrapped(source)).toContain('\n');
  expect(tokens(wrapped(source))).toEqual(tokens(source));
});

/** Whether a line has one string, with a comma or bracket behind it, or is one of a heredoc. */
function isOneText(line: string): boolean {
  if (/^\s*(- |[`A-Z])/.test(line)) return true;
  const [text, ...others] = lex(line.trim().replace(/^"?[\w:-]+"?\s+= /, ''));
  return text?.kind === 'string' && others.every(({ kind }) => kind === 'punctuation');
}

test('no line of a module is longer than 160 columns, but for one text', () => {
  const long = [...renderCatalogue()]
    .filter(([path]) => /^[\w-]+\/[\w-]+\.tf$/.test(path))
    .flatMap(([path, text]) => text.split('\n').map((line) => ({ path, line })))
    .filter(({ line }) => line.length > 160 && !isOneText(line));
  expect(long).toEqual([]);
});
