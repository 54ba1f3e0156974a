/** What prove-it.sh calls a difference in runtimes, gateways, and policies, by answers in the form of the AWS CLI. */
import { compared, describeJq, stateOf } from '../support/prove-it/compare';

const ARN = 'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/a-0123456789';

const statement = (more: object = {}) => ({
  Sid: 'Closed',
  Effect: 'Deny',
  Principal: '*',
  Action: ['bedrock-agentcore:InvokeAgentRuntime', 'bedrock-agentcore:GetAgentCard'],
  Resource: ARN,
  Condition: {
    StringNotEquals: { 'aws:SourceVpce': ['vpce-1'] },
    Bool: { 'aws:ViaAWSService': 'false' },
  },
  ...more,
});
const policy = (...statements: object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

const comparePolicies = (state: unknown, aws: unknown) =>
  compared(`compare_policies("policy"; ${JSON.stringify(state)}; .policy)`, stateOf(), {
    policy: aws,
  });

const onlyOnAws = 'differs\tpolicy: statements only on AWS: Closed; only in the state: Closed';

describeJq('policies', () => {
  test.each<[string, object]>([
    [
      'one value instead of a list',
      {
        Condition: {
          StringNotEquals: { 'aws:SourceVpce': 'vpce-1' },
          Bool: { 'aws:ViaAWSService': false },
        },
      },
    ],
    [
      'another order and case of actions',
      { Action: ['bedrock-agentcore:getagentcard', 'bedrock-agentcore:InvokeAgentRuntime'] },
    ],
    ['a principal in the long form', { Principal: { AWS: '*' } }],
    [
      'another case of a condition key',
      {
        Condition: {
          StringNotEquals: { 'aws:sourcevpce': ['vpce-1'] },
          Bool: { 'aws:viaawsservice': 'false' },
        },
      },
    ],
    ['another Sid', { Sid: 'Other' }],
  ])('%s is the same', (_, more) => {
    expect(comparePolicies(policy(statement()), policy(statement(more)))).toEqual([
      'ok\tpolicy: the same as in the state',
    ]);
  });

  test('an account is the same as the ARN of its root, and the order of statements does not count', () => {
    const allow = (principal: string) => ({
      Effect: 'Allow',
      Principal: { AWS: principal },
      Action: 'a:b',
      Resource: '*',
    });
    expect(
      comparePolicies(
        policy(statement(), allow('111122223333')),
        policy(allow('arn:aws:iam::111122223333:root'), statement()),
      ),
    ).toEqual(['ok\tpolicy: the same as in the state']);
  });

  test.each<[string, object]>([
    ['Allow instead of Deny', { Effect: 'Allow' }],
    [
      'another operator',
      {
        Condition: {
          StringEquals: { 'aws:SourceVpce': ['vpce-1'] },
          Bool: { 'aws:ViaAWSService': 'false' },
        },
      },
    ],
    [
      'one more VPC endpoint',
      {
        Condition: {
          StringNotEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] },
          Bool: { 'aws:ViaAWSService': 'false' },
        },
      },
    ],
    ['an action less', { Action: 'bedrock-agentcore:InvokeAgentRuntime' }],
    ['another principal', { Principal: { AWS: 'arn:aws:iam::111122223333:role/x' } }],
    ['another resource', { Resource: `${ARN}/other` }],
    ['no condition', { Condition: undefined }],
  ])('%s differs', (_, more) => {
    expect(comparePolicies(policy(statement()), policy(statement(more)))).toEqual([onlyOnAws]);
  });

  test('a policy on one side, another version, and a further statement differ', () => {
    const one = policy(statement());
    expect(comparePolicies(one, null)).toEqual([
      'differs\tpolicy: the state has a policy, and AWS has none',
    ]);
    expect(comparePolicies(null, one)).toEqual([
      'differs\tpolicy: AWS has a policy, and the state has none',
    ]);
    expect(comparePolicies(null, null)).toEqual(['ok\tpolicy: no policy, as in the state']);
    expect(comparePolicies(one, one.replace('2012-10-17', '2008-10-17'))).toEqual([
      'differs\tpolicy: Version is 2008-10-17 on AWS',
    ]);
    expect(
      comparePolicies(one, policy(statement(), statement({ Sid: 'More', Effect: 'Allow' }))),
    ).toEqual(['differs\tpolicy: statements only on AWS: More; only in the state: none']);
  });

  test('text of AWS cannot control a terminal, and is cut', () => {
    const sid = `\u001b[2Jok\nok\tall\u202e${'x'.repeat(300)}`;
    const [line = '', ...more] = comparePolicies(policy(), policy(statement({ Sid: sid })));
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^differs\tpolicy: statements only on AWS: \?\[2Jok\?ok\?all\?x+\.\.\.; only in the state: none$/,
    );
    expect(line.length).toBeLessThan(260);
  });

  test('VPC endpoints that a resource policy names and the state does not show are listed', () => {
    const state = stateOf(
      {
        type: 'aws_bedrockagentcore_resource_policy',
        values: { resource_arn: ARN, policy: '"vpce-0a" "vpce-0b"' },
      },
      { mode: 'data', type: 'aws_vpc_endpoint', values: { id: 'vpce-0b' } },
    );
    expect(compared('$state | named_elsewhere[]', state, null)).toEqual(['vpce-0a']);
  });
});

