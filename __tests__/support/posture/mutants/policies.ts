import type { Edit, Mutant } from './mutant';

const INBOUND = 'runtime-isolated/inbound.tf';
const EXAMPLE = 'runtime-isolated/examples/complete/main.tf';

/** The head of a statement, with some of its lines written anew. */
const statement = (
  sid: string,
  lines: { effect?: string; principal?: string; action?: string; resource?: string },
): Edit => {
  const head = (effect: string, principal: string, action: string, resource: string) =>
    [
      `Sid       = "${sid}"`,
      `        Effect    = ${effect}`,
      `        Principal = ${principal}`,
      `        Action    = ${action}`,
      `        Resource  = ${resource}`,
    ].join('\n');
  const of = {
    effect: '"Deny"',
    principal: '"*"',
    action: 'local.invoke_actions',
    resource: '"{resource_arn}"',
  };
  const now = { ...of, ...lines };
  return {
    file: INBOUND,
    from: head(of.effect, of.principal, of.action, of.resource),
    to: head(now.effect, now.principal, now.action, now.resource),
  };
};

const network = (lines: Parameters<typeof statement>[1]) => statement('NobodyFromElsewhere', lines);

const operator = (to: string): Edit => ({
  file: INBOUND,
  from: '            StringNotEquals = merge(',
  to: `            ${to} = merge(`,
});
const endpointKey = (to: string): Edit => ({
  file: INBOUND,
  from: '"aws:SourceVpce" = concat(var.use_data_plane_endpoint ? ["{data_plane_endpoint_id}"] : [], var.additional_source_vpc_endpoint_ids)',
  to,
});
const oneMoreCondition = (condition: string): Edit => ({
  file: INBOUND,
  from: '          length(var.network_exempt_principal_arns) > 0 ?',
  to: `          ${condition},\n          length(var.network_exempt_principal_arns) > 0 ?`,
});
const others = (condition: string): Edit => ({
  file: INBOUND,
  from: 'Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }',
  to: `Condition = ${condition}`,
});
const example = (from: string, to: string): Edit => ({ file: EXAMPLE, from, to });

/** A mutant of the policies of an isolated agent that lets calls in from elsewhere. */
const opensNetwork = (
  id: string,
  kind: Mutant['kind'],
  because: string,
  ...edits: readonly Edit[]
): Mutant => ({
  id,
  kind,
  base: 'isolated',
  edits,
  label: 'harmful',
  because,
  strictest: 'vpc-egress',
  claim: 'caller-networks',
  outcome: 'violated',
});

/** One that lets further principals in, still through the endpoint only. */
const admitsOthers = (
  id: string,
  kind: Mutant['kind'],
  because: string,
  ...edits: readonly Edit[]
): Mutant => ({
  ...opensNetwork(id, kind, because, ...edits),
  strictest: 'isolated',
  claim: 'caller-principals',
});

const equivalent = (id: string, because: string, ...edits: readonly Edit[]): Mutant => ({
  ...opensNetwork(id, 'condition', because, ...edits),
  label: 'equivalent',
  strictest: 'isolated',
  outcome: 'proven',
});

