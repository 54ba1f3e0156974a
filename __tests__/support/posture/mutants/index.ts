import { BY_HAND_MUTANTS } from './by-hand';
import { GATEWAY_MUTANTS } from './gateways';
import type { Mutant } from './mutant';
import { NETWORK_MUTANTS } from './network';
import { POLICY_MUTANTS } from './policies';
import { ROUTE_MUTANTS } from './routes';

export * from './mutant';

/** Labelled by hand; all but those of the flat root before there was a graph or a policy engine to look at. */
export const POSTURE_MUTANTS: readonly Mutant[] = [
  ...ROUTE_MUTANTS,
  ...POLICY_MUTANTS,
  ...NETWORK_MUTANTS,
  ...GATEWAY_MUTANTS,
  ...BY_HAND_MUTANTS,
];
