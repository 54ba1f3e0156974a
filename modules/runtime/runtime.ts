/** The agent itself and its named endpoints. */
import type { Construct } from 'constructs';

import {
  BedrockagentcoreAgentRuntime,
  type BedrockagentcoreAgentRuntimeNetworkConfiguration,
} from '../../.gen/providers/aws/bedrockagentcore-agent-runtime';
import { BedrockagentcoreAgentRuntimeEndpoint } from '../../.gen/providers/aws/bedrockagentcore-agent-runtime-endpoint';
import { call, dynamic, hcl, note, type Expression } from '../../hcl/value';
import { declare, locals, output, type Condition } from '../declare';
import { IDENTITY_LOCALS } from '../identity';
import { jwtAuthorizerBlock } from '../jwt-authorizer';

/** The service answers null for an empty collection, and the provider then fails the apply. */
export const TAGS = hcl<Record<string, string>>`length(var.tags) > 0 ? var.tags : null`;

export interface RuntimeProps {
  network: BedrockagentcoreAgentRuntimeNetworkConfiguration;
  /** Whether file systems of the VPC can be mounted. */
  mounts: boolean;
  preconditions?: readonly Condition[];
  depends_on: readonly Expression[];
  depends_on_comment: string;
}

function fileSystems(mounts: boolean) {
  const sessionStorage = dynamic(hcl`var.session_storage_mount_path[*]`, {
    sessionStorage: [{ mountPath: hcl<string>`filesystem_configuration.value` }],
  });
  if (!mounts) return [sessionStorage];
  return [
    sessionStorage,
    dynamic(hcl`var.efs_mounts`, {
      efsAccessPoint: [
        {
          accessPointArn: hcl<string>`filesystem_configuration.value.access_point_arn`,
          mountPath: hcl<string>`filesystem_configuration.value.mount_path`,
        },
      ],
    }),
    dynamic(hcl`var.s3_files_mounts`, {
      s3FilesAccessPoint: [
        {
          accessPointArn: hcl<string>`filesystem_configuration.value.access_point_arn`,
          mountPath: hcl<string>`filesystem_configuration.value.mount_path`,
        },
      ],
    }),
  ];
}

const artifact = [
  dynamic(hcl`local.uses_code ? [] : [var.container_image]`, {
    containerConfiguration: [{ containerUri: hcl<string>`agent_runtime_artifact.value` }],
  }),
  dynamic(hcl`var.code[*]`, {
    codeConfiguration: [
      {
        runtime: hcl<string>`agent_runtime_artifact.value.runtime`,
        entryPoint: hcl<string[]>`agent_runtime_artifact.value.entry_point`,
        code: [
          {
            s3: [
              {
                bucket: hcl<string>`agent_runtime_artifact.value.s3_bucket`,
                prefix: hcl<string>`agent_runtime_artifact.value.s3_prefix`,
                versionId: hcl<string>`agent_runtime_artifact.value.s3_version_id`,
              },
            ],
          },
        ],
      },
    ],
  }),
];

/** Names that the rest of a pattern is made of. */
export function declareRuntimeLocals(scope: Construct): void {
  locals(scope, {
    ...IDENTITY_LOCALS,
    runtime_name: note('The name of a runtime takes no hyphens.', hcl`replace(var.name, "-", "_")`),
    uses_code: note(
      'Asked of code alone: the image may be made in the same run, and how many blocks there are has to be known before.',
      hcl`var.code != null`,
    ),
  });
}

/** Declares the runtime. Returns its address. */
export function declareRuntime(scope: Construct, props: RuntimeProps): Expression {
  return declare(
    scope,
    BedrockagentcoreAgentRuntime,
    'this',
    {
      agentRuntimeName: hcl`local.runtime_name`,
      description: hcl`var.description`,
      roleArn: hcl`local.execution_role_arn`,
      agentRuntimeArtifact: artifact,
      networkConfiguration: [props.network],
      protocolConfiguration: [{ serverProtocol: hcl`var.server_protocol` }],
      lifecycleConfiguration: note('Both or neither: the provider fails on one of the two.', [
        {
          idleRuntimeSessionTimeout: hcl<number>`var.idle_session_timeout_seconds`,
          maxLifetime: hcl<number>`var.max_session_lifetime_seconds`,
        },
      ]),
      authorizerConfiguration: note(
        'Callers bring a token when this block is there, and sign with SigV4 when it is not. A runtime takes one kind only.',
        [jwtAuthorizerBlock()],
      ),
      requestHeaderConfiguration: [
        dynamic(
          hcl`length(var.request_header_allowlist) > 0 ? [var.request_header_allowlist] : []`,
          {
            requestHeaderAllowlist: hcl<string[]>`request_header_configuration.value`,
          },
        ),
      ],
      filesystemConfiguration: fileSystems(props.mounts),
      environmentVariables: note(
        'The service answers null for an empty map, and the provider then fails the apply. Tags too.',
        hcl<
          Record<string, string>
        >`length(var.environment_variables) > 0 ? var.environment_variables : null`,
      ),
      tags: TAGS,
    },
    {
      lifecycle: props.preconditions ? { precondition: props.preconditions } : undefined,
      depends_on: props.depends_on,
      depends_on_comment: props.depends_on_comment,
    },
  );
}

/** Declares the named endpoints, and a name for the ARNs of all. */
export function declareNamedEndpoints(scope: Construct, runtime: Expression): void {
  const endpoints = declare(
    scope,
    BedrockagentcoreAgentRuntimeEndpoint,
    'this',
    {
      name: hcl`each.key`,
      agentRuntimeId: hcl`${runtime}.agent_runtime_id`,
      agentRuntimeVersion: hcl`coalesce(each.value.version, ${runtime}.agent_runtime_version)`,
      description: hcl`each.value.description`,
      tags: TAGS,
    },
    {
      comment:
        'The service makes DEFAULT, which always follows the newest version. These do too, unless a version is pinned.',
      for_each: hcl`var.named_endpoints`,
    },
  );
  locals(scope, {
    endpoint_arns: note(
      "DEFAULT has no resource of its own, so its ARN is built. The service's model writes it so.",
      call(
        'merge',
        { DEFAULT: hcl`"\${${runtime}.agent_runtime_arn}/runtime-endpoint/DEFAULT"` },
        hcl`{ for name, endpoint in ${endpoints} : name => endpoint.agent_runtime_endpoint_arn }`,
      ),
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
    depends_on: guards,
    depends_on_comment: 'Whoever uses it should find the door already guarded.',
  };
  output(scope, 'agent_runtime_arn', {
    description: 'ARN of the runtime, as callers name it.',
    value: hcl`${runtime}.agent_runtime_arn`,
    ...guarded,
  });
  output(scope, 'agent_runtime_id', {
    description: 'Id of the runtime.',
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
