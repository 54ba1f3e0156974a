import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';

const TENANTS = `\`\`\`hcl
further_statements = [
  {
    actions    = ["bedrock-agentcore:CreateEvent", "bedrock-agentcore:GetEvent", "bedrock-agentcore:ListEvents", "bedrock-agentcore:ListSessions"]
    resources  = [module.research_memory.memory_arn]
    conditions = [{ test = "StringEquals", variable = "bedrock-agentcore:actorId", values = ["tenant-1"] }]
  },
  {
    actions    = ["bedrock-agentcore:ListMemoryRecords", "bedrock-agentcore:RetrieveMemoryRecords"]
    resources  = [module.research_memory.memory_arn]
    conditions = [{ test = "StringEquals", variable = "bedrock-agentcore:namespace", values = ["/facts/tenant-1/"] }]
  },
]
\`\`\``;

export const readme: Readme = {
  purpose:
    'Creates an AgentCore memory for agents with its strategies, and optionally an execution role, a stream of changes, and a resource policy that names who can read it.',
  access: {
    callers:
      'Principals of the account with an identity policy on the memory, such as roles with `agent_statements`. With `use_resource_policy = true`, only `agent_role_arns`, and only through `source_vpc_endpoint_ids`.',
    reach:
      "By default, only AgentCore's own models. With an execution role: `model_arns`, and the bucket, topic, or stream that you name.",
    risks:
      'Several changes replace the memory and delete all its data (see below). A role with `agent_statements` reads the records of all actors.',
  },
  promise: `Every record path must contain the ID of the actor, unless you declare that actors share the records. The output \`agent_statements\` contains the
permissions that the roles of agents need.

AWS bills stored long-term records per month, and events, retrievals, and calls of your own models by use. Secondary sources in 2026 named USD 0.25
per 1,000 events, USD 0.75 per 1,000 stored records and month, and USD 0.50 per 1,000 retrievals.

A plan fails if:

- a memory has two built-in strategies of a type, or more than six in total;
- a strategy that calls a model has no \`model_arns\`;
- a role is set that nothing needs;
- a resource policy would restrict nobody.`,
  diagram: {
    nodes: {
      agent: { label: ['agent', 'role with agent_statements'] },
      others: { label: 'other roles, other networks' },
      memory: { label: ['memory', 'resource policy'] },
      records: { label: 'records by actor' },
      own: { label: ['your models, topic,', 'bucket, stream'] },
    },
    edges: [
      { from: 'agent', to: 'memory', label: 'endpoint bedrock-agentcore' },
      { from: 'others', to: 'memory', label: 'use_resource_policy', kind: 'denied' },
      { from: 'memory', to: 'records', label: 'strategies of AgentCore' },
      { from: 'memory', to: 'own', label: 'execution role', kind: 'conditional' },
    ],
  },
  when: [
    'Agents have to remember a conversation, or what they learned of a user, beyond a session.',
    'You have to show who can read what agents remember, and through which VPC endpoints.',
  ],
  whenNot: [
    'Agents need state within one session only: use the session storage of a runtime.',
    'Agents look up documents: use a knowledge base.',
  ],
  sections: [
    {
      title: 'What replaces the memory, and loses its data',
      body: `AWS has no deletion protection for a memory and no backup. The provider replaces a memory, which deletes all events and records, when you:

- change \`name\`. To AWS, \`my-memory\` and \`my_memory\` are the same name, so a change between them replaces the execution role only;
- change \`kms_key_arn\`, also from unset to a key;
- remove an entry of \`indexed_keys\`, or change its type. Adding one is safe.

A strategy is replaced when you rename it, change its \`type\`, or move it between \`strategies\`, \`override_strategies\`, and
\`self_managed_strategies\`. AWS does not say whether the records of a strategy that is gone stay.

Terraform cannot help here: \`prevent_destroy\` takes no variable, so a module cannot offer it, and a root module cannot set it on a resource of a
module. Let your pipeline refuse plans that delete \`aws_bedrockagentcore_memory\`. Against everybody else, set \`administrator_arns\`.`,
    },
    {
      title: 'Let an agent use the memory',
      body: `Pass \`agent_statements\` to the module of the agent: \`further_statements = module.research_memory.agent_statements\`, as
[examples/private](examples/private) does. An agent of \`runtime-isolated\` takes \`needs = ["memory"]\` and \`memory_arns\` instead, which opens its
role and its endpoint. Agents that share endpoints need the same at \`vpc-endpoints\`.

The statements allow the agent to write events and to read. Deleting, the batch actions of pipelines, and extraction jobs are not in them, nor in
the policy of the endpoints. Add them where an agent needs them, with \`further_statements\` and \`agent_data_plane_actions\`.

A role with these statements can read the records of all actors. To keep tenants apart by IAM, give each its own agent and role, and pass
statements with the condition keys of AgentCore instead:

${TENANTS}

Actions on events have the keys \`actorId\` and \`sessionId\`. Actions on records have \`namespace\` and \`strategyId\`. \`GetMemoryRecord\` and
\`ListActors\` have none, so omit them.`,
    },
    {
      title: 'Resource policy',
      body: `The policy only denies, so a role also needs an identity policy. It denies three things, each with the exact ARN of the memory:

- every action on events and records, to principals that are not in \`agent_role_arns\`;
- the same to calls that do not come through \`source_vpc_endpoint_ids\`;
- \`DeleteMemory\` and \`UpdateMemory\`, to principals that are not in \`administrator_arns\`.

Put the role that applies this configuration into \`administrator_arns\`. Terraform deletes the policy before the memory, so this role can still
destroy both: the policy stops accidents and other people, not your own plan.

Include the role of every pipeline that writes records, and of the staff that looks at them, in \`agent_role_arns\`.`,
    },
    {
      title: 'Regions',
      body: `AgentCore Memory does not exist in every region that has AgentCore Runtime, such as eu-south-1, eu-south-2, ap-southeast-5, and ap-southeast-7.
The module does not check the region: see
[Supported AWS Regions](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html). The key and the stream have to be in
the region of the memory.`,
    },
  ],
  limits: {
    network: [
      'Models, buckets, topics, and streams are called by AgentCore over its own network, with the execution role. A policy on them that requires calls from your VPC breaks this.',
    ],
    identity: [
      'The actions for the stream are those of a public example, and the ones for keys follow from what S3, SNS, and Kinesis require. The policies of your keys must allow the role too.',
      'With a customer managed key, the principal that creates the memory needs the key as well, through `kms:ViaService` of `bedrock-agentcore.<region>.amazonaws.com`. Whether agents need it at run time is not established.',
      'Newer models of Bedrock are called through another service (`bedrock-mantle`). The role does not allow that: pass a role that does.',
      'Agents of other accounts need a statement in the resource policy that allows them. The module does not write one.',
    ],
    lifecycle: [
      '**Until the policy exists, identity policies decide.** It is created after the memory. `memory_id` waits for it.',
      '**Strategies take minutes each, one after another.** The provider creates one at a time, with a time limit of 30 minutes. A memory with several can take half an hour.',
      'A step of an override cannot be removed, and a description of a strategy cannot be unset. The provider refuses the first at plan.',
      'The module takes 7 to 365 days for events, as the provider does, though AWS accepts more. Expiry of records, namespace keys, and schemas of metadata are not inputs.',
    ],
    unverified: [
      NOT_APPLIED,
      '**Whether VPC conditions work on a memory is not established.** AWS documents resource policies for memories, and one author has shown a denial by role. Nobody has shown one by `aws:SourceVpce`. Try a call from outside before you rely on `source_vpc_endpoint_ids`. The policy of the endpoint and the role of the agent hold without it.',
      '**Whether a resource policy also judges what AgentCore does by itself is not established.** The denials exclude calls of AWS services, so that AgentCore can still create records from events. Check that records appear after you attach a policy.',
    ],
  },
  teardown: [
    'Copy what you need: a destroy deletes all events and records for good.',
    'Destroy agents that use the memory first, or in the same run.',
    'Run `terraform destroy` with a role of `administrator_arns`. It removes the resource policy and the strategies, and then the memory. It can take some minutes for each strategy.',
    'Buckets, topics, streams, and keys are yours and stay.',
  ],
};
