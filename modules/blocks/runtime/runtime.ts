/** The agent itself and its named endpoints. */
import type { Construct } from 'constructs';

import { call, hcl, type Expression } from '../../../hcl/value';
import type { Resources } from '../../../schema/arguments';
import { type Condition, locals, output, resource } from '../declare';
import { IDENTITY_LOCALS } from '../identity';
import { JWT_AUTHORIZER_BLOCK } from '../jwt-authorizer';
import { declareProviderLookup } from '../private-identity-provider';

/** The service answers null for an empty collection, and the provider then fails the apply. */
export const TAGS = hcl`length(var.tags) > 0 ? var.tags : null`;

export interface RuntimeProps {
  network: Resources['aws_bedrockagentcore_agent_runtime']['network_configuration'];
  /** Whether file systems of the VPC can be mounted. */
  mounts: boolean;
  preconditions?: readonly Condition[];
  depends_on: readonly Expression[];
  '# depends_on': string;
}

function fileSystems(mounts: boolean) {
  const sessionStorage = {
    for_each: hcl`var.session_storage_mount_path[*]`,
    content: {
      session_storage: { mount_path: hcl`filesystem_configuration.value` },
    },
  };
  if (!mounts) return [sessionStorage];
  return [
    sessionStorage,
    {
      for_each: hcl`var.efs_mounts`,
      content: {
        efs_access_point: {
          access_point_arn: hcl`filesystem_configuration.value.access_point_arn`,
          mount_path: hcl`filesystem_configuration.value.mount_path`,
        },
      },
    },
    {
      for_each: hcl`var.s3_files_mounts`,
      content: {
        s3_files_access_point: {
          access_point_arn: hcl`filesystem_configuration.value.access_point_arn`,
          mount_path: hcl`filesystem_configuration.value.mount_path`,
        },
      },
    },
  ];
}

const artifact = [
  {
    for_each: hcl`local.uses_code ? [] : [var.container_image]`,
    content: {
      container_configuration: { container_uri: hcl`agent_runtime_artifact.value` },
    },
  },
  {
    for_each: hcl`var.code[*]`,
    content: {
      code_configuration: {
        runtime: hcl`agent_runtime_artifact.value.runtime`,
        entry_point: hcl`agent_runtime_artifact.value.entry_point`,
        code: {
          s3: {
            bucket: hcl`agent_runtime_artifact.value.s3_bucket`,
            prefix: hcl`agent_runtime_artifact.value.s3_prefix`,
            version_id: hcl`agent_runtime_artifact.value.s3_version_id`,
          },
        },
      },
    },
  },
];

/** Names that the rest of a pattern is made of. */
export function declareRuntimeLocals(scope: Construct): void {
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# runtime_name': 'The name of a runtime takes no hyphens.',
    runtime_name: hcl`replace(var.name, "-", "_")`,
    '# uses_code':
      'Depends on code only: the image can be unknown at plan, and the number of blocks must be known.',
    uses_code: hcl`var.code != null`,
  });
}

/** Declares the runtime, behind what it waits for. Returns its address. */
export function declareRuntime(scope: Construct, props: RuntimeProps): Expression {
  const provider = declareProviderLookup(scope);
  return resource(scope, 'aws_bedrockagentcore_agent_runtime', 'this', {
    agent_runtime_name: hcl`local.runtime_name`,
    description: hcl`var.description`,
    role_arn: hcl`local.execution_role_arn`,
    agent_runtime_artifact: artifact,
    network_configuration: props.network,
    protocol_configuration: { server_protocol: hcl`var.server_protocol` },
    '# lifecycle_configuration': 'Both or neither: the provider fails on one of the two.',
    lifecycle_configuration: [
      {
        idle_runtime_session_timeout: hcl`var.idle_session_timeout_seconds`,
        max_lifetime: hcl`var.max_session_lifetime_seconds`,
      },
    ],
    '# authorizer_configuration':
      'Callers bring a token when this block is there, and sign with SigV4 when it is not. A runtime takes one kind only.',
    authorizer_configuration: JWT_AUTHORIZER_BLOCK,
    request_header_configuration: {
      for_each: hcl`length(var.request_header_allowlist) > 0 ? [var.request_header_allowlist] : []`,
      content: { request_header_allowlist: hcl`request_header_configuration.value` },
    },
    filesystem_configuration: fileSystems(props.mounts),
    '# environment_variables':
      'The service answers null for an empty map, and the provider then fails the apply. Tags too.',
    environment_variables: hcl`length(var.environment_variables) > 0 ? var.environment_variables : null`,
    tags: TAGS,
    lifecycle: props.preconditions ? { precondition: props.preconditions } : undefined,
    '# depends_on': props['# depends_on'],
    depends_on: [...props.depends_on, provider],
  });
}

/** Declares the named endpoints, and a name for the ARNs of all. */
export function declareNamedEndpoints(scope: Construct, runtime: Expression): void {
  const endpoints = resource(scope, 'aws_bedrockagentcore_agent_runtime_endpoint', 'this', {
    '#': 'AgentCore creates DEFAULT, which always uses the newest version. These endpoints do too, unless a version is pinned.',
    for_each: hcl`var.named_endpoints`,
    name: hcl`each.key`,
    agent_runtime_id: hcl`${runtime}.agent_runtime_id`,
    agent_runtime_version: hcl`coalesce(each.value.version, ${runtime}.agent_runtime_version)`,
    description: hcl`each.value.description`,
    tags: TAGS,
  });
  locals(scope, {
    '# endpoint_arns':
      'DEFAULT has no resource, so the module composes its ARN, as the API model documents it.',
    endpoint_arns: call(
      'merge',
      { DEFAULT: hcl`"\${${runtime}.agent_runtime_arn}/runtime-endpoint/DEFAULT"` },
      hcl`{ for name, endpoint in ${endpoints} : name => endpoint.agent_runtime_endpoint_arn }`,
    ),
  });
}

/** Outputs of every agent. `guards` are what must be in place before somebody uses the ARN. */
export function declareRuntimeOutputs(
  scope: Construct,
  runtime: Expression,
  guards: readonly Expression[],
): void {
  const guarded = guards.length > 0 && {
    '# depends_on': 'Wait for the resource policy before anything uses this output.',
    depends_on: guards,
  };
  output(scope, 'agent_runtime_arn', {
    description: 'ARN of the runtime, as callers name it.',
    value: hcl`${runtime}.agent_runtime_arn`,
    ...guarded,
  });
  output(scope, 'agent_runtime_id', {
    description: 'ID of the runtime.',
    value: hcl`${runtime}.agent_runtime_id`,
    ...guarded,
  });
  output(scope, 'agent_runtime_version', {
    description: 'Newest version of the runtime.',
    value: hcl`${runtime}.agent_runtime_version`,
    ...guarded,
  });
  output(scope, 'endpoint_arns', {
    description: 'ARN of each endpoint by name, DEFAULT included.',
    value: hcl`local.endpoint_arns`,
    ...guarded,
  });
}
