/** What the network, the endpoints and the gateway of a root hand out to its calls. */
import type { EndpointServiceName } from '../../facts/endpoint-services';
import { NEEDS, type Need } from '../../facts/needs';
import type { ModuleCard } from '../../inputs/module-card';
import type { Path } from '../../inputs/parse';
import type { Unit } from '../layers/unit';
import { isMarker } from '../reading/markers';
import type { Values } from '../reading/plain';

import { ENDPOINTS, NETWORK, networkFrom, networkOf } from './base-calls';
import type { ComposedCall, Composition } from './composed-call';
import { holdsEndpoint, isOffered, offeredNames, type Cards } from './wires';

/** What the calls of a root hand out. */
export interface Offer {
  value: unknown;
  origin: Path;
}
export type Offers = Readonly<Record<string, Offer>>;

export interface AllOffers {
  network: Offers;
  endpoints: Offers;
  /** Whether the endpoints are made in this root. */
  areMade: boolean;
}

/** An output of a call of the same root. */
export const outputOf = (label: string, output: string) => ({ ref: `module.${label}.${output}` });

/** All that the call `label` of the module `giver` hands out. */
export function madeOffers(giver: ModuleCard | undefined, label: string, origin: Path): Offers {
  return Object.fromEntries(
    offeredNames(giver).map((output) => [output, { value: outputOf(label, output), origin }]),
  );
}

/** Whether a need of this name brings an endpoint of `service`. */
function brings(need: string, service: EndpointServiceName): boolean {
  const needs: Readonly<Record<string, Need | undefined>> = NEEDS;
  return Object.hasOwn(needs, need) && needs[need]?.services.includes(service) === true;
}

/** Whether endpoints with these inputs include one of `service`; where only Terraform knows, they may. */
function include(
  { needs, endpoint_ids, s3_buckets }: Values,
  service: EndpointServiceName,
): boolean {
  if (!Array.isArray(needs)) return true;
  return (
    (service === 's3' && s3_buckets !== undefined) ||
    needs.some((need) => brings(String(need), service) || isMarker(need)) ||
    holdsEndpoint(endpoint_ids, service) !== false
  );
}

/** What the endpoints made here hand out: not what their needs do not bring. */
export function endpointOffers(endpoints: ComposedCall, cards: Cards): Offers {
  const { s3_gateway_endpoint_id, data_plane_endpoint_id, ...rest } = madeOffers(
    cards.get(endpoints.module),
    endpoints.label,
    endpoints.steps,
  );
  const hasS3 = include(endpoints.inputs, 's3');
  const hasDataPlane = include(endpoints.inputs, 'bedrock-agentcore');
  return {
    ...rest,
    ...(hasS3 && s3_gateway_endpoint_id ? { s3_gateway_endpoint_id } : {}),
    ...(hasDataPlane && data_plane_endpoint_id ? { data_plane_endpoint_id } : {}),
  };
}

/** What the network and the endpoints that another deployment of the cell makes hand out, as links. */
function offersFrom(unit: Unit, { cards, callsOf }: Composition): Offers | undefined {
  const name = networkFrom(unit.value);
  const maker = unit.neighbors().find((other) => other.name === name);
  if (!maker) return undefined;
  const origin = unit.stepsOf(['network']);
  const calls = callsOf(maker);
  const isOnly = calls.length === 1;
  const endpoints = calls.find(({ role }) => role === 'endpoints');
  const network = cards.get(NETWORK.module);
  const offers = {
    ...(calls.some(({ role }) => role === 'network')
      ? madeOffers(network, NETWORK.label, origin)
      : {}),
    ...(endpoints ? endpointOffers(endpoints, cards) : {}),
  };
  const linked = Object.keys(offers).map((output): [string, Offer] => {
    const { label } = isOffered(network, output) ? NETWORK : ENDPOINTS;
    const from = [maker.name, ...(isOnly ? [] : [label]), output].join('.');
    return [output, { value: { from }, origin }];
  });
  return Object.fromEntries(linked);
}

/** What is there already: values of the file, or what another deployment makes. */
export function existingOffers(unit: Unit, composition: Composition): Offers {
  const others = offersFrom(unit, composition);
  if (others) return others;
  const { existing = {} } = networkOf(unit.value);
  const entries = Object.entries(existing).map(([name, value]): [string, Offer] => [
    name,
    { value, origin: unit.stepsOf(['network', 'existing', name]) },
  ]);
  return Object.fromEntries(entries);
}
