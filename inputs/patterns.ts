/** Patterns that validations share: each is written once, in a local, and conditions and messages name it. */
import { attribute, block, type Block } from '../hcl/document';
import { raw } from '../hcl/value';

import type { Validation } from './rules';

/** A validation and the variable that it is of. */
export interface Owned {
  variable: string;
  validation: Validation;
}

/** A call of `regex` with a literal pattern: the literal, and what is matched against it. */
const CALL = /regex\(("(?:[^"\\]|\\.)*"), ([\w.]+)\)/g;

/** From this length on, a pattern that occurs twice is shorter under a name. */
const SHORTEST = 16;

/** A literal pattern, and names for what it matches, the best first. */
interface Call {
  literal: string;
  names: readonly string[];
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/(x)es$|s$/, '$1');
}

/** The path in front of a loop's variable: `var.code.indexes` for `inner` in `for inner in var.code.indexes`. */
function loopedOver(variable: string, before: string): string | undefined {
  const loop = `for (?:\\w+, )?${variable} in (?:keys\\()?([\\w.]+)`;
  return [...before.matchAll(new RegExp(loop, 'g'))].at(-1)?.[1];
}

/** Steps from the variable to what is matched, as words: `code`, `index`. */
function wordsOf(variable: string, matched: string, before: string): string[] {
  if (matched.includes('.'))
    return [variable, ...matched.split('.').slice(matched.startsWith('var.') ? 2 : 1)];
  const [, ...steps] = (loopedOver(matched, before) ?? `var.${variable}`).split('.');
  const words = steps.map(singular);
  return matched === 'key' ? [...words, 'key'] : words;
}

/** `subnet_id` for items of `subnet_ids`; a short last word, such as `arn`, needs the one before it. */
function namesOf(variable: string, matched: string, before: string): string[] {
  const words = wordsOf(variable, matched, before);
  const least = (words.at(-1) ?? '').length < 5 ? 2 : 1;
  const lengths = words.map((_word, index) => index + 1).filter((length) => length >= least);
  const names = lengths.map((length) => words.slice(-length).join('_'));
  return [...names, words.join('_'), [variable, ...words].join('_')];
}

function callsIn({ variable, validation: { condition, message } }: Owned): Call[] {
  return [condition, message].flatMap((source) =>
    [...source.matchAll(CALL)].map(({ index, 1: literal = '', 2: matched = '' }) => ({
      literal,
      names: namesOf(variable, matched, source.slice(0, index)),
    })),
  );
}

/** Names by literal, of those that occur more than once, in the order in which a reader meets them. */
function chosenNames(all: readonly Owned[]): Map<string, string> {
  const options = new Map<string, string[]>();
  const count = new Map<string, number>();
  for (const { literal, names } of all.flatMap(callsIn)) {
    options.set(literal, [...(options.get(literal) ?? []), ...names]);
    count.set(literal, (count.get(literal) ?? 0) + 1);
  }
  const chosen = new Map<string, string>();
  for (const [literal, names] of options) {
    if ((count.get(literal) ?? 0) < 2 || literal.length < SHORTEST) continue;
    const taken = new Set(chosen.values());
    const free = [...names].sort((a, b) => a.length - b.length).find((name) => !taken.has(name));
    chosen.set(literal, free ?? `pattern_${chosen.size}`);
  }
  return chosen;
}

/** The validations with names in place of patterns, and the block that declares those; none where nothing is shared. */
export function sharePatterns(all: readonly Owned[]): { shared: Owned[]; locals: Block[] } {
  const names = chosenNames(all);
  const named = (source: string) =>
    source.replace(CALL, (call, literal: string, matched: string) => {
      const name = names.get(literal);
      return name === undefined ? call : `regex(local.patterns.${name}, ${matched})`;
    });
  const shared = all.map(({ variable, validation: { condition, message } }) => ({
    variable,
    validation: { condition: named(condition), message: named(message) },
  }));
  const entries = [...names].map(([literal, name]) => `${name} = ${literal}\n`);
  const declared = block('locals', [], [attribute('patterns', raw(`{\n${entries.join('')}}`))], {
    comment: 'Patterns that validations and their messages share.',
  });
  return { shared, locals: names.size === 0 ? [] : [declared] };
}
