/** Agents of other roots that take the endpoints of one: what their roles are called, so that the endpoints let them through. */
import type { Unit } from '../layers/unit';
import { isLink } from '../reading/markers';

import { networkFrom, networkOf, baseCalls, type BaseCall } from './base-calls';
import { readLink } from './link';
import { findIn } from './references';
import { partitionOf } from './shared-needs';
import { isAgentModule, type Cards } from './wires';

/** An agent of another root. */
export interface AgentElsewhere {
  /** As its module takes it: the key by which endpoints know the agent. */
  name: string;
  /** ARN of its role, or why it is not known. */
  role: string | { reason: 'name' | 'role' | 'account' };
  unit: Unit;
  call: BaseCall;
}

function isAgent({ module, role, provider }: BaseCall, cards: Cards): boolean {
  const card = cards.get(module);
  return role === 'own' && provider === undefined && card !== undefined && isAgentModule(card);
}

/** Whether `value` has a link to an output of the call `label` of `unit`, which has `count` calls. */
function takesFrom(
  value: unknown,
  { unit, label, count }: { unit: Unit; label: string; count: number },
) {
  return findIn(value, isLink).some(({ marker }) => {
    const link = readLink(marker.from);
    if (link?.deployment !== unit.name) return false;
    return link.label === undefined ? count === 1 : link.label === label;
  });
}

function roleOf({ inputs }: BaseCall, { cell }: Unit): AgentElsewhere['role'] {
  const { execution_role_arn, execution_role_name } = inputs;
  if (typeof execution_role_arn === 'string') return execution_role_arn;
  if (typeof execution_role_name !== 'string') return { reason: 'role' };
  const { account_id, region = '' } = cell;
  if (account_id === undefined) return { reason: 'account' };
  return `arn:${partitionOf(region)}:iam::${account_id}:role/${execution_role_name}`;
}

/** The agents of the cell of `unit`, in other roots, that take something of its endpoints, the call `endpoints`. */
export function agentsElsewhere(unit: Unit, endpoints: BaseCall, cards: Cards): AgentElsewhere[] {
  const from = { unit, label: endpoints.label, count: baseCalls(unit).length };
  return unit.neighbors().flatMap((other) => {
    const inNetwork =
      networkFrom(other.value) === unit.name || takesFrom(networkOf(other.value).existing, from);
    return baseCalls(other).flatMap((call): AgentElsewhere[] => {
      if (!isAgent(call, cards)) return [];
      const isTaker = takesFrom(call.inputs, from) || (inNetwork && !('vpc_id' in call.inputs));
      if (!isTaker) return [];
      const { name } = call.inputs;
      return typeof name === 'string'
        ? [{ name, role: roleOf(call, other), unit: other, call }]
        : [{ name: call.label, role: { reason: 'name' }, unit: other, call }];
    });
  });
}

/** Whether a deployment of the cell names a network that nobody makes, and may mean this one. */
export function hasLost(unit: Unit): boolean {
  const others = unit.neighbors();
  const names = [unit, ...others].map(({ name }) => name);
  return others.some(({ value }) => !names.includes(networkFrom(value) ?? unit.name));
}
