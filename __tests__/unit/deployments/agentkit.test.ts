/** Files of the agentkit project in the place of a deployments file: what becomes of each field. */
import type { z } from 'zod';

import { AgentkitFile } from '../../../deployments/agentkit/schema';
import {
  printTranslation,
  translate,
  type Translation,
} from '../../../deployments/agentkit/translate';
import { parseFile } from '../../../deployments/parse';
import { readYaml } from '../../../deployments/reading/read-yaml';
import { CARDS, known, rootsOf } from '../../support/deployments';

const IMAGE = '111122223333.dkr.ecr.us-west-2.amazonaws.com/research:1.4.0';
const EU_IMAGE = IMAGE.replace('us-west-2', 'eu-west-1');

/** Everything that agentkit documents for an agent and a network that is made. */
const EXAMPLE = {
  stackName: 'My-Stack',
  region: 'us-west-2',
  agents: [
    {
      name: 'research',
      containerImage: IMAGE,
      memoryMB: 512,
      timeoutSeconds: 300,
      protocol: 'HTTP',
    },
  ],
  gateway: { enabled: true, name: 'my_gateway', protocol: 'MCP' },
  vpc: { createVPC: true, enableVPCEndpoints: true },
};

const OWN_NETWORK = {
  vpcId: 'vpc-0123456789abcdef0',
  subnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
};

/** Every field that there is. */
const EVERY_FIELD = {
  stackName: 'stats',
  description: 'Statistics.',
  region: 'eu-west-1',
  agents: [
    {
      name: 'research-agent',
      description: 'Searches.',
      containerImage: EU_IMAGE,
      memoryMB: 16384,
      timeoutSeconds: 28800,
      environment: { LOG_LEVEL: 'info' },
      secretsARNs: ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:search-AbCdEf'],
      isDefault: true,
      protocol: 'A2A',
      authorizer: { type: 'NONE', lambdaArn: 'arn:aws:lambda:eu-west-1:111122223333:function:f' },
      enableMemory: true,
    },
    { name: 'Writer', containerImage: EU_IMAGE, authorizer: { type: 'IAM' }, enableMemory: false },
  ],
  vpc: {
    ...OWN_NETWORK,
    securityGroupIds: ['sg-0123456789abcdef0'],
    createVPC: false,
    vpcCidr: '10.0.0.0/16',
    maxAZs: 2,
    enableVPCEndpoints: true,
  },
  secrets: {
    createSecrets: false,
    secretValues: {},
    secretName: 'stats-secrets',
    kmsKeyARN: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  },
  observability: {
    provider: 'opik',
    project: 'stats',
    apiKeySecretARN: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:opik-AbCdEf',
    endpoint: 'https://opik.internal.example.com',
    enableXRay: false,
    enableCloudWatchLogs: true,
    logRetentionDays: 30,
  },
  iam: {
    roleARN: 'arn:aws:iam::111122223333:role/agents',
    additionalPolicies: ['arn:aws:iam::111122223333:policy/more'],
    permissionsBoundaryARN: 'arn:aws:iam::111122223333:policy/boundary',
    enableBedrockAccess: true,
    bedrockModelIds: ['anthropic.claude-sonnet-4-5-20250929-v1:0'],
  },
  gateway: {
    enabled: true,
    name: 'tools',
    description: 'Tools.',
    protocol: 'MCP',
    authorizer: { type: 'IAM', lambdaArn: 'arn:aws:lambda:eu-west-1:111122223333:function:f' },
    targets: ['Writer'],
  },
  tags: { Team: 'ai' },
  removalPolicy: 'retain',
};

function translated(file: object): Translation {
  const found = translate(readYaml(JSON.stringify(file, null, 2)), {
    file: 'config.json',
    cards: CARDS,
  });
  if (!found) throw new Error('is no file of agentkit');
  return found;
}

