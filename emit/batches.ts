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

function closure(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set([start]);
  // A set that grows while it is read is read to its end.
  for (const name of seen) next.get(name)?.forEach((other) => seen.add(other));
  return seen;
}

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
  const reach = reachOf(names, rules);
  const reads = rules.map(variablesRead);
  const touchedBy = ({ variable, changes }: BadInput) => [variable, ...Object.keys(changes)];
  const disturbs = (one: BadInput, other: BadInput): boolean => {
    const [mine, theirs] = [touchedBy(one), touchedBy(other)];
    return (
      mine.some((name) => theirs.includes(name)) ||
      reads.some((read) => mine.some((a) => read.has(a)) && theirs.some((b) => read.has(b))) ||
      reach.get(one.variable)?.has(other.variable) === true ||
      reach.get(other.variable)?.has(one.variable) === true
    );
  };
  const isAlone = ({ answers }: BadInput) => Object.keys(answers).length > 0;

  const batches: BadInput[][] = [];
  for (const input of inputs) {
    const home = isAlone(input)
      ? undefined
      : batches.find((batch) => !batch.some((other) => isAlone(other) || disturbs(input, other)));
    if (home) home.push(input);
    else batches.push([input]);
  }
  return batches;
}
