/** The root that is written by hand as it is after an apply: every value known. */
const ACCOUNT = '111122223333';

interface Applied {
  readonly type: string;
  readonly name: string;
  readonly values: Record<string, unknown>;
}

const RUNTIME = `arn:aws:bedrock-agentcore:us-east-1:${ACCOUNT}:runtime/by_hand-a1b2c3d4e5`;
const CALLER = `arn:aws:iam::${ACCOUNT}:role/front-end`;
const ENDPOINT = 'vpce-0a1b2c3d4e5f60718';
const invoke = 'bedrock-agentcore:InvokeAgentRuntime';

const document = (statements: readonly object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

const policyOn = (name: string, arn: string): Applied => ({
  type: 'aws_bedrockagentcore_resource_policy',
  name,
  values: {
    resource_arn: arn,
    policy: document([
      { Effect: 'Allow', Principal: { AWS: CALLER }, Action: invoke, Resource: arn },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'bedrock-agentcore:*',
        Resource: arn,
        Condition: { StringNotEquals: { 'aws:SourceVpce': ENDPOINT } },
      },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'bedrock-agentcore:*',
        Resource: arn,
        Condition: { ArnNotEquals: { 'aws:PrincipalArn': CALLER } },
      },
    ]),
  },
});

const RULE = {
  cidr_blocks: [],
  ipv6_cidr_blocks: [],
  prefix_list_ids: [],
  security_groups: [],
  self: false,
};

export const APPLIED: readonly Applied[] = [
  { type: 'aws_vpc', name: 'main', values: { id: 'vpc-1', cidr_block: '10.40.0.0/16' } },
  { type: 'aws_subnet', name: 'agent', values: { id: 'subnet-1', vpc_id: 'vpc-1' } },
  {
    type: 'aws_route_table',
    name: 'agent',
    values: { id: 'rtb-1', vpc_id: 'vpc-1', route: [], propagating_vgws: [] },
  },
  {
    type: 'aws_route_table_association',
    name: 'agent',
    values: { id: 'rtbassoc-1', subnet_id: 'subnet-1', route_table_id: 'rtb-1', gateway_id: '' },
  },
  {
    type: 'aws_security_group',
    name: 'endpoints',
    values: { id: 'sg-1', egress: [], ingress: [{ ...RULE, cidr_blocks: ['10.40.0.0/16'] }] },
  },
  {
    type: 'aws_security_group',
    name: 'agent',
    values: { id: 'sg-2', egress: [{ ...RULE, security_groups: ['sg-1'] }], ingress: [] },
  },
  {
    type: 'aws_vpc_endpoint',
    name: 'agentcore',
    values: {
      id: ENDPOINT,
      vpc_id: 'vpc-1',
      service_name: 'com.amazonaws.us-east-1.bedrock-agentcore',
      vpc_endpoint_type: 'Interface',
      subnet_ids: ['subnet-1'],
      security_group_ids: ['sg-1'],
      route_table_ids: [],
      policy: document([
        {
          Effect: 'Allow',
          Principal: '*',
          Action: invoke,
          Resource: '*',
          Condition: { ArnEquals: { 'aws:PrincipalArn': CALLER } },
        },
      ]),
    },
  },
  {
    type: 'aws_vpc_endpoint',
    name: 's3',
    values: {
      id: 'vpce-0a1b2c3d4e5f60719',
      vpc_id: 'vpc-1',
      service_name: 'com.amazonaws.us-east-1.s3',
      vpc_endpoint_type: 'Gateway',
      route_table_ids: ['rtb-1'],
      security_group_ids: [],
      policy: document([{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }]),
    },
  },
  {
    type: 'aws_bedrockagentcore_agent_runtime',
    name: 'agent',
    values: {
      agent_runtime_id: 'by_hand-a1b2c3d4e5',
      agent_runtime_arn: RUNTIME,
      role_arn: `arn:aws:iam::${ACCOUNT}:role/agent`,
      region: 'us-east-1',
      authorizer_configuration: [],
      network_configuration: [
        {
          network_mode: 'VPC',
          network_mode_config: [{ subnets: ['subnet-1'], security_groups: ['sg-2'] }],
        },
      ],
    },
  },
  policyOn('runtime', RUNTIME),
  policyOn('default', `${RUNTIME}/runtime-endpoint/DEFAULT`),
];

const addressed = ({ type, name }: Applied) => ({
  address: `${type}.${name}`,
  mode: 'managed',
  type,
  name,
  provider_name: 'registry.terraform.io/hashicorp/aws',
});

/** What `show -json` prints of the state. */
export const appliedState = (resources = APPLIED): object => ({
  format_version: '1.0',
  values: {
    root_module: {
      resources: resources.map((one) => ({ ...addressed(one), values: one.values })),
    },
  },
});

/** A plan that changes nothing, in which the named attributes are not known: `type.name.attribute`. */
export const appliedPlan = (unknown: ReadonlySet<string>, resources = APPLIED): object => ({
  format_version: '1.2',
  complete: true,
  configuration: { root_module: {} },
  resource_changes: resources.map((one) => {
    const { address } = addressed(one);
    const isUnknown = (name: string) => unknown.has(`${address}.${name}`);
    return {
      ...addressed(one),
      change: {
        actions: ['update'],
        after: Object.fromEntries(Object.entries(one.values).filter(([name]) => !isUnknown(name))),
        after_unknown: Object.fromEntries(
          Object.keys(one.values)
            .filter(isUnknown)
            .map((name) => [name, true]),
        ),
      },
    };
  }),
});
