/** What every agent takes, whatever its network. */
import { z } from 'zod';

import { QUOTAS } from '../../../facts/quotas';
import { hcl, tpl } from '../../../hcl/value';
import { exactlyOne, hasKey, missing, not, rule } from '../../../inputs/claims';
import { listOf, mapOf, oneOf, pattern, setOf, text, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { tags } from '../../../inputs/primitives';
import type { UniqueName } from '../../../inputs/wiring';
import { agentcoreName } from '../agentcore-name';
import { jwtAuthorizerRules, jwtAuthorizerShape } from '../jwt-authorizer';

const RUNTIME = QUOTAS.aws_bedrockagentcore_agent_runtime;
const ENDPOINT = QUOTAS.aws_bedrockagentcore_agent_runtime_endpoint;

/** The modules write the name so: AgentCore takes no hyphens. */
export const RUNTIME_NAME: UniqueName = {
  what: 'agent',
  why: 'runtime names are unique in an account and region',
  hyphensAre: '_',
};

const name = agentcoreName('research-agent', ['1st-agent', 'an agent']);

const containerImage = pattern(
  /^(([0-9]{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(\.cn)?|public\.ecr\.aws)\/([a-z0-9]+([._-][a-z0-9]+)*\/)*[a-z0-9]+([._-][a-z0-9]+)*(:[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}|@sha256:[a-f0-9]{64})$/,
  {
    want: '<account>.dkr.ecr.<region>.amazonaws.com/<repository> or public.ecr.aws/<repository>, with :<tag> or @sha256:<digest>',
    fix: 'copy the image to ECR and name its tag or digest',
    good: '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0',
    bad: ['docker.io/library/python:3.13', '111122223333.dkr.ecr.us-east-1.amazonaws.com/research'],
  },
);

const bucket = pattern(
  new RegExp(RUNTIME['agent_runtime_artifact.code_configuration.code.s3.bucket'].pattern),
  {
    want: 'the name of a bucket',
    fix: 'pass the name, not an s3:// address',
    good: 'agent-code',
    bad: ['s3://agent-code'],
  },
);

const endpointName = pattern(new RegExp(ENDPOINT.name.pattern), {
  want: 'a letter, then up to 47 letters, digits, or underscores',
  fix: 'replace hyphens with underscores',
  good: 'prod',
  bad: ['prod-eu'],
});

const version = pattern(/^[1-9][0-9]{0,4}$/, {
  want: 'a version number, 1 to 99999',
  fix: 'use a version of the runtime, or omit it',
  good: '3',
  bad: ['latest'],
});

const HEADERS = RUNTIME['request_header_configuration.request_header_allowlist'];

const header = pattern(new RegExp(HEADERS.pattern), {
  want: 'the name of a header: a letter, then up to 255 letters, digits, hyphens, or underscores',
  fix: 'pass the name only',
  good: 'Authorization',
  bad: ['X-Id: 1'],
});

/** What the path may have behind /mnt/, with room for a slash at its end. */
const MOUNT = RUNTIME['filesystem_configuration.session_storage.mount_path'].length;
const MOUNT_NAME = { min: MOUNT.min - '/mnt/'.length, max: MOUNT.max - '/mnt//'.length };

const mountPath = pattern(
  new RegExp(`^/mnt/[a-zA-Z0-9._-]{${MOUNT_NAME.min},${MOUNT_NAME.max}}/?$`),
  {
    want: '/mnt/ and one level of letters, digits, dots, hyphens, or underscores',
    fix: 'mount directly below /mnt',
    good: '/mnt/session',
    bad: ['/data', '/mnt/a/b'],
  },
);

const IDLE = RUNTIME['lifecycle_configuration.idle_runtime_session_timeout'].seconds;
const LIFETIME = RUNTIME['lifecycle_configuration.max_lifetime'].seconds;
const SECONDS_FIX = 'pick a value in that range, in seconds';

const ENTRY_POINT = RUNTIME['agent_runtime_artifact.code_configuration.entry_point'];
const VARIABLES = RUNTIME.environment_variables;

export const runtimeShape = {
  name: name.describe(
    'Name of the agent and prefix for the names of all resources. Hyphens become underscores in the AgentCore runtime name, so `my-agent` and `my_agent` conflict. Changing it replaces the runtime.',
  ),
  description: text(RUNTIME.description.length)
    .nullable()
    .default(null)
    .describe('What the agent is for.'),
  container_image: containerImage
    .nullable()
    .default(null)
    .describe(
      'URI of the container image (linux/arm64) in ECR, with a tag or digest. The image must exist before the first apply. Set exactly one of `container_image` and `code`.',
    ),
  code: z
    .strictObject({
      s3_bucket: bucket.describe('Name of the bucket.'),
      s3_prefix: text({
        ...RUNTIME['agent_runtime_artifact.code_configuration.code.s3.prefix'].length,
        fix: 'set it to the key of the zip file',
      }).describe('Key of the zip file.'),
      s3_version_id: text({
        ...RUNTIME['agent_runtime_artifact.code_configuration.code.s3.version_id'].length,
        fix: 'pass the version ID of the object, or omit it',
      })
        .optional()
        .describe('Version ID of the object.'),
      runtime: oneOf(RUNTIME['agent_runtime_artifact.code_configuration.runtime'].oneOf).describe(
        'Language runtime, such as `PYTHON_3_13`.',
      ),
      entry_point: listOf(text({ ...ENTRY_POINT.length }), {
        ...ENTRY_POINT.count,
        fix: 'pass the file, after a wrapper if there is one',
      }).describe('File to run, or a wrapper and the file.'),
    })
    .nullable()
    .default(null)
    .describe('Zip file in S3 with the code of the agent, to use instead of `container_image`.'),
  server_protocol: oneOf(RUNTIME['protocol_configuration.server_protocol'].oneOf)
    .default('HTTP')
    .describe(
      'Protocol that the agent serves: `HTTP` (port 8080), `MCP` (8000), `A2A` (9000), or `AGUI` (8080).',
    ),
  environment_variables: mapOf(
    text({ ...VARIABLES.length, fix: 'move long settings to a parameter store' }),
    {
      key: text({ ...VARIABLES.keyLength, fix: 'shorten the name' }),
      max: VARIABLES.count.max,
      fix: 'move settings to a parameter store',
    },
  )
    .default({})
    .describe(
      'Environment variables of the agent. Do not pass secrets: the values appear in plans and in the console.',
    ),
  request_header_allowlist: setOf(header, { max: HEADERS.count.max })
    .default([])
    .describe('Request headers that AgentCore passes to the agent, in addition to its own.'),
  idle_session_timeout_seconds: wholeNumber({ ...IDLE, fix: SECONDS_FIX })
    .default(900)
    .describe('Idle time after which a session ends, in seconds.'),
  max_session_lifetime_seconds: wholeNumber({ ...LIFETIME, fix: SECONDS_FIX })
    .default(LIFETIME.max)
    .describe('Maximum lifetime of a session, in seconds.'),
  session_storage_mount_path: mountPath
    .nullable()
    .default(null)
    .describe(
      'Mount path of session storage, whose files last as long as the session. A new version of the runtime deletes them.',
    ),
  named_endpoints: mapOf(
    z.strictObject({
      version: version
        .optional()
        .describe('Version of the runtime to pin. Defaults to the newest version.'),
      description: text(ENDPOINT.description.length)
        .optional()
        .describe('What the endpoint is for.'),
    }),
    {
      key: endpointName,
      max: 10,
    },
  )
    .default({})
    .describe('Runtime endpoints to create in addition to DEFAULT, keyed by name.'),
  ...jwtAuthorizerShape,
};

export const mountShape = {
  efs_mounts: mapOf(
    z.strictObject({
      access_point_arn: pattern(
        /^arn:aws[a-z-]*:elasticfilesystem:[a-z0-9-]+:[0-9]{12}:access-point\/fsap-[0-9a-f]{8,40}$/,
        {
          want: 'the ARN of an EFS access point',
          fix: 'pass the ARN, not the ID',
          good: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0',
          bad: ['fsap-0123456789abcdef0'],
        },
      ).describe('ARN of the access point.'),
      mount_path: mountPath.describe('Path in the agent, directly below `/mnt`.'),
    }),
    { max: RUNTIME['filesystem_configuration.efs_access_point'].count.max },
  )
    .default({})
    .describe(
      'EFS access points to mount, keyed by a name you choose. NFS (port 2049) must be open: add the security group of the mount targets to `egress_to_security_groups`.',
    ),
  s3_files_mounts: mapOf(
    z.strictObject({
      access_point_arn: pattern(
        /^arn:aws[a-z-]*:s3files:[a-z0-9-]+:[0-9]{12}:file-system\/fs-[0-9a-f]{17,40}\/access-point\/fsap-[0-9a-f]{17,40}$/,
        {
          want: 'the ARN of an S3 Files access point',
          fix: 'pass the ARN, not the ID',
          good: 'arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0',
          bad: ['fsap-0123456789abcdef0'],
        },
      ).describe('ARN of the access point.'),
      mount_path: mountPath.describe('Path in the agent, directly below `/mnt`.'),
    }),
    { max: RUNTIME['filesystem_configuration.s3_files_access_point'].count.max },
  )
    .default({})
    .describe(
      'S3 Files access points to mount, keyed by a name you choose. NFS (port 2049) must be open, as for `efs_mounts`.',
    ),
};

export const tagsShape = {
  tags: tags.default({}).describe('Tags to apply to all resources that support tags.'),
};

interface RuntimeInput {
  container_image: string | null;
  code: object | null;
  idle_session_timeout_seconds: number;
  max_session_lifetime_seconds: number;
  named_endpoints: Record<string, unknown>;
}

const CODE = {
  s3_bucket: 'agent-code',
  s3_prefix: 'research/1.4.0.zip',
  runtime: 'PYTHON_3_13',
  entry_point: ['main.py'],
};

/** Rules between the variables of {@link runtimeShape}. The sample is expected to hold a container image. */
export const runtimeRules: readonly CrossRule[] = [
  rule(exactlyOne(missing('container_image'), missing('code')), {
    variable: 'container_image',
    found: hcl(
      '"found ${var.container_image == null ? "no image" : "an image"} and ${var.code == null ? "no code" : "code"}"',
    ),
    want: 'exactly one of container_image and code',
    fix: 'set one of them',
    bad: { image_and_code: { code: CODE }, neither_image_nor_code: { container_image: null } },
    good: [{ container_image: null, code: CODE }],
    companions: { code: { container_image: null } },
  }),
  {
    variable: 'idle_session_timeout_seconds',
    condition: hcl`var.idle_session_timeout_seconds <= var.max_session_lifetime_seconds`,
    found: tpl('got ${var.idle_session_timeout_seconds}'),
    want: 'at most max_session_lifetime_seconds',
    fix: 'lower this one or raise the other',
    holds: (input: RuntimeInput) =>
      input.idle_session_timeout_seconds <= input.max_session_lifetime_seconds,
    bad: {
      idle_timeout_longer_than_the_session: {
        idle_session_timeout_seconds: 901,
        max_session_lifetime_seconds: 900,
      },
    },
    good: [{ idle_session_timeout_seconds: 900, max_session_lifetime_seconds: 900 }],
    companions: { max_session_lifetime_seconds: { idle_session_timeout_seconds: 60 } },
  },
  rule(not(hasKey('named_endpoints', 'DEFAULT')), {
    variable: 'named_endpoints',
    found: hcl('"got ${join(", ", keys(var.named_endpoints))}"'),
    want: 'names other than DEFAULT, which AgentCore creates',
    fix: 'choose another name',
    bad: { endpoint_that_the_service_makes: { named_endpoints: { DEFAULT: {} } } },
  }),
  ...jwtAuthorizerRules,
];
