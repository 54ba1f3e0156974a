/**
 * From the text of a deployments file to deployments, or to every fault that it has. One stage after the other:
 *
 * - `read`: text -> source, the values of the file with the position of each;
 * - `lay`: source -> units, what all layers of the file say of each root together, without markers;
 * - `shape`: units -> parsed units, by the schema of a deployment;
 * - `compose`: units -> calls of modules with what they take from each other;
 * - `connect`: roots -> flows, the values that go from one root to another.
 *
 * A stage goes on with whatever an earlier one could make, so that one run tells all faults.
 */
import type { CatalogueCard } from '../inputs/module-card';
import { valueAt, type Path } from '../inputs/parse';

import { translate, type Translation } from './agentkit/translate';
import { callFaults } from './calls/call-faults';
import type { CalledModule } from './calls/called-module';
import { clashFaults } from './calls/clashes';
import type { Composition } from './calls/composed-call';
import { composed } from './calls/composition';
import { compositionFaults } from './calls/composition-faults';
import type { Cards } from './calls/wires';
import type { Deployment } from './deployment';
import { deploymentMaker } from './deployment-maker';
import { isChosen } from './layers/traced';
import { unitsIn, type CheckedUnit, type Unit } from './layers/unit';
import { withoutChoices } from './layers/without-choices';
import { directoryOf, linkFaults } from './links/links';
import { flowsOf, type Flow } from './links/passing';
import { passingFaults } from './links/passing-faults';
import { variableFaults } from './links/variable-faults';
import { DeploymentsError, type FileFault } from './reading/fault';
import { faultsOfIssues } from './reading/issues';
import { readYaml, type Read } from './reading/read-yaml';
import { report } from './reading/report';
import { deployment, DeploymentsFile } from './schema/file';
import { settingFaults } from './settings/setting-faults';

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

/** What a stage makes, as far as it can, and what is wrong. */
type Stage<T> = T & { faults: FileFault[] };

/** The values of the file, of one of agentkit those that it is translated to. */
interface Source {
  read: Read;
  translation?: Translation;
}

/** Throws {@link DeploymentsError} where there is nothing to go on with. */
function read(text: string, { file, cards }: { file: string; cards: Cards }): Source {
  const found = readYaml(text);
  if (found.value === undefined) throw new DeploymentsError(file, found.faults);
  const translation = translate(found, { file, cards });
  return { read: translation?.read ?? found, ...(translation ? { translation } : {}) };
}

/** Whether faults at `path` keep the cells of environments from being known. */
const decidesCells = ([top]: Path) =>
  top === undefined || top === 'environments' || top === 'accounts';

interface Laid {
  units: Unit[];
  /** Whether every unit is what the file says. If not, any value stands in for those that are not there. */
  isCertain: boolean;
}

function lay(source: Read): Stage<Laid> {
  const { error } = DeploymentsFile.safeParse(withoutChoices(source.value));
  // What the cell decides is checked in each cell.
  const issues = (error?.issues ?? []).filter(({ path }) => !isChosen(valueAt(source.value, path)));
  const { units, faults, choices } = unitsIn(source);
  const areCellsKnown = faults.length === 0 && !issues.some(({ path }) => decidesCells(path));
  // What choices lack is known once all cells are.
  const choiceFaults = areCellsKnown ? choices.faults(source) : [];
  const about = { schema: DeploymentsFile, places: source };
  return {
    units,
    isCertain: areCellsKnown && choiceFaults.length === 0,
    faults: [...faultsOfIssues(issues, source.value, about), ...faults, ...choiceFaults],
  };
}

/** Units whose form holds. */
function shape(units: readonly Unit[], source: Read): Stage<{ checked: CheckedUnit[] }> {
  const results = units.map((unit) => ({ unit, ...deployment.safeParse(unit.value) }));
  return {
    checked: results.flatMap(({ unit, data }) => (data ? [{ unit, written: data }] : [])),
    faults: results.flatMap(({ unit, error }) =>
      faultsOfIssues(error?.issues ?? [], unit.value, {
        schema: deployment,
        places: source,
        stepsOf: unit.stepsOf,
      }),
    ),
  };
}

function compose(
  units: readonly Unit[],
  { source, cards }: { source: Read; cards: Cards },
): Stage<{ composition: Composition }> {
  const composition = composed(units, cards);
  const context = { read: source, ...composition };
  return {
    composition,
    faults: [...compositionFaults(units, context), ...callFaults(units, context)],
  };
}

interface Connecting {
  laid: Laid;
  checked: readonly CheckedUnit[];
  composition: Composition;
  source: Read;
  needsOf: Known['needsOf'];
}

/** What roots have to do with each other: links, states, names, and values of variables. */
function connect({
  laid: { units, isCertain },
  checked,
  composition,
  source,
  needsOf,
}: Connecting): Stage<{ flows: Flow[] }> {
  const { callsOf } = composition;
  const outputsOf = (module: string) => needsOf(module)?.outputs;
  const directory = directoryOf(units, { callsOf, outputsOf });
  const certain = isCertain ? checked : [];
  const flows = flowsOf(certain, directory);
  const context = { read: source, ...composition };
  return {
    flows,
    faults: [
      ...linkFaults(directory, source),
      ...settingFaults(certain, { read: source, needsOf }),
      ...passingFaults(flows, { read: source, callsOf }),
      ...clashFaults(certain, context),
      ...variableFaults(certain, { ...context, flows }),
    ],
  };
}

/** What `text` describes. Throws {@link DeploymentsError} with every fault. */
export function parseFile(text: string, { file, cards: catalogue, needsOf }: Known): Parsed {
  const cards: Cards = new Map(catalogue.map((card) => [card.name, card]));
  const { read: source, translation } = read(text, { file, cards });
  const laid = lay(source);
  const shaped = shape(laid.units, source);
  const { checked } = shaped;
  const composedUnits = compose(laid.units, { source, cards });
  const { composition } = composedUnits;
  const connected = connect({ laid, checked, composition, source, needsOf });
  const found = [laid, shaped, composedUnits, connected].flatMap(({ faults }) => faults);
  const faults = report(found, source, translation?.faults);
  if (faults.length > 0) throw new DeploymentsError(file, faults);
  const { flows } = connected;
  return { deployments: checked.map(deploymentMaker({ ...composition, flows })), translation };
}
