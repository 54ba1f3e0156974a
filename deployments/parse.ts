/** From the text of a deployments file to deployments, or to every fault that it has. */
import type { CatalogueCard } from '../inputs/module-card';

import { callFaults } from './call-faults';
import { clashFaults } from './clashes';
import type { ComposedCall } from './composed-call';
import { composedCalls } from './composition';
import { compositionFaults } from './composition-faults';
import { backendOf, providerOf, type Call, type Deployment } from './deployment';
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
import { readYaml, type Read } from './read-yaml';
import { declarationOf, referencesIn, toValue } from './references';
import { deployment, DeploymentsFile, type Written } from './schema';
import { HIDDEN, secretsIn } from './secrets';
import { settingFaults, type CheckedUnit } from './setting-faults';
import { sourceOfCall } from './sources';
import { unitsIn, type Unit } from './unit';

function callOf(
  composed: ComposedCall,
  { source }: Written,
  cards: readonly CatalogueCard[],
): Call {
  const { label, module, outputPrefix, starts, comments, comment } = composed;
  const values = Object.entries(composed.inputs).map(([input, value]) => [input, toValue(value)]);
  const inputs = Object.fromEntries(values) as Call['inputs'];
  const names = cards.map(({ name }) => name);
  const from = sourceOfCall(composed, source, names) ?? source;
  return { label, module, inputs, starts, comments, comment, source: from, outputPrefix };
}

function deploymentOf(
  { unit, written }: CheckedUnit,
  { defaults }: DeploymentsFile,
  cards: readonly CatalogueCard[],
): Deployment {
  const provider = providerOf(written, defaults);
  const calls = composedCalls(unit, cards);
  // Calls of the root itself need no declaration.
  const refs = calls
    .flatMap(({ inputs }) => referencesIn(inputs))
    .map(({ ref }) => declarationOf(String(ref)))
    .filter((name) => !name.startsWith('module.'));
  return {
    path: unit.path,
    name: unit.name,
    calls: calls.map((call) => callOf(call, written, cards)),
    declarations: [...new Set(refs)].sort(),
    backend: backendOf(unit.path, written, defaults),
    provider: { ...provider, region: provider.region ?? '' },
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

/** The deployments of `text`, in its order. Throws {@link DeploymentsError} with every fault; `file` is its name there. */
export function parseDeployments(
  text: string,
  { file: fileName, cards }: { file: string; cards: readonly CatalogueCard[] },
): Deployment[] {
  const read = readYaml(text);
  if (read.value === undefined) throw new DeploymentsError(fileName, read.faults);
  const parsed = DeploymentsFile.safeParse(read.value);
  const { issues } = parsed.error ?? { issues: [] };
  const units = unitsIn(read.value);
  const checked = parsed.success ? units.map((unit) => checkedUnit(unit)) : [];
  const found = [
    ...faultsOfIssues(issues, read.value, { schema: DeploymentsFile, places: read }),
    ...compositionFaults(units, { read, cards }),
    ...callFaults(units, { read, cards }),
    ...(parsed.success ? settingFaults(checked, { read, file: parsed.data }) : []),
    ...(parsed.success ? clashFaults(checked, { read, file: parsed.data, cards }) : []),
  ];
  const faults = inOrder(withSecrets(withoutEchoes(withReading(found, read)), read));
  if (!parsed.success || faults.length > 0) throw new DeploymentsError(fileName, faults);
  return checked.map((unit) => deploymentOf(unit, parsed.data, cards));
}
