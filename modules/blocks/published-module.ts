/** A module of the catalogue: what it says of itself, and how its blocks are made. */
import type { Construct } from 'constructs';

import type { ModuleCard } from '../../inputs/module-card';

export interface PublishedModule extends ModuleCard {
  /** Declares every block of the module in `scope`. */
  build: (scope: Construct) => void;
}

/** A module that is published. Its folder, which the caller gives as `__dirname`, says its name and where it is. */
export function publish(
  folder: string,
  card: Omit<PublishedModule, 'name' | 'source'>,
): PublishedModule {
  const [top = '', name = ''] = folder.split(/[\\/]/).slice(-2);
  return { name, source: `${top}/${name}`, ...card };
}
