/**
 * Bad inputs that one run of a test file can try together. A run plans the whole module, so fewer runs are what makes a
 * module's tests fast; no bound may go untried for it.
 */
import type { CrossRule, ModuleInput } from '../inputs/module-input';
import { variablesOf } from '../inputs/shape';

import type { BadInput } from './bad-inputs';

/** Variables that a rule reads, the one that it belongs to among them. */
export function variablesRead({ variable, condition, found }: CrossRule): Set<string> {
  const read = [...condition.references, ...found.references]
    .filter(([root]) => root === 'var')
    .map(([, name = '']) => name);
  return new Set([variable, ...read]);
}

/** By variable, all variables that its rules read, directly or by the rules of those. */
function reachOf(names: readonly string[], rules: readonly CrossRule[]): Map<string, Set<string>> {
  const next = new Map(names.map((name) => [name, new Set<string>()]));
  for (const rule of rules)
    for (const name of variablesRead(rule)) next.get(rule.variable)?.add(name);
  return new Map(names.map((name) => [name, closure(name, next)]));
}

/** By variable, itself and all variables that one rule reads beside it. */
function neighborsOf(
  names: readonly string[],
  rules: readonly CrossRule[],
): Map<string, Set<string>> {
  const neighbors = new Map(names.map((name) => [name, new Set([name])]));
  for (const rule of rules) {
    const read = variablesRead(rule);
    for (const name of read) read.forEach((other) => neighbors.get(name)?.add(other));
  }
  return neighbors;
}

function closure(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set([start]);
  // A set that grows while it is read is read to its end.
  for (const name of seen) next.get(name)?.forEach((other) => seen.add(other));
  return seen;
}

/** What variables have to do with each other through the rules of a module. */
interface Ties {
  /** By variable, itself and all that one rule reads beside it. */
  neighbors: ReadonlyMap<string, ReadonlySet<string>>;
  /** By variable, all that its rules depend on. */
  reach: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Bad inputs of one run, and what another one must leave alone to join them. */
class Batch {
  readonly inputs: BadInput[] = [];
  private readonly refused = new Set<string>();
  private readonly near = new Set<string>();
  private readonly reached = new Set<string>();

  constructor(private readonly ties: Ties) {}

  add(input: BadInput): void {
    this.inputs.push(input);
    this.refused.add(input.variable);
    for (const name of touchedBy(input))
      this.ties.neighbors.get(name)?.forEach((neighbor) => this.near.add(neighbor));
    this.ties.reach.get(input.variable)?.forEach((name) => this.reached.add(name));
  }

  takes(input: BadInput): boolean {
    return (
      !this.inputs.some(isAlone) &&
      !touchedBy(input).some((name) => this.near.has(name)) &&
      !this.reached.has(input.variable) &&
      ![...(this.ties.reach.get(input.variable) ?? [])].some((name) => this.refused.has(name))
    );
  }
}

const touchedBy = ({ variable, changes }: BadInput) => [variable, ...Object.keys(changes)];
const isAlone = ({ answers }: BadInput) => Object.keys(answers).length > 0;

/**
 * Batches of the bad inputs, in their order, each input in the first batch that it does not disturb.
 *
 * Two inputs disturb each other if they set one variable, if a rule reads variables of both, or if the rules of one's
 * variable depend on the other's: engines leave out the rules of a variable that reads a refused one. An input that
 * needs answers of lookups keeps a run for itself.
 */
export function batchesOf(
  { schema, rules }: ModuleInput,
  inputs: readonly BadInput[],
): BadInput[][] {
  const names = variablesOf(schema).map(({ name }) => name);
  const ties = { neighbors: neighborsOf(names, rules), reach: reachOf(names, rules) };
  const batches: Batch[] = [];
  for (const input of inputs) {
    const home = isAlone(input) ? undefined : batches.find((batch) => batch.takes(input));
    const batch = home ?? new Batch(ties);
    if (!home) batches.push(batch);
    batch.add(input);
  }
  return batches.map((batch) => batch.inputs);
}
