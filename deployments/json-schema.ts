/** The JSON Schema of a deployments file, for editors: what may stand where, the inputs of each module included. */
import { z } from 'zod';

import type { ModuleCard } from '../inputs/module-card';

import { ENDPOINTS, NETWORK } from './calls/base-calls';
import { LINK_PATTERN } from './calls/link';
import { wiresTo } from './calls/wires';
import { CHOICE_NAMES, FILL } from './reading/markers';
import { isMap, mapValues } from './reading/plain';
import { DeploymentsFile } from './schema/file';

type Json = Record<string, unknown>;

const REFERENCE = { $ref: '#/$defs/reference' };
const CHOSEN = { $ref: '#/$defs/chosen' };

/** What stands for a value that is not there itself. */
const REFERENCE_SCHEMA: Json = {
  anyOf: [
    marker('ref', { description: 'A value that Terraform knows, such as var.vpc_id.' }),
    marker('from', {
      description: 'An output of another deployment, such as network.vpc_id.',
      pattern: LINK_PATTERN,
    }),
    CHOSEN,
  ],
};

/** A text with names of the place. */
const FILL_SCHEMA = marker(FILL, {
  description: `A text with {account_id}, {account}, {region} or {environment} of the place, such as arn:aws:iam::{account_id}:role/agent.`,
});

/** A marker with any values: those of a setting are checked where it is chosen. */
const CHOSEN_SCHEMA: Json = {
  type: 'object',
  description: 'A value for each environment, region or account, or a text with their names.',
  oneOf: [
    ...CHOICE_NAMES.map((name) => ({
      properties: { [name]: { type: 'object', minProperties: 1 } },
      required: [name],
      additionalProperties: false,
    })),
    FILL_SCHEMA,
  ],
};

function marker(name: string, value: { description: string; pattern?: string }): Json {
  return {
    type: 'object',
    properties: { [name]: { type: 'string', ...value } },
    required: [name],
    additionalProperties: false,
  };
}

/** A schema of a value, where `other` may stand in the place of it and of all that it holds. */
function orElse(schema: unknown, other: Json): unknown {
  if (!isMap(schema) || 'const' in schema) return schema;
  const orOther = (inner: unknown) => orElse(inner, other);
  const { description, default: standard, ...rest } = schema;
  const inside = {
    ...rest,
    ...('properties' in rest ? { properties: mapValues(rest.properties, orOther) } : {}),
    ...('items' in rest ? { items: orOther(rest.items) } : {}),
    ...(isMap(rest.additionalProperties)
      ? { additionalProperties: orOther(rest.additionalProperties) }
      : {}),
    // Options of a union stay what they are: only what is in them may be another.
    ...(Array.isArray(rest.oneOf)
      ? {
          oneOf: rest.oneOf.map((option: unknown) =>
            isMap(option)
              ? { ...option, properties: mapValues(option.properties, orOther) }
              : option,
          ),
        }
      : {}),
  };
  return {
    ...(description === undefined ? {} : { description }),
    ...(standard === undefined ? {} : { default: standard }),
    anyOf: [inside, other],
  };
}

const orReference = (schema: unknown) => orElse(schema, REFERENCE);

/** Settings that may differ from place to place. */
const SETTINGS = ['backend', 'provider', 'source', 'required_version', 'require', 'tags'];

const settingOf = (name: string) => `setting_${name}`;

/** The schema of a map with settings, each of which may be chosen by the place. They are the same in all layers. */
function withChoices(schema: Json): Json {
  const { properties } = schema;
  if (!isMap(properties)) return schema;
  const entries = Object.entries(properties).map(([name, setting]): [string, unknown] => [
    name,
    SETTINGS.includes(name) ? { $ref: `#/$defs/${settingOf(name)}` } : setting,
  ]);
  return { ...schema, properties: Object.fromEntries(entries) };
}

/** A backend, or settings without a type: they are added to the backend of another layer. */
function orAddition(setting: unknown): unknown {
  if (!isMap(setting) || !Array.isArray(setting.anyOf)) return setting;
  const options = setting.anyOf as Json[];
  const names = options
    .flatMap(({ oneOf }) => (Array.isArray(oneOf) ? (oneOf as Json[]) : []))
    .flatMap(({ properties }) => Object.keys((properties ?? {}) as Json))
    .filter((name) => name !== 'type');
  const addition = {
    type: 'object',
    minProperties: 1,
    propertyNames: { enum: [...new Set(names)] },
  };
  return { ...setting, anyOf: [...options, addition] };
}

/** The settings of `layer`, as other layers refer to them. */
function settingDefinitions(layer: Json): Json {
  const { properties } = layer as { properties: Json };
  return Object.fromEntries(
    SETTINGS.map((name) => {
      const setting = orElse(properties[name], CHOSEN);
      return [settingOf(name), name === 'backend' ? orAddition(setting) : setting];
    }),
  );
}

/** The schema of an environment: its settings, and those of the overrides in it. */
function environmentSchema(schema: Json): Json {
  if (!isMap(schema.properties)) return schema;
  const { properties, ...rest } = withChoices(schema) as Json & { properties: Json };
  const { deployments } = properties as { deployments: Json & { additionalProperties: Json } };
  const { anyOf } = deployments.additionalProperties as { anyOf: Json[] };
  const additionalProperties = { anyOf: anyOf.map(withChoices) };
  return {
    ...rest,
    properties: { ...properties, deployments: { ...deployments, additionalProperties } },
  };
}

