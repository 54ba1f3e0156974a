import type { CtyValue } from '../cty';

import type { Making } from './making';

/** Makes one attribute up. */
export type Maker = (making: Making) => CtyValue;

/** Makers by type and attribute. */
export type Makers = Readonly<Record<string, Readonly<Record<string, Maker>>>>;

/** A name as the provider makes it up: the prefix and 26 digits. */
export const prefixedName: Maker = (making) =>
  `${making.text('name_prefix') || 'terraform-'}${making.digits(26, 'name')}`;

/** What legacy resources show for text that is not there. */
export const emptyText: Maker = () => '';
