/** Random expressions of constants, of the operators and functions that posture evaluates. */
import fc from 'fast-check';

const text = fc.constantFrom(
  '"a"',
  '"b-c"',
  '""',
  '"x/y"',
  '"true"',
  '"12"',
  '"a<b&c"',
  '"vpce-0000000000"',
  '"{\\"a\\":[1,\\"x\\"]}"',
);
const number = fc.constantFrom('0', '1', '2', '7', '100', '-3', '1.5');
const bool = fc.constantFrom('true', 'false');

/** By type, so that most of them mean something; what fails must fail in both. */
export const constantExpressions: fc.Arbitrary<string> = fc.letrec<
  Record<'any' | 'text' | 'number' | 'bool' | 'list' | 'texts' | 'map', string>
>((tie) => {
  const [any, texts, maps, lists] = [tie('any'), tie('texts'), tie('map'), tie('list')];
  const call = (name: string, ...args: fc.Arbitrary<string>[]) =>
    fc.tuple(...args).map((given) => `${name}(${given.join(', ')})`);
  const two = (left: fc.Arbitrary<string>, operators: string[], right: fc.Arbitrary<string>) =>
    fc
      .tuple(left, fc.constantFrom(...operators), right)
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`);
  const chosen = (of: fc.Arbitrary<string>) =>
    fc.tuple(tie('bool'), of, of).map(([c, a, b]) => `(${c} ? ${a} : ${b})`);
  return {
    any: fc.oneof(tie('text'), tie('number'), tie('bool'), tie('list'), tie('map')),
    text: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      text,
      fc.tuple(tie('text'), tie('number')).map(([a, b]) => `"<\${${a}}-\${${b}}>"`),
      call('join', fc.constant('","'), texts),
      call('replace', tie('text'), fc.constantFrom('"a"', '"-"', '"0000000000"'), tie('text')),
      call('lower', tie('text')),
      call('trimsuffix', tie('text'), tie('text')),
      call('trimprefix', tie('text'), tie('text')),
      call('substr', tie('text'), fc.constantFrom('0', '1'), fc.constantFrom('2', '-1')),
      call('jsonencode', any),
      call('coalesce', tie('text'), tie('text')),
      call('format', fc.constant('"%s:%s"'), tie('text'), tie('text')),
      call('try', fc.constantFrom('{ a = 1 }.b', '["x"][3]', '"y"'), tie('text')),
      call('element', texts, fc.constantFrom('0', '1', '5')),
      call('regex', fc.constantFrom('"^[a-z]+"', '"[0-9]{2}"', '"(a)"'), tie('text')).map(
        (source) => `jsonencode(${source})`,
      ),
      call('sha256', tie('text')),
      chosen(tie('text')),
    ),
    number: fc.oneof(
      { maxDepth: 3 },
      number,
      two(tie('number'), ['+', '-', '*', '%', '/'], tie('number')),
      call('length', fc.oneof(texts, maps, tie('text'))),
      call('max', tie('number'), tie('number')),
      chosen(tie('number')),
    ),
    bool: fc.oneof(
      { maxDepth: 3 },
      bool,
      two(tie('number'), ['<', '<=', '>', '>='], tie('number')),
      two(tie('text'), ['==', '!='], fc.oneof(tie('text'), fc.constant('null'))),
      two(any, ['==', '!='], any),
      two(tie('bool'), ['&&', '||'], tie('bool')),
      tie('bool').map((value) => `(!${value})`),
      call('contains', texts, tie('text')),
      call('can', fc.constantFrom('{ a = 1 }.b', '["x"][0]', 'tonumber("x")', 'null.a')),
      call('startswith', tie('text'), tie('text')),
      call('strcontains', tie('text'), tie('text')),
    ),
    texts: fc.oneof(
      { maxDepth: 3 },
      fc.array(text, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      call('concat', texts, texts),
      call('distinct', texts),
      call('compact', texts),
      call('tolist', call('toset', texts)),
      call('keys', maps),
      call('split', fc.constant('"-"'), tie('text')),
      call('sort', texts),
      call('tolist', call('setsubtract', texts, texts)),
      texts.map((list) => `[for item in ${list} : "\${item}!" if item != "a"]`),
      texts.map((list) => `${list}[*]`),
    ),
    list: fc.oneof(
      { maxDepth: 3 },
      texts,
      fc.array(any, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      call('flatten', lists),
      call('values', maps),
      maps.map((map) => `[for key, item in ${map} : [key, item]]`),
    ),
    map: fc.oneof(
      { maxDepth: 3 },
      fc.tuple(any, any).map(([a, b]) => `{ a = ${a}, "b c" = ${b} }`),
      fc.constant('{}'),
      call('merge', maps, maps),
      texts.map((list) => `{ for index, item in ${list} : item => index... }`),
      call('zipmap', fc.constant('["k", "l"]'), fc.constant('["1", "2"]')),
      maps.map((map) => `{ for key, item in ${map} : key => item if key != "a" }`),
    ),
  };
}).any;
