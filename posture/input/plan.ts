/** A plan or a state in one form: what will exist after the apply, and how much of it is known. */
import { moduleAddress, moduleSteps, type ModuleStep } from './address';
import {
  parsePlanJson,
  parseStateJson,
  type ConfiguredModule,
  type PlanJson,
  type PlannedChange,
  type StateModule,
} from './plan-json';

/** `true` where a value is unknown or sensitive, in the shape of the value; undefined where nothing in there is. */
export type Mask = unknown;

/** A resource or data source as it will be after the apply. */
export interface Instance {
  readonly address: string;
  readonly module: readonly ModuleStep[];
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly key?: string | number;
  readonly provider?: string;
  /** Whether the plan makes it, so that it has nothing yet that the provider adds. */
  readonly isNew: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  readonly unknown: Mask;
  readonly sensitive: Mask;
}

export interface Plan {
  readonly instances: ReadonlyMap<string, Instance>;
  /** Addresses that the plan says something about, those that it removes too. */
  readonly mentioned: ReadonlySet<string>;
  /** Values of the root's variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Undefined of a state. */
  readonly configuration: ConfiguredModule | undefined;
  /** The engine says of its plan that it is not the whole. */
  readonly isPartial: boolean;
  /** The engine says that it is: Terraform does, OpenTofu says nothing. */
  readonly saysComplete: boolean;
}

/** What `show -json FILE` prints of a plan. Throws `PostureFault`. */
export const readPlan = (bytes: Uint8Array): Plan => planOf(parsePlanJson(bytes));

export function planOf(json: PlanJson): Plan {
  const changes = (json.resource_changes ?? []).filter(({ deposed }) => deposed === undefined);
  const instances = new Map<string, Instance>();
  // What is in the state and not in the plan stays as it is: lookups, and what a targeted plan leaves out.
  for (const instance of instancesOf(json.prior_state?.values?.root_module))
    instances.set(instance.address, instance);
  for (const planned of changes) {
    if (isDeleted(planned)) instances.delete(planned.address);
    // What is only forgotten goes on to exist, as the state has it.
    else if (!planned.change.actions.includes('forget'))
      instances.set(planned.address, instanceOfChange(planned));
  }
  return {
    instances,
    mentioned: new Set([...instances.keys(), ...changes.map(({ address }) => address)]),
    variables: variablesOf(json),
    configuration: json.configuration.root_module,
    isPartial: json.complete === false || json.errored === true,
    saysComplete: json.complete === true && json.errored !== true,
  };
}

/** What `show -json` prints of a state. Throws `PostureFault`. */
export const readState = (bytes: Uint8Array): Plan =>
  stateOf(parseStateJson(bytes).values?.root_module);

export function stateOf(module: StateModule | undefined): Plan {
  const instances = new Map(instancesOf(module).map((instance) => [instance.address, instance]));
  return {
    instances,
    mentioned: new Set(instances.keys()),
    variables: {},
    configuration: undefined,
    isPartial: false,
    saysComplete: false,
  };
}

const isDeleted = ({ change }: PlannedChange) =>
  change.actions.every((action) => action === 'delete');

const variablesOf = ({ variables = {} }: PlanJson) =>
  Object.fromEntries(Object.entries(variables).map(([name, { value }]) => [name, value]));

function instanceOfChange(planned: PlannedChange): Instance {
  const { after, after_unknown, after_sensitive } = planned.change;
  return {
    ...identity(planned),
    isNew: planned.change.actions.includes('create'),
    values: after ?? {},
    unknown: after_unknown,
    sensitive: after_sensitive,
  };
}

function instancesOf(module: StateModule | undefined): Instance[] {
  const own = (module?.resources ?? [])
    .filter(({ deposed_key }) => deposed_key === undefined)
    .map((found) => ({
      ...identity(found),
      isNew: false,
      values: found.values ?? {},
      unknown: undefined,
      sensitive: found.sensitive_values,
    }));
  return [...own, ...(module?.child_modules ?? []).flatMap(instancesOf)];
}

function identity(found: {
  address: string;
  mode: 'managed' | 'data';
  type: string;
  name: string;
  index?: string | number | undefined;
  provider_name?: string | undefined;
}) {
  const { address, mode, type, name, index, provider_name } = found;
  return {
    address,
    module: moduleSteps(address),
    mode,
    type,
    name,
    ...(index === undefined ? {} : { key: index }),
    ...(provider_name === undefined ? {} : { provider: provider_name }),
  };
}

export type ResourceIdentity = Pick<Instance, 'mode' | 'type' | 'name'>;

/** Address of a resource inside of its module, without a key. */
export const resourceName = ({ mode, type, name }: ResourceIdentity) =>
  `${mode === 'data' ? 'data.' : ''}${type}.${name}`;

/** A name for all instances of a resource in one module. */
export const resourceKey = (steps: readonly ModuleStep[], about: ResourceIdentity) =>
  `${moduleAddress(steps)} ${resourceName(about)}`;

/** Whether a mask marks anything at all. */
export function marksAnything(mask: Mask): boolean {
  if (mask === true) return true;
  if (mask === null || typeof mask !== 'object') return false;
  return Object.values(mask).some(marksAnything);
}

/** The part of a mask that is about one attribute. */
export const maskAt = (mask: Mask, name: string): Mask =>
  mask !== null && typeof mask === 'object' ? (mask as Record<string, Mask>)[name] : undefined;
