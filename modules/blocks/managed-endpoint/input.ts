/** Where AgentCore places the interfaces through which a gateway reaches a VPC. */
import { QUOTAS } from '../../../facts/quotas';
import { hcl } from '../../../hcl/value';
import { hasKey, not, rule } from '../../../inputs/claims';
import { bounded, listOf, mapOf, oneOf, pattern } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { domainName, securityGroupId, subnetId, vpcId } from '../../../inputs/primitives';

const TAGS = QUOTAS.aws_bedrockagentcore_agent_runtime.tags;

const RESERVED_TAG = 'BedrockAgentCoreGatewayManaged';

export const routingDomainShape = {
  routing_domain: domainName
    .nullable()
    .default(null)
    .describe(
      'Domain name to resolve and route to instead of the host name of the target, such as the DNS name of an internal load balancer or VPC endpoint. TLS still uses the host name of the target. When unset, the host name of the target must resolve in the VPC.',
    ),
};

export const placeShape = {
  vpc_id: vpcId.describe(
    'ID of the VPC in which the target is reachable. DNS support and DNS hostnames must be enabled.',
  ),
  subnet_ids: listOf(subnetId, { min: 1, max: 16, fix: 'pass one per zone' }).describe(
    'IDs of subnets in `vpc_id`, one per Availability Zone. AgentCore uses one IP address in each. Use at least two zones for high availability.',
  ),
};

export const addressTypeShape = {
  ip_address_type: oneOf(['IPV4', 'IPV6'])
    .default('IPV4')
    .describe(
      'IP address type of the network interfaces: `IPV4` or `IPV6`. Dual stack is not supported.',
    ),
};

export const givenGroupsShape = {
  security_group_ids: listOf(securityGroupId, { min: 1, max: 5 }).describe(
    'IDs of the security groups of the network interfaces. They must allow egress to the target on its port, and the target must allow ingress from them. Manage them separately from the target, and do not replace them: AgentCore can keep using a security group for a while.',
  ),
};

/** Tags that a managed resource gateway takes, `max` of them. */
export const managedTags = (max: number) =>
  mapOf(
    // The service's own pattern, which leaves no other characters.
    pattern(bounded(TAGS.pattern, TAGS.length), {
      want: 'up to 256 letters, digits, spaces, or . _ : / = + @ -',
      good: 'platform',
      bad: ['a,b'],
    }),
    {
      key: pattern(bounded(TAGS.keyPattern, TAGS.keyLength), {
        want: '1 to 128 letters, digits, spaces, or . _ : / = + @ -',
        good: 'team',
        bad: ['a,b'],
      }),
      max,
    },
  ).default({});

export const managedTagsShape = {
  tags: managedTags(TAGS.count.max).describe(
    'Tags of the resource gateway that AgentCore creates. Targets do not support tags, and `default_tags` of the provider do not apply here.',
  ),
};

/** Where the module makes things as well that carry a Name beside these. */
export const sharedTagsShape = {
  tags: managedTags(49).describe(
    'Tags of the resources that the module creates, and of the resource gateway that AgentCore creates. Targets do not support tags, and `default_tags` of the provider do not apply to that resource gateway.',
  ),
};

export const managedTagsRules: readonly CrossRule[] = [
  rule(not(hasKey('tags', RESERVED_TAG)), {
    variable: 'tags',
    found: hcl`"got BedrockAgentCoreGatewayManaged"`,
    want: 'tags without it, because AgentCore sets it',
    bad: { reserved_tag: { tags: { [RESERVED_TAG]: 'true' } } },
  }),
];
