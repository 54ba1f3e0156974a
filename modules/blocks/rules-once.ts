/** Maps in which nothing may stand twice, whatever its key. */
import { hcl, raw, type Expression } from '../../hcl/value';
import { countDifferent } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';

interface Once<Item> extends Pick<CrossRule, 'variable' | 'want' | 'fix' | 'bad' | 'good'> {
  /** What was found, where the list of all does not say it best. */
  found?: Expression;
  /** A list of what tells the items of the map apart, in HCL. */
  all: Expression;
  /** The same of one item. */
  of: (item: Item) => unknown;
}

/** No two entries of the map `variable` say the same. */
export function onceEach<Item>({
  all,
  of,
  found = hcl`"got \${join(", ", ${all})}"`,
  ...rule
}: Once<Item>): CrossRule {
  return {
    ...rule,
    found,
    condition: hcl`length(distinct(${all})) == length(${raw(`var.${rule.variable}`)})`,
    holds: (input: Readonly<Record<string, Readonly<Record<string, Item>>>>) => {
      const items = Object.values(input[rule.variable] ?? {});
      return countDifferent(items.map(of)) === items.length;
    },
  };
}

function callersOnce(variable: string, value: string, other: string): CrossRule {
  return onceEach<string>({
    variable,
    all: raw(`values(var.${variable})`),
    of: (caller) => caller,
    want: 'each once: EC2 refuses a second rule like the first',
    fix: 'remove the repeated ones',
    bad: { [`${variable}_twice`]: { [variable]: { app: value, batch: value } } },
    good: [{ [variable]: { app: value, batch: other } }],
  });
}

/** Who opens connections to an endpoint is named once. */
export const callersOnceRules: readonly CrossRule[] = [
  callersOnce('caller_security_group_ids', 'sg-0123456789abcdef0', 'sg-0123456789abcdef1'),
  callersOnce('caller_networks', '10.1.0.0/16', '10.2.0.0/16'),
];
