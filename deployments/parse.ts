/** From the text of a deployments file to deployments, or to every fault that it has. */
import { literal } from '../inputs/literal';
import type { CatalogueCard } from '../inputs/module-card';
import { pathOf, valueAt, type Path } from '../inputs/parse';

import { translate, type Translation } from './agentkit/translate';
import { callFaults } from './calls/call-faults';
import type { CalledModule } from './calls/called-module';
import { clashFaults } from './calls/clashes';
import type { ComposedCall } from './calls/composed-call';
import { composedCalls } from './calls/composition';
import { compositionFaults } from './calls/composition-faults';
import { declarationOf, ownersDeclarations, toValue, type LinkSources } from './calls/references';
import { sourceOfCall } from './calls/sources';
import type { Cards } from './calls/wires';
import type { Call, Deployment } from './deployment';
import { isChosen } from './layers/traced';
import { unitsIn, type CheckedUnit, type Unit } from './layers/unit';
import { withoutChoices } from './layers/without-choices';
import { conditionOf, lateFlows, lateIn, linkSourceOf } from './links/late';
import { directoryOf, linkFaults } from './links/links';
import { exchangesOf, flowsOf, producerOf, sourceOfTaken, type Flow } from './links/passing';
import { passingFaults } from './links/passing-faults';
import { rootVariables } from './links/root-variables';
import { variableFaults } from './links/variable-faults';
import { withExpressionWords } from './reading/expressions';
import {
  DeploymentsError,
  type FileFault,
  inOrder,
  isAbove,
  isBelow,
  keyFault,
  withoutEchoes,
} from './reading/fault';
import { faultsOfIssues } from './reading/issues';
import { readYaml, type Read } from './reading/read-yaml';
import { HIDDEN, secretsIn } from './reading/secrets';
import { deployment, DeploymentsFile, type WrittenDeployment } from './schema/file';
import { settingFaults } from './settings/setting-faults';

function callOf(
  composed: ComposedCall,
  { source }: WrittenDeployment,
  { cards, sources }: { cards: Cards; sources: (call: string) => LinkSources },
): Call {
  const { label, module, outputPrefix, starts, comments, comment } = composed;
  const values = Object.entries(composed.inputs).map(([input, value]) => [
    input,
    toValue(value, sources(label), [input]),
  ]);
  const inputs = Object.fromEntries(values) as Call['inputs'];
  const from = sourceOfCall(composed, source, [...cards.keys()]) ?? source;
  // Checked by the schema of the file before.
  const provider = composed.provider as string | undefined;
  return { label, module, inputs, starts, comments, comment, source: from, provider, outputPrefix };
}

/** What every deployment is made with. */
interface Surroundings {
  cards: Cards;
  flows: readonly Flow[];
}

/** Makes the deployments of units whose file holds. */
function deploymentMaker({ cards, flows }: Surroundings): (checked: CheckedUnit) => Deployment {
  const exchangeOf = exchangesOf(flows);
  const late = lateFlows(flows);
  return (checked) => {
    const { unit, written } = checked;
    const { required_version } = written;
    const { own, ...exchange } = exchangeOf(unit);
    const calls = composedCalls(unit, cards);
    const gaps = lateIn(own, { cards, late });
    const sources = (label: string): LinkSources => ({
      sourceOf: (steps) => linkSourceOf(own, { label, steps, gaps }),
      conditionOf: (steps) => conditionOf(gaps.neededBy(label, steps)),
    });
    return {
      ...producerOf(checked),
      ...exchange,
      calls: calls.map((call) => callOf(call, written, { cards, sources })),
      declarations: ownersDeclarations(
        calls.map(({ inputs }) => inputs),
        exchange.takes.map((taken) => declarationOf(sourceOfTaken(taken))),
      ),
      ...(required_version === undefined ? {} : { required_version }),
      variables: rootVariables(calls, { cards, flows: own, optional: gaps.names }),
      values: literal(written.variables ?? {}) as Deployment['values'],
    };
  };
}

/** Secrets first, and no other message that could repeat one. */
function withSecrets(faults: readonly FileFault[], read: Read): FileFault[] {
  const secrets = secretsIn(read.value).map(({ steps, ...words }) =>
    keyFault(read, steps, { found: HIDDEN, ...words }),
  );
  const places = secrets.map(({ steps }) => steps);
  const isSecret = isBelow(places);
  const holdsSecret = isAbove(places);
  const others = faults
    .filter(({ steps }) => !isSecret(steps))
    .map((fault) =>
      holdsSecret(fault.steps) ? { ...fault, found: 'its value is not shown' } : fault,
    );
  return [...secrets, ...others];
}

