/** Whether the settings of deployments hold: regions, accounts, versions, states. */
import { oneOf, spelling } from '../../inputs/nearest';
import type { Path } from '../../inputs/parse';
import { baseCalls } from '../calls/base-calls';
import type { Requirements } from '../calls/module-facts';
import type { ParsedUnit } from '../layers/unit';
import { faultAt, type FileFault, NOTHING, valueFault } from '../reading/fault';
import type { Read } from '../reading/read-yaml';
import { awsRegionFault, regionFault } from '../reading/regions';
import type { ProviderSettings } from '../schema/file';

import { backendOf, isShared, stateOf, stateSetting, tooLong } from './backend';
import { engineNeeded, providerNeeded } from './settings-blocks';
import { areCompatible } from './versions';

interface Settings {
  read: Read;
  /** What a module needs of the engine and the provider. */
  factsOf: (module: string) => Requirements | undefined;
}

function regionFaults(region: string, steps: Path, read: Read): FileFault[] {
  const words = regionFault(region);
  return words ? [valueFault(read, steps, words)] : [];
}

/** The bucket of a state may be in any region, but in one that exists. */
function bucketRegionFaults({ unit, parsed: { backend } }: ParsedUnit, { read }: Settings) {
  const region = backend?.type === 's3' ? backend.region : undefined;
  const words = region === undefined ? undefined : awsRegionFault(region);
  return words ? [valueFault(read, unit.stepsOf(['backend', 'region']), words)] : [];
}

/** A role of an account that the provider refuses would fail every plan. */
function accountFaults(
  {
    assume_role,
    allowed_account_ids,
  }: Pick<ProviderSettings, 'assume_role' | 'allowed_account_ids'>,
  steps: Path,
  read: Read,
): FileFault[] {
  if (!assume_role || !allowed_account_ids) return [];
  return (['role_arn', 'plan_role_arn'] as const).flatMap((name) => {
    const account = assume_role[name]?.split(':')[4];
    if (account === undefined || allowed_account_ids.includes(account)) return [];
    return [
      valueFault(read, [...steps, name], {
        found: `got a role of account ${account}`,
        want: `one of ${allowed_account_ids.join(', ')}, as allowed_account_ids says`,
        fix: 'correct one of the two',
      }),
    ];
  });
}

function providerFaults({ unit, parsed }: ParsedUnit, { read }: Settings): FileFault[] {
  const { provider = {} } = parsed;
  const { region } = provider;
  const own = [...unit.stepsOf([]), 'provider', 'region'];
  const at = (...inside: string[]) => unit.stepsOf(['provider', ...inside]);
  const missing = () => [
    faultAt(own, read.keyOf(unit.stepsOf([])), {
      found: NOTHING,
      want: 'a region',
      fix: 'add it here, or as defaults.provider.region',
    }),
  ];
  return [
    ...(region === undefined ? missing() : regionFaults(region, at('region'), read)),
    ...accountFaults(provider, at('assume_role'), read),
    ...Object.entries(provider.aliases ?? {}).flatMap(([name, alias]) => [
      ...regionFaults(alias.region, at('aliases', name, 'region'), read),
      ...accountFaults(alias, at('aliases', name, 'assume_role'), read),
    ]),
  ];
}

/** A call by a provider that the root does not have. */
function aliasFaults({ unit, parsed }: ParsedUnit, { read }: Settings): FileFault[] {
  const names = Object.keys(parsed.provider?.aliases ?? {});
  return Object.entries(parsed.modules ?? {}).flatMap(([label, { provider }]) => {
    if (provider === undefined || names.includes(provider)) return [];
    const steps = unit.stepsOf(['modules', label, 'provider']);
    return [
      valueFault(read, steps, {
        found: `got ${JSON.stringify(provider)}`,
        want: names.length > 0 ? oneOf(provider, names) : 'an alias that the provider has',
        fix: spelling(provider, names, 'add it to aliases of the provider'),
      }),
    ];
  });
}

/** A pin that leaves no release would fail at init. */
function versionFaults({ unit, parsed }: ParsedUnit, { read, factsOf }: Settings): FileFault[] {
  const { provider, required_version } = parsed;
  if (provider?.version === undefined && required_version === undefined) return [];
  const requirements = baseCalls(unit).flatMap(({ module }) => factsOf(module) ?? []);
  if (requirements.length === 0) return [];
  const check = (asked: string | undefined, needed: string, inside: Path): FileFault[] => {
    if (asked === undefined || areCompatible([needed, asked])) return [];
    const steps = unit.stepsOf(inside);
    return [
      valueFault(read, steps, {
        found: `got ${JSON.stringify(asked)}, which leaves no version`,
        want: `some of ${needed}, which the modules need`,
        fix: 'widen it, or remove it',
      }),
    ];
  };
  const engine = engineNeeded(backendOf(unit.path, parsed.backend), requirements);
  return [
    ...check(provider?.version, providerNeeded(requirements), ['provider', 'version']),
    ...check(required_version, engine, ['required_version']),
  ];
}

/** What a server would cut, or refuse at the first init: names made of a long path. */
function nameFaults({ unit, parsed }: ParsedUnit, { read }: Settings): FileFault[] {
  const backend = backendOf(unit.path, parsed.backend);
  const longest = tooLong(backend);
  if (longest === undefined) return [];
  const root = unit.stepsOf([]);
  const setting = stateSetting(backend);
  return [
    faultAt([...root, 'backend', setting], read.keyOf(root), {
      found: `got a state whose name, made of ${unit.path}, has more than ${longest} characters`,
      want: 'a shorter one',
      fix: `give it a ${setting}, or shorter names to what it is in`,
    }),
  ];
}

/** Two roots on one state would each destroy what the other made. */
function clashes(units: readonly ParsedUnit[], { read }: Settings): FileFault[] {
  const owners = new Map<string, string>();
  return units.flatMap(({ unit, parsed }) => {
    const backend = backendOf(unit.path, parsed.backend);
    const state = stateOf(backend);
    if (!isShared(backend)) return [];
    const owner = owners.get(state);
    owners.set(state, owner ?? unit.path);
    if (owner === undefined) return [];
    const setting = stateSetting(backend);
    const isOwn = parsed.backend !== undefined && setting in parsed.backend;
    const root = unit.stepsOf([]);
    const steps = isOwn ? unit.stepsOf(['backend', setting]) : [...root, 'backend', setting];
    return [
      faultAt(steps, isOwn ? read.positionOf(steps) : read.keyOf(root), {
        found: `got ${state}, which is the state of ${owner}`,
        want: 'a state of its own',
        fix: `give it another ${setting}, or none for one of its own`,
      }),
    ];
  });
}

/** Faults of what the deployments share or take from layers above. */
export function settingFaults(units: readonly ParsedUnit[], settings: Settings): FileFault[] {
  const each = units.flatMap((unit) => [
    ...providerFaults(unit, settings),
    ...bucketRegionFaults(unit, settings),
    ...aliasFaults(unit, settings),
    ...versionFaults(unit, settings),
    ...nameFaults(unit, settings),
  ]);
  return [...each, ...clashes(units, settings)];
}
