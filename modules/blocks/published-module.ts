/** A module of the catalogue: what it says of itself, and how its blocks are made. */
import type { Construct } from 'constructs';

import type { ModuleCard } from '../../inputs/module-card';

export interface PublishedModule extends ModuleCard {
  /** Declares every block of the module in `scope`. */
  build: (scope: Construct) => void;
}
