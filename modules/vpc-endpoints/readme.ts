import { GUARDRAIL_KEY } from '../../facts/guardrails';
import type { Readme } from '../../inputs/module-card';
import { requiredGuardrailLimit } from '../blocks/required-guardrail-page';

export const readme: Readme = {
  promise: `The endpoints that agents without a way to the internet need, by declared need, shared by all agents of a VPC. Each carries a policy
that admits the roles of the agents, the actions that the need takes and the resources that are named. Nothing that was not
declared is made, and what is there already is not made again.

A VPC takes one endpoint with the private name of each service. So agents share them, and whoever makes them owns their policies:
here are the roles of all agents, all their callers, and the sum of their needs. The module of each agent adds one pair of rules,
between its group and the group of the endpoints.

| need | endpoints | narrowed to |
| --- | --- | --- |
| \`image\` | ecr.api, ecr.dkr, S3 | \`repository_arns\`; the bucket of ECR's layers |
| \`code\` | S3 | AgentCore's own buckets for code, read by AgentCore |
| \`session_storage\` | S3 | AgentCore's own buckets for files of sessions, used by AgentCore |
| \`data_plane\` | bedrock-agentcore | callers: \`allowed_invoke_actions\` on the agents; agents: \`agent_data_plane_actions\` |
| \`memory\` | bedrock-agentcore | \`memory_arns\`, nothing that deletes |
| \`browser\`, \`code_interpreter\` | bedrock-agentcore | \`browser_arns\`, \`code_interpreter_arns\` |
| \`identity\` | bedrock-agentcore | \`credential_provider_arns\`, as the workload identities of the agents |
| \`gateway\` | bedrock-agentcore.gateway | \`gateway_arns\` |
| \`models\` | bedrock-runtime | \`model_arns\`; \`guardrails\` |
| \`mantle\` | bedrock-mantle | \`mantle_project_arns\` |
| \`secrets\`, \`parameters\`, \`kms\`, \`sts\` | secretsmanager, ssm, kms, sts | \`secret_arns\`, \`parameter_arns\`, \`kms_key_arns\`, \`assumable_role_arns\` |
| \`traces\`, \`metrics\` | xray, monitoring | X-Ray's sending and sampling actions; metrics of the namespace \`bedrock-agentcore\` |
| none; set \`s3_buckets\` | S3 | the prefixes of each bucket, its account, and \`access\` |
| none; set \`dynamodb_tables\` | DynamoDB | each table, its indexes, and \`access\` |
| none; set \`further_services\` | agent-registry, agent-registry-control, sqs, and other AWS services | the actions and resources that you name, for the agents' roles |
| a need; set \`further_actions\` | that of the need | the actions that you add, with the need's resources or those you name |
| always | logs | log groups of runtimes; listing all |`,
  diagram: `
flowchart LR
  callers["callers<br/>named groups and networks"]
  subgraph vpc["VPC"]
    one["agent<br/>its module makes both rules"]
    two["agent<br/>its module makes both rules"]
    group["interface endpoints<br/>one group, a policy each<br/>zones of service and subnets"]
    s3["S3 gateway endpoint<br/>a route in each table"]
  end
  services["AWS services<br/>actions and resources by need"]
  callers -->|443| group
  one -->|443| group
  two -->|443| group
  one --> s3
  two --> s3
  group --> services
  s3 --> services
`,
  when: [
    'Several agents share a VPC.',
    'The network team owns the endpoints, and agents come and go in states of their own.',
    'Agents of `runtime-private-inbound` or `runtime-vpc-egress` should reach AWS services without NAT.',
  ],
  whenNot: [
    'One agent has the VPC for itself: `runtime-isolated` makes the same endpoints by the same rules.',
    'Endpoints are kept in a central VPC and their names shared by hosted zones: this module makes endpoints with private DNS in the VPC of the agents.',
  ],
  limits: [
    '**A policy is a filter, not a grant**: roles still need their own permissions. And it filters what comes through the endpoint, not what comes another way.',
    '**One group, one policy for all agents.** Every agent and every caller can open a connection to every endpoint, and each agent passes for the sum of what all need. Their own roles and the resource policies of the agents keep them apart. Agents that must not share that take a VPC each.',
    '**All callers pass to all agents** that are named here. Which agent takes whom, the resource policies of the agents decide.',
    '**JWT.** A token carries no principal: with `callers_use_jwt` the data-plane endpoint lets everybody pass to the agents that are named, callers with SigV4 too. Each agent checks the token, or the signature and its resource policy.',
    '**Agent Registry** has endpoints of its own, `agent-registry` for searching and `agent-registry-control` for managing records: name one as a service of `further_services`, with its actions. Callers with a token match `Principal = "*"` alone there, so the endpoints made here admit signed calls only.',
    '**Memories take resource policies too** (`aws_bedrockagentcore_resource_policy`), which no module here sets. Whether AWS applies one to its own extraction, and whether VPC conditions hold there, is not established.',
    '**Gateways that take tokens** cannot be told apart by an endpoint policy: the need `gateway` is for gateways with IAM. For others make the endpoint elsewhere, and pass it in `existing_endpoint_ids`.',
    '**Existing endpoints** are checked for service, kind and VPC. Their policies, groups and private names are up to their owner: each must let the agents in, and what its policy would take (`caller_principal_arns`, `repository_arns` and so on) is still asked for here. `endpoint_security_group_id` is the group of the endpoints that are made here: an agent that also uses an existing one names its group in `egress_to_security_groups`.',
    '**Who pulls the image is not established.** The ECR endpoints admit the roles of the agents. AWS does not say as whom AgentCore pulls when a session starts. If the first invocation of an agent fails, move these endpoints out (`terraform state mv`, or `removed` and `import`), give them a policy for the account, and pass them in `existing_endpoint_ids`.',
    requiredGuardrailLimit({
      holds: 'the endpoint does not pass calls of models that name none of `guardrails`',
      open: `Whether an endpoint policy knows \`${GUARDRAIL_KEY.key}\` is not established; \`runtime-isolated\` adds a deny to the role.`,
    }),
    '**`mantle`** is for requests that are signed. With a bearer token (an API key of Bedrock) AWS asks for `bedrock-mantle:CallWithBearerToken` as well, which has no resource: `further_actions = { mantle = { actions = ["bedrock-mantle:CallWithBearerToken"], resources = ["*"] } }`. Whether such a call carries the principal that the endpoint asks for is not established. Not every region has this endpoint.',
    '**Tools and credentials.** `browser` allows starting, driving and stopping sessions, but not the live view, listing sessions, or saving profiles. `code_interpreter` allows sessions and code in them. `identity` allows getting tokens and API keys, but not ending a user flow (`CompleteResourceTokenAuth`). `further_actions` adds exact actions. The service authorization reference names no resource for `ConnectBrowserAutomationStream`, and AWS\'s guide names the browser: if driving is refused, allow it with `resources = ["*"]`.',
    '**Buckets and tables of yours** are open to all agents that are named here, as far as their own roles go. Both gateway endpoints serve their own region only, and everything in the VPC that uses the route tables goes through their policies: whatever else there reads S3 or DynamoDB is refused.',
    '**Layers of images** are presigned by ECR, so the S3 policy asks for no principal there: it lets anybody in the VPC read the layers of the region that ECR has signed for them, and write none.',
    '**Assumed roles.** The need `sts` lets an agent assume a role. Credentials of that role pass no other endpoint, unless the role has an entry of its own in `agent_role_arns`.',
    '**`further_services`** with `*` as resource, or an ARN of another account, is a way for data to leave. Take `*` only where the service has nothing narrower.',
    '**`agent_data_plane_actions`** are admitted on every resource, for the roles of the agents. A browser or code interpreter in public mode is a way to the internet, and an action of memories or runtimes there undoes `memory_arns` and the list of agents.',
    '**A policy has at most 20,480 characters**, which is checked: room for some 50 agents with long names, memory, actions and tokens, and for some 250 with callers alone.',
    '**A new `name`** moves the endpoints to a new group, to which no agent has rules yet, and AWS refuses to delete the old one while rules of agents name it. Do not rename a set that is in use. A new key of a caller makes its rule anew, and EC2 may refuse it while the old one is there: `moved` or `terraform state mv` keeps it.',
    '**Zones and VPC of the subnets** are not looked up: a subnet under the key of another zone is found by AWS at apply, or not at all.',
    '**Zones.** An endpoint stands in the zones that its service and the subnets share, so it may lack one; agents there reach it across zones. A service that has none of the zones is refused.',
    '**Agents are named as their modules name them**: `research-agent` here opens the data plane for runtimes `research_agent-*` of this account and region.',
    '**Log groups**: any role that is named can write to log groups of all runtimes through the endpoint. The roles that our modules make have their own alone.',
    '**`depends_on` on this module** makes Terraform read its lookups, the region among them, during the apply whenever what it names changes, and plan every endpoint anew. Pass ids: they are waited for by themselves.',
    'Needs, the keys of every map, and the services in `further_services` have to be known when the plan is made. Ids and ARNs may still be unknown.',
    'Which action an OTLP exporter takes at X-Ray is not established. Policies for X-Ray, metrics, KMS, STS, secrets and parameters follow practice; no page of AgentCore spells them out.',
    'Everything here was planned and applied on a stand-in for AWS, not on AWS itself. A changed policy takes some minutes on AWS.',
  ],
  teardown: [
    'Destroy the agents. Their modules take their rules from the group of the endpoints.',
    'Destroy this module. Where a rule of an agent is left that names the group, AWS refuses to delete it, and the destroy fails at the time limit of the provider and names the group. Remove the rule, and run it again.',
  ],
};
