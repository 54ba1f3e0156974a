/** Where in the sources something stands that decides. */
import { Symbolic, Text, Unknown, type Value } from '../evaluate/value';
import type { Graph } from '../graph/graph';
import { moduleAddress, type ModuleStep } from '../input/address';
import { marksAnything, type Instance } from '../input/plan';
import { shown } from '../policies/shown';

import type { Evidence, Place } from './claim';

/** One step: a resource, or an attribute of it with its value. Values that are sensitive or no text are left out. */
export function step(graph: Graph, instance: Instance, attribute?: string): Evidence {
  const { address, sensitive } = instance;
  const mask = (sensitive as Record<string, unknown> | null | undefined)?.[attribute ?? ''];
  const value =
    attribute === undefined || sensitive === true || marksAnything(mask)
      ? undefined
      : shownValue(graph.value(instance, attribute));
  return {
    address,
    ...(attribute === undefined ? {} : { attribute }),
    ...placeOf(graph, instance, attribute),
    ...(value === undefined ? {} : { value }),
  };
}

/** Where the root declares a resource: its block, or the call of the module that has it. */
export function placeInRoot({ configuration }: Graph, instance: Instance): Place | undefined {
  const root = configuration.source([]);
  const [call] = instance.module;
  const block = call
    ? root instanceof Unknown
      ? undefined
      : root.calls.get(call.name)
    : configuration.block(instance);
  return block && { file: block.file, line: block.line };
}

/** The argument of a module call. */
export function callStep(
  { graph: { configuration } }: { graph: Graph },
  steps: readonly ModuleStep[],
  argument: string,
): Evidence {
  const address = moduleAddress(steps);
  const source = configuration.source(steps.slice(0, -1));
  const block = source instanceof Unknown ? undefined : source.calls.get(steps.at(-1)?.name ?? '');
  if (source instanceof Unknown || !block) return { address, attribute: argument };
  const line = (block.body.attributes.get(argument) ?? block).line;
  return { address, attribute: argument, file: fileOf(source.folder, block.file), line };
}

const fileOf = (folder: string, file: string) =>
  folder === '.' || folder === '' ? file : `${folder}/${file}`;

function placeOf({ configuration }: Graph, instance: Instance, attribute: string | undefined) {
  const source = configuration.source(instance.module);
  const block = configuration.block(instance);
  if (source instanceof Unknown || !block) return {};
  const at =
    block.body.attributes.get(attribute ?? '') ??
    block.body.blocks.find(({ type, labels }) => attribute === type || attribute === labels[0]);
  return { file: fileOf(source.folder, block.file), line: (at ?? block).line };
}

/** Documents are left to the sources. */
const LONGEST = 200;

function shownValue(value: Value): string | undefined {
  const isText = typeof value === 'string' || value instanceof Text || value instanceof Symbolic;
  const text = isText ? shown(value) : undefined;
  return text === undefined || text === '' || text.length > LONGEST ? undefined : text;
}
