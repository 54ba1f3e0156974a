/**
 * What one call of a root hands to the next without being told: the modules are made so that an output has the name of
 * the input which it feeds. A test lists every such pair of the catalogue, so that an accidental match is seen.
 */
import type { ModuleCard } from '../../inputs/module-card';
import { variablesOf, type Shape, type Variable } from '../../inputs/shape';
import { isMarker } from '../reading/markers';
import { isMap, type Values } from '../reading/plain';

/** Who hands something out. */
export type Giver = 'network' | 'endpoints' | 'gateway';

/** What each hands out, and of what kind it is: a name alone may mean a list here and a map there. */
export const OFFERED: Readonly<Record<Giver, Readonly<Record<string, Shape['kind']>>>> = {
  network: {
    vpc_id: 'string',
    vpc_cidr_block: 'string',
    subnet_ids: 'list',
    subnet_ids_by_zone_id: 'map',
    route_table_ids: 'list',
    route_table_ids_by_zone_id: 'map',
    internet_egress: 'bool',
  },
  endpoints: {
    endpoint_ids: 'map',
    endpoint_security_group_id: 'string',
    s3_gateway_endpoint_id: 'string',
    data_plane_endpoint_id: 'string',
  },
  gateway: {
    gateway_id: 'string',
    gateway_role_name: 'string',
    private_targets_allowed: 'bool',
  },
};

/** Whether `giver` hands out something of this name. */
export function isOffered(giver: Giver, name: PropertyKey): boolean {
  return Object.hasOwn(OFFERED[giver], name);
}

/** Inputs that go by another name than what they take. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'gateway.endpoint_subnet_ids': 'subnet_ids',
  'gateway-target-self-managed.resource_gateway_subnet_ids': 'subnet_ids',
  'hub-and-spoke.route_table_ids': 'route_table_ids_by_zone_id',
  'lattice-share.resource_gateway_subnet_ids': 'subnet_ids',
  'private-api-gateway-self-managed.resource_gateway_subnet_ids': 'subnet_ids',
  'private-mcp-server-self-managed.resource_gateway_subnet_ids': 'subnet_ids',
  'private-rest-api-self-managed.resource_gateway_subnet_ids': 'subnet_ids',
};

/** A setting of a call without which the module refuses an input: left out, it is as `standard`. */
interface Switch {
  name: string;
  standard: boolean;
}

/** Inputs that a module takes only with a setting, and refuses without. */
const SWITCHES: Readonly<Record<string, Switch>> = {
  'gateway.vpc_id': { name: 'create_gateway_endpoint', standard: false },
  'gateway.endpoint_subnet_ids': { name: 'create_gateway_endpoint', standard: false },
  'gateway-target-self-managed.vpc_id': { name: 'create_resource_gateway', standard: true },
  'lattice-share.vpc_id': { name: 'create_resource_gateway', standard: true },
  'runtime-private-inbound.s3_gateway_endpoint_id': {
    name: 'use_s3_gateway_endpoint',
    standard: true,
  },
  'runtime-vpc-egress.s3_gateway_endpoint_id': { name: 'use_s3_gateway_endpoint', standard: true },
};

function switchOf(module: string, input: string): Switch | undefined {
  if (input === 'resource_gateway_subnet_ids')
    return { name: 'create_resource_gateway', standard: true };
  if (input === 'gateway_role_name') return { name: 'attach_gateway_role_policy', standard: true };
  return SWITCHES[`${module}.${input}`];
}

/** One wire: `input` of a module takes `output`. */
interface Wire {
  input: string;
  output: string;
}

/** Read once for each module: a file may call one a thousand times. */
const INPUTS = new WeakMap<ModuleCard, Map<string, Variable>>();

function inputsOf(card: ModuleCard): Map<string, Variable> {
  const known = INPUTS.get(card);
  if (known) return known;
  const made = new Map(variablesOf(card.input.schema).map((variable) => [variable.name, variable]));
  INPUTS.set(card, made);
  return made;
}

/** The kind of an input of a module, or undefined where it has none of this name. */
export function kindOfInput(card: ModuleCard, input: string): Shape['kind'] | undefined {
  return inputsOf(card).get(input)?.shape.kind;
}

/** What stands for an input that is left out. */
export function defaultOfInput(card: ModuleCard, input: string): unknown {
  return inputsOf(card).get(input)?.default;
}

/** Every wire from `giver` to a module. Whether a call uses one depends on what it is given: {@link takes}. */
export function wiresTo(card: ModuleCard, giver: Giver): Wire[] {
  return [...inputsOf(card).values()].flatMap(({ name: input, shape }) => {
    const output = OTHER_NAMES[`${card.name}.${input}`] ?? input;
    return OFFERED[giver][output] === shape.kind ? [{ input, output }] : [];
  });
}

/** Whether a call with these inputs has room for a wire to `input`: the module would refuse what a setting rules out. */
export function takes({ name: module }: ModuleCard, input: string, inputs: Values): boolean {
  if (input in inputs) return false;
  const found = switchOf(module, input);
  const setting = found && (inputs[found.name] ?? found.standard);
  return setting !== false;
}

/** Whether `endpoint_ids` hold the endpoint of `service`; undefined where only Terraform knows. */
export function holdsEndpoint(ids: unknown, service: string): boolean | undefined {
  if (ids === undefined || ids === null) return false;
  if (isMarker(ids)) return undefined;
  return isMap(ids) && service in ids;
}
