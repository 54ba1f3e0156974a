import { assertKey, escapeTemplate, hasLoneSurrogate, quote } from '../../../hcl/quote';

test.each([
  { title: 'a quote', text: '"', want: '"\\""' },
  { title: 'a backslash', text: '\\', want: '"\\\\"' },
  { title: 'newline, return, tab', text: '\n\r\t', want: '"\\n\\r\\t"' },
  { title: 'an interpolation', text: '${a}', want: '"$${a}"' },
  { title: 'an escaped interpolation', text: '$${a}', want: '"$$${a}"' },
  { title: 'a directive', text: '%{a}', want: '"%%{a}"' },
  { title: 'marks that start nothing', text: '$ % {$ %}', want: '"$ % {$ %}"' },
  { title: 'a control character', text: '\u0000\u001b', want: '"\\u0000\\u001b"' },
  { title: 'a right-to-left mark: a reviewer must see it', text: 'a\u202eb', want: '"a\\u202eb"' },
  { title: 'a line separator', text: '\u2028', want: '"\\u2028"' },
  { title: 'a tag character, beyond the first plane', text: '\u{e0041}', want: '"\\U000e0041"' },
  { title: 'an emoji as it is', text: '👍🏽', want: '"👍🏽"' },
  { title: 'letters of other scripts as they are', text: 'é日本', want: '"é日本"' },
])('$title', ({ text, want }) => {
  expect(quote(text)).toBe(want);
});

test('half a surrogate pair is refused', () => {
  expect(hasLoneSurrogate('a\udc00')).toBe(true);
  expect(hasLoneSurrogate('👍')).toBe(false);
  expect(() => quote('a\udc00')).toThrow(
    'text: found half a surrogate pair in "a\\udc00". Expected whole characters. Remove it.',
  );
});

test('a key that JavaScript loses is refused', () => {
  expect(() => assertKey('__proto__')).toThrow(
    'key: found __proto__. Expected any other key. Rename it.',
  );
  expect(() => assertKey('constructor')).not.toThrow();
});

test('marks of a template are doubled, each of them', () => {
  expect(escapeTemplate('${a} %{b} $${c} ${')).toBe('$${a} %%{b} $$${c} $${');
});
