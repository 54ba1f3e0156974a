/** The calls of a root as the file writes them: of its network, and one in short form or several by label. */
import type { Path } from '../../inputs/parse';
import type { Unit } from '../layers/unit';
import { isMap, type Values } from '../reading/plain';

/** Modules that `network` calls, and the labels that these calls have. */
export const NETWORK = { module: 'network', label: 'network' } as const;
export const ENDPOINTS = { module: 'vpc-endpoints', label: 'endpoints' } as const;

/** `research-agent` is `research_agent` in Terraform. */
export function labelOf(name: string): string {
  return name.replaceAll('-', '_');
}

export interface BaseCall {
  /** Name of the call in Terraform. */
  label: string;
  module: string;
  /** What made it: `network` of the deployment, or a call of the user's own. */
  role: 'network' | 'endpoints' | 'own';
  inputs: Values;
  /** As written for this call alone. */
  source: unknown;
  /** Alias of the provider, as written for this call alone. */
  provider?: unknown;
  outputPrefix: string;
  /** Steps from the file down to the call. */
  steps: Path;
  /** Steps from the file down to one of its inputs, or to all. */
  stepsOf: (inputs: Path) => Path;
}

/** What `network` says, in its long form. */
interface NetworkParts {
  create?: Values;
  existing?: Values;
  endpoints?: Values;
}

/** The deployment whose network the calls of another use, as that says it. */
export function networkFrom(deployment: unknown): string | undefined {
  const network = isMap(deployment) ? deployment.network : undefined;
  return isMap(network) && typeof network.from === 'string' ? network.from : undefined;
}

/** `network` of a deployment, whatever else is wrong with it. */
export function networkOf(deployment: unknown): NetworkParts {
  const network = isMap(deployment) ? deployment.network : undefined;
  if (network === 'create') return { create: {} };
  if (!isMap(network)) return {};
  const parts = ['create', 'existing', 'endpoints'] as const;
  const maps = parts.flatMap((part) => {
    // With nothing behind its colon, a part is there, and empty.
    const value = network[part] === null ? {} : network[part];
    return isMap(value) ? [[part, value] as const] : [];
  });
  return Object.fromEntries(maps);
}

const partOf = (unit: Unit, part: 'network' | 'endpoints', inputs: Values): BaseCall => {
  const { label, module } = part === 'network' ? NETWORK : ENDPOINTS;
  const stepsOf = (inside: Path) =>
    unit.stepsOf(['network', part === 'network' ? 'create' : 'endpoints', ...inside]);
  return {
    label,
    module,
    role: part,
    inputs,
    source: undefined,
    outputPrefix: `${label}_`,
    steps: stepsOf([]),
    stepsOf,
  };
};

/** What a call says, if it names a module. */
function bodyOf(
  value: unknown,
): Pick<BaseCall, 'module' | 'inputs' | 'source' | 'provider'> | undefined {
  if (!isMap(value) || typeof value.module !== 'string') return undefined;
  const { module, inputs = {}, source, provider } = value;
  return isMap(inputs) ? { module, inputs, source, provider } : undefined;
}

function ownCalls(unit: Unit): BaseCall[] {
  const { value } = unit;
  const own = { role: 'own' } as const;
  const hasLabels = isMap(value) && value.modules !== undefined;
  const short = hasLabels ? undefined : bodyOf(value);
  if (short)
    return [
      {
        ...own,
        ...short,
        // Those of the deployment are for all its calls.
        source: undefined,
        provider: undefined,
        label: labelOf(unit.name),
        outputPrefix: '',
        steps: unit.stepsOf([]),
        stepsOf: (inside) => unit.stepsOf(['inputs', ...inside]),
      },
    ];
  const modules = isMap(value) && isMap(value.modules) ? value.modules : {};
  return Object.entries(modules).flatMap(([name, call]) => {
    const body = bodyOf(call);
    const label = labelOf(name);
    const steps = unit.stepsOf(['modules', name]);
    const stepsOf = (inside: Path) => unit.stepsOf(['modules', name, 'inputs', ...inside]);
    return body ? [{ ...own, ...body, label, outputPrefix: `${label}_`, steps, stepsOf }] : [];
  });
}

/** The calls of `unit` in the order of its main.tf: the network, its endpoints, and what is the user's own. */
export function baseCalls(unit: Unit): BaseCall[] {
  const { create, endpoints } = networkOf(unit.value);
  return [
    ...(create ? [partOf(unit, 'network', create)] : []),
    ...(endpoints ? [partOf(unit, 'endpoints', endpoints)] : []),
    ...ownCalls(unit),
  ];
}
