import { unwatched, watchedOn } from '../../../emit/progress';

const ITEMS = Array.from({ length: 1_000 }, (_item, index) => index);

/** What is written while `items` pass. */
function shown(items: readonly number[], isTTY: boolean): string[] {
  const texts: string[] = [];
  const watch = watchedOn({ isTTY, write: (text) => texts.push(text) });
  expect([...watch(items, 'roots')]).toEqual(items);
  return texts;
}

test('a log gets a line for each tenth', () => {
  const lines = shown(ITEMS, false);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('100 of 1000 roots\n');
  expect(lines.at(-1)).toBe('1000 of 1000 roots\n');
});

test('a terminal gets a bar that grows in its place, and goes', () => {
  const texts = shown(ITEMS, true);
  expect(texts).toHaveLength(101);
  expect(texts[49]).toBe(`\r[${'#'.repeat(15)}${' '.repeat(15)}] 500 of 1000 roots`);
  expect(texts.at(-1)).toBe('\r\x1b[K');
  expect(texts.join('')).not.toContain('\n');
});

test('a short run is quiet, on a terminal too', () => {
  expect(shown(ITEMS.slice(0, 99), true)).toEqual([]);
  expect(shown(ITEMS.slice(0, 99), false)).toEqual([]);
  expect(shown([], false)).toEqual([]);
});

test('nobody has to watch', () => {
  expect([...unwatched(ITEMS, 'roots')]).toEqual(ITEMS);
});
