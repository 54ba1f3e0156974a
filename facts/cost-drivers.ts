import type { Fact } from './fact';

/** A list price in US dollars per unit: where and when. Not from an AWS page unless its source says so. */
export interface Price extends Fact {
  readonly usd: number;
  readonly region: string;
  /** Month for which the source gives it. */
  readonly asOf: `${number}-${number}`;
}

/** One line of a bill. */
export interface CostDriver extends Fact {
  readonly what: string;
  readonly unit: string;
  /** Whether it is billed while nobody calls the agent. */
  readonly idle: boolean;
  /** Left out where no sourced figure was found. */
  readonly price?: Price;
}

const checked = '2026-11-21';

const PRIVATELINK_PRICING = {
  source: 'https://aws.amazon.com/privatelink/pricing/',
  checked,
} as const;

const VPC_PRICING = { source: 'https://aws.amazon.com/vpc/pricing/', checked } as const;

const CLOUDWATCH_PRICING = {
  source: 'https://aws.amazon.com/cloudwatch/pricing/',
  checked,
  confidence: 'medium',
} as const;

const DNS_PRICING = { source: 'https://aws.amazon.com/route53/pricing/', checked } as const;

const LOAD_BALANCING_PRICING = {
  source: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
  checked,
} as const;

const TRANSIT_PRICING = {
  source: 'https://aws.amazon.com/transit-gateway/pricing/',
  checked,
} as const;

const EGRESS_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-egress-private-endpoints.html',
  checked,
} as const;

/** The page of private identity providers refers to the comparison of modes for what each costs. */
const MANAGED_PROVIDER = {
  what: 'traffic through a managed private endpoint of the identity provider',
  unit: 'GB',
  idle: false,
  ...EGRESS_PAGE,
  confidence: 'medium',
} as const;

const SESSIONS = [
  {
    what: 'processor time of sessions',
    unit: 'vCPU-hour',
    idle: false,
    source: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
    checked,
    confidence: 'medium',
  },
  {
    what: 'memory of sessions',
    unit: 'GB-hour',
    idle: false,
    source: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
    checked,
    confidence: 'medium',
  },
] as const;

/** Secondary sources agree on the units; no page of AWS was read to its figures. */
const MEMORY_PRICING = {
  source: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
  checked: '2026-11-28',
  confidence: 'medium',
} as const;
/** The page bills Identity by use. Which requests are free of charge was not established. */
const CREDENTIALS = [
  {
    what: 'tokens and API keys that agents get',
    unit: 'request',
    idle: false,
    source: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
    checked: '2026-11-28',
    confidence: 'low',
  },
] as const;

/** A comparison by a third party, dated 1 June 2026. */
const NAT_VERSUS_ENDPOINTS = {
  region: 'us-east-1',
  asOf: '2026-06',
  source: 'https://www.zacfukuda.com/blog/aws-nat-gateway-vs-vpc-endpoint',
  checked,
  confidence: 'medium',
} as const;

/**
 * What costs money, by resource type, for runtimes, gateways and their network. Other parts of a VPC, groups, rules,
 * roles and policies are free of charge; the rest of AgentCore has no rows yet.
 */
