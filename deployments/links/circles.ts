/** Circles in a graph. */

/** A way from `from` to `to`, and whatever is known of it. */
export interface Way<T> {
  from: string;
  to: string;
  about: T;
}

/** What is being looked at: a name, and those of its ways that were not gone yet. */
interface Step<T> {
  name: string;
  left: Iterator<Way<T>, undefined>;
}

/** Each way that closes a circle, with the names around it: `[a, b, c, a]`. Linear, and deep graphs do no harm. */
export function circlesIn<T>(ways: readonly Way<T>[]): { circle: string[]; closing: T }[] {
  const waysFrom = new Map<string, Way<T>[]>();
  for (const way of ways) {
    const others = waysFrom.get(way.from);
    if (others) others.push(way);
    else waysFrom.set(way.from, [way]);
  }
  const done = new Set<string>();
  const found: { circle: string[]; closing: T }[] = [];
  for (const start of waysFrom.keys()) {
    const path: Step<T>[] = [];
    const depths = new Map<string, number>();
    const enter = (name: string) => {
      if (done.has(name)) return;
      depths.set(name, path.length);
      path.push({ name, left: (waysFrom.get(name) ?? []).values() });
    };
    enter(start);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const way = here.left.next().value;
      const depth = way && depths.get(way.to);
      if (way && depth !== undefined) {
        const names = path.slice(depth).map(({ name }) => name);
        found.push({ circle: [...names, way.to], closing: way.about });
      } else if (way) enter(way.to);
      else {
        done.add(here.name);
        depths.delete(here.name);
        path.pop();
      }
    }
  }
  return found;
}

/** Names that can be reached from `start` by `next`, itself included. */
function reached(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([start]);
  for (const name of found) for (const other of next.get(name) ?? []) found.add(other);
  return found;
}

/** Those of `asked` that are part of a circle of `ways`: their end leads back to their start. */
export function inCircle<T>(asked: readonly Way<T>[], ways: readonly Way<T>[]): T[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of ways) {
    const others = next.get(from);
    if (others) others.push(to);
    else next.set(from, [to]);
  }
  const known = new Map<string, Set<string>>();
  return asked
    .filter(({ from, to }) => {
      const ends = known.get(to) ?? reached(to, next);
      known.set(to, ends);
      return ends.has(from);
    })
    .map(({ about }) => about);
}
