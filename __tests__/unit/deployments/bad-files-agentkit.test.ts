/** Files of agentkit that are refused: each for its one reason, with the place in that file, and what to do. */
import { changedIn, errorOf } from '../../support/deployments';

const IMAGE = '111122223333.dkr.ecr.us-west-2.amazonaws.com/research:1.4.0';

const GOOD = `stackName: stats
region: us-west-2
agents:
  - name: research
    containerImage: ${IMAGE}
    memoryMB: 512
    timeoutSeconds: 300
    protocol: HTTP
  - name: writer
    containerImage: ${IMAGE}
gateway: { enabled: true, name: my_gateway, protocol: MCP, targets: [writer] }
vpc:
  vpcId: vpc-0123456789abcdef0
  subnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
tags: { Team: ai }
`;

/** The good file with one change, whose place must be there. */
const changed = (from: string, to: string) => changedIn(GOOD, from, to);

const SECRET = 'got a secret in plain sight; its value is not shown';

interface BadFile {
  title: string;
  text: string;
  /** How the one line of the message begins, and something that it holds. */
  error: string;
  holds?: string;
}

const CHECKLIST: BadFile[] = [
  {
    title: 'an image of another registry',
    text: changed(IMAGE, 'ghcr.io/acme/research:latest'),
    error:
      'config.yaml:5:21: agents[0].containerImage: got "ghcr.io/acme/research:latest". Expected an image in ECR:',
    holds: 'Copy the image to ECR, and name it there.',
  },
  {
    title: 'an image of an account without 12 digits',
    text: changed(IMAGE, '123456789.dkr.ecr.us-west-2.amazonaws.com/research:1'),
    error: 'config.yaml:5:21: agents[0].containerImage: got "123456789.dkr.ecr',
  },
  {
    title: 'an image without tag, as the module sees it',
    text: changed(IMAGE, '111122223333.dkr.ecr.us-west-2.amazonaws.com/research'),
    error: 'config.yaml:5:21: agents[0].containerImage: got "111122223333.dkr.ecr.us-west-2',
    holds: 'with :<tag> or @sha256:<digest>',
  },
  {
    title: 'a name whose endpoint AgentCore would refuse',
    text: changed('name: research', 'name: 1_research'),
    error: 'config.yaml:4:11: agents[0].name: got "1_research". Expected a letter, then up to 38',
  },
  {
    title: 'a name that leaves its endpoint no room',
    text: changed('name: research', `name: ${'r'.repeat(40)}`),
    error: 'config.yaml:4:11: agents[0].name: got "rrrr',
  },
  {
    title: 'a timeout of less than a minute',
    text: changed('timeoutSeconds: 300', 'timeoutSeconds: 30'),
    error:
      'config.yaml:7:21: agents[0].timeoutSeconds: got 30. Expected a whole number of seconds from 60 to 28800.',
  },
  {
    title: 'a timeout of more than eight hours',
    text: changed('timeoutSeconds: 300', 'timeoutSeconds: 28801'),
    error: 'config.yaml:7:21: agents[0].timeoutSeconds: got 28801. Expected',
  },
  {
    title: 'a timeout in quotes',
    text: changed('timeoutSeconds: 300', 'timeoutSeconds: "300"'),
    error: 'config.yaml:7:21: agents[0].timeoutSeconds: got "300". Expected a whole number',
  },
  {
    title: 'memory of a size that there is not',
    text: changed('memoryMB: 512', 'memoryMB: 768'),
    error:
      'config.yaml:6:15: agents[0].memoryMB: got 768. Expected one of 512, 1024, 2048, 4096, 8192, 16384. Take one',
  },
  {
    title: 'a gateway that speaks HTTP',
    text: changed('protocol: MCP', 'protocol: HTTP'),
    error:
      'config.yaml:11:55: gateway.protocol: got "HTTP". Expected MCP, the only one of a gateway.',
  },
  {
    title: 'a VPC without subnets',
    text: changed('  subnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]\n', ''),
    error:
      'config.yaml:12:1: vpc.subnetIds: got nothing. Expected subnets of the VPC. Add subnetIds.',
  },
  {
    title: 'no network at all',
    text: changed(/vpc:\n.*\n.*\n/.exec(GOOD)?.[0] ?? '', 'vpc: { createVPC: false }\n'),
    error: 'config.yaml:12:1: vpc.vpcId: got nothing. Expected a VPC. Add vpcId, or set createVPC.',
  },
  {
    title: 'groups beside a VPC that is made',
    text: changed(
      / {2}vpcId.*\n.*\n/.exec(GOOD)?.[0] ?? '',
      '  securityGroupIds: [sg-0123456789abcdef0]\n',
    ),
    error: 'config.yaml:13:21: vpc.securityGroupIds: got ids of a VPC that is there, beside one',
  },
  {
    title: 'a range that is too small for a network that is made, as the module sees it',
    text: changed(/vpc:\n.*\n.*\n/.exec(GOOD)?.[0] ?? '', 'vpc: { vpcCidr: 10.0.0.0/24 }\n'),
    error:
      'config.yaml:12:17: vpc.vpcCidr: got "10.0.0.0/24". Expected an IPv4 CIDR range from /16 to /20',
  },
  {
    title: 'a secret that is none, as the module of endpoints sees it',
    text: changed('protocol: HTTP', 'secretsARNs: [arn:aws:secretsmanager:x]').replace(
      /vpc:\n.*\n.*\n/,
      '',
    ),
    error: 'config.yaml:8:19: agents[0].secretsARNs[0]: got 24 characters. Expected',
  },
  {
    title: 'a role by its name, as the module sees it',
    text: `${GOOD}iam: { roleARN: agents }\n`,
    error: 'config.yaml:16:17: iam.roleARN: got "agents". Expected the ARN of a role.',
  },
  {
    title: 'a region without AgentCore',
    text: changed('us-west-2', 'eu-central-2'),
    error: 'config.yaml:2:9: region: got "eu-central-2", where AgentCore was not known on ',
    holds: 'Write eu-central-1.',
  },
  {
    title: 'no region',
    text: changed('region: us-west-2\n', ''),
    error: 'config.yaml:1:1: region: got nothing. Expected one of 22 names such as ',
    holds: 'Add region: the first image is in us-west-2.',
  },
  {
    title: 'a VPC to be made where no zones are known',
    text: changed('us-west-2', 'us-west-1').replace(/vpc:\n.*\n.*\n/, ''),
    error: 'config.yaml:2:9: region: got us-west-1, whose zones were not known on ',
  },
];

