/** The gateway itself: who gets in, what it speaks, who decides. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';
import { IDENTITY_LOCALS } from '../blocks/identity';
import { JWT_AUTHORIZER_BLOCK } from '../blocks/jwt-authorizer';

import { GATEWAY_POLICY_FITS } from './resource-policy';

const protocol = {
  for_each: hcl`var.mcp[*]`,
  content: {
    mcp: {
      supported_versions: hcl`protocol_configuration.value.supported_versions`,
      instructions: hcl`protocol_configuration.value.instructions`,
      search_type: hcl`protocol_configuration.value.semantic_search ? "SEMANTIC" : null`,
      session_configuration: {
        for_each: hcl`protocol_configuration.value.session_timeout_seconds[*]`,
        content: {
          session_timeout_in_seconds: hcl`session_configuration.value`,
        },
      },
      streaming_configuration: {
        for_each: hcl`protocol_configuration.value.response_streaming[*]`,
        content: {
          enable_response_streaming: hcl`streaming_configuration.value`,
        },
      },
    },
  },
};

const interceptor = {
  for_each: hcl`var.interceptors`,
  content: {
    interception_points: hcl`interceptor_configuration.value.interception_points`,
    interceptor: { lambda: { arn: hcl`interceptor_configuration.value.lambda_arn` } },
    input_configuration: {
      pass_request_headers: hcl`interceptor_configuration.value.pass_request_headers`,
    },
  },
};

/** Names that the rest of the module is made of. */
export function declareGatewayLocals(scope: Construct): void {
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# gateway_name': 'IDs of gateways are in lowercase, whatever the name.',
    gateway_name: hcl`lower(var.name)`,
  });
}

/** Declares the gateway, behind what it waits for. Returns its address. */
export function declareGateway(scope: Construct, waitsFor: readonly Expression[]): Expression {
  return resource(scope, 'aws_bedrockagentcore_gateway', 'this', {
    name: hcl`var.name`,
    description: hcl`var.description`,
    role_arn: hcl`local.service_role_arn`,
    '# protocol_type':
      'MCP, or null: then the gateway takes targets that speak something else too.',
    protocol_type: hcl`var.protocol_type`,
    protocol_configuration: protocol,
    authorizer_type: hcl`var.authorizer_type`,
    authorizer_configuration: JWT_AUTHORIZER_BLOCK,
    interceptor_configuration: interceptor,
    policy_engine_configuration: {
      for_each: hcl`var.policy_engine[*]`,
      content: {
        arn: hcl`policy_engine_configuration.value.arn`,
        mode: hcl`policy_engine_configuration.value.mode`,
      },
    },
    kms_key_arn: hcl`var.kms_key_arn`,
    exception_level: hcl`var.exception_level`,
    '# tags': 'The service answers null for an empty map, and the provider then fails the apply.',
    tags: hcl`length(var.tags) > 0 ? var.tags : null`,
    lifecycle: { precondition: [GATEWAY_POLICY_FITS] },
    '# depends_on':
      'The service uses the role while it creates the gateway, and a network that is refused should leave no gateway behind.',
    depends_on: waitsFor,
  });
}

/** Outputs of the gateway. `guards` are what must be in place before somebody calls it or gives it targets. */
export function declareGatewayOutputs(
  scope: Construct,
  gateway: Expression,
  guards: readonly Expression[],
): void {
  const guarded = {
    '# depends_on': 'Wait for the resource policy before anything uses this output.',
    depends_on: guards,
  };
  output(scope, 'gateway_id', {
    description: 'ID of the gateway, for its targets.',
    value: hcl`${gateway}.gateway_id`,
    ...guarded,
  });
  output(scope, 'gateway_arn', {
    description:
      'ARN of the gateway, as policies name it. It does not wait for the resource policy: an endpoint that is shared names all its gateways before any of them names the endpoint.',
    value: hcl`${gateway}.gateway_arn`,
  });
  output(scope, 'gateway_url', {
    description: 'Address that clients call.',
    value: hcl`${gateway}.gateway_url`,
    ...guarded,
  });
  output(scope, 'workload_identity_arn', {
    description:
      'Workload identity that AgentCore creates for the gateway, with which it gets tokens and keys.',
    value: hcl`one(${gateway}.workload_identity_details[*].workload_identity_arn)`,
  });
  output(scope, 'private_targets_allowed', {
    description:
      'Whether targets may have a private endpoint: AWS refuses them where nobody checks callers and no interceptor is set, and so does this module. Input of the same name of the modules of targets.',
    value: hcl`var.authorizer_type != "NONE" || length(var.interceptors) > 0`,
  });
}
