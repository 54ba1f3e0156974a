/** Whether the settings of deployments hold: regions, accounts, states. */
import { RUNTIME_REGIONS } from '../facts/regions';
import { nearest } from '../inputs/nearest';

import { backendOf, providerOf } from './deployment';
import { faultAt, NOTHING, type FileFault } from './fault';
import type { Read } from './read-yaml';
import type { DeploymentsFile, Written } from './schema';
import type { Unit } from './unit';

interface Settings {
  read: Read;
  file: DeploymentsFile;
}

/** A unit whose form holds. */
export interface CheckedUnit {
  unit: Unit;
  written: Written;
}

function providerFaults(unit: Unit, written: Written, { read, file }: Settings): FileFault[] {
  const settings = providerOf(written, file.defaults);
  const own = unit.stepsOf(['provider', 'region']);
  const steps =
    written.provider?.region === undefined && settings.region !== undefined
      ? ['defaults', 'provider', 'region']
      : own;
  if (settings.region === undefined)
    return [
      faultAt(own, read.keyOf(unit.stepsOf([])), {
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
  return accountFaults(unit, written, { read, file });
}

/** A role of an account that the provider refuses would fail every plan. */
function accountFaults(unit: Unit, written: Written, { read, file }: Settings): FileFault[] {
  const { assume_role, allowed_account_ids } = providerOf(written, file.defaults);
  const account = assume_role?.role_arn.split(':')[4] ?? '';
  if (!assume_role || !allowed_account_ids || allowed_account_ids.includes(account)) return [];
  const inside = ['provider', 'assume_role', 'role_arn'];
  const steps = written.provider?.assume_role ? unit.stepsOf(inside) : ['defaults', ...inside];
  return [
    faultAt(steps, read.placeOf(steps), {
      found: `got a role of account ${account}`,
      want: `one of ${allowed_account_ids.join(', ')}, as allowed_account_ids says`,
      fix: 'correct one of the two',
    }),
  ];
}

/** Two roots on one state would each destroy what the other made. */
function clashes(units: readonly CheckedUnit[], { read, file }: Settings): FileFault[] {
  const owners = new Map<string, string>();
  return units.flatMap(({ unit, written }) => {
    const backend = backendOf(unit.path, written, file.defaults);
    if (backend.type !== 's3') return [];
    const place = `s3://${backend.bucket}/${backend.key ?? ''}`;
    const owner = owners.get(place);
    owners.set(place, owner ?? unit.path);
    if (owner === undefined) return [];
    const steps = unit.stepsOf(['backend', 'key']);
    const own = written.backend ? read.placeOf(steps) : read.keyOf(unit.stepsOf([]));
    return [
      faultAt(steps, own, {
        found: `got ${place}, which is the state of ${owner}`,
        want: 'a state of its own',
        fix: 'give it another key, or none for <deployment>/terraform.tfstate',
      }),
    ];
  });
}

/** Faults of what the deployments share or take from the defaults. */
export function settingFaults(units: readonly CheckedUnit[], settings: Settings): FileFault[] {
  const each = units.flatMap(({ unit, written }) => providerFaults(unit, written, settings));
  return [...each, ...clashes(units, settings)];
}
