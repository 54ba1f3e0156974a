import type { Fact } from './fact';

/** Who keeps the way of a gateway into a VPC: AgentCore, or the user. */
export type EgressMode = 'managed' | 'self-managed';

/** One way in which the two egress modes of a gateway differ, each in a few words. */
interface ModeDifference extends Fact {
  readonly aspect: string;
  readonly managed: string;
  readonly selfManaged: string;
}

const EGRESS_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-egress-private-endpoints.html',
  checked: '2026-11-21',
} as const;

/** For managed egress: a published lab run of AWS (hub-and-spoke inspection sample, 2026-11-12) saw Lattice answer 404. */
const RESOURCE_GATEWAY_PAGE = {
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/resource-gateway.html',
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

/** Of what the provider can read back: nothing of a managed endpoint. */
const PROVIDER_SCHEMA = {
  source: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/CHANGELOG.md',
  checked: '2026-11-21',
  confidence: 'medium',
} as const;

/** How a gateway reaches a VPC: AgentCore keeps the way there (managed), or its owner does (self-managed). */
export const EGRESS_MODES = [
  {
    aspect: 'Setup',
    managed: 'VPC, subnets and groups in the target; AgentCore makes the rest',
    selfManaged: 'a Lattice resource gateway and a resource configuration of yours',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Addresses',
    managed: 'one in each subnet, not to be changed',
    selfManaged: 'one in each subnet for AgentCore; more where other service networks come through',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Across accounts',
    managed: 'no; routes from a VPC of the account of the gateway (peering, transit gateway)',
    selfManaged: 'yes, by a RAM share of the resource configuration',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Shared subnets',
    managed: 'no: only subnets of the account of the gateway',
    selfManaged: 'no: the owner creates the resource gateway, and shares the resource',
    ...RESOURCE_GATEWAY_PAGE,
  },
  {
    aspect: 'Reuse',
    managed: 'by targets with the same VPC, subnets, groups and address type, by itself',
    selfManaged: 'many resources behind one resource gateway, many targets on one resource',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Lifecycle',
    managed: 'goes some time after the last target that uses it; you cannot delete it',
    selfManaged: 'yours',
    ...EGRESS_PAGE,
    confidence: 'medium',
  },
  {
    aspect: 'Visibility',
    managed: 'the resource gateway shows in your account, read only; Terraform learns no id of it',
    selfManaged: 'every id in your state, tags and flow logs as you set them',
    ...PROVIDER_SCHEMA,
  },
  {
    aspect: 'Price',
    managed: 'by the GB',
    selfManaged: 'by the hour for each resource, and by the GB',
    ...EGRESS_PAGE,
  },
] as const satisfies readonly ModeDifference[];
