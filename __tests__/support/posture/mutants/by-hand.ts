/** Mutants of the flat root: what somebody changes who uses none of our modules. */
import type { Edit, Mutant } from './mutant';

const edit = (from: string, to: string): Edit => ({ file: 'main.tf', from, to });

const NETWORK =
  'Condition = { StringNotEquals = { "aws:SourceVpce" = aws_vpc_endpoint.agentcore.id } }';
const OTHERS = 'Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.caller } }';

/** A statement of the runtime's policy from its principal on, told apart by its condition. */
const statement = (principal: string, action: string, condition: string) =>
  [`Principal = ${principal}`, `Action    = ${action}`, 'Resource  = each.value', condition].join(
    '\n        ',
  );

const denies = (condition: string) => statement('"*"', '"bedrock-agentcore:*"', condition);

const ASSOCIATIONS = 'for_each = aws_subnet.agent\n\n  subnet_id      = each.value.id';
const WITHOUT_THE_SECOND =
  'for_each = { for zone, subnet in aws_subnet.agent : zone => subnet if zone != "use1-az2" }\n\n  subnet_id      = each.value.id';

const harmful = (
  about: Pick<Mutant, 'id' | 'kind' | 'because' | 'strictest' | 'claim' | 'outcome'>,
  ...edits: readonly Edit[]
): Mutant => ({ ...about, base: 'by-hand', edits, label: 'harmful' });

const alike = (
  about: Pick<Mutant, 'id' | 'kind' | 'label' | 'because' | 'claim'>,
  ...edits: readonly Edit[]
): Mutant => ({ ...about, base: 'by-hand', edits, strictest: 'isolated', outcome: 'proven' });

