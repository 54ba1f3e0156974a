/** What endpoints that agents share have to let through, added up from what each agent declares; or why that cannot be said. */
import { defaultInvokeActions, type ServerProtocolName } from '../../facts/server-protocols';
import type { CatalogueCard } from '../../inputs/module-card';
import { isMarker } from '../reading/markers';
import { distinct, isMap, type Values } from '../reading/plain';

import { defaultOfInput, kindOfInput } from './wires';

/** An agent in the network. */
export interface Agent {
  label: string;
  card: CatalogueCard;
  inputs: Values;
}

interface SharedNeeds {
  values: Values;
  /** Why the values cannot be said; undefined where they can. */
  reason?: string;
}

const ADDED_UP = [
  'model_arns',
  'secret_arns',
  'parameter_arns',
  'kms_key_arns',
  'assumable_role_arns',
  'memory_arns',
  'gateway_arns',
  'mantle_project_arns',
  'browser_arns',
  'code_interpreter_arns',
  'credential_provider_arns',
  'caller_principal_arns',
] as const;

/** Maps that agents and endpoints both take, and what is said there for the role of an agent alone. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  dynamodb_tables: ['kms_key_arn'],
  further_actions: [],
  further_services: [],
  s3_buckets: ['kms_key_arn'],
};

const IMAGE = /^([0-9]{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([^:@]+)[:@]/;

const PARTITIONS: readonly [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
];

export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** The repository of an image as its own module computes it; undefined where the text is no image of ECR. */
export function repositoryOf(image: unknown): string | undefined {
  const [, account, region = '', repository] = IMAGE.exec(String(image)) ?? [];
  return account && `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${repository}`;
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** The lists of all agents as one; undefined where one of them is known to Terraform alone and stands beside others. */
function added(lists: readonly unknown[]): unknown {
  const given = distinct(lists.filter((list) => isGiven(list) && JSON.stringify(list) !== '[]'));
  if (given.length === 1) return given[0];
  return given.every(Array.isArray) ? distinct((given as unknown[][]).flat()) : undefined;
}

/** The maps of all agents as one; undefined where that is not known, or two say different things under one name. */
function merged(maps: readonly unknown[]): Values | undefined {
  const entries = maps.filter(isGiven).flatMap((map) => (isMap(map) ? Object.entries(map) : []));
  const isKnown = !maps.some(isMarker);
  const names = new Set(entries.map(([name]) => name));
  return isKnown && distinct(entries).length === names.size
    ? Object.fromEntries(entries)
    : undefined;
}

/** `map` as endpoints take it: each entry without what only the role of an agent needs. */
function forEndpoints(map: unknown, ofRole: readonly string[]): unknown {
  if (!isMap(map) || isMarker(map)) return map;
  const rows = Object.entries(map).map(([name, entry]): [string, unknown] => [
    name,
    isMap(entry) && !isMarker(entry)
      ? Object.fromEntries(Object.entries(entry).filter(([field]) => !ofRole.includes(field)))
      : entry,
  ]);
  return Object.fromEntries(rows);
}

function joined(agents: readonly Agent[]): (readonly [string, Values | undefined])[] {
  return Object.entries(JOINED).map(([name, ofRole]) => [
    name,
    merged(agents.map(({ inputs }) => forEndpoints(inputs[name], ofRole))),
  ]);
}

/** The guardrails of all agents, required where every agent that calls models requires its own. */
function guardrailsOf(agents: readonly Agent[]): unknown {
  const given = agents.map(({ inputs }) => inputs.guardrails).filter(isGiven);
  if (given.length === 0) return [];
  const known = given.filter((one): one is Values => isMap(one) && !isMarker(one));
  if (known.length < given.length) return given.length === 1 ? given[0] : undefined;
  const [arns, profiles] = ['arns', 'profile_arns'].map((name) =>
    added(known.map((one) => one[name])),
  );
  if (arns === undefined || profiles === undefined) return undefined;
  const callers = agents.filter(
    ({ inputs: { needs } }) => Array.isArray(needs) && needs.includes('models'),
  );
  const required = callers.every(
    ({ inputs: { guardrails } }) => isMap(guardrails) && guardrails.required === true,
  );
  return {
    arns,
    ...(JSON.stringify(profiles) === '[]' ? {} : { profile_arns: profiles }),
    ...(required ? { required } : {}),
  };
}

function startReason({ label, card, inputs }: Agent): string | undefined {
  // What an agent of another module calls stands in its code alone.
  if (kindOfInput(card, 'needs') === undefined)
    return `${label} is ${card.name}, which does not declare what it needs`;
  const unknown = ['container_image', 'code', 'needs', 'session_storage_mount_path'].find((name) =>
    isMarker(inputs[name]),
  );
  if (unknown !== undefined) return `${unknown} of ${label} is known to Terraform alone`;
  if (isMarker(inputs.server_protocol) && !isGiven(inputs.allowed_invoke_actions))
    return `server_protocol of ${label} is known to Terraform alone, and so is what callers may do`;
  return Array.isArray(inputs.needs) && inputs.needs.some(isMarker)
    ? `needs of ${label} are known to Terraform alone`
    : undefined;
}

function startNeeds(agents: readonly Agent[]): Values {
  const some = (name: string) => agents.some(({ inputs }) => isGiven(inputs[name]));
  const declared = agents.flatMap(({ inputs: { needs } }) =>
    Array.isArray(needs) ? (needs as unknown[]) : [],
  );
  const images = agents.flatMap(({ inputs }) => repositoryOf(inputs.container_image) ?? []);
  return {
    needs: distinct([
      ...(some('container_image') ? ['image'] : []),
      ...(some('code') ? ['code'] : []),
      ...(some('session_storage_mount_path') ? ['session_storage'] : []),
      // Callers have no other way to an agent that the internet does not reach.
      'data_plane',
      ...declared,
    ]),
    ...(images.length > 0 ? { repository_arns: distinct(images) } : {}),
  };
}

/** What callers may do with an agent, where it is known here. */
function actionsOf({ card, inputs }: Agent): unknown {
  if (isGiven(inputs.allowed_invoke_actions)) return inputs.allowed_invoke_actions;
  const protocol = inputs.server_protocol ?? defaultOfInput(card, 'server_protocol');
  return defaultInvokeActions(protocol as ServerProtocolName);
}

/** What callers may do with some agent; nothing where that is the default of the endpoints as well. */
function allActionsOf(agents: readonly Agent[]): unknown[] {
  const isDefault = agents.every(
    ({ inputs }) => !isGiven(inputs.allowed_invoke_actions) && !isGiven(inputs.server_protocol),
  );
  return isDefault ? [] : agents.map(actionsOf);
}

/** What `agents` need together. */
export function sharedNeeds(agents: readonly Agent[]): SharedNeeds {
  const none = (reason: string) => ({ values: {}, reason });
  if (agents.length === 0) return none('no agent is called here');
  const [reason] = agents.flatMap((agent) => startReason(agent) ?? []);
  if (reason !== undefined) return none(reason);
  const byToken = agents.filter(({ inputs }) => isGiven(inputs.jwt_authorizer));
  if (byToken.length > 0 && byToken.length < agents.length)
    return none('some agents take tokens and others signatures');
  const lists = [
    ...ADDED_UP.map((name) => [name, added(agents.map(({ inputs }) => inputs[name]))] as const),
    ['allowed_invoke_actions', added(allActionsOf(agents))] as const,
    ...joined(agents),
    ['guardrails', guardrailsOf(agents)] as const,
  ];
  const [unclear] = lists.find(([, value]) => value === undefined) ?? [];
  if (unclear !== undefined) return none(`${unclear} of the agents cannot be added up here`);
  const given = lists.filter(([, value]) => !['[]', '{}'].includes(JSON.stringify(value)));
  const token = byToken.length > 0 ? { callers_use_jwt: true } : {};
  return { values: { ...startNeeds(agents), ...Object.fromEntries(given), ...token } };
}
