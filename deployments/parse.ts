/** From the text of a deployments file to deployments, or to every fault that it has. */
import { z } from 'zod';

import { RUNTIME_REGIONS } from '../facts/regions';
import type { ModuleCard } from '../inputs/module-card';
import { nearest } from '../inputs/nearest';
import { checkInput } from '../inputs/parse';
import { isSensitive, variablesOf } from '../inputs/shape';

import { backendOf, labelOf, providerOf, type Deployment } from './deployment';
import {
  DeploymentsError,
  faultAt,
  inOrder,
  isAbove,
  isBelow,
  NOTHING,
  withoutEchoes,
  type FileFault,
} from './fault';
import { faultsOfIssues } from './issues';
import { readYaml, type Read } from './read-yaml';
import { declarationOf, referenceFault, referencesIn, standIn, toValue } from './references';
import { DeploymentsFile } from './schema';
import { HIDDEN, secretsIn } from './secrets';

type Written = DeploymentsFile['deployments'][string];

interface Settings {
  read: Read;
  file: DeploymentsFile;
}

interface Modules {
  read: Read;
  cards: readonly ModuleCard[];
}

function moduleFault(name: string, { module }: Called, { read, cards }: Modules): FileFault[] {
  const names = cards.map((card) => card.name);
  if (names.includes(module)) return [];
  const meant = nearest(module, names);
  const steps = ['deployments', name, 'module'];
  return [
    faultAt(steps, read.placeOf(steps), {
      found: `got ${JSON.stringify(module)}`,
      want: `one of ${names.join(', ')}`,
      fix: meant === undefined ? 'name one of them' : `write ${meant}`,
    }),
  ];
}

function referenceFaults(name: string, { inputs }: Called, read: Read): FileFault[] {
  return referencesIn(inputs).flatMap(({ steps, ref }) => {
    const fault = referenceFault(ref, labelOf(name));
    const path = ['deployments', name, 'inputs', ...steps, 'ref'];
    return fault ? [faultAt(path, read.placeOf(path), fault)] : [];
  });
}

/** Inputs that are secret by their own schema: a literal has no place in a file. */
function sensitiveFaults(name: string, { inputs }: Called, card: ModuleCard, read: Read) {
  const secret = variablesOf(card.input.schema).filter(
    ({ name: variable, shape }) => isSensitive(shape) && variable in inputs,
  );
  return secret
    .filter(({ name: variable }) => referencesIn(inputs[variable])[0]?.steps.length !== 0)
    .map(({ name: variable }) => {
      const steps = ['deployments', name, 'inputs', variable];
      return faultAt(steps, read.placeOf(steps), {
        found: HIDDEN,
        want: 'no secrets in the file',
        fix: 'pass a ref to a sensitive value',
      });
    });
}

function inputFaults(name: string, written: Called, { read, cards }: Modules): FileFault[] {
  const card = cards.find((candidate) => candidate.name === written.module);
  if (!card) return [];
  const { input, places } = standIn(written.inputs, variablesOf(card.input.schema));
  const { faults } = checkInput(
    card.input,
    input,
    new Set(places.map(([variable]) => String(variable))),
  );
  // Where a reference stands inside, only Terraform can count and compare.
  const hasUnknown = isAbove(places.map((place) => place.slice(0, -1)));
  const known = faults.filter(({ steps }) => !hasUnknown(steps));
  const sensitive = sensitiveFaults(name, written, card, read);
  return [
    ...sensitive,
    ...known.map(({ steps, path, meant, ...words }) => {
      const all = ['deployments', name, 'inputs', ...steps];
      const isUnknown = words.found === 'got an input that does not exist';
      const fix = words.found === NOTHING ? `add ${path}` : words.fix;
      const fault = faultAt(all, read[isUnknown ? 'keyOf' : 'placeOf'](all), { ...words, fix });
      return { ...fault, path: `deployments.${name}.inputs.${path}`, meant };
    }),
  ];
}

function providerFaults(name: string, written: Written, { read, file }: Settings): FileFault[] {
  const settings = providerOf(written, file.defaults);
  const own = ['deployments', name, 'provider', 'region'];
  const steps =
    written.provider?.region === undefined && settings.region !== undefined
      ? ['defaults', 'provider', 'region']
      : own;
  if (settings.region === undefined)
    return [
      faultAt(own, read.keyOf(['deployments', name]), {
        found: NOTHING,
        want: 'a region',
        fix: 'add it here, or as defaults.provider.region',
      }),
    ];
  const regions = Object.keys(RUNTIME_REGIONS);
  if (!regions.includes(settings.region)) {
    const meant = nearest(settings.region, regions);
    return [
      faultAt(steps, read.placeOf(steps), {
        found: `got ${JSON.stringify(settings.region)}, where AgentCore was not known on ${RUNTIME_REGIONS['us-east-1'].checked}`,
        want: `one of ${regions.join(', ')}`,
        fix: meant === undefined ? 'take one of them' : `write ${meant}, or another of them`,
      }),
    ];
  }
  return accountFaults(name, written, { read, file });
}

