/** Endpoints with private DNS that calls create for themselves, or are given. */
import type { ModuleCard } from '../../inputs/module-card';
import type { OwnEndpoint } from '../../inputs/wiring';
import { isMap, type Values } from '../reading/plain';

import { defaultOfInput, holdsEndpoint } from './wires';

const ownedBy = ({ wiring: { owns = [] } }: ModuleCard) => owns;

/** The setting that creates the endpoint which `input` gives, if it is such an input. */
export function createdInsteadOf(card: ModuleCard, input: string): string | undefined {
  return ownedBy(card).find(({ given }) => given?.input === input)?.createdWith;
}

/** Inputs that a call leaves alone because it says that it creates the endpoint itself. */
export function ruledOut(card: ModuleCard, inputs: Values): string[] {
  return ownedBy(card).flatMap(({ createdWith, given }) =>
    given && createdWith !== undefined && inputs[createdWith] === true ? [given.input] : [],
  );
}

/** Whether a call with these inputs is given an endpoint, as far as the file says. */
function isGiven(given: OwnEndpoint['given'], inputs: Values): boolean {
  if (!given) return false;
  const value = inputs[given.input];
  return given.key === undefined
    ? value !== undefined && value !== null
    : holdsEndpoint(value, given.key) !== false;
}

/** Whether a setting of a call is on; one that only Terraform knows is taken for its default. */
function isOn(card: ModuleCard, setting: string, inputs: Values): boolean {
  const value = inputs[setting];
  return (typeof value === 'boolean' ? value : defaultOfInput(card, setting)) === true;
}

function hasEntries(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length > 0;
}

/** The endpoints that a call with these inputs creates, without those of which only Terraform knows. */
export function createdEndpoints(card: ModuleCard, inputs: Values): OwnEndpoint[] {
  return ownedBy(card).filter(({ createdWith, createdFor, usedWith, given }) => {
    if (usedWith !== undefined && !isOn(card, usedWith, inputs)) return false;
    if (createdFor !== undefined) return hasEntries(inputs[createdFor]);
    if (createdWith === undefined) return !isGiven(given, inputs);
    return isOn(card, createdWith, inputs);
  });
}
