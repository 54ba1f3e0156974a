/** The two egress modes of a gateway side by side, out of the facts. */
import { EGRESS_MODES } from '../facts/egress-modes';

import { table } from './markdown';

/** The table as Markdown. */
export function egressModeTable(): string {
  return table(
    ['', 'managed', 'self-managed'],
    EGRESS_MODES.map(({ aspect, managed, selfManaged }) => [aspect, managed, selfManaged]),
  );
}
