/** How far a long run is: a bar on a terminal, a few plain lines in a log, and nothing where there is little to do. */

/** Lets items through, and shows how many have passed. `what` is what they are called. */
export type Watch = <Item>(items: readonly Item[], what: string) => Iterable<Item>;

/** Whoever waits for less than this needs no news. */
const FEW = 100;

const WIDTH = 30;

/** Shows nothing. */
export const unwatched: Watch = (items) => items;

interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}

/** Shows it on `terminal`: each hundredth where it is one, else each tenth. */
export function watchedOn(terminal: Terminal): Watch {
  return function* (items, what) {
    const total = items.length;
    const isBar = terminal.isTTY === true;
    const parts = isBar ? 100 : 10;
    let shown = 0;
    for (const [index, item] of items.entries()) {
      yield item;
      const part = Math.floor(((index + 1) * parts) / total);
      if (total < FEW || part === shown) continue;
      shown = part;
      const words = `${index + 1} of ${total} ${what}`;
      terminal.write(isBar ? `\r${bar((index + 1) / total)} ${words}` : `${words}\n`);
    }
    // The line of the bar is free for what comes next.
    if (isBar && shown > 0) terminal.write('\r\x1b[K');
  };
}