export const BY_HAND_MUTANTS: readonly Mutant[] = [
  harmful(
    {
      id: 'by-hand-denies-its-own-endpoint',
      kind: 'condition',
      because: 'The Deny is about the endpoint itself, so calls from everywhere else come in.',
      strictest: 'vpc-egress',
      claim: 'caller-networks',
      outcome: 'violated',
    },
    edit(NETWORK, NETWORK.replace('StringNotEquals', 'StringEquals')),
  ),
  harmful(
    {
      id: 'by-hand-any-endpoint',
      kind: 'condition',
      because: 'Every VPC endpoint of anybody has an ID that begins like that.',
      strictest: 'vpc-egress',
      claim: 'caller-networks',
      outcome: 'violated',
    },
    edit(NETWORK, 'Condition = { StringNotLike = { "aws:SourceVpce" = "vpce-*" } }'),
  ),
  harmful(
    {
      id: 'by-hand-endpoint-of-s3',
      kind: 'entry',
      because: 'Nobody can call an agent through an endpoint of Amazon S3.',
      strictest: 'vpc-egress',
      claim: 'entry-service',
      outcome: 'violated',
    },
    edit(NETWORK, NETWORK.replace('.agentcore.', '.s3.')),
  ),
  harmful(
    {
      id: 'by-hand-one-more-endpoint',
      kind: 'entry',
      because: 'The plan shows the ID of the second endpoint and not what it is.',
      strictest: 'vpc-egress',
      claim: 'entry-service',
      outcome: 'undecided',
    },
    edit(
      NETWORK,
      'Condition = { StringNotEquals = { "aws:SourceVpce" = [aws_vpc_endpoint.agentcore.id, "vpce-0aaaabbbbccccdddd"] } }',
    ),
  ),
  harmful(
    {
      id: 'by-hand-deny-of-one-action',
      kind: 'deny',
      because:
        'The caller can do everything else from the internet that its identity policy allows.',
      strictest: 'vpc-egress',
      claim: 'caller-networks',
      outcome: 'violated',
    },
    edit(denies(NETWORK), statement('"*"', '"bedrock-agentcore:InvokeAgentRuntime"', NETWORK)),
  ),
  alike(
    {
      id: 'by-hand-deny-of-the-caller',
      kind: 'principal',
      label: 'equivalent',
      because: 'Everybody but the caller is denied by the last statement.',
      claim: 'caller-networks',
    },
    edit(denies(NETWORK), statement('{ AWS = local.caller }', '"bedrock-agentcore:*"', NETWORK)),
  ),
  alike(
    {
      id: 'by-hand-if-exists',
      kind: 'condition',
      label: 'equivalent',
      because: 'A negated operator holds without its key, with IfExists or not.',
      claim: 'caller-principals',
    },
    edit(OTHERS, OTHERS.replace('ArnNotEquals', 'ArnNotEqualsIfExists')),
  ),
  alike(
    {
      id: 'by-hand-deny-of-all-actions',
      kind: 'harmless',
      label: 'equivalent',
      because: 'The resource has no actions of other services.',
      claim: 'caller-networks',
    },
    edit(denies(NETWORK), statement('"*"', '"*"', NETWORK)),
  ),
  harmful(
    {
      id: 'by-hand-every-role',
      kind: 'principal',
      because: 'Every role of the account is like that ARN.',
      strictest: 'isolated',
      claim: 'caller-principals',
      outcome: 'violated',
    },
    edit('role/front-end"', 'role/*"'),
  ),
  harmful(
    {
      id: 'by-hand-endpoint-for-everybody',
      kind: 'endpoint-policy',
      because: 'The policy of the endpoint no longer asks who calls.',
      strictest: 'isolated',
      claim: 'entry-policy',
      outcome: 'violated',
    },
    edit('      Condition = { ArnEquals = { "aws:PrincipalArn" = local.caller } }\n', ''),
  ),
  harmful(
    {
      id: 'by-hand-endpoint-from-everywhere',
      kind: 'group',
      because:
        'The group of the endpoint takes connections from every address that has a way there.',
      strictest: 'isolated',
      claim: 'entry-groups',
      outcome: 'violated',
    },
    edit('cidr_blocks = [aws_vpc.main.cidr_block]', 'cidr_blocks = ["0.0.0.0/0"]'),
  ),
  harmful(
    {
      id: 'by-hand-group-to-everywhere',
      kind: 'group',
      because: 'The group of the agent lets out to every address.',
      strictest: 'isolated',
      claim: 'group-egress',
      outcome: 'violated',
    },
    edit('security_groups = [aws_security_group.endpoints.id]', 'cidr_blocks = ["0.0.0.0/0"]'),
  ),
  harmful(
    {
      id: 'by-hand-inline-route-of-ipv6',
      kind: 'route',
      because: 'The egress-only internet gateway leads to the internet.',
      strictest: 'private-inbound',
      claim: 'no-internet',
      outcome: 'violated',
    },
    edit(
      'route  = []',
      'route {\n    ipv6_cidr_block        = "::/0"\n    egress_only_gateway_id = aws_egress_only_internet_gateway.late.id\n  }',
    ),
    {
      add: '\nresource "aws_egress_only_internet_gateway" "late" {\n  vpc_id = aws_vpc.main.id\n}\n',
    },
  ),
  harmful(
    {
      id: 'by-hand-endpoint-of-a-provider',
      kind: 'outside-route',
      because: 'An endpoint service of somebody leads into their network.',
      strictest: 'private-inbound',
      claim: 'no-other-network',
      outcome: 'undecided',
    },
    {
      add: `
resource "aws_vpc_endpoint" "late" {
  vpc_id             = aws_vpc.main.id
  service_name       = "com.amazonaws.vpce.us-east-1.vpce-svc-0aaaabbbbccccdddd"
  vpc_endpoint_type  = "Interface"
  subnet_ids         = [for subnet in aws_subnet.agent : subnet.id]
  security_group_ids = [aws_security_group.endpoints.id]
}
`,
    },
  ),
  harmful(
    {
      id: 'by-hand-subnet-without-association',
      kind: 'table',
      because: 'The second subnet follows the main table, which the endpoint of S3 is not in.',
      strictest: 'isolated',
      claim: 's3-path',
      outcome: 'violated',
    },
    edit(ASSOCIATIONS, WITHOUT_THE_SECOND),
  ),
  harmful(
    {
      id: 'by-hand-main-table-leads-out',
      kind: 'table',
      because: 'The second subnet follows the main table, which leads to the internet.',
      strictest: 'private-inbound',
      claim: 'no-internet',
      outcome: 'violated',
    },
    edit(ASSOCIATIONS, WITHOUT_THE_SECOND),
    {
      add: `
resource "aws_internet_gateway" "late" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "late" {
  route_table_id         = aws_vpc.main.main_route_table_id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.late.id
}
`,
    },
  ),
  alike(
    {
      id: 'by-hand-without-private-dns',
      kind: 'harmless',
      label: 'harmless',
      because: 'Callers use the name of the endpoint, and the same requests come in.',
      claim: 'caller-networks',
    },
    edit('private_dns_enabled = true', 'private_dns_enabled = false'),
  ),
];