/** What the report says, by path. */
function verdictsOf(file: object): Record<string, string> {
  const pairs = translated(file).report.map((line) => line.split(/: (.*)/).slice(0, 2));
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Paths of every field of `schema`; maps and lists of texts are one field. */
function fieldsOf(schema: z.core.$ZodType, path: string): string[] {
  const { type, ...def } = schema._zod.def as {
    type: string;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  };
  if (def.innerType) return fieldsOf(def.innerType, path);
  if (type === 'array' && def.element?._zod.def.type === 'object')
    return fieldsOf(def.element, `${path}[0]`);
  if (!def.shape) return [path];
  return Object.entries(def.shape).flatMap(([name, inner]) =>
    fieldsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

describe('a network that is made', () => {
  test('is one deployment with all that use it', () => {
    expect(translated(EXAMPLE).read.value).toEqual({
      version: 1,
      defaults: { provider: { region: 'us-west-2' } },
      deployments: {
        'my-stack': {
          network: {
            create: {
              name: 'my-stack',
              cidr_block: '10.0.0.0/16',
              zone_ids: ['usw2-az1', 'usw2-az2'],
              egress: 'nat_single',
              nat_zone_id: 'usw2-az1',
            },
            endpoints: {
              needs: ['image'],
              repository_arns: ['arn:aws:ecr:us-west-2:111122223333:repository/research'],
            },
          },
          modules: {
            research: {
              module: 'runtime-vpc-egress',
              inputs: {
                name: 'research',
                named_endpoints: { research_endpoint: {} },
                container_image: IMAGE,
                idle_session_timeout_seconds: 300,
                max_session_lifetime_seconds: 300,
                server_protocol: 'HTTP',
                allow_internet_egress: true,
              },
            },
            gateway: {
              module: 'gateway',
              inputs: { authorizer_type: 'AWS_IAM', name: 'my-gateway', protocol_type: 'MCP' },
            },
          },
        },
      },
    });
  });

  test('is made too where the file says nothing of it', () => {
    const silent = { ...EXAMPLE, vpc: undefined };
    expect(translated(silent).read.value).toEqual(translated(EXAMPLE).read.value);
    expect(verdictsOf(silent)['vpc.createVPC']).toMatch(/^not given, and so translated to network/);
  });

  test('has the range, the zones and the endpoints that it asks for', () => {
    const secretsARNs = ['arn:aws:secretsmanager:us-west-2:111122223333:secret:a-AbCdEf'];
    const { value } = translated({
      ...EXAMPLE,
      agents: [
        { ...EXAMPLE.agents[0], secretsARNs },
        { name: 'two', containerImage: IMAGE, secretsARNs },
      ],
      vpc: { vpcCidr: '10.4.0.0/20', maxAZs: 1 },
      iam: { bedrockModelIds: ['anthropic.claude-sonnet-4-5-20250929-v1:0'] },
    }).read;
    const model =
      'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0';
    expect(value).toMatchObject({
      deployments: {
        'my-stack': {
          network: {
            create: { cidr_block: '10.4.0.0/20', zone_ids: ['usw2-az1'] },
            endpoints: {
              needs: ['image', 'models', 'secrets'],
              model_arns: [model],
              secret_arns: secretsARNs,
            },
          },
          modules: { two: { inputs: { minimum_zones: 1, model_arns: [model] } } },
        },
      },
    });
  });

  test('without endpoints reaches S3 through the NAT gateway', () => {
    const { value } = translated({ ...EXAMPLE, vpc: { enableVPCEndpoints: false } }).read;
    const stack = { modules: { research: { inputs: { use_s3_gateway_endpoint: false } } } };
    expect(value).toMatchObject({ deployments: { 'my-stack': stack } });
    expect(JSON.stringify(value)).not.toContain('"endpoints"');
  });
});

describe('a network that is there', () => {
  const { files } = rootsOf(JSON.stringify({ ...EXAMPLE, vpc: OWN_NETWORK }), 'config.json');

  test('gives each agent, and the gateway, a root of its own', () => {
    expect(
      [...files.keys()].filter((path) => path.endsWith('/main.tf') && !path.includes('modules')),
    ).toEqual(['my-stack-research/main.tf', 'my-stack-gateway/main.tf']);
    expect(files.get('my-stack-research/main.tf')).toContain(`module "my_stack_research" {
  source = "./modules/runtime-vpc-egress"

  name                         = "research"
  named_endpoints              = { research_endpoint = {} }
  container_image              = "${IMAGE}"
  idle_session_timeout_seconds = 300
  max_session_lifetime_seconds = 300
  server_protocol              = "HTTP"
  vpc_id                       = "vpc-0123456789abcdef0"
  use_s3_gateway_endpoint      = false
  subnet_ids                   = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  allow_internet_egress        = true
}`);
  });

  test('takes every field that there is', () => {
    const all = rootsOf(JSON.stringify(EVERY_FIELD), 'config.json').files;
    const main = all.get('stats-research-agent/main.tf') ?? '';
    expect(main).toMatch(/create_security_group += false\n/);
    expect(main).toMatch(/execution_role_arn += "arn:aws:iam::111122223333:role\/agents"\n/);
    expect(main).toMatch(/OBSERVABILITY_ENABLED += "true"\n/);
    expect(main).toMatch(/LOG_LEVEL += "info"\n/);
    expect(main).toMatch(/server_protocol += "A2A"\n/);
    expect(main).toMatch(/send_telemetry += false\n/);
    expect(main).not.toContain('allow_internet_egress');
    expect(all.get('stats-writer/providers.tf')).toContain('Team = "ai"');
  });
});

describe('the report', () => {
  test('says of every field what becomes of it, once', () => {
    const fields = fieldsOf(AgentkitFile, '');
    expect(fields.length).toBeGreaterThan(45);
    const paths = translated(EVERY_FIELD).report.map((line) => line.replace(/: .*/, ''));
    const own = paths.filter((path) => !path.startsWith('agents[1]'));
    expect([...own].sort()).toEqual([...fields].sort());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is kept, translated, or dropped with the reason', () => {
    for (const file of [EXAMPLE, EVERY_FIELD, { ...EVERY_FIELD, vpc: undefined, iam: undefined }])
      for (const line of translated(file).report)
        expect(line).toMatch(
          /^[\w.[\]]+: (not given, and so )?(kept as .*|translated.*|dropped, because .*)$/,
        );
  });

  test('tells what AgentCore has no place for', () => {
    expect(verdictsOf(EVERY_FIELD)).toMatchObject({
      'agents[0].memoryMB': expect.stringMatching(
        /^dropped, because AgentCore has no such setting/,
      ) as string,
      'agents[0].timeoutSeconds': 'kept as max_session_lifetime_seconds',
      'agents[0].authorizer.type': expect.stringMatching(
        /^translated to signatures \(SigV4\), bec/,
      ) as string,
      'agents[1].authorizer.type': 'translated to signatures (SigV4)',
      'agents[0].name': expect.stringContaining('translated to research_agent_endpoint') as string,
      'iam.permissionsBoundaryARN': 'dropped, because the role is given',
      'vpc.enableVPCEndpoints': expect.stringMatching(
        /^dropped, because vpcId names a VPC that is/,
      ) as string,
    });
    expect(verdictsOf({ ...EXAMPLE, gateway: { name: 'x' } }).gateway).toMatch(/^dropped/);
  });
});

test('what is printed is a deployments file, and comes to the same', () => {
  for (const file of [EXAMPLE, { ...EXAMPLE, vpc: OWN_NETWORK }, EVERY_FIELD]) {
    const text = printTranslation(translated(file), 'config.json');
    expect(text).toContain('# Translated from config.json, a file of agentkit:\n#   stackName: ');
    const about = { file: 'd.yaml', ...known };
    const parsed = parseFile(text, about);
    expect(parsed.translation).toBeUndefined();
    expect(parsed.deployments).toEqual(parseFile(JSON.stringify(file), about).deployments);
  }
});

test('YAML is read as JSON is', () => {
  const yaml = `
stackName: My-Stack
region: us-west-2
agents:
  - name: research
    containerImage: ${IMAGE}
    memoryMB: 512
    timeoutSeconds: 300
    protocol: HTTP
gateway: { enabled: true, name: my_gateway, protocol: MCP }
vpc: { createVPC: true, enableVPCEndpoints: true }
`;
  expect(translate(readYaml(yaml), { file: 'config.yaml', cards: CARDS })?.read.value).toEqual(
    translated(EXAMPLE).read.value,
  );
});

test('a deployments file is not taken for one of agentkit', () => {
  expect(
    translate(readYaml('version: 1\nagents: []\n'), { file: 'd.yaml', cards: CARDS }),
  ).toBeUndefined();
  expect(
    translate(readYaml('deployments: {}\nstackName: a\n'), { file: 'd.yaml', cards: CARDS }),
  ).toBeUndefined();
});
