import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED, ZONE_TABLE_LIMIT } from '../blocks/limits';
import { sharedSubnetsLimit } from '../blocks/runtime-network/limits';
import { BROWSER } from '../blocks/workload';

const GIVEN_ROLE = `\`\`\`hcl
resource "aws_iam_role_policy" "browser" {
  name = "browser"
  role = "research-agent"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for statement in module.research_browser.agent_statements : merge(
      { Sid = statement.sid, Effect = "Allow", Action = statement.actions, Resource = statement.resources },
      { for name, tests in { Condition = statement.conditions } : name => {
        for test in distinct(tests[*].test) : test => { for one in tests : one.variable => one.values if one.test == test }
      } if length(tests) > 0 },
    )]
  })
}
\`\`\``;

export const readme: Readme = {
  purpose:
    'Creates an AgentCore browser that agents can drive, in your VPC and without internet access by default, with optional recording, enterprise policies, and profiles.',
  access: {
    callers:
      'Principals of the account with an identity policy on the browser, such as roles with `agent_statements`, through the AgentCore data plane. AgentCore has no resource policy for browsers. Nothing can connect to its network interfaces.',
    reach:
      'By default, nothing. `egress_to_security_groups`, `egress_to_networks`, and `egress_to_prefix_lists` name what it can reach; `allow_internet_egress` adds HTTPS through your NAT gateway. `network_mode = "PUBLIC"` reaches the whole internet outside your network.',
    risks:
      'A page can carry instructions for the agent, which then uses everything that the browser can reach, with the logins in its profiles. Recordings contain credentials. Limit pages with `enterprise_policies`.',
  },
  promise: `The browser runs in your VPC unless you set \`network_mode = "PUBLIC"\`. Agents start and drive sessions through the data plane of AgentCore,
never through the VPC of the browser. The output \`agent_statements\` contains the permissions that their roles need.

A plan fails if:

- \`network_mode\` contradicts other inputs;
- a subnet is in another VPC or in an unsupported zone, or the subnets are in fewer zones than \`minimum_zones\`;
- \`allow_internet_egress\` is set and a subnet has no default route through NAT;
- \`recording\` or \`enterprise_policies\` have no role.`,
  diagram: {
    groups: { vpc: { label: 'your VPC' } },
    nodes: {
      agent: { label: ['agent', 'role with agent_statements'] },
      browser: { label: 'browser, VPC mode' },
      s3: { label: ['S3: recordings,', 'policy files'] },
      eni: { label: ['network interfaces', 'security group'], in: 'vpc' },
      named: { label: ['named security groups,', 'networks, and prefix lists'], in: 'vpc' },
      nat: { label: 'NAT gateway', in: 'vpc' },
      other: { label: ['everything else in the VPC'], in: 'vpc' },
      internet: { label: 'internet', kind: 'internet' },
    },
    edges: [
      { from: 'agent', to: 'browser', label: 'HTTPS, data plane' },
      { from: 'browser', to: 's3', label: 'execution role' },
      { from: 'browser', to: 'eni', kind: 'part' },
      { from: 'eni', to: 'named' },
      { from: 'eni', to: 'nat', label: 'allow_internet_egress', kind: 'conditional' },
      { from: 'nat', to: 'internet', kind: 'conditional' },
      { from: 'other', to: 'eni', label: 'no inbound rule', kind: 'denied' },
    ],
  },
  when: [
    'Agents read or fill in pages of an intranet, and the browser must not reach the internet.',
    'Agents browse the internet, and you need recordings, a URL allow list that they cannot change, or one place where traffic leaves.',
    'Pages are signed by a private certificate authority: set `root_certificate_secret_arns`.',
  ],
  whenNot: [
    'The agent calls an API: a gateway target (`gateway-target-managed`) costs less than a browser, and its policy names operations.',
    'Any page of the internet may be opened, without recordings: the browser of AWS (`aws.browser.v1`) needs no module.',
  ],
  sections: [
    {
      title: 'Let an agent use the browser',
      body: `Pass \`agent_statements\` to the module of the agent: \`further_statements = module.research_browser.agent_statements\`, as
[examples/with-runtime](examples/with-runtime) does. Join the statements of several browsers with \`concat\`.

An agent of \`runtime-isolated\` also needs the interface endpoint of the data plane. Set \`needs = ["browser"]\` and \`browser_arns\` there, or at
\`vpc-endpoints\`: that opens the endpoint, and the role for sessions. \`further_statements\` adds what the endpoint does not decide: profiles,
certificates, policy files, and the live view. The endpoint policy admits sessions only: allow the live view and profiles there with
\`further_actions\`. With \`use_s3_gateway_endpoint\`, the browser waits for the endpoints, and with \`browser_arns\` their policies wait for
the browser: keep the two in different root modules then, or create the S3 endpoint apart from the others.

The modules refuse \`further_statements\` with a role that you created yourself. Attach the statements to it:

${GIVEN_ROLE}`,
    },
    {
      title: 'Limit which pages open',
      body: `A security group knows addresses and ports, not names. For names, combine:

- \`enterprise_policies\` with \`URLBlocklist\` and \`URLAllowlist\`. Chromium enforces them in every session.
- DNS Firewall on the VPC, or Network Firewall in front of the NAT gateway, for what a page tries to get around Chromium.

The VPC resolver needs no rule. For a resolver elsewhere, name it in \`egress_to_networks\` with port 53, once for UDP and once for TCP.
\`allow_internet_egress\` opens port 443 only, so a page that answers on port 80 with a redirect does not load.`,
    },
    {
      title: 'Regions',
      body: `AgentCore Browser does not exist in every region, and signing of requests is in preview. The module does not check the region: see
[Supported AWS Regions](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html). Buckets, keys, and secrets have
to be in the region of the browser.`,
    },
  ],
  limits: {
    network: [
      '**`network_mode = "PUBLIC"` is outside your network.** Your security groups, routes, and firewalls do not apply. Only `enterprise_policies` limit it.',
      sharedSubnetsLimit(BROWSER),
      ZONE_TABLE_LIMIT,
      'The module does not look at the rules of existing security groups (`security_group_ids`), only at their VPC, nor at an existing role.',
    ],
    identity: [
      '**Everyone who controls the agent controls the browser.** A page can carry instructions to the agent. What the browser reaches, with the logins of its profiles, is what such a page can misuse.',
      '**No resource policy.** AgentCore has none for browsers, so any principal of the account with an identity policy on the browser can start sessions. Where agents use an interface endpoint, its policy limits them (`browser_arns` of `vpc-endpoints`).',
      '**Recordings are sensitive.** They contain pages, typed text, and network traffic, so credentials too. The module creates no bucket: encrypt it, block public access, and expire its objects.',
      '**Listing sessions is not allowed.** `ListBrowserSessions` works on all browsers of the account only, so `agent_statements` does not contain it.',
      'Keys of secrets and policy files are not covered. Where a customer managed key encrypts one, let the role of the agent use that key, and for policy files the execution role too.',
    ],
    lifecycle: [
      '**A change replaces the browser.** AWS changes only tags in place. The new browser has a new ID and ARN, and sessions of the old one end. Agents must read `browser_id` from the module, and their roles `agent_statements`: both follow in the same apply. Because the name is unique in the account and region, Terraform deletes the old browser first.',
      '**A browser that fails to create can stay behind.** The provider may not store its ID, and the next apply then finds the name in use. Delete it: `aws bedrock-agentcore-control list-browsers`, then `delete-browser`.',
      'File systems, browser extensions, proxies, and recommended policies are not inputs: the provider has no argument for the first, and the agent sets the others when it starts a session. So does it set the length of a session, 15 minutes unless it asks for up to 8 hours.',
    ],
    unverified: [
      NOT_APPLIED,
      '**The paths of recordings, certificates, and policy files are not established.** No page of AWS says whether AgentCore reads and writes them through your VPC, or whether a browser in a VPC without any endpoint starts. Do not limit the buckets to your VPC before you have tried it. `use_s3_gateway_endpoint` opens the way, should it be needed.',
      '**Whose credentials read policy files is not established.** The page of AWS asks for the permission in "your IAM policy". A public project found that sessions fail unless the role that starts them can read the files. So the execution role and `agent_statements` both allow it.',
      '**The two stream actions may be refused.** The guide of AWS names the browser as the resource of `ConnectBrowserAutomationStream` and `ConnectBrowserLiveViewStream`; the service authorization reference names none. If AWS refuses them, add a statement with `resources = ["*"]` to `further_statements`.',
    ],
  },
  teardown: [
    'Destroy the browser, and leave its security group and its subnets: `terraform destroy -target=aws_bedrockagentcore_browser.this` (with `module.<name>.` in front), or keep both in another state from the start (`create_security_group = false`). AWS keeps the network interfaces for up to 8 hours after the browser, and shares them with runtimes of the same subnets and security groups. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<group>` lists what is left.',
    'When they are gone, destroy the rest. Too early, AWS refuses to delete the security group: the destroy fails after 15 minutes with `DependencyViolation`, and can be run again.',
    'A change of `name` or `vpc_id`, or to `create_security_group = false`, leaves the old security group behind in the same way: the apply fails at the end, and can be run again.',
    'Recordings, policy files, and secrets are yours and stay. Destroying a profile deletes its cookies and logins.',
  ],
};
