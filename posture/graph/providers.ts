/** Which provider configuration of the root a resource belongs to: its account and its region. */
import type { Ast } from '../../hcl/ast';
import type { Configuration } from '../evaluate/configuration';
import { parsed } from '../evaluate/parsed';
import { Unknown } from '../evaluate/value';
import type { ModuleStep } from '../input/address';
import type { Instance } from '../input/plan';
import type { Truth } from '../policies/truth';
import { remembered } from '../remembered';

/** Name of the root's provider configuration, such as `aws` or `aws.east`; undefined where that is not known. */
const providerOf = remembered(readProvider);

function readProvider(configuration: Configuration, instance: Instance): string | undefined {
  const block = configuration.block(instance);
  if (!block) return undefined;
  const source = block.body.attributes.get('provider')?.source;
  const [fallback = ''] = instance.type.split('_');
  const name = source === undefined ? fallback : dotted(parsed(source));
  return name === undefined ? undefined : inCaller(configuration, instance.module, name);
}

function inCaller(
  configuration: Configuration,
  steps: readonly ModuleStep[],
  name: string,
): string | undefined {
  const last = steps.at(-1);
  if (!last) return name;
  const caller = steps.slice(0, -1);
  const source = configuration.source(caller);
  if (source instanceof Unknown) return undefined;
  const call = source.calls.get(last.name);
  if (!call) return undefined;
  const passed = call.body.attributes.get('providers')?.source;
  // Configurations without an alias are inherited.
  if (passed === undefined)
    return name.includes('.') ? undefined : inCaller(configuration, caller, name);
  const object = parsed(passed);
  if (object.kind !== 'object') return undefined;
  const item = object.items.find(({ key }) => dotted(key) === name);
  const outer = item ? dotted(item.value) : undefined;
  return outer === undefined ? undefined : inCaller(configuration, caller, outer);
}

function dotted(ast: Ast): string | undefined {
  if (ast.kind === 'literal') return String(ast.value);
  if (ast.kind === 'name') return ast.name;
  if (ast.kind !== 'attribute') return undefined;
  const of = dotted(ast.of);
  return of === undefined ? undefined : `${of}.${ast.name}`;
}

/** All that {@link isOneProvider} compares: resources with one text are the same to it. */
export const providerText = remembered((configuration: Configuration, instance: Instance): string =>
  JSON.stringify([
    instance.provider,
    instance.values.region,
    providerOf(configuration, instance),
    configuration.block(instance) !== undefined,
  ]),
);

/**
 * Whether two resources are in one account and one region. Without sources, IDs and ARNs that the plan knows have to
 * tell.
 */
export function isOneProvider(configuration: Configuration, a: Instance, b: Instance): Truth {
  if (a.provider !== undefined && b.provider !== undefined && a.provider !== b.provider)
    return false;
  const [regionA, regionB] = [a.values.region, b.values.region];
  if (typeof regionA === 'string' && typeof regionB === 'string' && regionA !== regionB)
    return false;
  const [nameA, nameB] = [providerOf(configuration, a), providerOf(configuration, b)];
  if (nameA !== undefined && nameB !== undefined) return nameA === nameB ? true : undefined;
  const hasSources = configuration.block(a) !== undefined || configuration.block(b) !== undefined;
  return hasSources ? undefined : true;
}
