/** The two egress modes of a gateway side by side, out of the facts. */
import { EGRESS_MODES } from '../facts/egress-modes';

import { table } from './markdown';

/** Head and rows of the table. */
export function egressModeRows(): [head: string[], rows: string[][]] {
  return [
    ['', 'managed', 'self-managed'],
    EGRESS_MODES.map(({ aspect, managed, selfManaged }) => [aspect, managed, selfManaged]),
  ];
}

/** The table as Markdown. */
export function egressModeTable(): string {
  return table(...egressModeRows());
}
