/** From the text of a deployments file to deployments, or to every fault that it has. */
import type { ModuleCard } from '../inputs/module-card';
import { pathOf } from '../inputs/parse';

import { translate, type Translation } from './agentkit/translate';
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
import { readYaml, type Read } from './read-yaml';
import { declarationOf, referencesIn, toValue } from './references';
import { deployment, DeploymentsFile, type Written } from './schema';
import { HIDDEN, secretsIn } from './secrets';
import { settingFaults, type CheckedUnit } from './setting-faults';
import { unitsIn, type Unit } from './unit';

function callOf({ name }: Unit, { module, inputs, source }: Written): Call {
  const values = Object.entries(inputs).map(([input, value]) => [input, toValue(value)]);
  const made = Object.fromEntries(values) as Call['inputs'];
  return { label: labelOf(name), module, inputs: made, source, outputPrefix: '' };
}

function deploymentOf({ unit, written }: CheckedUnit, { defaults }: DeploymentsFile): Deployment {
  const provider = providerOf(written, defaults);
  const refs = referencesIn(written.inputs).map(({ ref }) => declarationOf(String(ref)));
  return {
    path: unit.path,
    name: unit.name,
    calls: [callOf(unit, written)],
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

/** A fault where whoever wrote the file finds it. */
const atOrigin =
  ({ originOf }: Read) =>
  (fault: FileFault): FileFault => {
    if (!originOf) return fault;
    const steps = originOf(fault.steps);
    return { ...fault, steps, path: pathOf(steps) };
  };

/** What a file comes to. */
export interface Parsed {
  /** In the order of the file. */
  deployments: Deployment[];
  /** Of a file in the format of agentkit: how it was read. */
  translation?: Translation;
}

/** What `text` describes. Throws {@link DeploymentsError} with every fault; `file` is its name there. */
export function parseFile(
  text: string,
  { file: fileName, cards }: { file: string; cards: readonly ModuleCard[] },
): Parsed {
  const written = readYaml(text);
  if (written.value === undefined) throw new DeploymentsError(fileName, written.faults);
  const translation = translate(written, fileName);
  const read = translation?.read ?? written;
  const parsed = DeploymentsFile.safeParse(read.value);
  const { issues } = parsed.error ?? { issues: [] };
  const units = unitsIn(read.value);
  const checked = parsed.success ? units.map((unit) => checkedUnit(unit)) : [];
  const found = [
    ...faultsOfIssues(issues, read.value, { schema: DeploymentsFile, places: read }),
    ...callFaults(units, { read, cards }),
    ...(parsed.success ? settingFaults(checked, { read, file: parsed.data }) : []),
  ];
  const all = withSecrets(withoutEchoes(withReading(found, read)), read);
  const faults = inOrder(all.map(atOrigin(read)));
  if (!parsed.success || faults.length > 0) throw new DeploymentsError(fileName, faults);
  return { deployments: checked.map((unit) => deploymentOf(unit, parsed.data)), translation };
}

/** The deployments of `text` alone. */
export function parseDeployments(
  text: string,
  about: { file: string; cards: readonly ModuleCard[] },
): Deployment[] {
  return parseFile(text, about).deployments;
}
