/** Whether the calls of modules that a file describes hold, by the modules' own schemas. */
import type { CatalogueCard } from '../../inputs/module-card';
import { nearest, oneOf, spelling } from '../../inputs/nearest';
import type { LocatedFault, Path } from '../../inputs/parse';
import { isSensitive, variablesOf } from '../../inputs/shape';
import type { Unit } from '../layers/unit';
import { faultAt, type FileFault, NOTHING, valueFault, type Words } from '../reading/fault';
import { isMarker, withoutChoice } from '../reading/markers';
import { isMap, type Values } from '../reading/plain';
import type { Read } from '../reading/read-yaml';
import { HIDDEN } from '../reading/secrets';

import { hasLost } from './agents-elsewhere';
import { ENDPOINTS, NETWORK, networkOf } from './base-calls';
import type { ComposedCall, Composition } from './composed-call';
import { knownFaults, referenceFault, referencesIn } from './references';
import { isOffered, sharedCalls, type Cards, type SharedCall } from './wires';

interface Modules extends Composition {
  read: Read;
}

function moduleFault({ module, steps, role }: ComposedCall, { read, cards }: Modules): FileFault[] {
  if (role !== 'own' || cards.has(module)) return [];
  const names = [...cards.keys()];
  const own = [...steps, 'module'];
  return [
    valueFault(read, own, {
      found: `got ${JSON.stringify(module)}`,
      want: oneOf(module, names),
      fix: spelling(module, names, 'name one of them'),
    }),
  ];
}

interface Root extends Pick<Composition, 'cards' | 'agentsElsewhere'> {
  unit: Unit;
  calls: readonly ComposedCall[];
}

/** What is wrong with a reference to a call of the root it stands in. */
function faultWithin(ref: string, { calls, cards }: Root): Words | undefined {
  const [, label, output] = /^module\.([\w-]+)\.([\w-]+)/.exec(ref) ?? [];
  if (label === undefined || output === undefined) return undefined;
  const found = `got ${JSON.stringify(ref)}`;
  const call = calls.find((candidate) => candidate.label === label);
  if (!call) {
    const labels = calls.map((candidate) => candidate.label);
    const meant = nearest(label, labels);
    return {
      found: `${found}, a call that is not in this root`,
      want: oneOf(
        `module.${label}`,
        labels.map((name) => `module.${name}`),
      ),
      fix: `${meant === undefined ? 'name one of them' : `write module.${meant}`}; what a file of yours calls goes through a local`,
    };
  }
  const outputs = cards.get(call.module)?.outputs ?? [output];
  if (outputs.includes(output)) return undefined;
  const meant = nearest(output, outputs);
  return {
    found: `${found}, an output that ${call.module} does not have`,
    want: oneOf(output, outputs),
    fix: meant === undefined ? 'name one of them' : `write module.${label}.${meant}`,
  };
}

/**
 * Faults of the references in `values`. A call that refers to itself is refused. Two that refer to each other are not:
 * Terraform looks for circles between resources, and there is none where endpoints take the role of an agent that takes
 * their ids. A true one is left to the plan.
 */
function referenceFaults(
  values: { inputs: Values; stepsOf: (inside: Path) => Path; label?: string },
  root: Root,
  read: Read,
): FileFault[] {
  const { inputs, stepsOf, label = '' } = values;
  return referencesIn(inputs).flatMap(({ steps, ref }) => {
    const fault = referenceFault(ref, label) ?? faultWithin(String(ref), root);
    const path = stepsOf([...steps, 'ref']);
    return fault ? [valueFault(read, path, fault)] : [];
  });
}

/** Inputs that are secret by their own schema: a literal has no place in a file. */
function sensitiveFaults({ base, stepsOf }: ComposedCall, card: CatalogueCard, read: Read) {
  const secret = variablesOf(card.input.schema).filter(
    ({ name: variable, shape }) => isSensitive(shape) && variable in base,
  );
  return secret
    .filter(({ name: variable }) => !isMarker(base[variable]))
    .map(({ name: variable }) => {
      const steps = stepsOf([variable]);
      return valueFault(read, steps, {
        found: HIDDEN,
        want: 'no secrets in the file',
        fix: 'pass a ref to a sensitive value',
      });
    });
}

const isOfNetworkModule = (name: string, cards: Cards) =>
  isOffered(cards.get(NETWORK.module), name);

const isOfEndpoints = (name: string, cards: Cards) => isOffered(cards.get(ENDPOINTS.module), name);

const isOfPlace = (name: string, cards: Cards) =>
  isOfNetworkModule(name, cards) || isOfEndpoints(name, cards);

/** Whether an input is missing only because `network` is invalid, which is reported instead. */
function isOfNetwork({ found, steps: [input] }: LocatedFault, { unit, cards }: Root): boolean {
  const { create, existing } = networkOf(unit.value);
  const isWritten = isMap(unit.value) && unit.value.network !== undefined;
  const isMissing = found === NOTHING && isWritten && !create && !existing;
  return isMissing && isOfPlace(String(input), cards);
}

/** Whether an input is missing because agents of other roots lack something, which is reported there. */
function isOfAgentsElsewhere(
  { found, steps: [input] }: LocatedFault,
  { unit, agentsElsewhere }: Root,
  call: ComposedCall,
): boolean {
  if (found !== NOTHING || call.module !== ENDPOINTS.module) return false;
  if (input === 'agent_role_arns' && agentsElsewhere(unit, call).length > 0) return true;
  return ['agent_role_arns', 'needs'].includes(String(input)) && hasLost(unit);
}