/** A deployment of a network, or of endpoints, and nothing else. */
const NETWORK_ALONE: Json = {
  required: ['network'],
  not: { anyOf: ['module', 'modules', 'inputs'].map((name) => ({ required: [name] })) },
};

/** Inputs of a module. What other calls of the root may hand to it is not required of the file. */
function inputsSchema(
  card: ModuleCard,
  givers: readonly ModuleCard[],
  given: readonly string[] = [],
): Json {
  const { properties, required = [] } = z.toJSONSchema(card.input.schema, { io: 'input' });
  const wired = givers.flatMap((giver) => wiresTo(card, giver).map(({ input }) => input));
  return {
    type: 'object',
    properties: mapValues(properties, orReference),
    required: required.filter((name) => !wired.includes(name) && !given.includes(name)),
    additionalProperties: false,
  };
}

const definitionOf = ({ name }: ModuleCard) => `inputs_of_${name.replaceAll('-', '_')}`;

/** Inputs of the module that a deployment or one of its calls names. */
function whereNamed(card: ModuleCard): Json {
  return {
    if: { properties: { module: { const: card.name } }, required: ['module'] },
    then: { properties: { inputs: { $ref: `#/$defs/${definitionOf(card)}` } } },
  };
}

function withInputs(call: Json & { properties: Json }, cards: readonly ModuleCard[]): Json {
  const modules = { oneOf: cards.map(({ name, summary }) => ({ const: name, title: summary })) };
  return {
    ...call,
    properties: { ...call.properties, module: { ...(call.properties.module as Json), ...modules } },
    allOf: cards.map(whereNamed),
  };
}

/** What the file may leave out, because it follows from the deployment and its agents. */
const FOLLOWS = ['name', 'needs', 'agent_role_arns'];

/** What is there already, by the schema of the first module that takes it. */
function existingSchema(existing: Json, cards: readonly ModuleCard[]): Json {
  const known = Object.assign(
    {},
    ...[...cards].reverse().map((card) => inputsSchema(card, cards).properties),
  ) as Json;
  const { properties } = existing as { properties: Record<string, Json> };
  const typed = Object.entries(properties).map(([name, value]) => [
    name,
    { ...(known[name] as Json | undefined), ...value },
  ]);
  return { ...existing, properties: Object.fromEntries(typed) as Json };
}

interface NetworkSchema {
  anyOf: [Json, Json & { properties: Record<string, Json> }];
}

/** `network`, with the inputs of what it makes. */
function networkSchema(network: Json & NetworkSchema, cards: readonly ModuleCard[]): Json {
  const [word, parts] = network.anyOf;
  const inputs = (module: string, description: unknown) => {
    const card = cards.find(({ name }) => name === module);
    return card ? { description, ...inputsSchema(card, cards, FOLLOWS) } : {};
  };
  const { create = {}, existing = {}, endpoints = {}, from = {} } = parts.properties;
  const properties = {
    create: inputs(NETWORK.module, create.description),
    existing: existingSchema(existing, cards),
    endpoints: inputs(ENDPOINTS.module, endpoints.description),
    from,
  };
  return { ...network, anyOf: [word, { ...parts, properties }] };
}

/** The schema, with the inputs of each of `cards`. */
function deploymentsJsonSchema(cards: readonly ModuleCard[]): Json {
  const schema = z.toJSONSchema(DeploymentsFile, { io: 'input' }) as unknown as {
    properties: Record<'defaults', Json> &
      Record<'deployments' | 'environments', { additionalProperties: Json }>;
  };
  const { defaults, environments, deployments } = schema.properties;
  const { anyOf } = environments.additionalProperties as { anyOf: Json[] };
  const one = withChoices(deployments.additionalProperties) as Json & { properties: Json };
  const { modules, network } = one.properties as {
    modules: Json & { additionalProperties: Json & { properties: Json } };
    network: Json & NetworkSchema;
  };
  const parts = {
    modules: { ...modules, additionalProperties: withInputs(modules.additionalProperties, cards) },
    network: networkSchema(network, cards),
  };
  const deployment = {
    ...withInputs({ ...one, properties: { ...one.properties, ...parts } }, cards),
    oneOf: [{ required: ['module'] }, { required: ['modules'] }, NETWORK_ALONE],
  };
  return {
    ...schema,
    title: 'Deployments',
    properties: {
      ...schema.properties,
      defaults: withChoices(defaults),
      environments: {
        ...environments,
        additionalProperties: { anyOf: anyOf.map(environmentSchema) },
      },
      deployments: { ...deployments, additionalProperties: deployment },
    },
    $defs: {
      reference: REFERENCE_SCHEMA,
      chosen: CHOSEN_SCHEMA,
      ...settingDefinitions(defaults),
      ...Object.fromEntries(cards.map((card) => [definitionOf(card), inputsSchema(card, cards)])),
    },
  };
}

/** The schema as the text of a file. */
export function printJsonSchema(cards: readonly ModuleCard[]): string {
  return `${JSON.stringify(deploymentsJsonSchema(cards), null, 2)}\n`;
}
