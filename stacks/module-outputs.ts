/** What a module hands on, read from its own blocks. */
import { App } from 'cdktf';

import type { PublishedModule } from '../modules/blocks/published-module';

import { ModuleStack } from './module-stack';

/** Names of the outputs of `module`, in their order. */
export function outputNamesOf(module: PublishedModule): string[] {
  const { document } = new ModuleStack(new App({ skipValidation: true }), module);
  return document
    .filter(({ file }) => file === 'outputs')
    .map(({ block: { labels } }) => labels[0] ?? '');
}
