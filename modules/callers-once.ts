/** Who opens connections to an endpoint is named once: EC2 refuses a rule that is there already, during the apply. */
import { hcl, raw } from '../hcl/value';
import type { CrossRule } from '../inputs/module-input';

type Variable = 'caller_security_group_ids' | 'caller_networks';

function once(variable: Variable, value: string, other: string): CrossRule {
  const values = raw(`values(var.${variable})`);
  return {
    variable,
    condition: hcl`length(distinct(${values})) == length(${values})`,
    found: hcl`"got \${join(", ", ${values})}"`,
    want: 'each once: EC2 refuses a second rule like the first',
    fix: 'remove the repeated ones',
    holds: (input: Readonly<Record<Variable, Readonly<Record<string, string>>>>) => {
      const all = Object.values(input[variable]);
      return new Set(all).size === all.length;
    },
    bad: { [`${variable}_twice`]: { [variable]: { app: value, batch: value } } },
    good: [{ [variable]: { app: value, batch: other } }],
  };
}

export const callersOnce: readonly CrossRule[] = [
  once('caller_security_group_ids', 'sg-0123456789abcdef0', 'sg-0123456789abcdef1'),
  once('caller_networks', '10.1.0.0/16', '10.2.0.0/16'),
];