/** Labels of the calls of `shared` where there are several, so that a call has to say which one it takes from. */
function candidates({ module }: SharedCall, calls: readonly ComposedCall[]): string[] {
  const labels = calls.filter((call) => call.module === module).map(({ label }) => label);
  return labels.length > 1 ? labels : [];
}

/** Which gateway is meant is one question, whose answer brings the rest of what a target takes from it. */
function followsFromChoice(
  { steps: [input] }: LocatedFault,
  { calls, cards }: Root,
  call: ComposedCall,
): boolean {
  return sharedCalls(cards).some((shared) => {
    const { module, chosenBy } = shared;
    const isOther = isOffered(cards.get(module), String(input)) && input !== chosenBy;
    return isOther && candidates(shared, calls).length > 0 && !(chosenBy in call.inputs);
  });
}

/** Where an input is written, or would be: what a network that is there lacks is missing there. */
function stepsOfInput({ unit, cards }: Root, call: ComposedCall, steps: Path): Path {
  const [input, ...inside] = steps;
  const name = String(input);
  const { existing, endpoints } = networkOf(unit.value);
  const isMissing = !(name in call.inputs) && !('vpc_id' in call.base) && existing;
  const isOfExisting = isOfNetworkModule(name, cards) || (isOfEndpoints(name, cards) && !endpoints);
  if (isMissing && isOfExisting) return unit.stepsOf(['network', 'existing', ...steps]);
  const origin = call.origins.get(name);
  return origin ? [...origin, ...inside] : call.stepsOf(steps);
}

/** A fix, and another where there is one. */
function alternative(first: string, second: string | undefined): string {
  return second === undefined ? first : `${first}; or ${second}`;
}

/** What to do about an input that is missing, or is refused for what the network has not. */
function fixOf(
  fault: LocatedFault,
  { unit, calls, cards }: Root,
  call: ComposedCall,
): string | undefined {
  const [input] = fault.steps;
  const name = String(input);
  const fix = fault.found === NOTHING ? `add ${fault.path}` : fault.fix;
  if (call.role !== 'own' || name in call.inputs) return fix;
  const { create, existing, endpoints } = networkOf(unit.value);
  const shared = sharedCalls(cards).find(({ chosenBy }) => chosenBy === name);
  const [first] = shared ? candidates(shared, calls) : [];
  if (shared && first !== undefined)
    return `add ${name}: { ref: module.${first}.${name} }, or that of another ${shared.module} here`;
  if (isOfEndpoints(name, cards) && create && !endpoints)
    return alternative('add endpoints to network, which agents in it share', fix);
  return isOfPlace(name, cards) && existing && fault.found !== NOTHING
    ? alternative(`add ${name}`, fix)
    : fix;
}

function networkFix(fault: LocatedFault, call: ComposedCall): string | undefined {
  const isRange = call.role === 'network' && fault.path === 'cidr_block';
  return isRange && fault.found === NOTHING
    ? 'write network: { create: { cidr_block: 10.0.0.0/16 } }, with a range that nothing else in your network uses: it cannot be changed later'
    : undefined;
}

function inputFaults(root: Root, call: ComposedCall, read: Read): FileFault[] {
  const card = root.cards.get(call.module);
  if (!card) return [];
  const known = knownFaults(call.inputs, card).filter(
    (fault) =>
      !isTold(call, card, fault.steps) &&
      !isOfNetwork(fault, root) &&
      !isOfAgentsElsewhere(fault, root, call) &&
      !followsFromChoice(fault, root, call),
  );
  const sensitive = sensitiveFaults(call, card, read);
  return [
    ...sensitive,
    ...known.map((fault) => {
      const { steps, meant, found, want } = fault;
      const isUnknown = found === 'got an input that does not exist';
      const inFile = stepsOfInput(root, call, steps);
      const all = isUnknown ? withoutChoice(inFile) : inFile;
      const fix = networkFix(fault, call) ?? fixOf(fault, root, call);
      const position = read[isUnknown ? 'keyOf' : 'positionOf'](all);
      return { ...faultAt(all, position, { found, want, fix }), meant };
    }),
  ];
}

/** Whether the fault is one of ours, which was told with its reason: a setting that was wired. */
function isTold({ origins }: ComposedCall, { wiring }: CatalogueCard, [name]: Path): boolean {
  const { owns = [] } = wiring;
  return owns.some(
    ({ createdWith }) =>
      createdWith === name && createdWith !== undefined && origins.has(createdWith),
  );
}

/** Every fault of the calls in `units`. */
export function callFaults(units: readonly Unit[], modules: Modules): FileFault[] {
  const { read, callsOf } = modules;
  return units.flatMap((unit) => {
    const root = { ...modules, unit, calls: callsOf(unit) };
    const { existing = {} } = networkOf(unit.value);
    const stepsOf = (inside: Path) => unit.stepsOf(['network', 'existing', ...inside]);
    return [
      ...referenceFaults({ inputs: existing, stepsOf }, root, read),
      ...root.calls.flatMap((call) => [
        ...moduleFault(call, modules),
        ...referenceFaults({ ...call, inputs: call.base }, root, read),
        ...inputFaults(root, call, read),
      ]),
    ];
  });
}