/** A role of an account that the provider refuses would fail every plan. */
function accountFaults(name: string, written: Written, { read, file }: Settings): FileFault[] {
  const { assume_role, allowed_account_ids } = providerOf(written, file.defaults);
  const account = assume_role?.role_arn.split(':')[4] ?? '';
  if (!assume_role || !allowed_account_ids || allowed_account_ids.includes(account)) return [];
  const holder = written.provider?.assume_role ? ['deployments', name] : ['defaults'];
  const steps = [...holder, 'provider', 'assume_role', 'role_arn'];
  return [
    faultAt(steps, read.placeOf(steps), {
      found: `got a role of account ${account}`,
      want: `one of ${allowed_account_ids.join(', ')}, as allowed_account_ids says`,
      fix: 'correct one of the two',
    }),
  ];
}

/** Two roots on one state would each destroy what the other made. */
function clashes({ read, file }: Settings): FileFault[] {
  const owners = new Map<string, string>();
  return Object.entries(file.deployments).flatMap(([name, written]) => {
    const backend = backendOf(name, written, file.defaults);
    if (backend.type !== 's3') return [];
    const place = `s3://${backend.bucket}/${backend.key ?? ''}`;
    const owner = owners.get(place);
    owners.set(place, owner ?? name);
    if (owner === undefined) return [];
    const steps = ['deployments', name, 'backend', 'key'];
    const own = written.backend ? read.placeOf(steps) : read.keyOf(['deployments', name]);
    return [
      faultAt(steps, own, {
        found: `got ${place}, which is the state of ${owner}`,
        want: 'a state of its own',
        fix: 'give it another key, or none for <deployment>/terraform.tfstate',
      }),
    ];
  });
}

function deploymentOf(name: string, written: Written, file: DeploymentsFile): Deployment {
  const provider = providerOf(written, file.defaults);
  const refs = referencesIn(written.inputs).map(({ ref }) => declarationOf(String(ref)));
  const inputs = Object.entries(written.inputs).map(([input, value]) => [input, toValue(value)]);
  return {
    name,
    label: labelOf(name),
    module: written.module,
    inputs: Object.fromEntries(inputs) as Deployment['inputs'],
    declarations: [...new Set(refs)].sort(),
    backend: backendOf(name, written, file.defaults),
    provider: { ...provider, region: provider.region ?? '' },
    source: written.source,
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

/** What of a deployment its module's schema can judge, whatever else is wrong with the file. */
type Called = Pick<Written, 'module' | 'inputs'>;

const Called = z.object({
  module: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
});
const AnyFile = z.object({ deployments: z.record(z.string(), z.unknown()) });

/** Deployments that name a module and have a map of inputs. */
function calledIn(value: unknown): [string, Called][] {
  const { data } = AnyFile.safeParse(value);
  return Object.entries(data?.deployments ?? {}).flatMap(([name, written]): [string, Called][] => {
    const called = Called.safeParse(written);
    return called.success ? [[name, called.data]] : [];
  });
}

function callFaults(read: Read, cards: readonly ModuleCard[]): FileFault[] {
  return calledIn(read.value).flatMap(([name, called]) => [
    ...moduleFault(name, called, { read, cards }),
    ...referenceFaults(name, called, read),
    ...inputFaults(name, called, { read, cards }),
  ]);
}

/** Faults of what the deployments share or take from the defaults. */
function settingFaults(file: DeploymentsFile, read: Read): FileFault[] {
  const each = Object.entries(file.deployments).flatMap(([name, written]) =>
    providerFaults(name, written, { read, file }),
  );
  return [...each, ...clashes({ read, file })];
}

/** Faults that do not follow from what could not be read. */
function withReading(faults: readonly FileFault[], read: Read): FileFault[] {
  const isUnread = isBelow(
    read.faults.map(({ steps }) => steps).filter((steps) => steps.length > 0),
  );
  const own = faults.filter(({ steps }) => !isUnread(steps));
  return [...read.faults, ...own];
}

/** The deployments of `text`, in its order. Throws {@link DeploymentsError} with every fault; `file` is its name there. */
export function parseDeployments(
  text: string,
  { file: fileName, cards }: { file: string; cards: readonly ModuleCard[] },
): Deployment[] {
  const read = readYaml(text);
  if (read.value === undefined) throw new DeploymentsError(fileName, read.faults);
  const parsed = DeploymentsFile.safeParse(read.value);
  const { issues } = parsed.error ?? { issues: [] };
  const found = [
    ...faultsOfIssues(issues, read.value, { schema: DeploymentsFile, places: read }),
    ...callFaults(read, cards),
    ...(parsed.success ? settingFaults(parsed.data, read) : []),
  ];
  const faults = inOrder(withSecrets(withoutEchoes(withReading(found, read)), read));
  if (!parsed.success || faults.length > 0) throw new DeploymentsError(fileName, faults);
  return Object.entries(parsed.data.deployments).map(([name, written]) =>
    deploymentOf(name, written, parsed.data),
  );
}
