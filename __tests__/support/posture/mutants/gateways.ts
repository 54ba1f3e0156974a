import type { Edit, Mutant } from './mutant';

const INBOUND = 'gateway/inbound.tf';

const gateway = (id: string, because: string, ...edits: readonly Edit[]): Mutant => ({
  id,
  kind: 'gateway',
  base: 'gateway',
  edits,
  label: 'harmful',
  because,
  strictest: 'public',
  claim: 'caller-networks',
  outcome: 'violated',
});

const inbound = (from: string, to: string): Edit => ({ file: INBOUND, from, to });

const target = (
  base: Mutant['base'],
  id: string,
  because: string,
  ...edits: readonly Edit[]
): Mutant => ({
  id,
  kind: 'target',
  base,
  edits,
  label: 'harmful',
  because,
  claim: 'target-private',
  outcome: 'violated',
});

const MCP_SERVER = 'private-mcp-server-managed/load-balancer.tf';

export const GATEWAY_MUTANTS: readonly Mutant[] = [
  {
    ...gateway(
      'gateway-authenticates-nobody',
      'NONE lets every caller in without a signature or token.',
      {
        file: 'gateway/main.tf',
        from: '  authorizer_type = var.authorizer_type',
        to: '  authorizer_type = "NONE"',
      },
    ),
    strictest: 'open',
    claim: 'caller-identity',
  },
  gateway(
    'gateway-deny-made-allow',
    'Nothing denies calls from elsewhere any more.',
    inbound(
      'Sid       = "NobodyFromElsewhere"\n    Effect    = "Deny"',
      'Sid       = "NobodyFromElsewhere"\n    Effect    = "Allow"',
    ),
  ),
  gateway(
    'gateway-deny-of-another',
    'The deny is about another gateway.',
    inbound(
      'Sid       = "NobodyFromElsewhere"\n    Effect    = "Deny"\n    Principal = "*"\n    Action    = "bedrock-agentcore:InvokeGateway"\n    Resource  = "{gateway_arn}"',
      'Sid       = "NobodyFromElsewhere"\n    Effect    = "Deny"\n    Principal = "*"\n    Action    = "bedrock-agentcore:InvokeGateway"\n    Resource  = "{gateway_arn}-old"',
    ),
  ),
  gateway(
    'gateway-deny-misspelt-action',
    'There is no action InvokeGateways, so the deny matches nothing.',
    inbound(
      'Sid       = "NobodyFromElsewhere"\n    Effect    = "Deny"\n    Principal = "*"\n    Action    = "bedrock-agentcore:InvokeGateway"',
      'Sid       = "NobodyFromElsewhere"\n    Effect    = "Deny"\n    Principal = "*"\n    Action    = "bedrock-agentcore:InvokeGateways"',
    ),
  ),
  gateway(
    'gateway-without-policy',
    'Without a resource policy every principal with an identity policy calls from anywhere.',
    inbound('count = var.use_resource_policy ? 1 : 0', 'count = 0'),
  ),
  {
    ...gateway(
      'gateway-others-not-denied',
      'An identity policy of the account is enough to call.',
      inbound(
        '      local.names_callers ? [local.others_statement] : [],\n    )\n  }\n\n  # With zeros',
        '    )\n  }\n\n  # With zeros',
      ),
    ),
    strictest: 'private-inbound',
    claim: 'caller-principals',
  },
  {
    ...gateway(
      'gateway-endpoint-of-another-service',
      'The endpoint is one of the data plane, through which no gateway answers.',
      inbound(
        'bedrock-agentcore.gateway"\n  vpc_endpoint_type',
        'bedrock-agentcore"\n  vpc_endpoint_type',
      ),
    ),
    kind: 'entry',
    claim: 'entry-service',
  },
  {
    ...gateway(
      'gateway-endpoint-without-policy',
      'AWS puts its default on an endpoint without a policy, which allows everything.',
      inbound(
        '  policy = replace(local.endpoint_policy, local.longest_gateway_arn, aws_bedrockagentcore_gateway.this.gateway_arn)\n',
        '',
      ),
    ),
    kind: 'endpoint-policy',
    strictest: 'private-inbound',
    claim: 'entry-policy',
  },
  {
    ...gateway(
      'gateway-endpoint-group-open',
      'Every address that can route to the endpoint may connect.',
      {
        add: `
resource "aws_vpc_security_group_ingress_rule" "late" {
  security_group_id = module.tools.gateway_endpoint_security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}
`,
      },
    ),
    kind: 'group',
    strictest: 'private-inbound',
    claim: 'entry-groups',
  },
  {
    ...gateway(
      'gateway-second-policy',
      'Both policies are put on one ARN, and the one that is written last stays.',
      {
        add: `
resource "aws_bedrockagentcore_resource_policy" "late" {
  resource_arn = module.tools.gateway_arn
  policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "bedrock-agentcore:InvokeGateway", Resource = module.tools.gateway_arn }] })
}
`,
      },
    ),
    kind: 'two-policies',
    outcome: 'undecided',
  },
  {
    ...gateway(
      'gateway-statements-reversed',
      'The order of statements means nothing to IAM.',
      inbound(
        '      [local.callers_statement],\n      var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0 ? [local.elsewhere_statement] : [],',
        '      var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0 ? [local.elsewhere_statement] : [],\n      [local.callers_statement],',
      ),
    ),
    kind: 'harmless',
    label: 'equivalent',
    strictest: 'private-inbound',
    outcome: 'proven',
  },
  {
    id: 'exempt-principal-of-anybody',
    kind: 'principal',
    base: 'gateway-in-front',
    edits: [
      {
        file: 'runtime-private-inbound/inbound.tf',
        from: '{ ArnNotEquals = { "aws:PrincipalArn" = var.network_exempt_principal_arns } }',
        to: '{ ArnNotLike = { "aws:PrincipalArn" = ["arn:aws:iam::*:role/front-door-*"] } }',
      },
    ],
    label: 'harmless',
    because:
      'Roles of that name in other accounts are spared from one deny and stopped by the other, and the gateway’s own role was spared before.',
    strictest: 'private-inbound',
    claim: 'caller-networks',
    outcome: 'proven',
  },
  {
    ...target(
      'target-managed',
      'target-without-private-endpoint',
      'Without private_endpoint the gateway calls the target over the internet.',
      {
        file: 'gateway-target-managed/main.tf',
        from: 'private_endpoint {\n    managed_vpc_resource {\n      vpc_identifier           = var.vpc_id\n      subnet_ids               = var.subnet_ids\n      security_group_ids       = var.security_group_ids\n      endpoint_ip_address_type = var.ip_address_type\n      routing_domain           = var.routing_domain\n\n      # The service answers null for an empty map, and the provider then fails the apply.\n      tags = length(var.tags) > 0 ? var.tags : null\n    }\n  }\n',
        to: '',
      },
    ),
    claim: 'target-egress',
  },
  {
    ...target(
      'target-managed',
      'target-group-open',
      'The security group of the managed resource gateway lets the gateway reach every address.',
      {
        add: `
resource "aws_vpc_security_group_egress_rule" "late" {
  security_group_id = aws_security_group.gateway.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
`,
      },
    ),
    kind: 'group',
    claim: 'group-egress',
  },
  {
    ...target(
      'target-self-managed',
      'target-group-open-self-managed',
      'The security group of the resource gateway lets the gateway reach every address.',
      {
        add: `
resource "aws_vpc_security_group_egress_rule" "late" {
  security_group_id = aws_security_group.gateway.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
`,
      },
    ),
    kind: 'group',
    claim: 'group-egress',
  },
  target(
    'target-self-managed',
    'target-public-address',
    'The resource is a public address, reached from the VPC over the internet.',
    {
      file: 'gateway-target-self-managed/examples/complete/main.tf',
      from: '  ip_address              = var.search_ip_address',
      to: '  ip_address              = "203.0.113.9"',
    },
  ),
  {
    ...target(
      'target-self-managed',
      'target-resource-of-another-account',
      'What a resource configuration of another account leads to is outside of the plan.',
      {
        file: 'gateway-target-self-managed/main.tf',
        from: 'resource_configuration_identifier = aws_vpclattice_resource_configuration.this.arn',
        to: 'resource_configuration_identifier = "arn:aws:vpc-lattice:us-east-1:444455556666:resourceconfiguration/rcfg-0123456789abcdef0"',
      },
    ),
    outcome: 'undecided',
  },
  target(
    'private-mcp-server',
    'target-load-balancer-public',
    'The load balancer has public addresses.',
    {
      file: MCP_SERVER,
      from: '  internal                   = true',
      to: '  internal                   = false',
    },
  ),
  target(
    'private-mcp-server',
    'target-load-balancer-group-open',
    'The security group of the load balancer lets every address in, not only the resource gateway.',
    {
      file: 'private-mcp-server-managed/security-groups.tf',
      from: 'resource "aws_vpc_security_group_egress_rule" "backends" {',
      to: `resource "aws_vpc_security_group_ingress_rule" "late" {
  security_group_id = aws_security_group.load_balancer.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "backends" {`,
    },
  ),
  {
    ...target(
      'target-self-managed',
      'target-shared-with-everybody',
      'Accounts outside of the organization can reach the private resource too.',
      {
        add: `
resource "aws_ram_resource_share" "late" {
  name                      = "late"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "late" {
  resource_share_arn = aws_ram_resource_share.late.arn
  resource_arn       = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
}

resource "aws_ram_principal_association" "late" {
  resource_share_arn = aws_ram_resource_share.late.arn
  principal          = "999900001111"
}
`,
      },
    ),
    kind: 'share',
    outcome: 'undecided',
    because:
      'A literal resource configuration is shared with a stranger, and nobody knows from the plan whether it is the target’s.',
  },
  {
    ...target(
      'target-self-managed',
      'target-share-of-its-own-resource',
      'The target’s resource configuration is shared with an account outside of the organization.',
      {
        file: 'gateway-target-self-managed/network.tf',
        from: 'resource "aws_vpclattice_resource_configuration" "this" {',
        to: `resource "aws_ram_resource_share" "late" {
  name                      = "late"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "late" {
  resource_share_arn = aws_ram_resource_share.late.arn
  resource_arn       = aws_vpclattice_resource_configuration.this.arn
}

resource "aws_ram_principal_association" "late" {
  resource_share_arn = aws_ram_resource_share.late.arn
  principal          = "999900001111"
}

resource "aws_vpclattice_resource_configuration" "this" {`,
      },
    ),
    kind: 'share',
  },
  {
    ...target(
      'private-api-gateway',
      'target-endpoint-without-policy',
      'Everything in the VPC reaches every private API through the endpoint.',
      {
        add: `
resource "aws_vpc_endpoint_policy" "late" {
  vpc_endpoint_id = module.orders.execute_api_endpoint_id
  policy          = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
}
`,
      },
    ),
    kind: 'endpoint-policy',
    claim: 'entry-policy',
  },
  {
    ...target(
      'private-api-gateway-named',
      'target-api-host-of-somebody-else',
      'The name has the form of an endpoint of the API, and another owner decides what it resolves to.',
      {
        file: 'private-api-gateway-self-managed/network.tf',
        from: 'domain_name     = coalesce(local.routing_domain, local.server_host)',
        to: 'domain_name     = "${local.rest_api_id}-${local.execute_api_endpoint_id}.execute-api.us-east-1.example.com"',
      },
    ),
    outcome: 'undecided',
  },
  {
    ...target(
      'private-api-gateway-named',
      'target-api-host-with-private-name',
      'Both names of the API lead to the endpoint in the VPC.',
      {
        file: 'private-api-gateway-self-managed/network.tf',
        from: 'domain_name     = coalesce(local.routing_domain, local.server_host)',
        to: 'domain_name     = local.execute_api_dns_name',
      },
    ),
    kind: 'harmless',
    label: 'equivalent',
    outcome: 'proven',
  },
  {
    ...target(
      'private-api-gateway-named',
      'target-endpoint-for-every-api',
      'The policy of the endpoint names this API and every other.',
      {
        file: 'private-api-gateway-self-managed/endpoint.tf',
        from: 'Resource  = "${local.stage_arn}/*"',
        to: 'Resource  = ["${local.stage_arn}/*", "arn:aws:execute-api:*:*:*"]',
      },
    ),
    kind: 'endpoint-policy',
    claim: 'entry-policy',
  },
];
