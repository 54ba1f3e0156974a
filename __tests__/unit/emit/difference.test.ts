import { difference } from '../../../emit/difference';

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

test('what is equal has no difference', () => {
  expect(difference({ committed: files({ a: 'x\n' }), generated: files({ a: 'x\n' }) })).toEqual(
    [],
  );
});

test('a file that differs, is missing, or should not be there, each with its lines', () => {
  const found = difference({
    committed: files({ a: 'x\n', gone: 'y\n' }),
    generated: files({ a: 'z\n', made: 'w\n' }),
  });
  expect(found.map((patch) => patch.split('\n').filter((line) => /^[-+]/.test(line)))).toEqual([
    ['--- committed/a', '+++ generated/a', '-x', '+z'],
    ['--- committed/gone', '+++ generated/gone', '-y'],
    ['--- committed/made', '+++ generated/made', '+w'],
  ]);
});
