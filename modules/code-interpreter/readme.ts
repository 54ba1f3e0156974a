import type { Readme } from '../../inputs/module-card';
import { sharedSubnetsLimit } from '../blocks/runtime-network/limits';
import { CODE_INTERPRETER } from '../blocks/workload';

export const readme: Readme = {
  promise: `Creates an AgentCore code interpreter for agents, and optionally its execution role, and its security group in your VPC.

While nobody uses the code interpreter, it costs nothing. By default (\`network_mode = "SANDBOX"\`), code reaches Amazon S3 alone, and without
\`s3_access\` it has no AWS credentials. With \`network_mode = "VPC"\`, its security group allows no inbound traffic, and code reaches only what
\`egress_to_security_groups\`, \`egress_to_networks\`, and \`egress_to_prefix_lists\` name. It reaches the internet only with
\`allow_internet_egress\`, which \`network_mode = "PUBLIC"\` requires.

Code that a model writes runs with the execution role of the code interpreter, and never with the role of the agent. The role that the module
creates can use the objects of \`s3_access\` and nothing else. The output \`agent_statements\` is what agents need to use the code interpreter.

A plan is refused where \`network_mode\` contradicts the other inputs, where \`PUBLIC\` meets no \`allow_internet_egress\`, where \`s3_access\`
has no role that the module creates, where a subnet is in another VPC or in a zone that AgentCore does not support, where the subnets are in
fewer zones than \`minimum_zones\`, and where \`allow_internet_egress\` meets a subnet without a default route that a network interface without
a public address can use.`,
  diagram: `
flowchart LR
  agent["agent<br/>role with agent_statements"] -- "HTTPS, data plane" --> code["code interpreter"]
  code -- "execution role of its own" --> s3["S3: prefixes of s3_access"]
  subgraph vpc["your VPC, with network_mode VPC"]
    eni["network interfaces<br/>security group: nothing in"]
    named["security groups, networks and<br/>prefix lists that are named"]
    nat["NAT gateway"]
  end
  code -. "VPC" .- eni
  eni --> named
  eni -. "allow_internet_egress" .-> nat
  nat -.-> internet(("internet"))
`,
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
the certificates only. With \`use_s3_gateway_endpoint\`, the code interpreter waits for the endpoints, and with \`code_interpreter_arns\` their
policies wait for the code interpreter: keep the two in different root modules then, or create the S3 endpoint apart from the others.`,
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
  limits: [
    'Nothing here was applied to AWS. Plans, policies and rules were tested with mocked providers and against the schema of the provider.',
    '**A change replaces the code interpreter.** AWS changes nothing but tags in place. The new one has a new ID and ARN, and sessions of the old one end, with their files and variables. Agents must read `code_interpreter_id` from the module, and their roles `agent_statements`: both follow in the same apply. Because the name is unique in the account and region, the old code interpreter goes first.',
    '**A prompt can become code.** Text that an agent reads can make it run code. What the code interpreter reaches, with what its role can do, is what such text can misuse.',
    '**A prefix that code can write can leave your account.** Code puts there what it can read. Keep readers of written objects as few as readers of their sources.',
    '**Whether `SANDBOX` reaches S3 through an endpoint of AWS with a policy is not established.** Code that brings other credentials, for example from a prompt, may use them to write to a bucket of another account.',
    '**A role for `SANDBOX` may be required.** The provider page requires `execution_role_arn` in this mode, and the API does not. If AWS refuses to create the code interpreter without one, name a prefix in `s3_access`, or pass a role without permissions.',
    '**No resource policy.** AgentCore has none for code interpreters, so any principal of the account with an identity policy on it can start sessions. Where agents use an interface endpoint, its policy limits them (`code_interpreter_arns` of `vpc-endpoints`).',
    '**Application logs hold code and its output.** Where log delivery is on (`observability`), restrict who can read them.',
    '**The path of certificates is not established.** No page of AWS says whether AgentCore reads them through your VPC, nor whether a code interpreter in a VPC without any endpoint starts. The limit of ten certificates is that of the browser.',
    'Buckets of another account are refused by the policy of the role (`aws:ResourceAccount`). Deleting objects is not allowed. A whole bucket cannot be named: use a prefix.',
    'Keys of secrets are not covered. Where a customer managed key encrypts one, let the role of the agent use that key.',
    'File systems are not an input, because the provider has no argument for them. The agent sets the length of a session: 15 minutes unless it asks for up to 8 hours.',
    sharedSubnetsLimit(CODE_INTERPRETER),
    'The table of zones is a copy of the AgentCore developer guide. A region that it does not know is let through. Where AWS has added a zone, set `supported_zone_ids`.',
    'The module does not look at the rules of existing security groups (`security_group_ids`), only at their VPC, nor at an existing role.',
  ],
  teardown: [
    'In `SANDBOX` and `PUBLIC` mode, one destroy is enough.',
    'In a VPC, destroy the code interpreter, and leave its security group and its subnets: `terraform destroy -target=aws_bedrockagentcore_code_interpreter.this` (with `module.<name>.` in front), or keep both in another state from the start (`create_security_group = false`). AWS keeps the network interfaces for up to 8 hours after the code interpreter, and shares them with runtimes and browsers of the same subnets and security groups. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<group>` lists what is left.',
    'When they are gone, destroy the rest. Too early, AWS refuses to delete the security group: the destroy fails after 15 minutes with `DependencyViolation`, and can be run again.',
    'A change of `name` or `vpc_id`, of `network_mode` from `VPC`, or to `create_security_group = false`, leaves the old security group behind in the same way: the apply fails at the end, and can be run again.',
    'Objects and secrets are yours and stay.',
  ],
};
