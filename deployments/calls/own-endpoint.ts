/** Endpoints with private DNS that calls create for themselves, or are given. */
import type { ModuleCard } from '../../inputs/module-card';
import type { OwnEndpoint } from '../../inputs/wiring';
import type { Values } from '../reading/plain';

import { defaultOfInput, holdsEndpoint } from './wires';

/** The setting that creates the endpoint which `input` gives, if it is such an input. */
export function createdInsteadOf({ wiring: { owns } }: ModuleCard, input: string) {
  return owns?.given?.input === input ? owns.createdWith : undefined;
}

/** Inputs that a call leaves alone because it says that it creates the endpoint itself. */
export function ruledOut({ wiring: { owns } }: ModuleCard, inputs: Values): string[] {
  const isCreated = owns?.createdWith !== undefined && inputs[owns.createdWith] === true;
  return isCreated && owns.given ? [owns.given.input] : [];
}

/** Whether a call with these inputs is given an endpoint, as far as the file says. */
function isGiven(given: OwnEndpoint['given'], inputs: Values): boolean {
  if (!given) return false;
  const value = inputs[given.input];
  return given.key === undefined
    ? value !== undefined && value !== null
    : holdsEndpoint(value, given.key) !== false;
}

/** The endpoint that a call with these inputs creates; undefined where it creates none, or only Terraform knows. */
export function createdEndpoint(card: ModuleCard, inputs: Values): OwnEndpoint | undefined {
  const { owns } = card.wiring;
  if (!owns) return undefined;
  const { createdWith, given } = owns;
  if (createdWith === undefined) return isGiven(given, inputs) ? undefined : owns;
  const setting = inputs[createdWith];
  const isCreated = typeof setting === 'boolean' ? setting : defaultOfInput(card, createdWith);
  return isCreated === true ? owns : undefined;
}
