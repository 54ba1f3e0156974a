/** What may be missing for callers of an agent, as far as its inputs tell. */
import { raw, type Expression } from '../../../hcl/value';
import type { Warning } from '../warnings';

/**
 * An endpoint of the module, `isMade`, that nobody can connect to, and no other way in. `otherWays` are inputs that name
 * some.
 */
export const nobodyConnects = (isMade: Expression, otherWays: readonly string[]): Warning => ({
  when: raw(
    `${isMade.source} && sum([${['caller_security_group_ids', 'caller_networks', ...otherWays].map((input) => `length(var.${input})`).join(', ')}]) == 0`,
  ),
  says: 'No caller can connect to the data plane endpoint that the module creates, because it has no ingress rule for callers. Add the security groups of the callers to caller_security_group_ids, or their networks to caller_networks.',
});

/** Ways in that need no rule of the endpoint. */
export const OTHER_WAYS = [
  'additional_source_vpc_endpoint_ids',
  'source_vpc_ids',
  'network_exempt_principal_arns',
] as const;
