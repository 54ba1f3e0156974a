/** Every published module, in the order in which a reader should meet them. The only list. */
import type { PublishedModule } from '../modules/published-module';
import { runtimePrivateInbound } from '../patterns/runtime-private-inbound';

export const CATALOGUE: readonly PublishedModule[] = [runtimePrivateInbound];
