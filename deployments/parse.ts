/** From the text of a deployments file to deployments, or to every fault that it has. */
import { literal } from '../inputs/literal';
import type { ModuleCard } from '../inputs/module-card';
import type { Path } from '../inputs/parse';

import { callFaults } from './call-faults';
import { backendOf, labelOf, providerOf, type Call, type Deployment } from './deployment';
import {
  DeploymentsError,
  faultAt,
  inOrder,
  isAbove,
  isBelow,
  withoutEchoes,
  type FileFault,
} from './fault';
import { faultsOfIssues } from './issues';
import { directoryOf, linkFaults, type OutputsOf } from './links';
import { exchangesOf, flowsOf, linkSourceOf, sourceOfTaken, type Flow } from './passing';
import { passingFaults } from './passing-faults';
import { readYaml, type Read } from './read-yaml';
import { declarationOf, ownersDeclarations, toValue } from './references';
import { rootVariables } from './root-variables';
import { deployment, DeploymentsFile, type Written } from './schema';
import { HIDDEN, secretsIn } from './secrets';
import { settingFaults, type CheckedUnit } from './setting-faults';
import { unitsIn, type Unit } from './unit';
import { variableFaults } from './variable-faults';
import { callsWritten } from './written-call';

function callOf(
  { name }: Unit,
  { module, inputs, source }: Written,
  linkSource: (steps: Path) => string,
): Call {
  const values = Object.entries(inputs).map(([input, value]) => [
    input,
    toValue(value, linkSource, [input]),
  ]);
  const made = Object.fromEntries(values) as Call['inputs'];
  return { label: labelOf(name), module, inputs: made, source, outputPrefix: '' };
}

/** What every deployment is made with. */
interface Surroundings {
  file: DeploymentsFile;
  cards: readonly ModuleCard[];
  flows: readonly Flow[];
}

/** Makes the deployments of units whose file holds. */
function deploymentMaker({
  file: { defaults },
  cards,
  flows,
}: Surroundings): (checked: CheckedUnit) => Deployment {
  const exchangeOf = exchangesOf(flows);
  return ({ unit, written }) => {
    const provider = providerOf(written, defaults);
    const { own, ...exchange } = exchangeOf(unit);
    return {
      path: unit.path,
      name: unit.name,
      calls: [callOf(unit, written, (steps) => linkSourceOf(own, labelOf(unit.name), steps))],
      declarations: ownersDeclarations(
        written.inputs,
        exchange.takes.map((taken) => declarationOf(sourceOfTaken(taken))),
      ),
      backend: backendOf(unit.path, written, defaults),
      provider: { ...provider, region: provider.region ?? '' },
      variables: rootVariables(callsWritten(unit), { cards, flows: own }),
      values: literal(written.variables ?? {}) as Deployment['values'],
      ...exchange,
    };
  };
}

/** Secrets first, and no other message that could repeat one. */
function withSecrets(faults: readonly FileFault[], read: Read): FileFault[] {
  const secrets = secretsIn(read.value).map(({ steps, ...words }) =>
    faultAt(steps, read.keyOf(steps), { found: HIDDEN, ...words }),
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

const checkedUnit = (unit: Unit): CheckedUnit => ({
  unit,
  written: deployment.parse(unit.value),
});

/** What a file is read with. */
export interface Reading {
  /** Its name in messages. */
  file: string;
  cards: readonly ModuleCard[];
  outputsOf: OutputsOf;
}

/** The deployments of `text`, in its order. Throws {@link DeploymentsError} with every fault. */
export function parseDeployments(
  text: string,
  { file: fileName, cards, outputsOf }: Reading,
): Deployment[] {
  const read = readYaml(text);
  if (read.value === undefined) throw new DeploymentsError(fileName, read.faults);
  const parsed = DeploymentsFile.safeParse(read.value);
  const { issues } = parsed.error ?? { issues: [] };
  const units = unitsIn(read.value);
  const checked = parsed.success ? units.map((unit) => checkedUnit(unit)) : [];
  const directory = directoryOf(units, outputsOf);
  const flows = parsed.success ? flowsOf(checked, { file: parsed.data, directory }) : [];
  const found = [
    ...faultsOfIssues(issues, read.value, { schema: DeploymentsFile, places: read }),
    ...callFaults(units, { read, cards }),
    ...linkFaults(directory, read),
    ...(parsed.success ? settingFaults(checked, { read, file: parsed.data }) : []),
    ...passingFaults(flows, read),
    ...variableFaults(checked, { read, cards, flows }),
  ];
  const faults = inOrder(withSecrets(withoutEchoes(withReading(found, read)), read));
  if (!parsed.success || faults.length > 0) throw new DeploymentsError(fileName, faults);
  return checked.map(deploymentMaker({ file: parsed.data, cards, flows }));
}
