/** Every published module, in the order in which a reader should meet them. The only list. */
import { gateway } from '../modules/gateway';
import { network } from '../modules/network';
import type { PublishedModule } from '../modules/published-module';
import { vpcEndpoints } from '../modules/vpc-endpoints';
import { runtimeIsolated } from '../patterns/runtime-isolated';
import { runtimePrivateInbound } from '../patterns/runtime-private-inbound';
import { runtimePublic } from '../patterns/runtime-public';
import { runtimeVpcEgress } from '../patterns/runtime-vpc-egress';

export const CATALOGUE: readonly PublishedModule[] = [
  runtimePublic,
  runtimeVpcEgress,
  runtimePrivateInbound,
  runtimeIsolated,
  gateway,
  network,
  vpcEndpoints,
];
