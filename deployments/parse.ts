/**
 * From the text of a deployments file to deployments, or to every fault that it has. One stage after the other:
 *
 * - `read`: text -> source, the values of the file with the position of each;
 * - `lay`: source -> resolved, for each root what all layers of the file say of it, with a value in place of each marker;
 * - `shape`: resolved -> parsed, by the schema of a deployment, with its defaults;
 * - `compose`: resolved -> base -> composed, the calls of modules before and after they are wired to each other;
 * - `connect`: parsed and composed -> flows, the values that go from one root to another.
 *
 * A stage goes on with whatever an earlier one could make, so that one run tells all faults.
 */
import type { CatalogueCard } from '../inputs/module-card';
import { valueAt, type Path } from '../inputs/parse';

import { translate, type Translation } from './agentkit/translate';
import { callFaults } from './calls/call-faults';
import { assertCedar, cedarTexts, type CedarText } from './calls/cedar';
import { clashFaults } from './calls/clashes';
import type { Composition } from './calls/composed-call';
import { composed } from './calls/composition';
import { compositionFaults } from './calls/composition-faults';
import type { ModuleFacts } from './calls/module-facts';
import type { Cards } from './calls/wires';
import type { Deployment } from './deployment';
import { deploymentMaker } from './deployment-maker';
import { isChosen } from './layers/traced';
import { unitsIn, type ParsedUnit, type Unit } from './layers/unit';
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
  factsOf: (module: string) => ModuleFacts | undefined;
}

/** What a file comes to. */
export interface ParsedFile {
  /** In the order of the file. */
  deployments: Deployment[];
  /** Policies that a parser of Cedar has still to read. */
  cedar: CedarText[];
  /** Of a file in the format of agentkit: how it was read. */
  translation?: Translation;
}

/** What a stage makes, as far as it can, and what is wrong. */
type Stage<T> = T & { faults: FileFault[] };

/** The values of the file, of one of agentkit those that it is translated to. */
interface FileSource {
  source: Read;
  translation?: Translation;
}

/** Throws {@link DeploymentsError} where there is nothing to go on with. */
function read(text: string, { file, cards }: { file: string; cards: Cards }): FileSource {
  const found = readYaml(text);
  if (found.value === undefined) throw new DeploymentsError(file, found.faults);
  const translation = translate(found, { file, cards });
  return { source: translation?.read ?? found, ...(translation ? { translation } : {}) };
}

/** Whether faults at `path` keep the cells of environments from being known. */
const decidesCells = ([top]: Path) =>
  top === undefined || top === 'environments' || top === 'accounts';

interface Resolved {
  units: Unit[];
  /** Whether every unit is what the file says. If not, any value stands in for those that are not there. */
  isCertain: boolean;
}

function lay(source: Read): Stage<Resolved> {
  const { error } = DeploymentsFile.safeParse(withoutChoices(source.value));
  // What the cell decides is parsed in each cell.
  const issues = (error?.issues ?? []).filter(({ path }) => !isChosen(valueAt(source.value, path)));
  const { units, faults, choices } = unitsIn(source);
  const areCellsKnown = faults.length === 0 && !issues.some(({ path }) => decidesCells(path));
  // What choices lack is known once all cells are.
  const choiceFaults = areCellsKnown ? choices.faults(source) : [];
  const about = { schema: DeploymentsFile, positions: source };
  return {
    units,
    isCertain: areCellsKnown && choiceFaults.length === 0,
    faults: [...faultsOfIssues(issues, source.value, about), ...faults, ...choiceFaults],
  };
}

/** Units whose form holds. */
function shape(units: readonly Unit[], source: Read): Stage<{ parsed: ParsedUnit[] }> {
  const results = units.map((unit) => ({ unit, ...deployment.safeParse(unit.value) }));
  return {
    parsed: results.flatMap(({ unit, data }) => (data ? [{ unit, parsed: data }] : [])),
    faults: results.flatMap(({ unit, error }) =>
      faultsOfIssues(error?.issues ?? [], unit.value, {
        schema: deployment,
        positions: source,
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
  resolved: Resolved;
  parsed: readonly ParsedUnit[];
  composition: Composition;
  source: Read;
  factsOf: Known['factsOf'];
}

/** What roots have to do with each other: links, states, names, and values of variables. */
function connect({
  resolved: { units, isCertain },
  parsed,
  composition,
  source,
  factsOf,
}: Connecting): Stage<{ flows: Flow[] }> {
  const { callsOf } = composition;
  const outputsOf = (module: string) => factsOf(module)?.outputs;
  const directory = directoryOf(units, { callsOf, outputsOf });
  const certain = isCertain ? parsed : [];
  const flows = flowsOf(certain, directory);
  const context = { read: source, ...composition };
  return {
    flows,
    faults: [
      ...linkFaults(directory, source),
      ...settingFaults(certain, { read: source, factsOf }),
      ...passingFaults(flows, { read: source, callsOf }),
      ...clashFaults(certain, context),
      ...variableFaults(certain, { ...context, flows }),
    ],
  };
}

/** What `text` describes. Throws {@link DeploymentsError} with every fault. */
export function parseFile(text: string, { file, cards: catalogue, factsOf }: Known): ParsedFile {
  const cards: Cards = new Map(catalogue.map((card) => [card.name, card]));
  const { source, translation } = read(text, { file, cards });
  const resolved = lay(source);
  const shaped = shape(resolved.units, source);
  const { parsed } = shaped;
  const wired = compose(resolved.units, { source, cards });
  const { composition } = wired;
  const connected = connect({ resolved, parsed, composition, source, factsOf });
  const found = [resolved, shaped, wired, connected].flatMap(({ faults }) => faults);
  const faults = report(found, source, translation?.faults);
  if (faults.length > 0) throw new DeploymentsError(file, faults);
  const { flows } = connected;
  return {
    deployments: parsed.map(deploymentMaker({ ...composition, flows })),
    cedar: cedarTexts(resolved.units, { ...composition, read: source }),
    translation,
  };
}

/** The same, and every policy in Cedar is read by a parser of Cedar. */
export async function parseFully(text: string, known: Known): Promise<ParsedFile> {
  const made = parseFile(text, known);
  await assertCedar(known.file, made.cedar);
  return made;
}
