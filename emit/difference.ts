/** Difference between the committed tree and what the source makes now. */
import { createTwoFilesPatch } from 'diff';

import type { Files } from './files';

/** A unified diff a file that differs, is missing or should not be there; empty where all is equal. */
export function difference({
  committed,
  generated,
}: {
  committed: Files;
  generated: Files;
}): string[] {
  const paths = [...new Set([...committed.keys(), ...generated.keys()])].sort();
  return paths
    .filter((path) => committed.get(path) !== generated.get(path))
    .map((path) =>
      createTwoFilesPatch(
        `committed/${path}`,
        `generated/${path}`,
        committed.get(path) ?? '',
        generated.get(path) ?? '',
      ),
    );
}
