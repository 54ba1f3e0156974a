/**
 * The config file of the agentkit project, whose stacks run agents on AgentCore. Fields:
 * https://github.com/plexusone/agentkit, platforms/agentcore/iac, and its requirements document, both as of 2026-07-17.
 */
import { z } from 'zod';

import { said, text } from '../reading/words';

const word = (what: string) => z.string(said(what, `write ${what}`));
const flag = z.boolean(said('true or false', 'write true or false, without quotes')).optional();
const seconds = said('a whole number of seconds from 60 to 28800', 'take a number in that range');

/** What AgentCore takes for the name of a runtime, hyphens aside, with room for what agentkit appends. */
const AGENT_NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,38}$/;

const MEMORY_SIZES = [512, 1024, 2048, 4096, 8192, 16384];

const arns = (service: string, what: string) =>
  z.array(
    text(
      new RegExp(`^arn:aws[a-z-]*:${service}:[^\\s*?]+$`),
      `the ARN of ${what}`,
      'pass the ARN, not the name',
    ),
    said('a list of ARNs', 'write a list'),
  );

const texts = (what: string) =>
  z
    .record(z.string(), word('a text in quotes'), said(`a map of ${what}`, 'write a map'))
    .optional();

const authorizer = (types: readonly [string, ...string[]], fix: string) =>
  z
    .strictObject({
      type: z.enum(types, said(`one of ${types.join(', ')}`, fix)),
      lambdaArn: word('the ARN of a function').optional(),
    })
    .optional();

const agent = z.strictObject({
  name: text(
    AGENT_NAME,
    'a letter, then up to 38 letters, digits, underscores, or hyphens',
    'rename it: the names of the agent and its endpoint begin with it',
  ),
  description: word('a text').optional(),
  containerImage: text(
    /^([0-9]{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?|public\.ecr\.aws)\//,
    'an image in ECR: <account, 12 digits>.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>',
    'copy the image to ECR, and name it there',
  ),
  memoryMB: z
    .number(said('a number', 'write a number'))
    .refine((size) => MEMORY_SIZES.includes(size), {
      error: `one of ${MEMORY_SIZES.join(', ')}\ntake one of them, or leave it out: AgentCore has no such setting`,
    })
    .optional(),
  timeoutSeconds: z.number(seconds).int(seconds).min(60, seconds).max(28800, seconds).optional(),
  environment: texts('variables'),
  secretsARNs: arns('secretsmanager', 'a secret').optional(),
  isDefault: flag,
  protocol: z
    .enum(['HTTP', 'MCP', 'A2A'], said('one of HTTP, MCP, A2A', 'write what the agent serves'))
    .optional(),
  authorizer: authorizer(
    ['IAM', 'NONE'],
    'write IAM: AgentCore has no other for an agent, save tokens, whose provider this file has no place for',
  ),
  enableMemory: flag,
});
export type Agent = z.output<typeof agent>;

const gateway = z.strictObject({
  enabled: flag,
  name: word('a name').optional(),
  description: word('a text').optional(),
  protocol: z
    .literal('MCP', said('MCP, the only one of a gateway', 'write MCP, or leave it out'))
    .optional(),
  authorizer: authorizer(
    ['IAM', 'NONE'],
    'write IAM; for tokens set authorizer_type and jwt_authorizer in what --print shows',
  ),
  targets: z
    .array(word('the name of an agent'), said('a list of names', 'write a list'))
    .optional(),
});

const vpc = z.strictObject({
  vpcId: word('the id of a VPC').optional(),
  subnetIds: z.array(word('the id of a subnet'), said('a list of ids', 'write a list')).optional(),
  securityGroupIds: z
    .array(word('the id of a group'), said('a list of ids', 'write a list'))
    .optional(),
  createVPC: flag,
  vpcCidr: word('a network').optional(),
  maxAZs: z
    .number(said('a number', 'write a number'))
    .int(said('a whole number', 'write a whole number'))
    .min(1, said('1 or more', 'take 2'))
    .optional(),
  enableVPCEndpoints: flag,
});

const secrets = z.strictObject({
  createSecrets: flag,
  // What is in there is looked at, and never repeated, by the search for secrets.
  secretValues: z.unknown(),
  secretName: word('a name').optional(),
  kmsKeyARN: word('the ARN of a key').optional(),
});

const observability = z.strictObject({
  provider: z
    .enum(
      ['opik', 'langfuse', 'phoenix', 'cloudwatch'],
      said('one of opik, langfuse, phoenix, cloudwatch', 'write one of them'),
    )
    .optional(),
  project: word('a name').optional(),
  apiKeySecretARN: word('the ARN of a secret').optional(),
  endpoint: word('an address').optional(),
  enableXRay: flag,
  enableCloudWatchLogs: flag,
  logRetentionDays: z.number(said('a number', 'write a number')).optional(),
});

const iam = z.strictObject({
  roleARN: word('the ARN of a role').optional(),
  additionalPolicies: arns('iam', 'a policy').optional(),
  permissionsBoundaryARN: word('the ARN of a policy').optional(),
  enableBedrockAccess: flag,
  bedrockModelIds: z
    .array(
      text(
        /^(?!(us|eu|apac|jp|au|ca|us-gov|global)\.)(arn:[^\s*?]+|[a-z0-9-]+\.[\w.:-]+)$/,
        'the id of a model, or the ARN of a model or inference profile',
        'for a profile write its ARN, and the ids of the models behind it',
      ),
      said('a list of ids', 'write a list'),
    )
    .optional(),
});

/** The file as agentkit reads it. */
export const AgentkitFile = z.strictObject({
  stackName: text(
    /^(?=.{1,48}$)[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$/,
    'letters, digits and single hyphens, 48 at most, beginning with a letter',
    'rename it: it becomes the name of a folder',
  ),
  description: word('a text').optional(),
  region: word('a region such as us-east-1').optional(),
  agents: z
    .array(agent, said('a list of agents', 'write a list'))
    .min(1, said('at least one agent', 'add one')),
  vpc: vpc.optional(),
  secrets: secrets.optional(),
  observability: observability.optional(),
  iam: iam.optional(),
  gateway: gateway.optional(),
  tags: texts('tags'),
  removalPolicy: z
    .enum(['destroy', 'retain'], said('destroy or retain', 'write one of them'))
    .optional(),
});
export type AgentkitFile = z.output<typeof AgentkitFile>;
