/** Difference between the committed tree and what the source makes now. */
import { createTwoFilesPatch } from 'diff';

import type { Files, FileStream } from './files';

/** A unified diff a file that differs, is missing or should not be there, sorted by path; empty where all is equal. */
export function difference({
  committed,
  generated,
}: {
  committed: Files;
  generated: FileStream;
}): string[] {
  const patches = new Map<string, string>();
  const compare = (path: string, before = '', after = '') =>
    patches.set(path, createTwoFilesPatch(`committed/${path}`, `generated/${path}`, before, after));
  const left = new Map(committed);
  for (const [path, text] of generated) {
    if (committed.get(path) !== text) compare(path, committed.get(path), text);
    left.delete(path);
  }
  for (const [path, text] of left) compare(path, text);
  return [...patches].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, patch]) => patch);
}
