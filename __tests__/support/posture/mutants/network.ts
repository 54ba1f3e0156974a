import type { Edit, Mutant } from './mutant';

const ENDPOINTS = 'vpc-endpoints/main.tf';
const ENDPOINT_POLICY =
  '  policy = jsonencode({\n    Version   = "2012-10-17",\n    Statement = concat(local.interface_statements[each.key], local.further_action_statements[each.key])\n  })\n';

const add = (text: string): Edit => ({ add: text });

const of = (
  claim: Mutant['claim'],
  id: string,
  because: string,
  ...edits: readonly Edit[]
): Mutant => ({
  id,
  kind: claim === 'entry-policy' ? 'endpoint-policy' : 'group',
  base: 'isolated',
  edits,
  label: 'harmful',
  because,
  strictest: 'isolated',
  claim,
  outcome: 'violated',
});

const runtimeGroup = (id: string, because: string, ...edits: readonly Edit[]) =>
  of('group-egress', id, because, ...edits);

export const NETWORK_MUTANTS: readonly Mutant[] = [
  of(
    'entry-policy',
    'endpoint-without-policy',
    'AWS puts its default on an endpoint without a policy, which allows everything.',
    {
      file: ENDPOINTS,
      from: ENDPOINT_POLICY,
      to: '',
    },
  ),
  of(
    'entry-policy',
    'endpoint-policy-null',
    'null is the same as no policy: AWS allows everything.',
    {
      file: ENDPOINTS,
      from: ENDPOINT_POLICY,
      to: '  policy = null\n',
    },
  ),
  of(
    'entry-policy',
    'endpoint-policy-of-everything',
    'The policy allows every principal everything.',
    {
      file: ENDPOINTS,
      from: ENDPOINT_POLICY,
      to: '  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })\n',
    },
  ),
  of(
    'entry-policy',
    'endpoint-policy-as-own-resource',
    'aws_vpc_endpoint_policy replaces the policy of the endpoint with one that allows everything.',
    add(`
resource "aws_vpc_endpoint_policy" "late" {
  vpc_endpoint_id = module.endpoints.data_plane_endpoint_id
  policy          = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
}
`),
  ),
  of(
    'entry-groups',
    'endpoint-group-open',
    'Every address that can route to the endpoint may connect.',
    add(`
resource "aws_vpc_security_group_ingress_rule" "late" {
  security_group_id = module.endpoints.endpoint_security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}
`),
  ),
  of(
    'entry-groups',
    'endpoint-group-open-in-halves',
    '0.0.0.0/1 and 128.0.0.0/1 together are every address.',
    add(`
resource "aws_vpc_security_group_ingress_rule" "late" {
  for_each = toset(["0.0.0.0/1", "128.0.0.0/1"])

  security_group_id = module.endpoints.endpoint_security_group_id
  ip_protocol       = "-1"
  cidr_ipv4         = each.value
}
`),
  ),
  {
    ...of(
      'entry-groups',
      'endpoint-second-group',
      'A second security group that is not in the plan is attached to the endpoint.',
      add(`
resource "aws_vpc_endpoint_security_group_association" "late" {
  vpc_endpoint_id   = module.endpoints.data_plane_endpoint_id
  security_group_id = "sg-0fedcba9876543210"
}
`),
    ),
    kind: 'unmodelled',
    outcome: 'undecided',
  },
  runtimeGroup('agent-group-open', 'The rule lets connections to every address out.', {
    file: 'runtime-isolated/network.tf',
    from: '# Image layers and code come from S3',
    to: `resource "aws_vpc_security_group_egress_rule" "late" {
  security_group_id = aws_security_group.runtime.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# Image layers and code come from S3`,
  }),
  runtimeGroup('agent-group-open-ipv6', '2000::/3 is the whole public IPv6 space.', {
    file: 'runtime-isolated/network.tf',
    from: '# Image layers and code come from S3',
    to: `resource "aws_vpc_security_group_egress_rule" "late" {
  security_group_id = aws_security_group.runtime.id
  ip_protocol       = "-1"
  cidr_ipv6         = "2000::/3"
}

# Image layers and code come from S3`,
  }),
  runtimeGroup(
    'agent-group-open-old-rule',
    'aws_security_group_rule is an older resource type for the same rules.',
    {
      file: 'runtime-isolated/network.tf',
      from: '# Image layers and code come from S3',
      to: `resource "aws_security_group_rule" "late" {
  type              = "egress"
  security_group_id = aws_security_group.runtime.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["10.0.0.0/8", "0.0.0.0/0"]
}

# Image layers and code come from S3`,
    },
  ),
  {
    ...runtimeGroup('agent-group-open-inline', 'The group holds the rule itself.', {
      file: 'main.tf',
      from: '    security_groups = [aws_security_group.endpoints.id]\n  }\n}\n\nresource "aws_vpc_endpoint"',
      to: '    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n\nresource "aws_vpc_endpoint"',
    }),
    base: 'by-hand',
  },
  {
    ...runtimeGroup(
      'agent-second-group-unknown',
      'The rules of a group that is not in the plan are not known.',
      {
        file: 'runtime-isolated/network.tf',
        from: 'security_group_ids = [aws_security_group.runtime.id]',
        to: 'security_group_ids = [aws_security_group.runtime.id, "sg-0fedcba9876543210"]',
      },
    ),
    outcome: 'undecided',
  },
  {
    ...runtimeGroup(
      'agent-group-egress-not-set',
      'The provider removes the rule that AWS puts on a new group, so nothing is let out.',
      {
        file: 'main.tf',
        from: `
  egress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = [aws_security_group.endpoints.id]
  }
`,
        to: '',
      },
    ),
    base: 'by-hand',
    label: 'harmless',
    outcome: 'proven',
  },
  {
    ...runtimeGroup(
      'agent-group-more-private',
      'The rule lets connections to private addresses of the VPC out.',
      {
        file: 'runtime-isolated/network.tf',
        from: '# Image layers and code come from S3',
        to: `resource "aws_vpc_security_group_egress_rule" "late" {
  security_group_id = aws_security_group.runtime.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = "10.20.0.0/18"
}

# Image layers and code come from S3`,
      },
    ),
    label: 'harmless',
    outcome: 'proven',
  },
  {
    id: 'network-mode-public',
    kind: 'network-mode',
    base: 'isolated',
    edits: [
      {
        file: 'runtime-isolated/main.tf',
        from: 'network_mode = "VPC"',
        to: 'network_mode = "PUBLIC"',
      },
      {
        file: 'runtime-isolated/main.tf',
        from: `
    network_mode_config {
      subnets         = local.subnet_ids
      security_groups = local.security_group_ids
    }
`,
        to: '',
      },
    ],
    label: 'harmful',
    because: 'In PUBLIC mode the agent runs outside of the VPC and reaches the internet.',
    strictest: 'public',
    claim: 'in-vpc',
    outcome: 'violated',
  },
  {
    id: 'network-mode-public-keeps-subnets',
    kind: 'network-mode',
    base: 'vpc-egress',
    edits: [
      {
        file: 'runtime-vpc-egress/main.tf',
        from: 'network_mode = "VPC"',
        to: 'network_mode = "PUBLIC"',
      },
    ],
    label: 'harmful',
    because: 'The mode decides, although subnets and security groups are still there.',
    strictest: 'public',
    claim: 'in-vpc',
    outcome: 'violated',
  },
  {
    id: 'browser-public',
    kind: 'network-mode',
    base: 'by-hand',
    edits: [
      {
        file: 'main.tf',
        from: 'resource "aws_bedrockagentcore_browser" "this" {\n  name = "by_hand"\n\n  network_configuration {\n    network_mode = "VPC"',
        to: 'resource "aws_bedrockagentcore_browser" "this" {\n  name = "by_hand"\n\n  network_configuration {\n    network_mode = "PUBLIC"',
      },
    ],
    label: 'harmful',
    because: 'The browser reaches the internet.',
    subject: 'aws_bedrockagentcore_browser.this',
    strictest: 'public',
    claim: 'in-vpc',
    outcome: 'violated',
  },
  {
    id: 'code-interpreter-sandbox',
    kind: 'network-mode',
    base: 'by-hand',
    edits: [
      {
        file: 'main.tf',
        from: 'resource "aws_bedrockagentcore_code_interpreter" "this" {\n  name = "by_hand"\n\n  network_configuration {\n    network_mode = "VPC"',
        to: 'resource "aws_bedrockagentcore_code_interpreter" "this" {\n  name = "by_hand"\n\n  network_configuration {\n    network_mode = "SANDBOX"',
      },
    ],
    label: 'harmful',
    because: 'A sandbox is not in the VPC: its network is that of AWS, with access to S3.',
    subject: 'aws_bedrockagentcore_code_interpreter.this',
    strictest: 'public',
    claim: 'in-vpc',
    outcome: 'violated',
  },
  {
    id: 's3-endpoint-of-one-table',
    kind: 'table',
    base: 'private-inbound',
    edits: [
      {
        file: 'vpc-endpoints/main.tf',
        from: '  route_table_ids   = var.route_table_ids\n  policy            = jsonencode({ Version = "2012-10-17", Statement = local.s3_statements })\n',
        to: '  route_table_ids   = slice(var.route_table_ids, 0, 1)\n  policy            = jsonencode({ Version = "2012-10-17", Statement = local.s3_statements })\n',
      },
    ],
    label: 'harmful',
    because: 'The agent cannot pull its image in the zone whose table has no route to S3.',
    strictest: 'isolated',
    claim: 's3-path',
    outcome: 'violated',
  },
  {
    id: 'targeted-plan',
    kind: 'plan',
    base: 'isolated',
    edits: [],
    planArguments: ['-target=module.network'],
    label: 'harmful',
    because: 'A targeted plan leaves the agents and their policies out.',
    strictest: 'public',
    claim: 'plan-complete',
    outcome: 'violated',
  },
  {
    id: 'targeted-plan-with-agent',
    kind: 'plan',
    base: 'isolated',
    edits: [],
    planArguments: ['-target=module.research_agent.aws_bedrockagentcore_agent_runtime.this'],
    label: 'harmful',
    because: 'The agent is planned without its resource policies.',
    strictest: 'vpc-egress',
    claim: 'plan-complete',
    outcome: 'violated',
  },
  {
    id: 'attribute-dropped',
    kind: 'plan',
    base: 'isolated',
    edits: [
      {
        file: 'runtime-isolated/examples/complete/main.tf',
        from: 'named_endpoints       = { prod = { version = "1" } }',
        to: 'named_endpoints       = { prod = { verson = "1" } }',
      },
    ],
    label: 'harmful',
    because:
      'The type of named_endpoints has no verson, so Terraform drops it and prod follows the newest version.',
    strictest: 'isolated',
    claim: 'nothing-dropped',
    outcome: 'violated',
  },
  {
    id: 'module-with-count',
    kind: 'harmless',
    base: 'private-inbound',
    edits: [
      {
        file: 'runtime-private-inbound/examples/complete/main.tf',
        from: 'module "network" {\n  source = "../../../network"\n',
        to: 'module "network" {\n  source = "../../../network"\n  count  = 1\n',
      },
      {
        file: 'runtime-private-inbound/examples/complete/outputs.tf',
        from: 'module.network.subnet_ids',
        to: 'module.network[0].subnet_ids',
      },
      ...[
        [
          'vpc_id                = module.network.vpc_id',
          'vpc_id                = module.network[0].vpc_id',
        ],
        [
          'subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id',
          'subnet_ids_by_zone_id = module.network[0].subnet_ids_by_zone_id',
        ],
        [
          'route_table_ids       = module.network.route_table_ids',
          'route_table_ids       = module.network[0].route_table_ids',
        ],
        [
          'vpc_id                 = module.network.vpc_id',
          'vpc_id                 = module.network[0].vpc_id',
        ],
        [
          'subnet_ids             = module.network.subnet_ids',
          'subnet_ids             = module.network[0].subnet_ids',
        ],
        ['  vpc_id      = module.network.vpc_id', '  vpc_id      = module.network[0].vpc_id'],
      ].map(([from = '', to = '']) => ({
        file: 'runtime-private-inbound/examples/complete/main.tf',
        from,
        to,
      })),
    ],
    label: 'equivalent',
    because: 'A module with count = 1 is the module.',
    strictest: 'isolated',
    claim: 'no-internet',
    outcome: 'proven',
  },
  {
    id: 'queue-beside-the-agent',
    kind: 'harmless',
    base: 'isolated',
    edits: [
      add(`
resource "aws_sqs_queue" "late" {
  name = "late"
}
`),
    ],
    label: 'harmless',
    because: 'A queue is no part of the network, and no policy of the agent.',
    strictest: 'isolated',
    claim: 'no-internet',
    outcome: 'proven',
  },
];
