import { GUARDRAIL_KEY } from '../../facts/guardrails';
import type { Readme } from '../../inputs/module-card';
import { PROTOCOL_LIMIT, SESSION_ENDPOINTS_LIMIT } from '../../modules/blocks/inbound/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';
import { requiredGuardrailLimit } from '../../modules/blocks/required-guardrail-page';
import {
  hiddenRoutesLimits,
  sharedSubnetsLimit,
} from '../../modules/blocks/runtime-network/limits';
import { AGENT } from '../../modules/blocks/workload';

export const readme: Readme = {
  promise: `An agent in private subnets with no IP path to or from the internet. It is invoked through interface endpoints that are named, by
callers that are named, and reaches the AWS services that were declared, the groups and private networks that were named, and
nothing else.

| question | answer | where it stands |
| --- | --- | --- |
| Who can invoke it? | Named principals, or holders of a token, and only through a VPC endpoint or a VPC that is named. Every invoke action is denied otherwise, on the runtime, on DEFAULT and on each of \`named_endpoints\`. | \`inbound.tf\` |
| Who can open a connection to it? | Nobody: its group has no rule inwards. | \`network.tf\` |
| Who can open a connection to the endpoints? | The agent and the callers that are named, on 443. | \`endpoints.tf\` |
| Where can it send packets? | To the endpoints, to S3 and, with \`dynamodb_tables\`, to DynamoDB by prefix list, to named groups and private networks. The group is the module's own, and these are all the rules that it makes. | \`network.tf\`, \`endpoints.tf\` |
| Can packets leave the VPC? | Only by a target that was vouched for. Every other route that the provider's lookup shows for its subnets is refused, as it was before the apply. The lookup does not show every route: see the limits. | \`network.tf\` |
| What can it do through an endpoint? | What its needs take, with the resources that are named. | \`policies.tf\` |
| What may its role do? | What its needs take, and mount the file systems that are named. \`agent_data_plane_actions\` opens the endpoint, not the role. | \`iam.tf\` |

The promise is about IP, and it was tested on a stand-in for AWS, not on AWS itself. Names, stolen credentials, services that act for the
agent, and what was vouched for are in the limits: read them before you rely on it.`,
  diagram: `
flowchart LR
  callers["callers<br/>named principals, groups, networks"]
  subgraph vpc["VPC, no route out"]
    subgraph subnets["private subnets, one a zone"]
      agent["agent<br/>own group, nothing in"]
      endpoints["interface endpoints<br/>one group, a policy each"]
    end
    s3["S3 gateway endpoint<br/>a route, a policy"]
    targets["named groups<br/>private networks"]
  end
  runtime["AgentCore runtime<br/>resource policy on each door"]
  services["ECR, logs, models, secrets, ..."]
  internet(("internet"))
  callers -->|443| endpoints
  endpoints -->|invoke| runtime
  runtime -.->|interfaces of| agent
  agent -->|443| endpoints
  endpoints -->|declared needs| services
  agent -->|443, prefix list| s3
  agent -->|named ports| targets
  internet x--x|denied by policy| runtime
  agent x--x|no route, no rule| internet
`,
  when: [
    'You have to show that the agent cannot reach the internet and cannot be invoked from it, from the configuration and the routes that the lookup of the provider shows.',
    'The agent works with AWS services that have endpoints and with private systems.',
    'All callers are in other VPCs or accounts: set `use_data_plane_endpoint = false` and name those VPCs in `source_vpc_ids`. `caller-endpoint` creates the endpoints there.',
    'Agents share a VPC: let `vpc-endpoints` make the endpoints, and pass `endpoint_ids` and `endpoint_security_group_id`. A VPC takes one endpoint with the private name of each service.',
    'The agent reaches systems on premises: put `hub-and-spoke` with a transit gateway in the same VPC, name the networks in `egress_to_networks`, and the transit gateway in `trusted_route_target_ids` once you know that it leads to no internet.',
  ],
  whenNot: [
    'The agent calls public addresses: take `runtime-private-inbound`, with NAT or a firewall.',
    'Callers come over the internet: take `runtime-vpc-egress`.',
    'An egress proxy is the way out by design: name it as a target in `runtime-private-inbound`. Here it would make the promise untrue.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: [
    SESSION_ENDPOINTS_LIMIT,
    PROTOCOL_LIMIT,
    ...hiddenRoutesLimits(AGENT),
    sharedSubnetsLimit(AGENT),
    '**What lies behind a target that was vouched for** in `trusted_route_target_ids` is not looked at. Core networks, local gateways, NAT gateways and firewalls cannot be vouched for.',
    '**Credentials of the role.** Code that was talked into telling the credentials of its session gives away what the role may do. With `role_only_from_vpc = true` secrets, parameters, keys, models, roles, memory, tools, credential providers, gateways, buckets, tables, `further_actions` and `further_services` are open to them from `vpc_id` alone. Images, logs, traces, metrics and mounts stay open from anywhere, because AgentCore may use the role for them over its own network; so do keys when a service decrypts for the role (the keys of buckets and tables always do), and whatever policies are attached elsewhere. A call from outside, or one that passed no endpoint, ends with `AccessDenied ... because no identity-based policy allows the ... action`, although the policy names the action: look for `aws:SourceVpc` there. Where AWS calls a second region for the role, as with inference profiles, try it before you rely on it. Off, all of it works from anywhere.',
    '**The control plane.** Whoever may update the runtime (to a public network, for one), make an endpoint of the runtime elsewhere, or put and delete resource policies gets around all of this, and the next plan sees part of it. Whether the policy of the runtime holds at an endpoint without a policy of its own is not established. A service control policy decides who may.',
    '**A proxy in a named group or network** is a way out. `egress_to_networks` is checked for being private, and nothing is checked for what stands there. Targets in other subnets have routes of their own.',
    '**Later changes are seen by the next plan, if at all.** A route that somebody adds by hand is found then. A rule that is added to a group of this module is not, because rules are resources of their own. AWS Config or a service control policy closes this.',
    '**A network that changes in the same run** is checked during the apply: the route may exist already when the run fails, the runtime is not made or changed. Pass `internet_egress` of the network module to be refused at plan.',
    '**Names.** The resolver of the VPC answers public names, and security groups do not hold it back: data can leave inside DNS queries. Route 53 Resolver DNS Firewall closes that; let `*.s3.amazonaws.com` through and follow its redirections, or agents with code do not start.',
    '**Services that act for the agent** may reach the internet themselves: a browser or code interpreter of AgentCore in public mode (`browser_arns`, `code_interpreter_arns`, `agent_data_plane_actions`), the targets of a gateway, a Lambda function or a queue of another account (`further_services`, above all with `*` as resource). The endpoint policies hold these to the actions and resources that you name.',
    '**Between the runtime and its policies** there is a moment in which whoever has an identity policy can invoke it, from anywhere; on a destroy too, once the policies are gone; and if AWS refuses a policy, as it does one that names a role that does not exist, until an apply succeeds. Deny the invoke actions in a service control policy where that matters.',
    '**Who pulls the image is not established.** The endpoint policies admit the role of the agent. AgentCore reads the image with it when the runtime is made, over its own network; when a session starts, the pull comes through the interfaces of the agent, and AWS does not say as whom. READY proves nothing about it: the first invocation does. If it fails, make the ECR endpoints with a policy for the account, and pass them in `endpoint_ids`. A policy that was changed takes some minutes.',
    '**`network_exempt_principal_arns`** is an exception: such a principal may come from the internet. Whether a gateway in front of the agent needs it is not established.',
    '**Calls that an AWS service makes with the identity of a caller** (`aws:ViaAWSService`) carry no network. With SigV4 the network deny lets them through, and the caller behind them still has to be named. With JWT the network deny has no such exception.',
    '**JWT.** A token carries no principal, so the network and the token decide. The discovery document is fetched by AgentCore, not through the VPC. The metadata that say which identity provider to use can be read from anywhere: they are no invoke action.',
    '**Agent Registry** has endpoints of its own, `agent-registry` for searching and `agent-registry-control` for managing records: name one as a service of `further_services`, with its actions. Callers with a token match `Principal = "*"` alone there, so the endpoints made here admit signed calls only.',
    '**Memories take resource policies too** (`aws_bedrockagentcore_resource_policy`), which no module here sets. Whether AWS applies one to its own extraction, and whether VPC conditions hold there, is not established.',
    '**Gateways that take tokens** cannot be told apart by an endpoint policy: the need `gateway` is for gateways with IAM. For others pass a gateway endpoint of your own in `endpoint_ids`.',
    '**Assumed roles.** The need `sts` lets the agent assume a role, and the other endpoints admit the role of the agent alone: credentials of an assumed role do not pass them.',
    '**Endpoints that are given** are checked for service, kind and VPC, the one of S3 for route tables. Their policies and groups are up to their owner; each must let the role of the agent do what it needs, that of the data plane the callers too. Without private DNS the agent finds public addresses in place of such an endpoint, and waits for them in vain. Where a given endpoint wears another group than `endpoint_security_group_id`, name that group in `egress_to_security_groups`.',
    requiredGuardrailLimit({
      holds:
        'the role denies calls of models that name none of `guardrails`, and the endpoint does not pass them',
      open: `Whether an endpoint policy knows \`${GUARDRAIL_KEY.key}\` is not established; the deny of the role does not depend on it.`,
    }),
    '**`mantle`** is for requests that are signed. With a bearer token (an API key of Bedrock) AWS asks for `bedrock-mantle:CallWithBearerToken` as well, which has no resource: `further_actions = { mantle = { actions = ["bedrock-mantle:CallWithBearerToken"], resources = ["*"] } }`. Whether such a call carries the principal that the endpoint asks for is not established. Not every region has this endpoint.',
    '**Tools and credentials.** `browser` allows starting, driving and stopping sessions, but not the live view, listing sessions, or saving profiles. `code_interpreter` allows sessions and code in them. `identity` allows getting tokens and API keys, but not ending a user flow (`CompleteResourceTokenAuth`). `further_actions` adds exact actions. The service authorization reference names no resource for `ConnectBrowserAutomationStream`, and AWS\'s guide names the browser: if driving is refused, allow it with `resources = ["*"]`.',
    '**Secrets of credential providers.** AgentCore reads the secret that it keeps for a provider with the role of the agent, over its own network, so the role may read `bedrock-agentcore-identity!<vault>/<kind>/<name>-*` from anywhere. That this is needed was seen in other projects; no page says so.',
    '**Buckets and tables of yours.** `s3_buckets` and `dynamodb_tables` open the endpoint that the module creates and the role that it creates; a bucket policy, a table policy, and a key policy must allow the role too where they are stricter or of another account. An existing endpoint in `endpoint_ids` must let the same statements through: its policy is not looked at. Both endpoints serve their own region only.',
    '**Which KMS actions DynamoDB needs from its callers** is not established: the role gets those that S3 needs, `kms:Decrypt`, and `kms:GenerateDataKey` to write. If a table with a customer managed key is refused, attach the missing action to `execution_role_name` with `kms:ViaService`.',
    '**Writing is overwriting.** `write` replaces objects and items; `delete` adds removing them. Turn on versioning in the bucket, and point-in-time recovery of the table. `read` without an index cannot query that index.',
    '**One group for all endpoints.** Callers who may connect to one may connect to all; what they may do there, the policies decide. The same holds for agents that share them.',
    '**`agent_data_plane_actions`** is for what no need names: it opens the endpoint with `*` as resource, for the role of the agent alone. The role itself is not opened: attach a policy to `execution_role_name` that names the resources.',
    '**OpenTelemetry.** Which action an OTLP exporter takes at X-Ray is not established; the need `traces` has the four that AWS lists. Metrics go to the namespace `bedrock-agentcore` alone.',
    '**Log groups** are made by the service, without retention and without a key of yours, and stay after the agent. Adopt them in a configuration of your own. `observability` delivers application logs, usage logs, and traces to log groups that it manages.',
    '**MMDSv2.** The provider has no argument for the version of the metadata service in the session. Whether an update leaves it as it is, is not established.',
    '**IPv6.** The endpoints answer IPv4. Routes of both kinds are checked, and IPv6 egress is open to unique local addresses (fc00::/7) alone.',
    '**Network ACLs, firewalls and DHCP options** of the VPC are not looked at. They can only take away, except a resolver of your own, which may not know the private names.',
    'Zones that the module does not know in a region that it does not know are let through. Where AWS has added a zone, set `supported_zone_ids`.',
    '**`depends_on` on this module** makes Terraform read its lookups, the region among them, during the apply whenever what it names changes, and plan every endpoint anew. Pass ids: they are waited for by themselves.',
    'Endpoint policies for X-Ray, metrics, KMS, STS, secrets and parameters follow practice; no page of AgentCore spells them out.',
  ],
  teardown: [
    'Destroy. The runtime, its policies and the endpoints go. AWS keeps the interfaces of the agent for up to 8 hours, and nobody can detach them, so the group of the agent stays in use: the destroy fails at the time limit of the provider and names it.',
    'Run the destroy again when the interfaces are gone. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<security_group_ids>` lists what is left. The network and shared endpoints come after that.',
    'A change of `name` or `vpc_id` makes agent and group anew. The old group is in use for the same hours: run the apply again when it is not.',
  ],
};