const SHAPE: BadFile[] = [
  {
    title: 'a misspelt field of an agent',
    text: changed('memoryMB', 'memoryMb'),
    error:
      'config.yaml:6:5: agents[0].memoryMb: got a name that does not exist here. Expected one of 11 names such as memoryMB, name, ',
    holds: 'Write memoryMB, or remove it.',
  },
  {
    title: 'a misspelt field of the file',
    text: changed('tags:', 'tag:'),
    error:
      'config.yaml:15:1: tag: got a name that does not exist here. Expected one of 11 names such as tags, iam, vpc.',
    holds: 'Write tags, or remove it.',
  },
  {
    title: 'no name of the stack',
    text: changed('stackName: stats\n', ''),
    error: 'config.yaml:1:1: stackName: got nothing. Expected letters, digits and single hyphens',
  },
  {
    title: 'no agents',
    text: 'stackName: stats\nregion: us-west-2\nagents: []\n',
    error: 'config.yaml:3:9: agents: got a list. Expected at least one agent. Add one.',
  },
  {
    title: 'an agent without image',
    text: changed(`name: writer\n    containerImage: ${IMAGE}`, 'name: writer'),
    error: 'config.yaml:9:5: agents[1].containerImage: got nothing. Expected an image in ECR',
  },
  {
    title: 'two agents whose names are one here',
    text: changed('name: writer', 'name: Research').replace('[writer]', '[research]'),
    error:
      'config.yaml:9:11: agents[1].name: got research, which another agent is called. Expected',
  },
  {
    title: 'an agent called as the gateway is',
    text: changed('name: writer', 'name: gateway').replace('[writer]', '[gateway]'),
    error:
      'config.yaml:9:11: agents[1].name: got gateway, which the gateway is called. Expected a name',
  },
  {
    title: 'two default agents',
    text: GOOD.replaceAll(`${IMAGE}\n`, `${IMAGE}\n    isDefault: true\n`),
    error: 'config.yaml:12:16: agents[1].isDefault: got a second default agent. Expected one.',
  },
  {
    title: 'a target that is no agent',
    text: changed('[writer]', '[writter]'),
    error:
      'config.yaml:11:70: gateway.targets[0]: got "writter". Expected one of research, writer. Write writer.',
  },
  {
    title: 'an authorizer that AgentCore does not have',
    text: changed('protocol: HTTP', 'authorizer: { type: LAMBDA }'),
    error:
      'config.yaml:8:25: agents[0].authorizer.type: got "LAMBDA". Expected one of IAM, NONE. Write IAM',
  },
  {
    title: 'tokens, whose provider is nowhere',
    text: changed('protocol: MCP', 'authorizer: { type: CUSTOM_JWT }'),
    error:
      'config.yaml:11:65: gateway.authorizer.type: got "CUSTOM_JWT". Expected one of IAM, NONE.',
    holds: 'set authorizer_type and jwt_authorizer in what --print shows',
  },
  {
    title: 'an inference profile in the place of a model',
    text: `${GOOD}iam: { bedrockModelIds: [us.anthropic.claude-sonnet-4-5-20250929-v1:0] }\n`,
    error: 'config.yaml:16:26: iam.bedrockModelIds[0]: got "us.anthropic.claude',
    holds: 'For a profile write its ARN',
  },
  {
    title: 'a tag that AWS keeps for itself, as the deployments file sees it',
    text: changed('Team: ai', '"aws:Team": ai'),
    error: 'config.yaml:15:9: tags.aws:Team: got "aws:Team". Expected tag keys of',
  },
  {
    title: 'a merge key',
    text: changed('tags: { Team: ai }', 'tags: { <<: { Team: ai } }'),
    error: 'config.yaml:15:9: tags: got a merge key (<<). Expected values written out.',
  },
];

