import { GUARDRAIL_KEY } from '../../facts/guardrails';
import type { Readme } from '../../inputs/module-card';
import {
  OPEN_UNTIL_POLICY_LIMIT,
  PROTOCOL_LIMIT,
  SESSION_ENDPOINTS_LIMIT,
} from '../../modules/blocks/inbound/limits';
import { NOT_APPLIED } from '../../modules/blocks/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';
import { requiredGuardrailLimit } from '../../modules/blocks/required-guardrail-page';
import { LOG_GROUPS_LIMIT, METADATA_LIMIT } from '../../modules/blocks/runtime/limits';
import {
  hiddenRoutesLimits,
  sharedSubnetsLimit,
} from '../../modules/blocks/runtime-network/limits';
import { AGENT } from '../../modules/blocks/workload';

export const readme: Readme = {
  purpose:
    'Creates an AgentCore runtime in private subnets with no IP path to or from the internet, which only named callers can invoke, and which reaches only what you declare.',
  access: {
    callers:
      'Only `caller_principal_arns` (or holders of a valid token), only through a VPC endpoint or VPC that you name. Nothing can connect to the network interfaces of the agent.',
    reach:
      'The AWS services of `needs`, with the resources that you name. `egress_to_security_groups` and private `egress_to_networks`. A route to the internet fails the plan, unless `trusted_route_target_ids` names its target.',
    risks:
      'DNS queries can still carry data out. AWS services that act for the agent, such as a browser in public mode, can reach the internet. Stolen credentials of the role work from anywhere without `role_only_from_vpc`.',
    pattern: 'isolated',
  },
  promise: `| Question | Answer | File |
| --- | --- | --- |
| Who can invoke it? | Named principals, or holders of a token, through a named VPC endpoint or VPC. The resource policies of the runtime, DEFAULT, and each of \`named_endpoints\` deny everything else. | \`inbound.tf\` |
| Who can connect to it? | Nobody: its security group has no inbound rule. | \`network.tf\` |
| Who can connect to the endpoints? | The agent and named callers, on port 443. | \`endpoints.tf\` |
| Where can it send packets? | To the endpoints, to S3 and DynamoDB (with \`dynamodb_tables\`) by prefix list, and to named security groups and private networks. | \`network.tf\`, \`endpoints.tf\` |
| Can packets leave the VPC? | Only through a target in \`trusted_route_target_ids\`. Every other route that the provider shows for its subnets fails the plan. The provider does not show every route: see the limitations. | \`network.tf\` |
| What can it do through an endpoint? | What its needs require, on the resources that you name. | \`policies.tf\` |
| What can its role do? | What its needs require, and mount the file systems that you name. \`agent_data_plane_actions\` opens the endpoint, not the role. | \`iam.tf\` |`,
  diagram: {
    groups: {
      vpc: { label: 'VPC, no route out' },
      subnets: { label: 'private subnets, one per zone', in: 'vpc' },
    },
    nodes: {
      callers: { label: ['callers', 'named principals, security groups, networks'] },
      agent: { label: ['agent', 'security group without inbound rules'], in: 'subnets' },
      endpoints: { label: ['interface endpoints', 'an endpoint policy each'], in: 'subnets' },
      s3: { label: ['S3 gateway endpoint', 'endpoint policy'], in: 'vpc' },
      targets: { label: ['named security groups', 'and private networks'], in: 'vpc' },
      runtime: { label: ['AgentCore runtime', 'resource policy on each endpoint'] },
      services: { label: 'ECR, logs, models, secrets, ...' },
      internet: { label: 'internet', kind: 'internet' },
    },
    edges: [
      { from: 'callers', to: 'endpoints', label: '443' },
      { from: 'endpoints', to: 'runtime', label: 'invoke' },
      { from: 'runtime', to: 'agent', label: 'network interfaces', kind: 'part' },
      { from: 'agent', to: 'endpoints', label: '443' },
      { from: 'endpoints', to: 'services', label: 'declared needs' },
      { from: 'agent', to: 's3', label: '443, prefix list' },
      { from: 'agent', to: 'targets', label: 'named ports' },
      { from: 'internet', to: 'runtime', label: 'denied by the resource policy', kind: 'denied' },
      { from: 'agent', to: 'internet', label: 'no route, no rule', kind: 'denied' },
    ],
  },
  when: [
    'You must prove, from a plan, that the agent cannot reach the internet and cannot be invoked from it.',
    'The agent uses AWS services that have VPC endpoints, and private systems.',
    'All callers are in other VPCs or accounts: set `use_data_plane_endpoint = false` and `source_vpc_ids`, and create the endpoints there with `caller-endpoint`.',
    'Agents share a VPC: create the endpoints with `vpc-endpoints`, and pass `endpoint_ids` and `endpoint_security_group_id`. A VPC can have one endpoint with private DNS per service.',
    'The agent reaches on-premises systems: use `hub-and-spoke` with a transit gateway in the same VPC, and name the networks in `egress_to_networks`. Add the transit gateway to `trusted_route_target_ids` if it does not lead to the internet.',
  ],
  whenNot: [
    'The agent calls public addresses: use `runtime-private-inbound`, with NAT or a firewall.',
    'Callers use the internet: use `runtime-vpc-egress`.',
    'An egress proxy gives the agent internet access by design: use `runtime-private-inbound`, and name the proxy as a target.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: {
    network: [
      SESSION_ENDPOINTS_LIMIT,
      ...hiddenRoutesLimits(AGENT),
      sharedSubnetsLimit(AGENT),
      '**Data can leave inside DNS queries.** The VPC resolver answers public names, and security groups do not block it. Use Route 53 Resolver DNS Firewall. Allow `*.s3.amazonaws.com` and its redirections, or agents with code do not start.',
      '**A proxy in a named security group or network gives internet access.** The module checks only that `egress_to_networks` are private. Targets in other subnets have their own routes.',
      '**The module does not check what is behind `trusted_route_target_ids`.** Core networks, local gateways, NAT gateways, and firewalls are never accepted there.',
      '**Services that act for the agent can reach the internet.** Examples are a browser or code interpreter in public mode (`browser_arns`, `code_interpreter_arns`, `agent_data_plane_actions`), the targets of a gateway, and a Lambda function of another account (`further_services`). The endpoint policies limit these to the actions and resources that you name.',
      '**Callers that can connect to one endpoint can connect to all**: they share one security group. The endpoint policies decide what callers can do. The same applies to agents that share endpoints.',
      '**Agent Registry has its own endpoints**: `agent-registry` for searching, and `agent-registry-control` for managing records. Add one to `further_services` with its actions. The endpoints admit signed calls only, because callers with a token match `Principal = "*"` alone.',
      '**Existing endpoints must admit the agent.** The module checks their service, type, and VPC, and the route tables of the S3 endpoint. Their policies and security groups are not checked, and the data-plane endpoint must also admit the callers. Without private DNS, the agent resolves public addresses instead and its calls time out. If an existing endpoint has another security group than `endpoint_security_group_id`, name it in `egress_to_security_groups`.',
      'The endpoints use IPv4. Routes of both kinds are checked, and IPv6 egress is allowed to unique local addresses (fc00::/7) only.',
      'Network ACLs, firewalls, and DHCP options are not checked. They can only restrict further, except for a custom resolver, which may not know the private names.',
      'An unknown region passes the zone check. Where AWS has added a zone, set `supported_zone_ids`.',
    ],
    identity: [
      PROTOCOL_LIMIT,
      '**Stolen credentials of the role work from anywhere** unless `role_only_from_vpc = true`. With it, secrets, parameters, keys, models, roles, memory, tools, credential providers, gateways, buckets, tables, `further_actions`, and `further_services` require `vpc_id`. Images, logs, traces, metrics, and mounts stay open, because AgentCore may use the role for them over its own network. So do keys when a service decrypts for the role (always for the keys of buckets and tables), and policies that you attach elsewhere. A call from outside, or one that used no endpoint, fails with `AccessDenied ... because no identity-based policy allows the ... action`, although the policy names the action: look for `aws:SourceVpc` there. If AWS calls a second region for the role, as with inference profiles, try it first.',
      '**Principals with control-plane permissions can undo the isolation**: by changing the runtime to a public network, creating another endpoint of the runtime, or changing resource policies. The next plan shows only a part of this. Limit them with a service control policy. It is not established whether the policy of the runtime applies to an endpoint without its own policy.',
      '**`network_exempt_principal_arns` is an exception**: these principals can call from the internet. It is not established whether a gateway in front of the agent needs it.',
      '**Calls that an AWS service sends for a caller (`aws:ViaAWSService`) have no network.** With SigV4, the network deny admits them, and the caller must still be named. With JWT there is no such exception.',
      '**With JWT, the network and the token decide**, because a token has no principal. AgentCore reads the discovery document over its own network. Everybody can read which identity provider to use.',
      '**Gateways with tokens are not supported**: the need `gateway` is for gateways with IAM authorization. For others, pass an existing gateway endpoint in `endpoint_ids`.',
      '**Credentials of an assumed role pass no other endpoint**: the other endpoints admit the role of the agent only. The need `sts` lets the agent assume a role.',
      '**The role can read the secrets of its credential providers from anywhere** (`bedrock-agentcore-identity!<vault>/<kind>/<name>-*`): AgentCore reads them with the role over its own network. Other projects found that this is required; no AWS page documents it.',
      '**Bucket, table, and key policies must also allow the role** if they are stricter or belong to another account. An existing endpoint in `endpoint_ids` must allow the same statements. Both gateway endpoints serve their own region only.',
      '**`write` overwrites objects and items**, and `delete` also allows removing them. Enable versioning of the bucket, and point-in-time recovery of the table. `read` cannot query an index that you do not list.',
      '**`agent_data_plane_actions` allows every resource** at the endpoint, for the role of the agent. It does not change the role: attach a policy to `execution_role_name` that names the resources.',
      'Live view, listing sessions, saving browser profiles, and ending a user flow (`CompleteResourceTokenAuth`) are not allowed: add them with `further_actions`. The service authorization reference names no resource for `ConnectBrowserAutomationStream`, and the AWS guide names the browser. If AWS refuses it, allow it with `resources = ["*"]`.',
      'Memories accept resource policies too: set one with the module `memory`.',
    ],
    lifecycle: [
      OPEN_UNTIL_POLICY_LIMIT,
      '**Later changes appear in the next plan, if at all.** The next plan finds a route that somebody adds by hand. It does not find a rule that somebody adds to a security group of this module. Use AWS Config or a service control policy.',
      '**A network that changes in the same run is checked during the apply**: the route can exist when the run fails, and the runtime is not created or changed. Pass `internet_egress` of the network module to fail at plan instead.',
      '**`depends_on` on this module plans every endpoint again** when its target changes, because Terraform then reads the lookups during the apply. Pass IDs instead: Terraform waits for them.',
      LOG_GROUPS_LIMIT,
      METADATA_LIMIT,
    ],
    unverified: [
      NOT_APPLIED,
      '**The first call may fail if AgentCore pulls the image as another principal.** The endpoint policies admit the role of the agent. AgentCore reads the image with it when it creates the runtime, over its own network. When a session starts, the pull uses the network interfaces of the agent, and AWS does not say which principal pulls. The status READY proves nothing about it. If the first call fails, create the ECR endpoints with a policy for the account, and pass them in `endpoint_ids`. A changed policy takes some minutes.',
      requiredGuardrailLimit({
        holds:
          'the role denies model calls that name none of `guardrails`, and the endpoint does not admit them',
        open: `Whether an endpoint policy knows \`${GUARDRAIL_KEY.key}\` is not established; the deny of the role does not depend on it.`,
      }),
      '**Calls to `mantle` with a bearer token** (a Bedrock API key) also need `bedrock-mantle:CallWithBearerToken`, which has no resource: `further_actions = { mantle = { actions = ["bedrock-mantle:CallWithBearerToken"], resources = ["*"] } }`. Whether such a call has the principal that the endpoint requires is not established. Not every region has this endpoint.',
      '**Which KMS actions DynamoDB requires from its callers** is not established: the role gets those that S3 requires, `kms:Decrypt`, and `kms:GenerateDataKey` to write. If AWS refuses a table with a customer managed key, attach the missing action to `execution_role_name` with `kms:ViaService`.',
      'Whether AWS applies a resource policy of a memory to its own extraction, and whether VPC conditions work there, is not established.',
      'Which action an OTLP exporter uses at X-Ray is not established; the need `traces` has the four that AWS lists. Metrics are limited to the namespace `bedrock-agentcore`.',
      'Whether an update of the runtime keeps MMDSv2 is not established.',
      'The policies for X-Ray, metrics, KMS, STS, secrets, and parameters follow practice; no AgentCore page lists them.',
    ],
  },
  teardown: [
    'Destroy this module. AWS keeps the network interfaces of the agent for up to 8 hours, and nobody can detach them. Their security group stays in use, so the destroy deletes the rest and fails at the time limit of the provider.',
    'Run the destroy again when the network interfaces are gone. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<security_group_ids>` lists them. Then destroy the network and shared endpoints.',
    'A change of `name` or `vpc_id` replaces the agent and its security group. The old security group stays in use for the same time: run the apply again later.',
  ],
};
