/** Neighbouring `locals` blocks of a file become one. */
import { block, type Block, type Document, type Entry, type Placed } from '../hcl/document';

/** The attributes of a second block: its comment moves to its first attribute. */
function appended({ comment, body }: Block): Entry[] {
  const [first, ...rest] = body;
  if (!first) return [];
  const comments = [comment, first.comment].filter((text) => text !== undefined);
  const lead: Entry =
    first.kind === 'attribute'
      ? { ...first, comment: comments.length > 0 ? comments.join('\n') : undefined, apart: true }
      : first;
  return [lead, ...rest];
}

function isLocals(placed: Placed | undefined): placed is Placed {
  return placed?.block.type === 'locals';
}

/** `document` with the `locals` blocks that follow each other in a file joined, in their order. */
export function mergeLocals(document: Document): Document {
  const merged: Placed[] = [];
  const lastIn = new Map<string, number>();
  for (const placed of document) {
    const at = lastIn.get(placed.file);
    const before = at === undefined ? undefined : merged[at];
    if (at !== undefined && isLocals(before) && isLocals(placed)) {
      const { comment, body, labels } = before.block;
      merged[at] = {
        file: placed.file,
        block: block('locals', labels, [...body, ...appended(placed.block)], { comment }),
      };
    } else {
      lastIn.set(placed.file, merged.push(placed) - 1);
    }
  }
  return merged;
}
