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
    managed: 'VPC, subnets, and security groups in the target; AgentCore creates the rest',
    selfManaged: 'your VPC Lattice resource gateway and resource configuration',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Addresses',
    managed: 'one in each subnet; the number cannot be changed',
    selfManaged:
      'one in each subnet for AgentCore; more if other service networks use the resource gateway',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Across accounts',
    managed:
      'no; only by routes from a VPC of the account of the gateway (peering, transit gateway)',
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
    managed: 'automatic, by targets with the same VPC, subnets, security groups, and address type',
    selfManaged: 'many resources behind one resource gateway, many targets on one resource',
    ...EGRESS_PAGE,
  },
  {
    aspect: 'Lifecycle',
    managed:
      'AgentCore deletes it some time after the last target that uses it; you cannot delete it',
    selfManaged: 'you create and delete it',
    ...EGRESS_PAGE,
    confidence: 'medium',
  },
  {
    aspect: 'Visibility',
    managed:
      'the resource gateway appears in your account, read only; Terraform does not know its ID',
    selfManaged: 'every ID is in your state; tags and flow logs are as you set them',
    ...PROVIDER_SCHEMA,
  },
  {
    aspect: 'Price',
    managed: 'per GB',
    selfManaged: 'per hour for each resource, and per GB',
    ...EGRESS_PAGE,
  },
] as const satisfies readonly ModeDifference[];
