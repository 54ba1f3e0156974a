import { endOfInterpolation, endOfQuoted, HclSyntaxError, lex } from '../../../hcl/lexer';

const kinds = (source: string) => lex(source).map(({ kind, text }) => `${kind} ${text}`);

test.each([
  { source: 'a-b_c', want: ['word a-b_c'] },
  { source: 'a - b', want: ['word a', 'punctuation -', 'word b'] },
  { source: '1.5e+3', want: ['number 1.5e+3'] },
  { source: '1...', want: ['number 1', 'punctuation ...'] },
  { source: 'a.0.b', want: ['word a', 'punctuation .', 'number 0', 'punctuation .', 'word b'] },
  { source: '<=>==', want: ['punctuation <=', 'punctuation >=', 'punctuation ='] },
  { source: 'a => b', want: ['word a', 'punctuation =>', 'word b'] },
  { source: '"a"b', want: ['string "a"', 'word b'] },
  { source: '"\\""', want: ['string "\\""'] },
  { source: '"${"}"}"', want: ['string "${"}"}"'] },
  { source: '"${{ a = "${b}" }}"', want: ['string "${{ a = "${b}" }}"'] },
  { source: '"$${"', want: ['string "$${"'] },
  { source: '"%%{" x', want: ['string "%%{"', 'word x'] },
  { source: '"%{ if a ~}b%{ endif }"', want: ['string "%{ if a ~}b%{ endif }"'] },
  { source: '"${a # }"\n}"', want: ['string "${a # }"\n}"'] },
  { source: '# a "\nb', want: ['comment # a "', 'newline \n', 'word b'] },
  { source: '// a', want: ['comment // a'] },
  { source: '/* a\nb */c', want: ['comment /* a\nb */', 'word c'] },
  { source: '<<-EOT\na\n  EOT\nb', want: ['heredoc <<-EOT\na\n  EOT', 'newline \n', 'word b'] },
  { source: 'été', want: ['word été'] },
  { source: 'a\r\n', want: ['word a', 'newline \n'] },
])('$source', ({ source, want }) => {
  expect(kinds(source)).toEqual(want);
});

test.each([
  { source: '"a', found: 'a string without its end' },
  { source: '"a\nb"', found: 'a string without its end' },
  { source: '"a\\"', found: 'a string without its end' },
  { source: '"${a"', found: 'a string without its end' },
  { source: '"${a', found: 'an interpolation without its end' },
  { source: '/* a', found: 'a comment without its end' },
  { source: '<<-EOT\na\n', found: 'a heredoc without its end' },
  { source: 'a ~ b', found: 'the character "~"' },
  { source: 'a & b', found: 'the character "&"' },
  { source: 'a\u0000', found: 'the character "\\u0000"' },
])('$source is refused: $found', ({ source, found }) => {
  expect(() => lex(source)).toThrow(HclSyntaxError);
  expect(() => lex(source)).toThrow(found);
});

test('a fault is told with its line and what stands around it', () => {
  expect(() => lex('a = 1\nb = ~2')).toThrow(
    'bug: malformed HCL at line 2: the character "~" near «a = 1⏎b = ~2» in:\na = 1\nb = ~2',
  );
});

test('ends of templates and interpolations are just behind them', () => {
  expect(endOfQuoted('"a" b', 0)).toBe(3);
  expect(endOfInterpolation('${a}b', 2)).toBe(4);
});