const NETWORK = {
  network_mode: 'VPC',
  network_mode_config: [{ subnets: ['subnet-1', 'subnet-2'], security_groups: ['sg-1'] }],
};
const RUNTIME = {
  type: 'aws_bedrockagentcore_agent_runtime',
  values: {
    agent_runtime_id: 'a-1',
    network_configuration: [NETWORK],
    authorizer_configuration: [],
  },
};
const ON_AWS = {
  networkMode: 'VPC',
  networkModeConfig: { subnets: ['subnet-2', 'subnet-1'], securityGroups: ['sg-1'] },
};

const compareRuntime = (answer: object) =>
  compared('compare_runtime("r"; $state | runtimes[0].values)', stateOf(RUNTIME), {
    networkConfiguration: ON_AWS,
    ...answer,
  });

const withConfig = (more: object) => ({
  networkConfiguration: { ...ON_AWS, networkModeConfig: { ...ON_AWS.networkModeConfig, ...more } },
});

describeJq('runtimes and gateways', () => {
  test('the same network in another order is ok', () => {
    expect(compareRuntime({})).toEqual([
      'ok\tr: network mode VPC, subnets, and security groups are those of the state',
    ]);
  });

  test.each<[string, object]>([
    [
      'network mode is PUBLIC; subnets are none; security groups are none',
      { networkConfiguration: { networkMode: 'PUBLIC' } },
    ],
    ['subnets are subnet-1', withConfig({ subnets: ['subnet-1'] })],
    ['security groups are sg-1, sg-2', withConfig({ securityGroups: ['sg-1', 'sg-2'] })],
    [
      'AgentCore adds an S3 gateway endpoint of its own',
      withConfig({ requireServiceS3Endpoint: true }),
    ],
    [
      'rules for tokens of callers are others',
      { authorizerConfiguration: { customJWTAuthorizer: { discoveryUrl: 'https://x' } } },
    ],
    ['ports are open to sessions from the internet (allowedPorts)', { allowedPorts: [8080] }],
  ])('%s', (text, answer) => {
    expect(compareRuntime(answer)).toEqual([`differs\tr: ${text}`]);
  });

  test('an authorizer of a gateway differs', () => {
    const state = stateOf({
      type: 'aws_bedrockagentcore_gateway',
      values: { authorizer_type: 'AWS_IAM' },
    });
    const compareGateway = (authorizerType: string) =>
      compared('compare_gateway("g"; $state | gateways[0].values)', state, { authorizerType });
    expect(compareGateway('AWS_IAM')).toEqual(['ok\tg: authorizer AWS_IAM, as in the state']);
    expect(compareGateway('NONE')).toEqual(['differs\tg: authorizer is NONE']);
  });

  test('an ID or ARN that could be an option or a file is refused', () => {
    const lines = (values: object) =>
      compared(
        '$state | runtimes | workload_lines("agent_runtime_id"; "agent_runtime_arn")',
        stateOf({ ...RUNTIME, values }),
        null,
      );
    expect(lines({ agent_runtime_id: 'a-0123456789', agent_runtime_arn: ARN })).toEqual([
      `aws_bedrockagentcore_agent_runtime.r0\ta-0123456789\t${ARN}`,
    ]);
    for (const agent_runtime_arn of ['file:///etc/passwd', `${ARN}\n--debug`, `--x ${ARN}`, null])
      expect(() => lines({ agent_runtime_id: 'a-0123456789', agent_runtime_arn })).toThrow(
        'no valid ID and ARN',
      );
    for (const agent_runtime_id of ['--debug', 'a b', '$(id)', null])
      expect(() => lines({ agent_runtime_id, agent_runtime_arn: ARN })).toThrow(
        'no valid ID and ARN',
      );
  });
});