const SECRETS: BadFile[] = [
  {
    title: 'values of secrets',
    text: `${GOOD}secrets: { createSecrets: true, secretValues: { GEMINI: hunter2 } }\n`,
    error: `config.yaml:16:49: secrets.secretValues.GEMINI: ${SECRET}. Expected no secrets in the file.`,
  },
  {
    title: 'a secret among the variables',
    text: changed('protocol: HTTP', 'environment: { API_KEY: hunter2 }'),
    error: `config.yaml:8:20: agents[0].environment.API_KEY: ${SECRET}`,
  },
  {
    title: 'an access key by its form',
    text: changed('Team: ai', 'Team: AKIAIOSFODNN7EXAMPLE'),
    error: `config.yaml:15:9: tags.Team: ${SECRET}`,
  },
];

const BAD_FILES = [...CHECKLIST, ...SHAPE, ...SECRETS];

test('the file that the bad ones are made from is good', () => {
  expect(errorOf(GOOD, 'config.yaml')).toBe('accepted');
});

test.each(BAD_FILES)('refused: $title', ({ text, error, holds = '' }) => {
  const lines = errorOf(text, 'config.yaml').split('\n');
  expect(lines).toEqual([expect.stringContaining(error)]);
  expect(lines[0]?.startsWith(error)).toBe(true);
  expect(lines[0]).toContain(holds);
  expect(lines[0]).toMatch(/^config\.yaml:\d+:\d+: .*. Expected .*\. .*\.$/);
  expect(lines[0]).not.toMatch(/hunter2|AKIA|undefined|deployments\./);
});

test('all faults come at once, in the order of the file', () => {
  const text = changed('memoryMB: 512', 'memoryMB: 5').replace('protocol: MCP', 'protocol: HTTP');
  expect(errorOf(text, 'config.yaml').split('\n')).toEqual([
    expect.stringMatching(/^config\.yaml:6:15: agents\[0\]\.memoryMB/),
    expect.stringMatching(/^config\.yaml:11:55: gateway\.protocol/),
  ]);
});

test('what the modules refuse comes with what agentkit refuses', () => {
  const text = changed(IMAGE, '111122223333.dkr.ecr.us-west-2.amazonaws.com/research')
    .replace('region: us-west-2', 'region: eu-central-2')
    .replace('[writer]', '[writter]')
    .replace('Team: ai', 'Team: AKIAIOSFODNN7EXAMPLE')
    .concat('iam: { roleARN: agents }\n');
  expect(errorOf(text, 'config.yaml').split('\n')).toEqual([
    expect.stringMatching(/^config\.yaml:2:9: region: got "eu-central-2"/),
    expect.stringMatching(/^config\.yaml:5:21: agents\[0\]\.containerImage: .*<tag>/),
    expect.stringMatching(/^config\.yaml:11:70: gateway\.targets\[0\]: got "writter"/),
    expect.stringContaining(`config.yaml:15:9: tags.Team: ${SECRET}`),
    expect.stringMatching(/^config\.yaml:16:17: iam\.roleARN: got "agents"/),
  ]);
});

test('where the images too are of a region without zones, that fault is the only one', () => {
  const text = GOOD.replaceAll('us-west-2', 'us-gov-west-1').replace(/vpc:\n.*\n.*\n/, '');
  expect(errorOf(text, 'config.yaml').split('\n')).toHaveLength(1);
});
