import type { Readme } from '../../inputs/module-card';
import { PROTOCOL_LIMIT, SESSION_ENDPOINTS_LIMIT } from '../../modules/blocks/inbound/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';
import { sharedSubnetsLimit, WAY_TO_S3_LIMIT } from '../../modules/blocks/runtime-network/limits';
import { AGENT } from '../../modules/blocks/workload';

export const readme: Readme = {
  promise: `Pattern 3: the agent reaches private resources as in pattern 2, and only your network can invoke it.

The runtime, DEFAULT and every named endpoint carry a policy that denies every invoke action unless the call came through the data-plane
endpoint (made here, or given), through \`additional_source_vpc_endpoint_ids\` or from \`source_vpc_ids\`. With SigV4 everybody but
\`caller_principal_arns\` is denied as well, and for all callers every action that is not in \`allowed_invoke_actions\`. An identity policy, of
an administrator too, does not get past a deny. Over the internet calls pass only by \`source_public_networks\` and
\`network_exempt_principal_arns\`, where they are set, or made by an AWS service for a caller that is admitted.

The endpoint that the module makes answers under the service's name in the whole VPC. Its policy lets the callers invoke this agent
(with a JWT everybody: the agent checks the token) and the agent do \`agent_data_plane_actions\`, and nothing else; its group lets in the
callers that are named. The agent's own group lets nothing in, and lets out to S3 (with \`use_s3_gateway_endpoint\`), to the endpoint and
to what is named.`,
  diagram: `
flowchart LR
  internet(("internet")) -. "denied by the resource policy" .-x agent
  subgraph vpc["your VPC"]
    caller["callers that are named"]
    endpoint["data-plane endpoint<br/>policy and group"]
    eni["interfaces<br/>group: nothing in"]
    db["groups, networks and<br/>prefix lists that are named"]
  end
  caller -- "443" --> endpoint
  endpoint --> agent["runtime, VPC mode<br/>policy on each endpoint"]
  agent --- eni
  eni --> db
  eni -- "443" --> endpoint
`,
  when: [
    'You have to show that nothing outside a VPC can invoke the agent.',
    'Callers are services in your VPC, or in a network that reaches its endpoints.',
    'All callers are in other VPCs or accounts: set `use_data_plane_endpoint = false` and name those VPCs in `source_vpc_ids`. `caller-endpoint` creates the endpoints there.',
    'Several agents share a VPC: let `vpc-endpoints` make the endpoint and pass its id, as [examples/complete](examples/complete) does. The resource policies keep the agents apart.',
    'The agent reaches systems on premises: put `hub-and-spoke` with a transit gateway in the same VPC, and name the networks in `egress_to_networks`.',
  ],
  whenNot: [
    'Callers come over the internet: `runtime-vpc-egress`, or `runtime-public` with a resource policy.',
    'The agent must have no way to the internet either: `runtime-isolated`. Here its group is closed, but routes may still be there.',
    'The VPC has a data-plane endpoint with private DNS already, and you cannot pass it: AWS allows one.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: [
    'Nothing here was applied to AWS. Plans, policies and rules were tested with mocked providers and against the schema of the provider.',
    SESSION_ENDPOINTS_LIMIT,
    PROTOCOL_LIMIT,
    'Between the creation of the runtime and that of its policies, whoever has an identity policy may invoke it from anywhere. On a destroy the policies go first, and it is open again until the runtime is gone; from JWT to SigV4 the old policies stand until the new ones do. If AWS refuses a policy, as it does one that names a role that does not exist, the runtime stays open until an apply succeeds.',
    '**S3 is open as a whole.** The rule to its prefix list reaches every bucket of the region, those of strangers too. The policy of the gateway endpoint is what narrows it: `vpc-endpoints` makes one that does.',
    '**Not proven against AWS:** whether the calls of an AgentCore Gateway in front carry `aws:ViaAWSService` or a VPC key. If they are refused, name the role of the gateway in `network_exempt_principal_arns`: that role may then come from anywhere, so its trust policy decides who does.',
    'Whoever may call `bedrock-agentcore:PutResourcePolicy` or `DeleteResourcePolicy` can lift the denies. Who that is, IAM and service control policies decide.',
    'Calls that an AWS service makes on behalf of an admitted caller (`aws:ViaAWSService`) pass the network deny, when callers sign with SigV4. With JWT the network deny has no such exception, and a caller is anyone with a valid token who comes through an endpoint or network that is named.',
    'The policies do not cover `GetRuntimeProtectedResourceMetadata`: with JWT, the address of the identity provider can be read by anybody.',
    'The ARN of DEFAULT is built, `<runtime>/runtime-endpoint/DEFAULT`: the service has it, the provider does not return it.',
    'With private DNS, all calls to the data plane from this VPC arrive at the endpoint. What its policy does not name is refused there: memory, identity and tools of this agent (`agent_data_plane_actions`), and everything of other agents.',
    'An endpoint that is given is checked for its service and its VPC. Its policy, its group and its private DNS are not looked at. Neither are the rules of groups that are given, nor the zones of `data_plane_endpoint_subnet_ids`.',
    'The image is pulled and logs are written through the interfaces of the agent: name the group of the endpoints for ECR and CloudWatch Logs in `egress_to_security_groups`. Where it is missing, the first call hangs and the log is empty. The output `warnings` says so when no egress rule allows port 443; what the rules lead to is not checked.',
    WAY_TO_S3_LIMIT,
    sharedSubnetsLimit(AGENT),
    'A region that the table of zones does not know is let through.',
    'Roles and users in `caller_principal_arns` have to exist before the apply. Stopping a session is an invoke action, and denied to everybody by default.',
    'The service makes the log groups below `/aws/bedrock-agentcore/runtimes/`: no retention until you set one, and they stay after a destroy. `observability` delivers application logs, usage logs, and traces to log groups that it manages. Runtimes made before 2026-06-30 without MMDSv2 cannot be invoked any more; new ones come with it, and the module can neither set nor check it.',
  ],
  teardown: [
    'Destroy the agent, and leave its group and its subnets: `terraform destroy -target=aws_bedrockagentcore_agent_runtime.this` (with `module.<name>.` in front), or keep both in another state from the start (`create_security_group = false`). AWS keeps the interfaces for up to 8 hours after the agent, and nobody can detach them. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<group>` lists what is left.',
    'When they are gone, destroy the rest. Too early, AWS refuses to delete the group: the destroy fails after 15 minutes with `DependencyViolation`, and can be run again.',
    'A change of `name` or `vpc_id`, or to `create_security_group = false`, leaves the old group behind in the same way: the apply fails at the end, and can be run again.',
  ],
};
