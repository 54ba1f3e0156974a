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

/** An output that a call names: of a deployment, and of one of its calls where it says which. */
interface LinkTarget {
  deployment: string;
  label?: string;
}

function targetsOf(value: unknown): LinkTarget[] {
  return findIn(value, isLink).flatMap(({ marker }) => {
    const link = readLink(marker.from);
    return link ? [{ deployment: link.deployment, label: link.label }] : [];
  });
}

/** An agent with what it takes of other roots. */
interface Taker extends AgentElsewhere {
  targets: readonly LinkTarget[];
  /** Deployment whose network it is in. */
  network: string | undefined;
}

function roleOf({ inputs }: BaseCall, { cell }: Unit): AgentElsewhere['role'] {
  const { execution_role_arn, execution_role_name } = inputs;
  if (typeof execution_role_arn === 'string') return execution_role_arn;
  if (typeof execution_role_name !== 'string') return { reason: 'role' };
  const { account_id, region = '' } = cell;
  if (account_id === undefined) return { reason: 'account' };
  return `arn:${partitionOf(region)}:iam::${account_id}:role/${execution_role_name}`;
}

function takersIn(unit: Unit, cards: Cards): Taker[] {
  const network = networkFrom(unit.value);
  const existing = targetsOf(networkOf(unit.value).existing);
  return baseCalls(unit)
    .filter((call) => isAgent(call, cards))
    .map((call): Taker => {
      const { name } = call.inputs;
      const hasPlace = 'vpc_id' in call.inputs;
      const known =
        typeof name === 'string'
          ? { name, role: roleOf(call, unit) }
          : { name: call.label, role: { reason: 'name' } as const };
      return {
        ...known,
        unit,
        call,
        targets: [...targetsOf(call.inputs), ...(hasPlace ? [] : existing)],
        network: hasPlace ? undefined : network,
      };
    });
}

/** Agents of the same cell, in other roots, that take something of endpoints: of the call of a unit. */
export type AgentsElsewhere = (unit: Unit, endpoints: BaseCall) => readonly AgentElsewhere[];

/** Reads every unit once, and gives the agents that take the endpoints of one of them. */
export function agentsElsewhereIn(units: readonly Unit[], cards: Cards): AgentsElsewhere {
  const keyOf = ({ folders }: Unit, deployment: string) => JSON.stringify([folders, deployment]);
  const takers = new Map<string, Set<Taker>>();
  for (const unit of units)
    for (const taker of takersIn(unit, cards)) {
      const { targets, network } = taker;
      const names = [...targets.map(({ deployment }) => deployment), network];
      for (const name of names) {
        if (name === undefined || name === unit.name) continue;
        const key = keyOf(unit, name);
        takers.set(key, (takers.get(key) ?? new Set()).add(taker));
      }
    }
  return (unit, { label }) => {
    const isOnly = baseCalls(unit).length === 1;
    const takes = ({ targets, network }: Taker) =>
      network === unit.name ||
      targets.some(
        (target) =>
          target.deployment === unit.name &&
          (target.label === undefined ? isOnly : target.label === label),
      );
    return [...(takers.get(keyOf(unit, unit.name)) ?? [])].filter(takes);
  };
}

/** Whether a deployment of the cell names a network that nobody makes, and may mean this one. */
export function hasLost(unit: Unit): boolean {
  const others = unit.neighbors();
  const names = new Set([unit, ...others].map(({ name }) => name));
  return others.some(({ value }) => !names.has(networkFrom(value) ?? unit.name));
}
