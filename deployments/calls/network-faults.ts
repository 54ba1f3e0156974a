/** Whether the network of a deployment holds: made, there already or of another deployment, and taken by some call. */
import { spelling } from '../../inputs/nearest';
import type { Unit } from '../layers/unit';
import { type FileFault, keyFault, valueFault } from '../reading/fault';
import { isMap } from '../reading/plain';
import type { Read } from '../reading/read-yaml';

import { ENDPOINTS, NETWORK, networkFrom, networkOf, baseCalls } from './base-calls';
import { isAgentModule, isOffered, kindOfInput, wiresTo, type Cards } from './wires';

interface Context {
  read: Read;
  cards: Cards;
}

const PARTS = ['create', 'existing', 'from', 'endpoints'];

/** Made here or there already, and not both. */
function partFaults({ value, stepsOf }: Unit, { read, cards }: Context): FileFault[] {
  const network = isMap(value) ? value.network : undefined;
  if (!isMap(network)) return [];
  const { create, existing = {}, endpoints } = networkOf(value);
  const steps = stepsOf(['network']);
  const ofEndpoints = cards.get(ENDPOINTS.module);
  const offered = Object.keys(existing).filter((name) => isOffered(ofEndpoints, name));
  // A part that is misspelt is told as such, and not as missing too.
  const isKnown = Object.keys(network).every((part) => PARTS.includes(part));
  const given = ['existing', 'from'].filter((part) => part in network);
  const parts = [...(create ? ['create'] : []), ...given];
  return [
    ...(parts.length === 1 || !isKnown
      ? []
      : [
          valueFault(read, steps, {
            found:
              parts.length > 1 ? `got ${parts.join(' and ')}` : 'got neither create nor existing',
            want: 'exactly one of create, existing and from',
            fix: 'write create: { cidr_block: 10.0.0.0/16 } with a range of your own, or existing with the ids of a network',
          }),
        ]),
    ...(endpoints ? offered : []).map((name) =>
      keyFault(read, stepsOf(['network', 'existing', name]), {
        found: 'got an endpoint that is there beside endpoints that are made',
        want: 'one of the two',
        fix: 'pass it as endpoint_ids of endpoints, or remove endpoints',
      }),
    ),
  ];
}

/** A network of another deployment, which has to be of the same cell and make one. */
function fromFaults({ value, stepsOf, neighbors }: Unit, { read }: Context): FileFault[] {
  const name = networkFrom(value);
  if (name === undefined) return [];
  const others = neighbors();
  const makesNetwork = (unit: Unit) => networkOf(unit.value).create !== undefined;
  const named = others.find((other) => other.name === name);
  if (named && makesNetwork(named)) return [];
  const isThere = named !== undefined;
  const names = others.filter(makesNetwork).map((other) => other.name);
  return [
    valueFault(read, stepsOf(['network', 'from']), {
      found: `got ${JSON.stringify(name)}, ${isThere ? 'which makes no network' : 'and no other deployment of this place is called so'}`,
      want:
        names.length > 0
          ? `a deployment with network: { create: ... }, such as ${names.slice(0, 3).join(', ')}`
          : 'a deployment with network: { create: ... }',
      fix: spelling(name, names, 'name the deployment that makes the network'),
    }),
  ];
}

/** An ID that no call takes would be ignored silently, and so would a typo. */
function existingFaults(unit: Unit, { read, cards }: Context): FileFault[] {
  const { existing = {} } = networkOf(unit.value);
  const calls = baseCalls(unit);
  const known = calls.flatMap(({ module }) => cards.get(module) ?? []);
  if (known.length < calls.length || calls.length === 0) return [];
  const givers = [cards.get(NETWORK.module), cards.get(ENDPOINTS.module)];
  const taken = new Set(
    known.flatMap((card) => [
      ...givers.flatMap((giver) => wiresTo(card, giver).map(({ output }) => output)),
      // The group of given endpoints is for the rules of agents that have some.
      ...(isAgentModule(card) && kindOfInput(card, 'egress_to_security_groups')
        ? ['endpoint_security_group_id']
        : []),
    ]),
  );
  return Object.keys(existing)
    .filter((name) => givers.some((giver) => isOffered(giver, name)))
    .filter((name) => !taken.has(name))
    .map((name) =>
      keyFault(read, unit.stepsOf(['network', 'existing', name]), {
        found: 'got what no call here takes',
        want: `inputs of ${[...new Set(known.map((card) => card.name))].join(', ')}`,
        fix: 'remove it',
      }),
    );
}

/** Every fault of the network of `unit` itself. */
export function networkFaults(unit: Unit, context: Context): FileFault[] {
  return [
    ...partFaults(unit, context),
    ...fromFaults(unit, context),
    ...existingFaults(unit, context),
  ];
}
