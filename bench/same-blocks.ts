/** Whether two folders of synthesized stacks say the same, apart from what cdktf adds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

type Tree = Record<string, unknown>;

/** Without metadata, and with a block that stands once in one form: the bindings write some without the list. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalise);
    return items.length === 1 && typeof items[0] === 'object' ? items[0] : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== '//');
  return Object.fromEntries(entries.map(([key, item]) => [key, normalise(item)]));
}

function readStack(folder: string, name: string): Tree {
  const text = readFileSync(join(folder, 'stacks', name, 'cdk.tf.json'), 'utf8');
  const { terraform, ...rest } = normalise(JSON.parse(text)) as Tree;
  // cdktf adds a local backend.
  const settings = Object.entries(terraform as Tree).filter(([key]) => key !== 'backend');
  return { terraform: Object.fromEntries(settings), ...rest };
}

/** Names of the stacks that differ. Throws where one folder has other stacks than the other. */
export function differingStacks({ ours, bare }: { ours: string; bare: string }): string[] {
  const namesIn = (folder: string) => readdirSync(join(folder, 'stacks')).sort();
  if (!isDeepStrictEqual(namesIn(ours), namesIn(bare)))
    throw new Error('bug: the bare app has other stacks');
  return namesIn(ours).filter(
    (name) => !isDeepStrictEqual(readStack(ours, name), readStack(bare, name)),
  );
}
