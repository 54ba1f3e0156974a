/** A rule of every module that names security groups after itself. */
import { hcl, tpl } from '../../hcl/value';
import type { CrossRule } from '../../inputs/module-input';

/** Groups are named after the agent, and EC2 keeps names that look like the id of a group for itself. */
export const groupName: CrossRule = {
  variable: 'name',
  condition: hcl`!startswith(lower(var.name), "sg-")`,
  found: tpl('got ${jsonencode(var.name)}'),
  want: 'a name that does not start with sg-, which EC2 refuses for security groups',
  fix: 'put another word in front',
  holds: (input: { name: string }) => !input.name.toLowerCase().startsWith('sg-'),
  bad: { name_of_a_security_group: { name: 'sg-agent' } },
  good: [{ name: 'agent-sg-1' }],
};
