/** A deployments file of any size: every pattern of the catalogue in turn, each with its own sample inputs. */
import { stringify } from 'yaml';

import { CATALOGUE } from '../stacks/catalogue';

/** The text of a file with `count` deployments. `note` is a tag of the last one, so that a second file differs there. */
export function deploymentsFile(count: number, note = 'first'): string {
  const deployments = Array.from({ length: count }, (_item, index): [string, object] => {
    const module = CATALOGUE[index % CATALOGUE.length];
    if (!module) throw new Error('bug: the catalogue is empty');
    const { name, input } = module;
    const tags = { Note: index === count - 1 ? note : 'first' };
    // An account has room for one of a name.
    const inputs = {
      ...input.sample,
      ...('name' in input.sample ? { name: `agent-${index}` } : {}),
    };
    // And for one of some modules: each round is in another account.
    const account = String(111_122_223_333 + Math.floor(index / CATALOGUE.length));
    const provider = { default_tags: tags, allowed_account_ids: [account] };
    return [`${name}-${index}`, { module: name, inputs, provider }];
  });
  return stringify(
    {
      version: 1,
      defaults: {
        backend: { type: 's3', bucket: 'acme-terraform-state', region: 'us-east-1' },
        provider: { region: 'us-east-1' },
        tags: { Team: 'ai-platform' },
      },
      deployments: Object.fromEntries(deployments),
    },
    { aliasDuplicateObjects: false },
  );
}
