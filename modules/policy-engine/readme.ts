import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  purpose:
    'Creates an AgentCore policy engine and Cedar policies that decide who can call which tool of a gateway, and with what input.',
  access: {
    callers: 'Only the gateway that names the engine in `policy_engine`, with its service role.',
    reach: 'Nothing. The engine answers allow or deny.',
    risks:
      'AgentCore denies what no policy permits: an engine in mode `ENFORCE` without a `permit` stops every tool. Start with `LOG_ONLY`.',
  },
  promise: `AWS bills each authorization request, also those for listing tools: a gateway asks the engine about the tools that a caller lists. A secondary source
named USD 0.000025 per request in March 2026.

A plan fails if:

- a statement does not have exactly one \`permit\` or \`forbid\`, or is shorter than 35 characters;
- its resource is not the gateway of the module;
- a policy ignores the findings of AgentCore without \`allow_findings = true\`.`,
  diagram: {
    nodes: {
      caller: { label: 'caller' },
      gateway: { label: ['gateway', 'LOG_ONLY or ENFORCE'] },
      engine: { label: ['policy engine', 'Cedar policies'] },
      target: { label: 'target' },
      other: { label: 'every other tool' },
      alarm: { label: 'CloudWatch' },
    },
    edges: [
      { from: 'caller', to: 'gateway', label: 'tool call' },
      { from: 'gateway', to: 'engine', label: 'AuthorizeAction, with its role' },
      { from: 'gateway', to: 'target', label: ['a permit matches', 'and no forbid'] },
      { from: 'gateway', to: 'other', label: 'denied in mode ENFORCE', kind: 'denied' },
      { from: 'engine', to: 'alarm', label: 'DenyDecisions' },
    ],
  },
  when: [
    'Some callers of a gateway can use some of its tools, by the claims of their token or by their role.',
    'The input of a tool decides, such as the amount of a refund.',
    'You want to see what would be denied before it is denied.',
  ],
  whenNot: [
    'All callers of the gateway can use all of its tools: its authorizer and `use_resource_policy` are enough.',
    'The decision needs data that is not in the call or the token: use an interceptor of the module `gateway`.',
  ],
  sections: [
    {
      title: 'From LOG_ONLY to ENFORCE',
      body: `AgentCore denies what no policy permits. An engine in mode \`ENFORCE\` without a \`permit\` stops every tool.

1. Apply the engine, the gateway with \`mode = "LOG_ONLY"\`, its targets, and the policies. Nothing is denied yet.
2. Watch the metrics \`DenyDecisions\`, \`MismatchErrors\`, and \`NoDeterminingPolicies\` with the dimension \`Mode = LOG_ONLY\`, for as long as your
   callers need to use every tool once. Each denial is a call that would stop.
3. Add or correct policies until only calls that you want to stop are counted.
4. Set \`mode = "ENFORCE"\` at the gateway. This is an in-place update. Set \`LOG_ONLY\` to go back.
5. Alarm on denials: in the module \`observability\`, \`alarms = { denied-calls = { metric = "DenyDecisions", dimensions = { Mode = "ENFORCE" } } }\`.`,
    },
    {
      title: 'Write a policy',
      body: `\`\`\`cedar
permit(
  principal is AgentCore::OAuthUser,
  action == AgentCore::Action::"orders___get_order",
  resource == AgentCore::Gateway::"{gateway_arn}"
)
when { principal.hasTag("scope") && principal.getTag("scope") like "*orders.read*" };
\`\`\`

- **Principal**: \`AgentCore::OAuthUser\` for callers with a token, whose claims are tags, or \`AgentCore::IamEntity\` for callers with a signature.
  Name the type: AgentCore was seen to refuse a bare \`principal\`.
- **Action**: \`AgentCore::Action::"<target>___<tool>"\`, with three underscores. \`action in AgentCore::Action::"<target>"\` covers all tools of a target,
  but then a condition cannot use \`context.input\`.
- **Resource**: write \`{gateway_arn}\` and no ARN. The module replaces it once the gateway exists.
- One \`permit\` or \`forbid\` in each policy. A \`forbid\` wins over every \`permit\`.
- Enumerations of a JSON Schema become enumerations of Cedar, which do not compare with strings.

Terraform cannot parse Cedar, so a plan does not find a syntax error. AgentCore does, when it creates the policy. If you write a deployments file,
\`npm run synth\` parses every statement in it.`,
    },
    {
      title: 'Order without a cycle',
      body: `The gateway needs the ARN of the engine, and policies need the gateway and its targets. Pass values, and no \`depends_on\`:

\`\`\`hcl
module "policy_engine" {
  # ...
  gateway_arn = module.tools.gateway_arn
  target_ids  = { orders = module.orders.target_id }
}
\`\`\`

Terraform then creates the engine, the gateway with its role, the targets, and at last the policies, and destroys them in reverse. With
\`depends_on = [module.orders]\` on this module, it finds a cycle. [examples/complete](examples/complete) has all of it in one root.`,
    },
    {
      title: 'What the gateway and the deployer need',
      body: `The module \`gateway\` gives its role \`AuthorizeAction\`, \`PartiallyAuthorizeActions\`, \`GetPolicyEngine\`, and \`CheckAuthorizePermissions\`. The last one
is in no AWS document: without it, several projects could not attach an engine. A role of your own needs all four.

The principal that applies policies needs \`InvokeGateway\` and \`ManageResourceScopedPolicy\` on the gateway. If the gateway has
\`use_resource_policy = true\`, name that principal in its \`network_exempt_principal_arns\`.`,
    },
    {
      title: 'What replaces the engine',
      body: `A change of \`name\`, \`use_kms_key\`, or \`kms_key_arn\` replaces the engine and all of its policies, and updates the gateway. In between, AgentCore has no
policies to decide by. Set the gateway to \`LOG_ONLY\` first, or create a second engine and change the gateway to it.

Renaming a policy deletes one and creates the other. Deleting a \`forbid\` opens what it closed.`,
    },
    {
      title: 'Regions',
      body: `AgentCore Policy does not exist in every region that has AgentCore Gateway. The module does not check the region: see
[Supported AWS Regions](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html). The engine, the key, and the gateway
have to be in the same region.`,
    },
  ],
  limits: {
    identity: [
      'One module is for one gateway. A gateway has one engine, and policies of other gateways need a separate module.',
      'The managed web search tool is not covered by an action of its target.',
    ],
    lifecycle: [
      '**A later change of tools is not checked again.** If a target renames a tool or changes its input, a policy can stop to match. Terraform sees no difference. Change the policy with the target, and watch `MismatchErrors`.',
      '**A policy that a plan accepts can fail at apply.** AgentCore checks each one against the tools of the gateway, and the provider does not try again. Correct the statement and apply again: Terraform replaces the failed policy.',
      'CreatePolicy is limited to one call a second in an account. With many policies, apply with `-parallelism=1`.',
      'Names of policies are unique in an account and region, across engines. The module puts the name of the engine in front.',
      'Policies with guardrails or temporal rules, and a LOG_ONLY mode of single policies, exist in AWS and not in this version of the provider.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans, order, and rules are tested with mocked providers and against the schema of the provider. The texts of the examples were parsed with the Cedar parser, not checked against tools of a gateway.',
      'Whether the principal that creates an engine with a customer managed key, the gateway, or only AgentCore needs which right on the key is not established. Start with the key policy that AWS documents for AgentCore.',
      'Which regions have AgentCore Policy, and its price, were not read from pages of AWS.',
    ],
  },
  teardown: [
    'Set `policy_engine = null` at the gateway and apply, if the gateway stays: AWS was not seen to delete an engine that a gateway uses.',
    'Destroy this module. Terraform deletes the policies before the engine, which AWS requires.',
    'In one root with the gateway and its targets, `terraform destroy` takes the right order by itself: policies, targets, gateway, engine.',
  ],
};
