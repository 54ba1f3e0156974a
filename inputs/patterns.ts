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

/** A literal pattern with a name for what it matches. */
interface Call {
  literal: string;
  name: string;
}

function singular(name: string): string {
  return name.replace(/(x)es$|s$/, '$1');
}

/** `subnet_id` for the items of `subnet_ids`, `cidr_block` for an attribute of that name, `spokes_key` for a key. */
function nameOf(variable: string, matched: string, before: string): string {
  if (matched === 'key') return `${variable}_key`;
  if (matched.includes('.')) return matched.split('.').at(-1) ?? '';
  const loops = [...before.matchAll(new RegExp(`for (?:\\w+, )?${matched} in ([\\w.]+)`, 'g'))];
  const path = loops.at(-1)?.[1]?.split('.').slice(1) ?? [variable];
  return path.map(singular).join('_');
}

function callsIn({ variable, validation: { condition, message } }: Owned): Call[] {
  return [condition, message].flatMap((source) =>
    [...source.matchAll(CALL)].map(({ index, 1: literal = '', 2: matched = '' }) => ({
      literal,
      name: nameOf(variable, matched, source.slice(0, index)),
    })),
  );
}

/** Names by literal, of those that occur more than once, in the order in which a reader meets them. */
function namesOf(all: readonly Owned[]): Map<string, string> {
  const calls = all.flatMap((owned) =>
    callsIn(owned).map((call) => ({ ...call, variable: owned.variable })),
  );
  const count = new Map<string, number>();
  for (const { literal } of calls) count.set(literal, (count.get(literal) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const { variable, literal, name } of calls) {
    if (names.has(literal) || (count.get(literal) ?? 0) < 2 || literal.length < SHORTEST) continue;
    const taken = new Set(names.values());
    const options = [name, `${variable}_${name}`];
    const free = options.find((option) => !taken.has(option)) ?? `${variable}_${names.size}`;
    names.set(literal, free);
  }
  return names;
}

/** The validations with names in place of patterns, and the block that declares those; none where nothing is shared. */
export function sharePatterns(all: readonly Owned[]): { shared: Owned[]; locals: Block[] } {
  const names = namesOf(all);
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
