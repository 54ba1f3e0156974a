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

import { agentsElsewhere, hasLost } from './agents-elsewhere';
import type { ComposedCall } from './composed-call';
import { byName, composedCalls } from './composition';
import { knownFaults, referenceFault, referencesIn } from './references';
import { isOffered } from './wires';
import { ENDPOINTS, networkOf } from './written-calls';

interface Modules {
  read: Read;
  cards: readonly CatalogueCard[];
}

function moduleFault({ module, steps, role }: ComposedCall, { read, cards }: Modules): FileFault[] {
  const names = cards.map((card) => card.name);
  if (role !== 'own' || names.includes(module)) return [];
  const own = [...steps, 'module'];
  return [
    valueFault(read, own, {
      found: `got ${JSON.stringify(module)}`,
      want: oneOf(module, names),
      fix: spelling(module, names, 'name one of them'),
    }),
  ];
}

interface Root {
  unit: Unit;
  calls: readonly ComposedCall[];
}

/** What is wrong with a reference to a call of the root it stands in. */
function faultWithin(
  ref: string,
  calls: readonly ComposedCall[],
  { cards }: Modules,
): Words | undefined {
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
  const outputs = byName(cards).get(call.module)?.outputs ?? [output];
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
  { calls }: Root,
  modules: Modules,
): FileFault[] {
  const { inputs, stepsOf, label = '' } = values;
  return referencesIn(inputs).flatMap(({ steps, ref }) => {
    const fault = referenceFault(ref, label) ?? faultWithin(String(ref), calls, modules);
    const path = stepsOf([...steps, 'ref']);
    return fault ? [valueFault(modules.read, path, fault)] : [];
  });
}

/** Inputs that are secret by their own schema: a literal has no place in a file. */
function sensitiveFaults({ written, stepsOf }: ComposedCall, card: CatalogueCard, read: Read) {
  const secret = variablesOf(card.input.schema).filter(
    ({ name: variable, shape }) => isSensitive(shape) && variable in written,
  );
  return secret
    .filter(({ name: variable }) => !isMarker(written[variable]))
    .map(({ name: variable }) => {
      const steps = stepsOf([variable]);
      return valueFault(read, steps, {
        found: HIDDEN,
        want: 'no secrets in the file',
        fix: 'pass a ref to a sensitive value',
      });
    });
}

const isOfPlace = (name: string) => isOffered('network', name) || isOffered('endpoints', name);

/** Whether the network, as far as it can be read, is why an input is missing: its own fault is told. */
function isOfNetwork({ found, steps: [input] }: LocatedFault, { unit }: Root): boolean {
  const { create, existing } = networkOf(unit.value);
  const isWritten = isMap(unit.value) && unit.value.network !== undefined;
  return found === NOTHING && isWritten && !create && !existing && isOfPlace(String(input));
}

/** What agents of other roots bring is missing there, and told there. */
function isOfAgentsElsewhere(
  { found, steps: [input] }: LocatedFault,
  { unit }: Root,
  { call, cards }: { call: ComposedCall; cards: Modules['cards'] },
): boolean {
  if (found !== NOTHING || call.module !== ENDPOINTS.module) return false;
  if (input === 'agent_role_arns' && agentsElsewhere(unit, call, byName(cards)).length > 0)
    return true;
  return ['agent_role_arns', 'needs'].includes(String(input)) && hasLost(unit);
}

/** Which gateway is meant is one question, whose answer brings the rest of what a target takes from it. */
function followsFromGateway({ steps: [input] }: LocatedFault, { calls }: Root, call: ComposedCall) {
  const isOfGateway = isOffered('gateway', String(input)) && input !== 'gateway_id';
  const gateways = calls.filter(({ module }) => module === 'gateway');
  return isOfGateway && gateways.length > 1 && !('gateway_id' in call.inputs);
}

