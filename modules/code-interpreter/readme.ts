import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED, ZONE_TABLE_LIMIT } from '../blocks/limits';
import { sharedSubnetsLimit } from '../blocks/runtime-network/limits';
import { CODE_INTERPRETER } from '../blocks/workload';

export const readme: Readme = {
  purpose:
    'Creates an AgentCore code interpreter, in which agents run code that a model writes, with no network access by default, and with a separate execution role for S3 objects.',
  access: {
    callers:
      'Principals of the account with an identity policy on it, such as roles with `agent_statements`, through the AgentCore data plane. AgentCore has no resource policy for code interpreters.',
    reach:
      'By default (`SANDBOX`), Amazon S3 only, and without `s3_access` no AWS credentials. With `network_mode = "VPC"`, what the egress inputs name. The internet only with `allow_internet_egress`, which `PUBLIC` requires.',
    risks:
      'A document that the agent reads can make it run code, which uses everything that the code interpreter and its role can reach. Never pass the role of an agent as `execution_role_arn`.',
  },
  promise: `Code that a model writes runs with the execution role of the code interpreter, never with the role of the agent. The role that the module
creates can use the objects of \`s3_access\` and nothing else. The output \`agent_statements\` contains the permissions that the roles of agents need.

A plan fails if:

- \`network_mode\` contradicts other inputs, or \`PUBLIC\` is set without \`allow_internet_egress\`;
- \`s3_access\` is set without a role that the module creates;
- a subnet is in another VPC or in an unsupported zone, or the subnets are in fewer zones than \`minimum_zones\`;
- \`allow_internet_egress\` is set and a subnet has no default route through NAT.`,
  diagram: {
    groups: { vpc: { label: 'your VPC, with network_mode VPC' } },
    nodes: {
      agent: { label: ['agent', 'role with agent_statements'] },
      code: { label: 'code interpreter' },
      s3: { label: 'S3: prefixes of s3_access' },
      eni: { label: ['network interfaces', 'security group'], in: 'vpc' },
      named: { label: ['named security groups,', 'networks, and prefix lists'], in: 'vpc' },
      nat: { label: 'NAT gateway', in: 'vpc' },
      other: { label: 'everything else in the VPC', in: 'vpc' },
      internet: { label: 'internet', kind: 'internet' },
    },
    edges: [
      { from: 'agent', to: 'code', label: 'HTTPS, data plane' },
      { from: 'code', to: 's3', label: 'execution role' },
      { from: 'code', to: 'eni', label: 'VPC mode', kind: 'part' },
      { from: 'eni', to: 'named' },
      { from: 'eni', to: 'nat', label: 'allow_internet_egress', kind: 'conditional' },
      { from: 'nat', to: 'internet', kind: 'conditional' },
      { from: 'other', to: 'eni', label: 'no inbound rule', kind: 'denied' },
    ],
  },
  when: [
    'Agents calculate, or work on files that you name, and their code must not reach a network.',
    'Code of agents needs a database or service in your VPC, and nothing else.',
    'Code needs the internet, and you want one place where traffic leaves, such as a firewall.',
  ],
  whenNot: [
    'The agent always runs the same code: a Lambda function as a gateway target (`gateway-target-managed`) has an interface that a policy can name.',
    'Code needs no files and no network, and any principal of the account may use it: the code interpreter of AWS (`aws.codeinterpreter.v1`) needs no module. Its network mode is not yours to choose.',
  ],
  sections: [
    {
      title: 'Let an agent use the code interpreter',
      body: `Pass \`agent_statements\` to the module of the agent: \`further_statements = module.code.agent_statements\`, as
[examples/with-runtime](examples/with-runtime) does. Join the statements of several tools with \`concat\`.

An agent of \`runtime-isolated\` also needs the interface endpoint of the data plane. Set \`needs = ["code_interpreter"]\` and
\`code_interpreter_arns\` there, or at \`vpc-endpoints\`: that opens the endpoint and the role for sessions. \`further_statements\` then adds
the certificates only. With \`use_s3_gateway_endpoint\`, the code interpreter waits for the endpoints. With \`code_interpreter_arns\`, their policies wait for the code
interpreter. If you need both, use different root modules, or create the S3 endpoint separately.`,
    },
    {
      title: 'Choose a network mode',
      body: `| \`network_mode\` | What code reaches | Choose it when |
| --- | --- | --- |
| \`SANDBOX\` | Amazon S3, with the credentials of the execution role | code needs no network (default) |
| \`VPC\` | what the egress inputs name | code needs something in your VPC or behind it |
| \`PUBLIC\` | the internet, over any port, outside of your network | sending data out is not a concern |

In a VPC without endpoints and NAT, code runs but calls no AWS service. For \`s3_access\`, set \`use_s3_gateway_endpoint\`. The VPC resolver
needs no rule, so DNS queries leave also without egress: restrict names with DNS Firewall.`,
    },
    {
      title: 'Give code more than objects in S3',
      body: `Attach further policies to the role that \`s3_access\` creates, by \`execution_role_name\`, or pass a role with \`create_execution_role = false\`. Whatever that role
can do, an instruction in a document that the agent reads can do. So never pass the role of the agent: code could then call models, read
secrets, and invoke other agents. The module cannot see whose role an ARN is. A deployments file refuses the role of another call of the file.`,
    },
    {
      title: 'Regions',
      body: `AgentCore Code Interpreter does not exist in every region. The module does not check the region: see
[Supported AWS Regions](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html). Keys and secrets have to be in
the region of the code interpreter.`,
    },
  ],
  limits: {
    network: [
      '**A prefix that code can write can leave your account.** Code puts there what it can read. Keep readers of written objects as few as readers of their sources.',
      sharedSubnetsLimit(CODE_INTERPRETER),
      ZONE_TABLE_LIMIT,
      'The module does not look at the rules of existing security groups (`security_group_ids`), only at their VPC, nor at an existing role.',
    ],
    identity: [
      '**A prompt can become code.** Text that an agent reads can make it run code. What the code interpreter reaches, with what its role can do, is what such text can misuse.',
      '**No resource policy.** AgentCore has none for code interpreters, so any principal of the account with an identity policy on it can start sessions. Where agents use an interface endpoint, its policy limits them (`code_interpreter_arns` of `vpc-endpoints`).',
      '**Application logs hold code and its output.** Where log delivery is on (`observability`), restrict who can read them.',
      'Buckets of another account are refused by the policy of the role (`aws:ResourceAccount`). Deleting objects is not allowed. A whole bucket cannot be named: use a prefix.',
      'Keys of secrets are not covered. Where a customer managed key encrypts one, let the role of the agent use that key.',
    ],
    lifecycle: [
      '**A change replaces the code interpreter.** AWS changes only tags in place. The new one has a new ID and ARN, and sessions of the old one end, with their files and variables. Agents must read `code_interpreter_id` from the module, and their roles `agent_statements`: both follow in the same apply. Because the name is unique in the account and region, Terraform deletes the old code interpreter first.',
      'File systems are not an input, because the provider has no argument for them. The agent sets the length of a session: 15 minutes unless it asks for up to 8 hours.',
    ],
    unverified: [
      NOT_APPLIED,
      '**Whether `SANDBOX` reaches S3 through an endpoint of AWS with a policy is not established.** Code that brings other credentials, for example from a prompt, may use them to write to a bucket of another account.',
      '**A role for `SANDBOX` may be required.** The provider page requires `execution_role_arn` in this mode, and the API does not. If AWS refuses to create the code interpreter without one, name a prefix in `s3_access`, or pass a role without permissions.',
      '**The path of certificates is not established.** No page of AWS says whether AgentCore reads them through your VPC, nor whether a code interpreter in a VPC without any endpoint starts. The limit of ten certificates is that of the browser.',
    ],
  },
  teardown: [
    'In `SANDBOX` and `PUBLIC` mode, one destroy is enough.',
    'In a VPC, destroy the code interpreter, and leave its security group and its subnets: `terraform destroy -target=aws_bedrockagentcore_code_interpreter.this` (with `module.<name>.` in front), or keep both in another state from the start (`create_security_group = false`). AWS keeps the network interfaces for up to 8 hours after the code interpreter, and shares them with runtimes and browsers of the same subnets and security groups. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<group>` lists what is left.',
    'When they are gone, destroy the rest. Too early, AWS refuses to delete the security group: the destroy fails after 15 minutes with `DependencyViolation`, and can be run again.',
    'A change of `name` or `vpc_id`, of `network_mode` from `VPC`, or to `create_security_group = false`, leaves the old security group behind in the same way: the apply fails at the end, and can be run again.',
    'Objects and secrets are yours and stay.',
  ],
};
