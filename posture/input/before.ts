/** What a plan starts from, and which resources it replaces and destroys. */
import { moduleSteps } from './address';
import { planOf, readPlan, readState, stateOf, type Instance, type Plan } from './plan';
import { parsePlanJson, type PlanJson, type PlannedChange } from './plan-json';

export const REMOVALS = ['replaced', 'destroyed', 'forgotten'] as const;

export type Removal = (typeof REMOVALS)[number];

export interface Removed {
  readonly address: string;
  readonly action: Removal;
}

export interface PlanWithBefore {
  readonly plan: Plan;
  /** Undefined of a first plan: nothing is managed before it. */
  readonly before: Plan | undefined;
  readonly removed: readonly Removed[];
}

/** A plan, and the state that the engine planned from. Throws `PostureFault`. */
export function readPlanWithBefore(bytes: Uint8Array): PlanWithBefore {
  const json = parsePlanJson(bytes);
  return { plan: planOf(json), before: priorOf(json), removed: removedBy(json) };
}

/** A plan or a state, whichever it is. Throws `PostureFault`. */
export function readBefore(bytes: Uint8Array): Plan {
  // Only a plan has a configuration; what is no JSON is refused below.
  const isPlan = Buffer.from(bytes).includes('"configuration":');
  return isPlan ? readPlan(bytes) : readState(bytes);
}

function priorOf(json: PlanJson): Plan | undefined {
  const prior = stateOf(json.prior_state?.values?.root_module);
  const isFirst = [...prior.instances.values()].every(({ mode }) => mode !== 'managed');
  if (isFirst) return undefined;
  const moves = new Map(
    (json.resource_changes ?? []).flatMap(({ address, previous_address: former }) =>
      former === undefined || prior.instances.has(address) ? [] : [[former, address] as const],
    ),
  );
  const moved = (instance: Instance): Instance => {
    const address = moves.get(instance.address);
    return address === undefined
      ? instance
      : { ...instance, address, module: moduleSteps(address) };
  };
  const instances = [...prior.instances.values()].map(moved);
  return { ...prior, instances: new Map(instances.map((one) => [one.address, one])) };
}

function removedBy({ resource_changes: changes = [] }: PlanJson): readonly Removed[] {
  return changes
    .filter(({ mode }) => mode === 'managed')
    .flatMap((change) => {
      const action = removalOf(change);
      const address =
        change.deposed === undefined
          ? change.address
          : `${change.address} (deposed ${change.deposed})`;
      return action === undefined ? [] : [{ address, action }];
    });
}

function removalOf({ change: { actions } }: PlannedChange): Removal | undefined {
  if (actions.includes('forget')) return 'forgotten';
  if (!actions.includes('delete')) return undefined;
  return actions.includes('create') ? 'replaced' : 'destroyed';
}