export const COST_DRIVERS = {
  aws_bedrockagentcore_agent_runtime: [...SESSIONS, MANAGED_PROVIDER],
  aws_bedrockagentcore_api_key_credential_provider: CREDENTIALS,
  // Measured by use, as a runtime is: a tool without sessions costs nothing.
  aws_bedrockagentcore_browser: SESSIONS,
  aws_bedrockagentcore_code_interpreter: SESSIONS,
  // What AWS charges for an evaluation, and for tokens of built-in evaluators, was not read.
  aws_bedrockagentcore_online_evaluation_config: [
    {
      what: 'evaluations of sampled sessions, and the model tokens that they take',
      unit: 'evaluation',
      idle: false,
      source: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
      checked: '2026-11-28',
      confidence: 'low',
    },
  ],
  aws_bedrockagentcore_gateway: [MANAGED_PROVIDER],
  aws_bedrockagentcore_gateway_target: [
    {
      what: 'traffic through a managed private endpoint',
      unit: 'GB',
      idle: false,
      ...EGRESS_PAGE,
    },
  ],
  aws_bedrockagentcore_memory: [
    {
      what: 'events that agents store',
      unit: '1,000 events',
      idle: false,
      ...MEMORY_PRICING,
    },
    {
      what: 'records that agents retrieve',
      unit: '1,000 retrievals',
      idle: false,
      ...MEMORY_PRICING,
    },
  ],
  aws_bedrockagentcore_memory_strategy: [
    {
      // Overrides and self-managed strategies: a third of it, and the calls of models that they make.
      what: 'records of built-in strategies',
      unit: '1,000 record-months',
      idle: true,
      ...MEMORY_PRICING,
    },
  ],
  aws_bedrockagentcore_oauth2_credential_provider: [...CREDENTIALS, MANAGED_PROVIDER],
  aws_bedrockagentcore_policy_engine: [
    {
      // One for each call of a tool, and one for each tool that a caller lists.
      what: 'authorization requests of gateways',
      unit: 'request',
      idle: false,
      source: 'https://aws.amazon.com/bedrock/agentcore/pricing/',
      checked: '2026-11-28',
      confidence: 'medium',
    },
  ],
  aws_cloudwatch_dashboard: [
    { what: 'dashboard', unit: 'month', idle: true, ...CLOUDWATCH_PRICING },
  ],
  aws_cloudwatch_log_delivery: [
    { what: 'logs delivered', unit: 'GB', idle: false, ...CLOUDWATCH_PRICING },
  ],
  aws_cloudwatch_log_group: [
    { what: 'logs taken in', unit: 'GB', idle: false, ...CLOUDWATCH_PRICING },
    { what: 'logs kept', unit: 'GB-month', idle: true, ...CLOUDWATCH_PRICING },
  ],
  aws_cloudwatch_metric_alarm: [
    {
      what: 'metrics that the query of the alarm reads',
      unit: 'metric-month',
      idle: true,
      ...CLOUDWATCH_PRICING,
    },
  ],
  aws_eip: [
    {
      what: 'public IPv4 address',
      unit: 'hour',
      idle: true,
      price: {
        usd: 0.005,
        region: 'us-east-2',
        asOf: '2026-02',
        source: 'https://cloudburn.io/blog/aws-nat-gateway-pricing',
        checked,
        confidence: 'medium',
      },
      ...VPC_PRICING,
    },
  ],
  aws_flow_log: [
    // Refreshes of the image are traffic too, so there is something to record without a caller.
    { what: 'flow records taken in', unit: 'GB', idle: true, ...CLOUDWATCH_PRICING },
  ],
  aws_ec2_transit_gateway_vpc_attachment: [
    { what: 'attachment to the transit gateway', unit: 'hour', idle: true, ...TRANSIT_PRICING },
    { what: 'traffic into the transit gateway', unit: 'GB', idle: false, ...TRANSIT_PRICING },
  ],
  aws_lb: [
    { what: 'load balancer', unit: 'hour', idle: true, ...LOAD_BALANCING_PRICING },
    {
      what: 'what it handles: connections, rules, traffic',
      unit: 'capacity-unit-hour',
      idle: false,
      ...LOAD_BALANCING_PRICING,
    },
  ],
  aws_nat_gateway: [
    {
      what: 'NAT gateway',
      unit: 'hour',
      idle: true,
      price: { usd: 0.045, ...NAT_VERSUS_ENDPOINTS },
      ...VPC_PRICING,
    },
    {
      // AgentCore pulls the image again and again behind an idle agent, through NAT unless S3 has a gateway endpoint.
      what: 'traffic through the NAT gateway',
      unit: 'GB',
      idle: true,
      price: { usd: 0.045, ...NAT_VERSUS_ENDPOINTS },
      source:
        'https://dev.to/aws-builders/vpc-connected-bedrock-agentcore-runtime-hosted-agents-beware-of-nat-gateway-costs-3ohh',
      checked,
      confidence: 'medium',
    },
  ],
  aws_route53_zone: [{ what: 'hosted zone', unit: 'month', idle: true, ...DNS_PRICING }],
  // Gateway endpoints (S3, DynamoDB) are free of charge.
  aws_vpc_endpoint: [
    {
      what: 'interface endpoint',
      unit: 'zone-hour',
      idle: true,
      price: { usd: 0.01, ...NAT_VERSUS_ENDPOINTS },
      ...PRIVATELINK_PRICING,
    },
    {
      what: 'traffic through interface endpoints',
      unit: 'GB',
      idle: false,
      price: { usd: 0.01, ...NAT_VERSUS_ENDPOINTS },
      ...PRIVATELINK_PRICING,
    },
  ],
  aws_vpc_peering_connection: [
    { what: 'traffic between zones or regions', unit: 'GB', idle: false, ...VPC_PRICING },
  ],
  aws_vpclattice_resource_configuration: [
    { what: 'resource that a target reaches', unit: 'resource-hour', idle: true, ...EGRESS_PAGE },
    { what: 'traffic to the resource', unit: 'GB', idle: false, ...EGRESS_PAGE },
  ],
  aws_wafv2_web_acl_association: [
    {
      what: 'requests that the web ACL inspects',
      unit: 'million',
      idle: false,
      source: 'https://aws.amazon.com/waf/pricing/',
      checked: '2026-11-28',
      confidence: 'medium',
    },
  ],
  aws_xray_indexing_rule: [
    { what: 'spans indexed above 1 percent', unit: 'million', idle: false, ...CLOUDWATCH_PRICING },
  ],
  aws_xray_trace_segment_destination: [
    {
      what: 'spans of all applications taken in as logs',
      unit: 'GB',
      idle: false,
      ...CLOUDWATCH_PRICING,
    },
  ],
} as const satisfies Readonly<Record<string, readonly CostDriver[]>>;

/** A resource type that costs money by itself. */
export type BilledType = keyof typeof COST_DRIVERS;