export const POLICY_MUTANTS: readonly Mutant[] = [
  opensNetwork(
    'deny-made-allow',
    'deny',
    'Nothing denies calls from elsewhere any more.',
    network({ effect: '"Allow"' }),
  ),
  opensNetwork(
    'deny-one-of-two-actions',
    'deny',
    'Sessions may be stopped too, and the deny of other networks names only the other action.',
    network({ action: '["bedrock-agentcore:InvokeAgentRuntime"]' }),
    example(
      '  named_endpoints       = {',
      '  allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:StopRuntimeSession"]\n\n  named_endpoints = {',
    ),
  ),
  opensNetwork(
    'condition-equals',
    'condition',
    'The deny now hits the endpoint and spares everything else.',
    operator('StringEquals'),
  ),
  opensNetwork(
    'condition-for-any-value',
    'condition',
    'ForAnyValue is false where the key is absent, so a call from the internet is not denied.',
    operator('"ForAnyValue:StringNotEquals"'),
  ),
  opensNetwork(
    'condition-pattern-of-endpoints',
    'condition',
    'vpce-* spares the VPC endpoints of every AWS customer.',
    operator('StringNotLike'),
    endpointKey('"aws:SourceVpce" = ["vpce-*"]'),
  ),
  opensNetwork(
    'condition-null',
    'condition',
    'Null only asks whether there is an endpoint, and any customer has one.',
    operator('Null'),
    endpointKey('"aws:SourceVpce" = "true"'),
  ),
  opensNetwork(
    'condition-public-addresses',
    'condition',
    'All conditions of a deny must hold, so calls from the named public range are spared.',
    oneMoreCondition('{ NotIpAddress = { "aws:SourceIp" = ["203.0.113.0/24"] } }'),
  ),
  opensNetwork(
    'condition-private-addresses',
    'condition',
    'Every VPC endpoint in the world sees private source addresses, also those of strangers.',
    operator('NotIpAddress'),
    endpointKey('"aws:VpcSourceIp" = ["10.0.0.0/8"]'),
  ),
  opensNetwork(
    'condition-via-service-reversed',
    'condition',
    'The deny now asks for calls through an AWS service, and a direct call from the internet is none.',
    { file: INBOUND, from: '"aws:ViaAWSService" = "false"', to: '"aws:ViaAWSService" = "true"' },
  ),
  opensNetwork(
    'condition-unknown-key',
    'condition',
    'The deny only holds for sessions older than a minute, whatever the network.',
    oneMoreCondition('{ NumericGreaterThan = { "aws:MultiFactorAuthAge" = "60" } }'),
  ),
  opensNetwork(
    'exempt-any-role-of-anybody',
    'condition',
    'The pattern spares the roles of every account in the world.',
    oneMoreCondition('{ ArnNotLike = { "aws:PrincipalArn" = ["arn:aws:iam::*:role/*"] } }'),
  ),
  opensNetwork(
    'deny-named-role-only',
    'principal',
    'The deny is for one role, and everybody else may come from anywhere.',
    network({ principal: '{ AWS = "arn:aws:iam::111122223333:role/other" }' }),
  ),
  opensNetwork(
    'deny-all-but-named-role',
    'principal',
    'NotPrincipal spares the caller from the deny, wherever it calls from.',
    {
      file: INBOUND,
      from: 'Sid       = "NobodyFromElsewhere"\n        Effect    = "Deny"\n        Principal = "*"',
      to: 'Sid       = "NobodyFromElsewhere"\n        Effect    = "Deny"\n        NotPrincipal = { AWS = local.admitted_principal_arns }',
    },
  ),
  opensNetwork(
    'deny-other-resource',
    'resource',
    'The deny is about a runtime of another name.',
    network({ resource: '"{resource_arn}-old"' }),
  ),
  opensNetwork(
    'deny-other-resources',
    'resource',
    'NotResource denies everything but this runtime.',
    {
      file: INBOUND,
      from: 'Action    = local.invoke_actions\n        Resource  = "{resource_arn}"\n        # All of these',
      to: 'Action    = local.invoke_actions\n        NotResource  = "{resource_arn}"\n        # All of these',
    },
  ),
  {
    ...opensNetwork(
      'second-policy',
      'two-policies',
      'Both policies are put on one ARN, and the one that is written last stays.',
      {
        add: `
resource "aws_bedrockagentcore_resource_policy" "late" {
  resource_arn = module.research_agent.agent_runtime_arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "bedrock-agentcore:*"
      Resource  = module.research_agent.agent_runtime_arn
    }]
  })
}
`,
      },
    ),
    outcome: 'undecided',
  },
  {
    ...opensNetwork(
      'entry-literal-endpoint',
      'entry',
      'The named endpoint is in no plan, so nobody knows whose it is, of which service, or with which policy.',
      example(
        '  named_endpoints       = {',
        '  additional_source_vpc_endpoint_ids = ["vpce-0fedcba9876543210"]\n\n  named_endpoints = {',
      ),
    ),
    claim: 'entry-service',
    outcome: 'undecided',
  },
  {
    ...opensNetwork(
      'entry-s3-endpoint',
      'entry',
      'The policy names the S3 endpoint, so nobody can call through the right one.',
      {
        file: INBOUND,
        from: 'data_plane_endpoint_id = lookup(local.endpoint_ids, "bedrock-agentcore", null)',
        to: 'data_plane_endpoint_id = local.endpoint_ids["s3"]',
      },
    ),
    claim: 'entry-service',
  },
  {
    ...opensNetwork(
      'entry-other-service',
      'entry',
      'The policy names the endpoint for models, through which nobody can call the agent.',
      {
        file: INBOUND,
        from: 'data_plane_endpoint_id = lookup(local.endpoint_ids, "bedrock-agentcore", null)',
        to: 'data_plane_endpoint_id = local.endpoint_ids["bedrock-runtime"]',
      },
    ),
    claim: 'entry-service',
  },
  {
    ...opensNetwork(
      'runtime-endpoint-without-policy',
      'runtime-endpoint',
      'The named endpoint has no policy, and AWS does not say that the runtime’s own is enough.',
      {
        file: INBOUND,
        from: '{ for name, arn in local.endpoint_arns : "endpoint/${name}" => arn },',
        to: '{ for name, arn in local.endpoint_arns : "endpoint/${name}" => arn if name != "prod" },',
      },
    ),
    outcome: 'undecided',
  },
  {
    ...opensNetwork(
      'default-endpoint-without-policy',
      'runtime-endpoint',
      'DEFAULT has no policy, and AWS does not say that the runtime’s own is enough.',
      {
        file: INBOUND,
        from: '{ for name, arn in local.endpoint_arns : "endpoint/${name}" => arn },',
        to: '{ for name, arn in local.endpoint_arns : "endpoint/${name}" => arn if name != "DEFAULT" },',
      },
    ),
    outcome: 'undecided',
  },
  opensNetwork(
    'runtime-without-policy',
    'runtime-endpoint',
    'The runtime itself has no policy, and its ARN can be called.',
    {
      file: INBOUND,
      from: '{ runtime = aws_bedrockagentcore_agent_runtime.this.agent_runtime_arn },',
      to: '{},',
    },
  ),
  {
    ...opensNetwork(
      'policy-through-unsupported-function',
      'evaluator',
      'What is cut out of the unknown id is "vpce-", and the pattern made of it spares every endpoint.',
      operator('StringNotLike'),
      endpointKey('"aws:SourceVpce" = ["${substr(local.data_plane_endpoint_id, 0, 5)}*"]'),
    ),
    outcome: 'undecided',
  },
  opensNetwork(
    'policy-swallowed-by-try',
    'evaluator',
    'try() falls back to an empty list, so the deny compares with nothing of ours.',
    endpointKey('"aws:SourceVpce" = try(local.endpoint_ids["agentcore"], ["vpce-*"])'),
    operator('StringNotLike'),
  ),
  admitsOthers(
    'others-not-denied',
    'deny',
    'An identity policy of the account is enough to call, so the allow alone does not restrict.',
    {
      file: INBOUND,
      from: '      !local.uses_jwt ? [{\n        Sid       = "NobodyElse"',
      to: '      false ? [{\n        Sid       = "NobodyElse"',
    },
  ),
  admitsOthers(
    'others-pattern-of-account',
    'condition',
    'Every role of the account is spared, not the named one.',
    others('{ ArnNotLike = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/*"] } }'),
  ),
  admitsOthers(
    'others-by-user-id',
    'condition',
    'aws:userid is chosen in part by whoever assumes a role, and this pattern spares every session of that name.',
    others('{ StringNotLike = { "aws:userid" = ["*:front-end"] } }'),
  ),
  {
    ...admitsOthers(
      'caller-added',
      'principal',
      'One more role may call.',
      example(
        '  caller_principal_arns = [var.front_end_role_arn]\n  named_endpoints',
        '  caller_principal_arns = [var.front_end_role_arn, "arn:aws:iam::444455556666:role/stranger"]\n  named_endpoints',
      ),
    ),
    label: 'harmless',
    because: 'The role is named in full, and a difference of the sets of callers shows it.',
    outcome: 'proven',
  },
  {
    ...admitsOthers(
      'more-actions',
      'deny',
      'Callers get a shell in the session.',
      example(
        '  named_endpoints       = {',
        '  allowed_invoke_actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommandShell"]\n\n  named_endpoints = {',
      ),
    ),
    label: 'harmless',
    because:
      'The input names the action, so the report lists it; networks and principals stay as they are.',
    claim: 'caller-actions',
    outcome: 'proven',
  },
  {
    ...opensNetwork(
      'others-may-do-more',
      'deny',
      'Nothing denies the seven further actions to the named caller, whose identity policy may allow them.',
      {
        file: INBOUND,
        from: '      length(local.denied_invoke_actions) > 0 ? [{',
        to: '      false ? [{',
      },
    ),
    strictest: 'isolated',
    claim: 'caller-actions',
  },
  equivalent(
    'deny-of-what-is-denied-anyway',
    'The other seven actions are denied to everybody by another statement.',
    network({ action: '["bedrock-agentcore:InvokeAgentRuntime"]' }),
  ),
  equivalent(
    'condition-if-exists',
    'A negated operator holds for an absent key with and without IfExists.',
    operator('StringNotEqualsIfExists'),
  ),
  equivalent(
    'deny-everybody-as-object',
    'Principal { AWS = "*" } of a deny is everybody, as "*" is.',
    network({ principal: '{ AWS = "*" }' }),
  ),
  equivalent(
    'deny-all-actions',
    'A deny of every action of the service holds for each of them.',
    network({ action: '"bedrock-agentcore:*"' }),
  ),
  equivalent(
    'deny-not-action',
    'A deny of everything but another service’s action holds for each action of this one.',
    {
      file: INBOUND,
      from: 'Principal = "*"\n        Action    = local.invoke_actions\n        Resource  = "{resource_arn}"\n        # All of these',
      to: 'Principal = "*"\n        NotAction    = "s3:GetObject"\n        Resource  = "{resource_arn}"\n        # All of these',
    },
  ),
  equivalent(
    'policy-through-format',
    'format("%s", ...) of the policy is the policy.',
    { file: INBOUND, from: '\n  policy = replace(', to: '\n  policy = format("%s", replace(' },
    {
      file: INBOUND,
      from: 'coalesce(local.data_plane_endpoint_id, "none")\n  )\n}',
      to: 'coalesce(local.data_plane_endpoint_id, "none")\n  ))\n}',
    },
  ),
  {
    ...equivalent(
      'condition-vpc-instead-of-endpoint',
      'Calls through any endpoint of the named VPC are spared, and only those.',
      endpointKey('"aws:SourceVpc" = [var.vpc_id]'),
    ),
    label: 'harmless',
  },
  {
    ...equivalent(
      'two-denies-that-close-together',
      'One statement denies every network but the endpoint to all but the caller, the other to the caller.',
      {
        file: INBOUND,
        from: '      length(local.denied_invoke_actions) > 0 ? [{',
        to: `      [{
        Sid       = "NobodyFromElsewhereEither"
        Effect    = "Deny"
        Principal = "*"
        Action    = local.invoke_actions
        Resource  = "{resource_arn}"
        Condition = {
          StringNotEquals = { "aws:SourceVpce" = ["{data_plane_endpoint_id}"] }
          ArnEquals       = { "aws:PrincipalArn" = local.admitted_principal_arns }
        }
      }],
      length(local.denied_invoke_actions) > 0 ? [{`,
      },
      oneMoreCondition('{ ArnNotEquals = { "aws:PrincipalArn" = local.admitted_principal_arns } }'),
    ),
    label: 'harmless',
  },
  {
    id: 'public-networks-admitted',
    kind: 'condition',
    base: 'private-inbound',
    edits: [
      {
        file: 'runtime-private-inbound/examples/complete/main.tf',
        from: '  named_endpoints = {',
        to: '  source_public_networks = ["203.0.113.0/24"]\n\n  named_endpoints = {',
      },
    ],
    label: 'harmful',
    because: 'The input lets a public range in beside the endpoint.',
    strictest: 'vpc-egress',
    claim: 'caller-networks',
    outcome: 'violated',
  },
  {
    id: 'public-runtime-others-not-denied',
    kind: 'deny',
    base: 'public',
    edits: [
      {
        file: 'runtime-public/inbound.tf',
        from: '      !local.uses_jwt ? [{\n        Sid       = "NobodyElse"',
        to: '      false ? [{\n        Sid       = "NobodyElse"',
      },
    ],
    label: 'harmful',
    because: 'Every principal of the account with an identity policy may call.',
    strictest: 'public',
    claim: 'caller-principals',
    outcome: 'violated',
  },
  {
    id: 'by-hand-policy-of-another-runtime',
    kind: 'resource',
    base: 'by-hand',
    edits: [
      {
        file: 'main.tf',
        from: '    runtime = aws_bedrockagentcore_agent_runtime.agent.agent_runtime_arn',
        to: '    runtime = "arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/other-0123456789"',
      },
    ],
    label: 'harmful',
    because: 'The policy is put on another runtime, and this one has none.',
    strictest: 'vpc-egress',
    claim: 'caller-networks',
    outcome: 'violated',
  },
  {
    id: 'tokens-from-anywhere',
    kind: 'deny',
    base: 'tokens',
    edits: [
      {
        file: 'runtime-private-inbound/inbound.tf',
        from: 'Sid       = "NobodyFromElsewhere"\n        Effect    = "Deny"',
        to: 'Sid       = "NobodyFromElsewhere"\n        Effect    = "Allow"',
      },
    ],
    label: 'harmful',
    because: 'Every caller with a token calls from any network.',
    strictest: 'vpc-egress',
    claim: 'caller-networks',
    outcome: 'violated',
  },
  {
    id: 'tokens-through-another-endpoint',
    kind: 'entry',
    base: 'tokens',
    edits: [
      {
        file: 'runtime-private-inbound/examples/private-identity-provider/main.tf',
        from: '  source = "../.."\n',
        to: '  source = "../.."\n\n  additional_source_vpc_endpoint_ids = ["vpce-0123456789abcdef0"]\n',
      },
    ],
    label: 'harmful',
    because: 'Tokens get in through an endpoint of which the plan shows nothing.',
    strictest: 'vpc-egress',
    claim: 'entry-service',
    outcome: 'undecided',
  },
  {
    id: 'memory-policy-on-the-agent',
    kind: 'two-policies',
    base: 'memory',
    edits: [
      {
        add: `
resource "aws_bedrockagentcore_resource_policy" "late" {
  resource_arn = module.research_agent.agent_runtime_arn
  policy       = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = module.research_agent.agent_runtime_arn }] })
}
`,
      },
    ],
    label: 'harmful',
    because:
      'The policy of the memory holds nobody off the agent, and this one lets every account call it.',
    strictest: 'vpc-egress',
    claim: 'caller-networks',
    outcome: 'violated',
  },
];
