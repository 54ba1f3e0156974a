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
      "Name that is resolved and routed to in place of the target's own: an internal load balancer, or an endpoint of a VPC. TLS still asks for the target's name. Left out: the target's name resolves in the VPC.",
    ),
};

export const placeShape = {
  vpc_id: vpcId.describe(
    'VPC in which the target can be reached. DNS support and DNS host names must be on.',
  ),
  subnet_ids: listOf(subnetId, { min: 1, max: 16, fix: 'pass one per zone' }).describe(
    'Subnets of that VPC, one per zone: AgentCore takes one address in each. Two zones outlive the loss of one.',
  ),
};

export const addressTypeShape = {
  ip_address_type: oneOf(['IPV4', 'IPV6'])
    .default('IPV4')
    .describe('Addresses of the interfaces: IPV4 or IPV6. There is no dual stack here.'),
};

export const givenGroupsShape = {
  security_group_ids: listOf(securityGroupId, { min: 1, max: 5 }).describe(
    'Groups that the interfaces wear. They must let out to the target on its port, and the target must let them in. Make them apart from the target, and never replace them: AgentCore may hold on to a group for a while.',
  ),
};

/** Tags that a managed resource gateway takes, `max` of them. */
export const managedTags = (max: number) =>
  mapOf(
    // The service's own pattern, which leaves no other characters.
    pattern(bounded(TAGS.pattern, TAGS.length), {
      want: 'up to 256 letters, digits, spaces or . _ : / = + @ -',
      good: 'platform',
      bad: ['a,b'],
    }),
    {
      key: pattern(bounded(TAGS.keyPattern, TAGS.keyLength), {
        want: '1 to 128 letters, digits, spaces or . _ : / = + @ -',
        good: 'team',
        bad: ['a,b'],
      }),
      max,
    },
  ).default({});

export const managedTagsShape = {
  tags: managedTags(TAGS.count.max).describe(
    'Tags of the resource gateway that AgentCore makes. A target has none, and default_tags of the provider do not reach in here.',
  ),
};

/** Where the module makes things as well that carry a Name beside these. */
export const sharedTagsShape = {
  tags: managedTags(49).describe(
    'Tags of all that the module makes, and of the resource gateway that AgentCore makes. A target has none, and default_tags of the provider do not reach that resource gateway.',
  ),
};

export const managedTagsRules: readonly CrossRule[] = [
  rule(not(hasKey('tags', RESERVED_TAG)), {
    variable: 'tags',
    found: hcl`"found BedrockAgentCoreGatewayManaged"`,
    want: 'tags without it, because AgentCore sets it itself',
    fix: 'remove it',
    bad: { reserved_tag: { tags: { [RESERVED_TAG]: 'true' } } },
  }),
];
