/** The name that somebody may have meant. */

/** Letters to insert, remove or replace to get from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_cell, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The one of `names` that is closest to `name`, if it is close: at most a third of it is to be changed. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((candidate) => ({ candidate, changes: distance(name, candidate) }))
    .sort((a, b) => a.changes - b.changes);
  const best = ranked[0];
  return best && best.changes <= Math.max(name.length, 3) / 3 ? best.candidate : undefined;
}

/** What to do about `name`, which is none of `names`: to write the nearest, or, where none is near, `otherwise`. */
export function spelling(name: string, names: readonly string[], otherwise: string): string {
  const meant = nearest(name, names);
  return meant === undefined ? otherwise : `write ${meant}`;
}
