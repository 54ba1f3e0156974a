import type { Readme } from '../../inputs/module-card';
import { NOT_APPLIED } from '../blocks/limits';

export const readme: Readme = {
  purpose:
    'Creates evaluators, in which a model or a Lambda function scores agents, and online evaluations that apply them to a sample of the traces.',
  access: {
    callers:
      'Nothing calls it. AgentCore reads the traces of the agents that `configurations` name.',
    reach:
      'CloudWatch Logs, `model_arns`, and the functions of `code_evaluators`, with the execution role. Your network has no part in it.',
    risks:
      'A prompt that the agent reads can also influence the model that scores it. Results quote prompts and answers. AWS bills each evaluation: sampling is 1 percent by default.',
  },
  promise: `**Transaction Search must be on** in the account and region: AgentCore reads spans from \`aws/spans\`. Use the module \`transaction-search\`.

AWS bills built-in evaluators by tokens, and others by evaluation plus the calls of their model or function. The prices are not verified.

A plan fails if:

- an online evaluation samples more than \`max_sampling_percentage\`, names no agent, or names an evaluator that does not exist;
- instructions have no placeholder;
- a scale mixes numbers and categories.`,
  diagram: {
    nodes: {
      agent: { label: 'agent with ADOT' },
      spans: { label: ['aws/spans', 'Transaction Search'] },
      group: { label: 'log group of the runtime' },
      online: { label: ['online evaluation', 'sample, filters, execution role'] },
      aws: { label: 'evaluators of AgentCore' },
      models: { label: 'your models' },
      functions: { label: 'your Lambda functions' },
      results: { label: '/aws/bedrock-agentcore/evaluations' },
    },
    edges: [
      { from: 'agent', to: 'spans', label: 'spans' },
      { from: 'agent', to: 'group', label: 'events' },
      { from: 'spans', to: 'online' },
      { from: 'group', to: 'online' },
      { from: 'online', to: 'aws', label: 'built-in' },
      { from: 'online', to: 'models', label: 'llm_evaluators' },
      { from: 'online', to: 'functions', label: 'code_evaluators' },
      { from: 'online', to: 'results', label: 'scores' },
    ],
  },
  when: [
    'You want to know how good the answers of an agent are in production, and to notice when they get worse.',
    'Your own criteria decide: instructions for a model, or code.',
  ],
  whenNot: [
    'You score a test set before a release: call `Evaluate`, or start a batch evaluation. Both run with the credentials of the caller.',
    'You look for errors, latency, or denied calls: use `observability`.',
  ],
  sections: [
    {
      title: 'Name the agent',
      body: `Pass \`agent_runtime_id\` of a runtime module as \`runtime_id\`, and \`endpoint\` for a named endpoint. The log group is then
\`/aws/bedrock-agentcore/runtimes/<runtime ID>-<endpoint>\`, and the service name \`<runtime name>.<endpoint>\`. AgentCore creates the log group with
the first call, so create an online evaluation after that if AWS refuses a log group that does not exist.

The agent must send its traces with ADOT. An agent that sets \`OTEL_SERVICE_NAME\` needs \`service_name\`. \`log_group_names\` adds further log groups,
up to five in all.`,
    },
    {
      title: 'Change an evaluator',
      body: `While an enabled online evaluation uses an evaluator, AgentCore locks it (\`locked_for_modification\`), and an apply that changes it fails.
Terraform cannot see this in the plan. To change one:

1. Add the new version under a new key, such as \`tone_2\`, and use it in \`configurations\`.
2. Apply. The online evaluation changes in place.
3. Remove the old key, and apply again.

A change of \`name\`, of the key in the map, or of \`kms_key_arn\` replaces the evaluator. A change of \`name\` also replaces the online evaluations.
Their results stay in CloudWatch Logs.`,
    },
    {
      title: 'What the role can do',
      body: `The role can query the log groups of \`configurations\` and \`aws/spans\`, write results below \`/aws/bedrock-agentcore/evaluations/\`, and index
\`aws/spans\`. It can invoke \`model_arns\` and the functions of \`code_evaluators\`, and decrypt with \`kms_key_arn\`. Evaluations of this account and Region
alone can assume it.

AWS's page allows queries (\`logs:StartQuery\`) on all log groups. If AWS refuses the narrower statement, attach what is missing to
\`execution_role_name\`.`,
    },
    {
      title: 'Regions',
      body: `AgentCore Evaluations does not exist in every region. The module does not check the region: see
[Supported AWS Regions](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-regions.html). The key, the functions, and the log
groups have to be in the region of the evaluations.`,
    },
  ],
  limits: {
    network: [
      'The network has no part in this: AgentCore reads CloudWatch and calls models and functions by itself. A policy on them that requires calls from your VPC breaks it.',
    ],
    identity: [
      '**Scores are opinions of a model.** A prompt that the agent reads can also reach the model that judges it. Do not let a score alone release or stop anything.',
      '**Results hold content.** Explanations can quote prompts and answers. Restrict who can read `/aws/bedrock-agentcore/evaluations/`. AgentCore creates these log groups without retention.',
    ],
    lifecycle: [
      'The set of placeholders depends on `level`, and on whether evaluation is online. The module requires one and refuses double braces. AgentCore checks the names.',
      'Which built-in evaluators there are is not checked, nor that the level of an evaluator fits the filters.',
      'Insights, prefixes of log groups, other log groups for results, and session timeouts above 60 minutes are not inputs: the provider has no argument for them, or refuses them. Evaluators of other configurations are not inputs either.',
    ],
    unverified: [
      NOT_APPLIED,
      '**Whether the narrower `logs:StartQuery` is enough is not established**, nor whether code evaluators are invoked with the execution role.',
      'The names of the log group and the service of a runtime follow examples of AWS, and were not tried.',
      'The provider does not read `enable_on_create` back, and its tests of updates are switched off. The module sets `execution_status` beside it, so that `enabled` steers both.',
    ],
  },
  teardown: [
    'One destroy is enough: online evaluations go first, and their evaluators after them.',
    'Log groups below `/aws/bedrock-agentcore/evaluations/` stay. Delete them by hand if nobody needs the scores.',
    'Transaction Search, functions, and keys stay.',
  ],
};
