/** What becomes of a field of an agentkit file: where it goes in a deployments file, or why nowhere. */
import type { ZonedRegion } from '../../facts/zones';
import type { Path } from '../../inputs/parse';

import { nameIn } from './faults';
import type { AgentkitModules } from './modules';
import type { Agent, AgentkitFile } from './schema';

/** A value in the deployments file, and the field that it is made from where that is another than the move's. */
export type Target = readonly [steps: Path, value: unknown, origin?: Path];

export interface Move {
  /** The field, or where it would stand. */
  from: Path;
  /** What the report says of it: kept, translated, or dropped and why. */
  verdict: string;
  /** Values in the deployments file that come from it. */
  to: readonly Target[];
}

/** Where an agent, or the gateway, is called. */
export interface Called {
  at: Path;
  name: string;
}

export interface Plan {
  file: AgentkitFile;
  modules: AgentkitModules;
  /** Name of the stack, as a name of deployments. */
  stack: string;
  region: ZonedRegion;
  /** Whether the network is made. If so, it and all that use it are one deployment: its ids are outputs. */
  makesNetwork: boolean;
}

export function moved(from: Path, verdict: string, ...to: Target[]): Move {
  return { from, verdict, to };
}

/** A move of a field that may not be there. */
export function ifGiven<T>(value: T | undefined, move: (value: T) => Move): Move[] {
  return value === undefined ? [] : [move(value)];
}

export function kept(from: Path, at: Path, value: unknown): Move[] {
  return ifGiven(value, (given) => moved(from, `kept as ${String(at.at(-1))}`, [at, given]));
}

export function dropped(from: Path, value: unknown, reason: string): Move[] {
  return ifGiven(value, () => moved(from, `dropped, because ${reason}`));
}

/** A deployment of its own, or a module in that of the network. */
export function calledIn({ stack, makesNetwork }: Plan, name: string): Called {
  return makesNetwork
    ? { name, at: ['deployments', stack, 'modules', name] }
    : { name: `${stack}-${name}`, at: ['deployments', `${stack}-${name}`] };
}

/** Every agent, with where it is called. */
export function agentsOf(plan: Plan): { agent: Agent; index: number; call: Called }[] {
  return plan.file.agents.map((agent, index) => ({
    agent,
    index,
    call: calledIn(plan, nameIn(agent.name)),
  }));
}

/** The same value for each agent. */
export function forAgents(plan: Plan, steps: Path, value: unknown): Target[] {
  return agentsOf(plan).map(({ call }) => [[...call.at, 'inputs', ...steps], value]);
}
