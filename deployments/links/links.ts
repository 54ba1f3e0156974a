/** To which output of which root a link leads, and why it leads nowhere. */
import { nearest, oneOf, spelling } from '../../inputs/nearest';
import type { Path } from '../../inputs/parse';
import type { ComposedCall, Composition } from '../calls/composed-call';
import { readLink, type LinkText } from '../calls/link';
import type { ModuleOutput } from '../calls/module-facts';
import { findIn } from '../calls/references';
import type { Unit } from '../layers/unit';
import { type FileFault, kindOf, nameOf, valueFault, type Words } from '../reading/fault';
import { isLink } from '../reading/markers';
import type { Read } from '../reading/read-yaml';

/** Outputs of a module by its name; undefined where there is no such module. */
type OutputsOf = (module: string) => readonly ModuleOutput[] | undefined;

/** A link, and where it stands: from its deployment, and from the inputs of its call. */
export interface LocatedLink {
  unit: Unit;
  call: ComposedCall;
  /** From the inputs to the link. */
  steps: Path;
  from: unknown;
}

/** Where a link leads. */
export interface Target {
  unit: Unit;
  /** Name of the output in its root. */
  output: string;
  /** What the output hands on: `module.network.vpc_id`. */
  source: string;
  sensitive: boolean;
  /** What of the output. */
  parts: string;
}

/** The deployments of a file, as links look for them. */
export interface Directory {
  units: readonly Unit[];
  /** Those that are meant for each other, by name. */
  near: (unit: Unit) => ReadonlyMap<string, Unit>;
  /** The calls of a root, with all that is wired into them. */
  callsOf: (unit: Unit) => readonly ComposedCall[];
  outputsOf: OutputsOf;
}

export function directoryOf(
  units: readonly Unit[],
  { callsOf, outputsOf }: Pick<Composition, 'callsOf'> & { outputsOf: OutputsOf },
): Directory {
  const cells = new Map<string, Map<string, Unit>>();
  for (const unit of units) {
    const cell = nameOf(unit.folders);
    cells.set(cell, (cells.get(cell) ?? new Map<string, Unit>()).set(unit.name, unit));
  }
  return {
    units,
    near: ({ folders }) => cells.get(nameOf(folders)) ?? new Map(),
    callsOf,
    outputsOf,
  };
}

/** Every link in the inputs of `unit`. */
export function linksIn(unit: Unit, { callsOf }: Pick<Directory, 'callsOf'>): LocatedLink[] {
  return callsOf(unit).flatMap((call) =>
    findIn(call.inputs, isLink).map(({ steps, marker }) => ({
      unit,
      call,
      steps,
      from: marker.from,
    })),
  );
}

/** From the file to the text of a link: where it is written, for whichever calls. */
export function stepsOfLink({ call, steps }: LocatedLink): Path {
  const [input, ...inside] = steps;
  const origin = call.origins.get(String(input));
  return [...(origin ? [...origin, ...inside] : call.stepsOf(steps)), 'from'];
}

function noSuchUnit({ deployment }: LinkText, others: readonly string[], from: unknown): Words {
  return {
    found: `got ${kindOf(from)}, and no deployment is called ${deployment}`,
    want: others.length === 0 ? 'another deployment to take from' : oneOf(deployment, others),
    fix: spelling(deployment, others, 'name the deployment that has the value'),
  };
}

/** A link within one root. */
function ownOutput({ output, label }: LinkText, calls: readonly ComposedCall[]): Words {
  const other = calls.length > 1 ? (label ?? calls[0]?.label ?? '') : undefined;
  return {
    found: 'got an output of this deployment',
    want: 'an output of another one: a root cannot wait for its own state',
    fix:
      other === undefined ? 'refer to something else' : `write { ref: module.${other}.${output} }`,
  };
}

function callMeant(
  { label, output }: LinkText,
  calls: readonly ComposedCall[],
  name: string,
): ComposedCall | Words | undefined {
  const [first, second] = calls;
  const labels = calls.map((call) => call.label);
  if (label !== undefined)
    return (
      calls.find((call) => call.label === label) ?? {
        found: `got ${JSON.stringify(label)}, which is no call of ${name}`,
        want: oneOf(label, labels),
        fix: second
          ? `write ${name}.${nearest(label, labels) ?? first?.label ?? ''}.${output}`
          : `write ${name}.${output}`,
      }
    );
  if (!second) return first;
  return {
    found: `got ${JSON.stringify(output)} of ${name}, which calls several modules`,
    want: `the label too: ${oneOf(undefined, labels)}`,
    fix: `write ${name}.${first?.label ?? ''}.${output}, or another label`,
  };
}

function noSuchOutput(output: string, { module }: ComposedCall, names: readonly string[]): Words {
  return {
    found: `got ${JSON.stringify(output)}, which ${module} does not hand out`,
    want: oneOf(output, names),
    fix: spelling(output, names, 'take one of them'),
  };
}

function isWords(value: object): value is Words {
  return 'found' in value;
}

/** Where `link` leads, or why it leads nowhere; undefined where that cannot be seen for other faults. */
function resolveLink(link: LocatedLink, directory: Directory): Target | Words | undefined {
  const text = readLink(link.from);
  if (!text)
    return {
      found: `got ${kindOf(link.from)}`,
      want: 'a deployment and its output, such as network.vpc_id',
      fix: 'write <deployment>.<output>, or <deployment>.<label>.<output> where it calls several modules',
    };
  const near = directory.near(link.unit);
  const unit = near.get(text.deployment);
  const others = [...near.keys()].filter((name) => name !== link.unit.name);
  if (!unit) return noSuchUnit(text, others, link.from);
  const calls = directory.callsOf(unit);
  if (unit === link.unit) return ownOutput(text, calls);
  const call = callMeant(text, calls, unit.name);
  if (!call || isWords(call)) return call;
  const outputs = directory.outputsOf(call.module);
  if (!outputs) return undefined;
  const output = outputs.find(({ name }) => name === text.output);
  const names = outputs.map(({ name }) => name);
  if (!output) return noSuchOutput(text.output, call, names);
  return {
    unit,
    output: `${call.outputPrefix}${output.name}`,
    source: `module.${call.label}.${output.name}`,
    sensitive: output.sensitive,
    parts: text.parts,
  };
}

/** Links that lead nowhere. */
export function linkFaults(directory: Directory, read: Read): FileFault[] {
  return directory.units
    .flatMap((unit) => linksIn(unit, directory))
    .flatMap((link) => {
      const found = resolveLink(link, directory);
      if (!found || !isWords(found)) return [];
      const steps = stepsOfLink(link);
      return [valueFault(read, steps, found)];
    });
}

/** Where `link` leads, if it leads anywhere. */
export function targetOf(link: LocatedLink, directory: Directory): Target | undefined {
  const found = resolveLink(link, directory);
  return found && !isWords(found) ? found : undefined;
}
