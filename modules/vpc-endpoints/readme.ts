import { GUARDRAIL_KEY } from '../../facts/guardrails';
import type { Readme } from '../../inputs/module-card';
import { requiredGuardrailLimit } from '../blocks/required-guardrail-page';

export const readme: Readme = {
  purpose:
    'Creates the VPC endpoints that agents without internet access need, by declared need, shared by all agents of a VPC, each with an endpoint policy.',
  access: {
    callers:
      'Agents and callers whose security groups have a rule for the endpoints. The endpoint policies admit only `agent_role_arns` and `caller_principal_arns`; with `callers_use_jwt`, everybody who can connect reaches the named agents.',
    reach:
      'The AWS services of `needs`, `further_services`, `s3_buckets`, and `dynamodb_tables`, with the actions and resources that you name.',
    risks:
      'Agents share one security group and one policy per endpoint, so the policy allows each agent the sum of what all need. `further_services` with resource `*` lets data leave the account.',
  },
  promise: `A VPC can have one endpoint with private DNS per service. Agents therefore share them, and this module owns their policies: it takes the roles of all
agents, all their callers, and the sum of their needs. The module of each agent adds a pair of security group rules.

| Need | Endpoints | Narrowed to |
| --- | --- | --- |
| \`image\` | ecr.api, ecr.dkr, S3 | \`repository_arns\`; the S3 bucket of ECR image layers |
| \`code\` | S3 | AgentCore's own buckets for code, read by AgentCore |
| \`session_storage\` | S3 | AgentCore's own buckets for session files, used by AgentCore |
| \`data_plane\` | bedrock-agentcore | callers: \`allowed_invoke_actions\` on the agents; agents: \`agent_data_plane_actions\` |
| \`memory\` | bedrock-agentcore | \`memory_arns\`, no deletion |
| \`browser\`, \`code_interpreter\` | bedrock-agentcore | \`browser_arns\`, \`code_interpreter_arns\` |
| \`identity\` | bedrock-agentcore | \`credential_provider_arns\`, as the workload identities of the agents |
| \`gateway\` | bedrock-agentcore.gateway | \`gateway_arns\` |
| \`models\` | bedrock-runtime | \`model_arns\`; \`guardrails\` |
| \`mantle\` | bedrock-mantle | \`mantle_project_arns\` |
| \`secrets\`, \`parameters\`, \`kms\`, \`sts\` | secretsmanager, ssm, kms, sts | \`secret_arns\`, \`parameter_arns\`, \`kms_key_arns\`, \`assumable_role_arns\` |
| \`traces\`, \`metrics\` | xray, monitoring | X-Ray's sending and sampling actions; metrics of the namespace \`bedrock-agentcore\` |
| none; set \`s3_buckets\` | S3 | the prefixes of each bucket, its account, and \`access\` |
| none; set \`dynamodb_tables\` | DynamoDB | each table, its indexes, and \`access\` |
| none; set \`further_services\` | agent-registry, agent-registry-control, sqs, and other AWS services | the actions and resources that you name, for the roles of the agents |
| a need; set \`further_actions\` | that of the need | the actions that you add, with the need's resources or those you name |
| always | logs | log groups of runtimes; listing all |`,
  diagram: {
    groups: { vpc: { label: 'VPC' } },
    nodes: {
      callers: { label: ['callers', 'named security groups, networks'] },
      one: { label: ['agent', 'its module creates its rules'], in: 'vpc' },
      two: { label: ['agent', 'its module creates its rules'], in: 'vpc' },
      group: {
        label: ['interface endpoints', 'one security group', 'an endpoint policy each'],
        in: 'vpc',
      },
      s3: { label: ['S3 gateway endpoint', 'a route in each route table'], in: 'vpc' },
      services: { label: ['AWS services', 'actions and resources by need'] },
      others: { label: 'other actions, resources, and principals' },
    },
    edges: [
      { from: 'callers', to: 'group', label: '443' },
      { from: 'one', to: 'group', label: '443' },
      { from: 'two', to: 'group', label: '443' },
      { from: 'one', to: 's3' },
      { from: 'two', to: 's3' },
      { from: 'group', to: 'services' },
      { from: 's3', to: 'services' },
      { from: 'group', to: 'others', label: 'denied by the endpoint policy', kind: 'denied' },
    ],
  },
  when: [
    'Several agents share a VPC.',
    'The network team owns the endpoints, and agents have their own states.',
    'Agents of `runtime-private-inbound` or `runtime-vpc-egress` should reach AWS services without NAT.',
  ],
  whenNot: [
    'Only one agent uses the VPC: `runtime-isolated` creates the same endpoints with the same rules.',
    'Your endpoints are in a central VPC and shared through hosted zones: this module creates endpoints with private DNS in the VPC of the agents.',
  ],
  limits: {
    network: [
      '**Any host of the VPC can read the ECR image layers of the region**: ECR presigns them, so the S3 policy requires no principal there. It allows no write.',
      '**Other users of S3 and DynamoDB in the VPC are refused**: everything that uses the route tables is subject to the policies of the gateway endpoints. Both serve their own region only.',
      '**Agent Registry has its own endpoints**: `agent-registry` for searching, and `agent-registry-control` for managing records. Add one to `further_services` with its actions. The endpoints admit signed calls only, because callers with a token match `Principal = "*"` alone.',
      'Agents may reach an endpoint across zones: an endpoint exists in the zones that its service and the subnets share. A service that has none of the zones is refused.',
      'A subnet under the key of another zone fails at apply, or not at all: the module does not look up the zones and the VPC of subnets.',
      '**The policies, security groups, and private names of existing endpoints are not checked**, only their service, type, and VPC. Each must admit the agents, and the inputs for its policy (such as `caller_principal_arns` and `repository_arns`) are still required. `endpoint_security_group_id` belongs to the endpoints that this module creates: an agent that also uses an existing endpoint needs its security group in `egress_to_security_groups`.',
    ],
    identity: [
      '**A policy is a filter, not a grant**: roles still need their own permissions. It filters only calls through the endpoint.',
      '**All agents share one security group and one policy per endpoint.** Their own roles and the resource policies of the agents keep them apart. Agents that must not share need a VPC each.',
      '**The policies admit every caller to every agent** that is named here. The resource policy of each agent decides.',
      '**With `callers_use_jwt`, everybody who can connect reaches the named agents**, callers with SigV4 too: a token has no principal. Each agent checks the token, or the signature and its resource policy.',
      '**Gateways with tokens are not supported**: the need `gateway` is for gateways with IAM authorization, because an endpoint policy cannot tell others apart. Create the endpoint elsewhere, and pass it in `endpoint_ids`.',
      '**Credentials of an assumed role pass no other endpoint**, unless the role has its own entry in `agent_role_arns`. The need `sts` lets an agent assume a role.',
      '**`further_services` can let data leave**, with `*` as the resource or an ARN of another account. Use `*` only where the service has nothing narrower.',
      '**`agent_data_plane_actions` apply to every resource.** A browser or code interpreter in public mode gives internet access, and an action on memories or runtimes there undoes `memory_arns` and the list of agents.',
      '**Any role that is named can write to the log groups of all runtimes** through the endpoint. The roles that our runtime modules create can write to their own only.',
      'Buckets and tables that you name are open to all agents that are named here, within the limits of their roles.',
      'Live view, listing sessions, saving browser profiles, and ending a user flow (`CompleteResourceTokenAuth`) are not allowed: add them with `further_actions`. The service authorization reference names no resource for `ConnectBrowserAutomationStream`, and the AWS guide names the browser. If AWS refuses it, allow it with `resources = ["*"]`.',
      'Memories accept resource policies too: set one with the module `memory`.',
      'Names must match: `research-agent` here opens the data plane for runtimes `research_agent-*` of this account and region.',
    ],
    lifecycle: [
      '**Do not change `name` while agents use the endpoints.** They move to a new security group for which no agent has rules, and AWS refuses to delete the old one while rules of agents name it. A new key of a caller creates its rule again, and EC2 may refuse it while the old one exists: use `moved` or `terraform state mv`.',
      '**A plan fails if a policy has more than 20,480 characters**: about 50 agents with long names, memory, actions, and tokens, or about 250 with callers alone.',
      '**`depends_on` on this module plans every endpoint again** when its target changes, because Terraform then reads the lookups during the apply. Pass IDs instead: Terraform waits for them.',
      'Needs, the keys of every map, and the services in `further_services` must be known at plan. IDs and ARNs may be unknown.',
      'A changed policy takes some minutes to apply on AWS.',
    ],
    unverified: [
      'No part of this module has been applied to AWS. Plans and applies are tested against the schema of the provider.',
      '**The first call of an agent may fail if AgentCore pulls the image as another principal.** The ECR endpoints admit the roles of the agents, and AWS does not say which principal pulls. In that case move these endpoints out (`terraform state mv`, or `removed` and `import`), give them a policy for the account, and pass them in `endpoint_ids`.',
      requiredGuardrailLimit({
        holds: 'the endpoint denies model calls that name none of `guardrails`',
        open: `Whether an endpoint policy knows \`${GUARDRAIL_KEY.key}\` is not established; \`runtime-isolated\` adds a deny to the role.`,
      }),
      '**Calls to `mantle` with a bearer token** (a Bedrock API key) also need `bedrock-mantle:CallWithBearerToken`, which has no resource: `further_actions = { mantle = { actions = ["bedrock-mantle:CallWithBearerToken"], resources = ["*"] } }`. Whether such a call has the principal that the endpoint requires is not established. Not every region has this endpoint.',
      'Whether AWS applies a resource policy of a memory to its own extraction, and whether VPC conditions work there, is not established.',
      'Which action an OTLP exporter uses at X-Ray is not established. The policies for X-Ray, metrics, KMS, STS, secrets, and parameters follow practice; no AgentCore page lists them.',
    ],
  },
  teardown: [
    'Destroy the agents. Their modules remove their rules from the security group of the endpoints.',
    'Destroy this module. If a rule of an agent still names the security group, the destroy fails at the time limit of the provider and names the group. Remove the rule, and run the destroy again.',
  ],
};