/** Faults that do not follow from what could not be read. */
function withReading(faults: readonly FileFault[], read: Read): FileFault[] {
  const isUnread = isBelow(
    read.faults.map(({ steps }) => steps).filter((steps) => steps.length > 0),
  );
  const own = faults.filter(({ steps }) => !isUnread(steps));
  return [...read.faults, ...own];
}

/** Units whose form holds, and what is wrong with the others. */
function checkedUnits(units: readonly Unit[], read: Read) {
  const results = units.map((unit) => ({ unit, ...deployment.safeParse(unit.value) }));
  return {
    checked: results.flatMap(({ unit, data }) => (data ? [{ unit, written: data }] : [])),
    faults: results.flatMap(({ unit, error }) =>
      faultsOfIssues(error?.issues ?? [], unit.value, {
        schema: deployment,
        places: read,
        stepsOf: unit.stepsOf,
      }),
    ),
  };
}

/** Whether faults at `path` keep the places of environments from being known. */
const decidesPlaces = ([top]: Path) =>
  top === undefined || top === 'environments' || top === 'accounts';

/** A fault where whoever wrote the file finds it. */
const atOrigin =
  ({ originOf }: Read) =>
  (fault: FileFault): FileFault => {
    if (!originOf) return fault;
    const steps = originOf(fault.steps);
    return { ...fault, steps, path: pathOf(steps) };
  };

/** Faults of the file's own format, and those of its translation that do not follow from them. */
function withOwnRules(faults: readonly FileFault[], own: readonly FileFault[]): FileFault[] {
  const steps = own.map((fault) => fault.steps);
  const isInside = isBelow(steps);
  const isAround = isAbove(steps);
  return [...own, ...faults.filter((fault) => !isInside(fault.steps) && !isAround(fault.steps))];
}

/** What parsing has to know beside the text. */
interface Known {
  /** Name of the file, in messages. */
  file: string;
  cards: readonly CatalogueCard[];
  /** What a module needs and hands out; asked where the file pins a version, or links to an output. */
  needsOf: (module: string) => CalledModule | undefined;
}

/** What a file comes to. */
export interface Parsed {
  /** In the order of the file. */
  deployments: Deployment[];
  /** Of a file in the format of agentkit: how it was read. */
  translation?: Translation;
}

/** What `text` describes. Throws {@link DeploymentsError} with every fault. */
export function parseFile(text: string, { file, cards: catalogue, needsOf }: Known): Parsed {
  const cards: Cards = new Map(catalogue.map((card) => [card.name, card]));
  const written = readYaml(text);
  if (written.value === undefined) throw new DeploymentsError(file, written.faults);
  const translation = translate(written, { file, cards });
  const read = translation?.read ?? written;
  const parsed = DeploymentsFile.safeParse(withoutChoices(read.value));
  // What the place decides is checked in each place.
  const issues = (parsed.error?.issues ?? []).filter(
    ({ path }) => !isChosen(valueAt(read.value, path)),
  );
  const { units, faults: unitFaults, choices } = unitsIn(read);
  const { checked, faults: formFaults } = checkedUnits(units, read);
  // What choices lack is known once all places are.
  const isPlaced =
    unitFaults.length + issues.filter(({ path }) => decidesPlaces(path)).length === 0;
  const choiceFaults = isPlaced ? choices.faults(read) : [];
  const settings = { read, needsOf };
  const directory = directoryOf(units, { cards, outputsOf: (module) => needsOf(module)?.outputs });
  // Where a place or a choice is in doubt, any value stands in for those that are not there.
  const isChosenWell = isPlaced && choiceFaults.length === 0;
  const flows = isChosenWell ? flowsOf(checked, directory) : [];
  const found = [
    ...faultsOfIssues(issues, read.value, { schema: DeploymentsFile, places: read }),
    ...unitFaults,
    ...choiceFaults,
    ...formFaults,
    ...compositionFaults(units, { read, cards }),
    ...callFaults(units, { read, cards }),
    ...linkFaults(directory, read),
    ...(isChosenWell ? settingFaults(checked, settings) : []),
    ...passingFaults(flows, { read, callsOf: directory.callsOf }),
    ...(isChosenWell ? clashFaults(checked, { read, cards }) : []),
    ...(isChosenWell ? variableFaults(checked, { read, cards, flows }) : []),
  ].map((fault) => withExpressionWords(fault, read.value));
  const all = withSecrets(withoutEchoes(withReading(found, read)), read);
  const faults = inOrder(withOwnRules(all.map(atOrigin(read)), translation?.faults ?? []));
  if (faults.length > 0) throw new DeploymentsError(file, faults);
  return { deployments: checked.map(deploymentMaker({ cards, flows })), translation };
}