/** Where an input is written, or would be: what a network that is there lacks is missing there. */
function stepsOfInput({ unit }: Root, call: ComposedCall, steps: Path): Path {
  const [input, ...inside] = steps;
  const name = String(input);
  const { existing, endpoints } = networkOf(unit.value);
  const isMissing = !(name in call.inputs) && !('vpc_id' in call.written) && existing;
  if (isMissing && (isOffered('network', name) || (isOffered('endpoints', name) && !endpoints)))
    return unit.stepsOf(['network', 'existing', ...steps]);
  const origin = call.origins.get(name);
  return origin ? [...origin, ...inside] : call.stepsOf(steps);
}

/** What to do about an input that is missing, or is refused for what the network has not. */
function fixOf(fault: LocatedFault, { unit, calls }: Root, call: ComposedCall): string {
  const [input] = fault.steps;
  const name = String(input);
  const fix = fault.found === NOTHING ? `add ${fault.path}` : fault.fix;
  if (call.role !== 'own' || name in call.inputs) return fix;
  const { create, existing, endpoints } = networkOf(unit.value);
  const gateways = calls.filter(({ module }) => module === 'gateway').map(({ label }) => label);
  if (name === 'gateway_id' && gateways.length > 1)
    return `add gateway_id: { ref: module.${gateways[0]}.gateway_id }, or that of another gateway here`;
  if (isOffered('endpoints', name) && create && !endpoints)
    return `add endpoints to network, which agents in it share; or ${fix}`;
  return isOfPlace(name) && existing && fault.found !== NOTHING ? `add ${name}; or ${fix}` : fix;
}

function networkFix(fault: LocatedFault, call: ComposedCall): string | undefined {
  const isRange = call.role === 'network' && fault.path === 'cidr_block';
  return isRange && fault.found === NOTHING
    ? 'write network: { create: { cidr_block: 10.0.0.0/16 } }, with a range that nothing else in your network uses: it cannot be changed later'
    : undefined;
}

function inputFaults(root: Root, call: ComposedCall, { read, cards }: Modules): FileFault[] {
  const card = byName(cards).get(call.module);
  if (!card) return [];
  const known = knownFaults(call.inputs, card).filter(
    (fault) =>
      !isTold(call, fault.steps) &&
      !isOfNetwork(fault, root) &&
      !isOfAgentsElsewhere(fault, root, { call, cards }) &&
      !followsFromGateway(fault, root, call),
  );
  const sensitive = sensitiveFaults(call, card, read);
  return [
    ...sensitive,
    ...known.map((fault) => {
      const { steps, meant, found, want } = fault;
      const isUnknown = found === 'got an input that does not exist';
      const written = stepsOfInput(root, call, steps);
      const all = isUnknown ? withoutChoice(written) : written;
      const fix = networkFix(fault, call) ?? fixOf(fault, root, call);
      const place = read[isUnknown ? 'keyOf' : 'placeOf'](all);
      return { ...faultAt(all, place, { found, want, fix }), meant };
    }),
  ];
}

/** Whether the fault is one of ours, which was told with its reason: a setting that was wired. */
function isTold({ origins }: ComposedCall, [name]: Path): boolean {
  return name === 'create_data_plane_endpoint' && origins.has(name);
}

/** Every fault of the calls in `units`. */
export function callFaults(units: readonly Unit[], modules: Modules): FileFault[] {
  return units.flatMap((unit) => {
    const root = { unit, calls: composedCalls(unit, modules.cards) };
    const { existing = {} } = networkOf(unit.value);
    const stepsOf = (inside: Path) => unit.stepsOf(['network', 'existing', ...inside]);
    return [
      ...referenceFaults({ inputs: existing, stepsOf }, root, modules),
      ...root.calls.flatMap((call) => [
        ...moduleFault(call, modules),
        ...referenceFaults({ ...call, inputs: call.written }, root, modules),
        ...inputFaults(root, call, modules),
      ]),
    ];
  });
}
