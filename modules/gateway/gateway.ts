/** The gateway itself: who gets in, what it speaks, who decides. */
import type { Construct } from 'constructs';

import {
  BedrockagentcoreGateway,
  type BedrockagentcoreGatewayAuthorizerConfigurationCustomJwtAuthorizerPrivateEndpoint as PrivateEndpoint,
  type BedrockagentcoreGatewayAuthorizerConfigurationCustomJwtAuthorizerPrivateEndpointOverrides as Override,
} from '../../.gen/providers/aws/bedrockagentcore-gateway';
import { dynamic, hcl, note, type Expression } from '../../hcl/value';
import { declare, locals, output } from '../declare';
import { IDENTITY_LOCALS } from '../identity';
import { jwtAuthorizerBlock } from '../jwt-authorizer';

import { GATEWAY_POLICY_FITS } from './resource-policy';

/** How the service reaches an identity provider that has no address on the internet. */
const privateEndpoint: PrivateEndpoint = dynamic(
  hcl`authorizer_configuration.value.private_endpoint[*]`,
  {
    managedVpcResource: [
      dynamic(hcl`private_endpoint.value.managed[*]`, {
        vpcIdentifier: hcl<string>`managed_vpc_resource.value.vpc_id`,
        subnetIds: hcl<string[]>`managed_vpc_resource.value.subnet_ids`,
        securityGroupIds: hcl<string[]>`managed_vpc_resource.value.security_group_ids`,
        endpointIpAddressType: hcl<string>`managed_vpc_resource.value.endpoint_ip_address_type`,
        routingDomain: hcl<string>`managed_vpc_resource.value.routing_domain`,
      }),
    ],
    selfManagedLatticeResource: note(
      'Asked of managed alone: the id may be made in the same run, and then it is not known yet.',
      [
        dynamic(
          hcl`private_endpoint.value.managed == null ? [private_endpoint.value.resource_configuration_id] : []`,
          { resourceConfigurationIdentifier: hcl<string>`self_managed_lattice_resource.value` },
        ),
      ],
    ),
  },
);

const privateEndpointOverrides: Override = dynamic(
  hcl`authorizer_configuration.value.private_endpoint_overrides`,
  {
    domain: hcl<string>`private_endpoint_overrides.key`,
    privateEndpoint: [
      {
        selfManagedLatticeResource: [
          { resourceConfigurationIdentifier: hcl<string>`private_endpoint_overrides.value` },
        ],
      },
    ],
  },
);

const protocol = dynamic(hcl`var.mcp[*]`, {
  mcp: [
    {
      supportedVersions: hcl<string[]>`protocol_configuration.value.supported_versions`,
      instructions: hcl<string>`protocol_configuration.value.instructions`,
      searchType: hcl<string>`protocol_configuration.value.semantic_search ? "SEMANTIC" : null`,
      sessionConfiguration: [
        dynamic(hcl`protocol_configuration.value.session_timeout_seconds[*]`, {
          sessionTimeoutInSeconds: hcl<number>`session_configuration.value`,
        }),
      ],
      streamingConfiguration: [
        dynamic(hcl`protocol_configuration.value.response_streaming[*]`, {
          enableResponseStreaming: hcl<boolean>`streaming_configuration.value`,
        }),
      ],
    },
  ],
});

const interceptor = dynamic(hcl`var.interceptors`, {
  interceptionPoints: hcl<string[]>`interceptor_configuration.value.interception_points`,
  interceptor: [{ lambda: [{ arn: hcl<string>`interceptor_configuration.value.lambda_arn` }] }],
  inputConfiguration: [
    { passRequestHeaders: hcl<boolean>`interceptor_configuration.value.pass_request_headers` },
  ],
});

/** Names that the rest of the module is made of. */
export function declareGatewayLocals(scope: Construct): void {
  locals(scope, {
    ...IDENTITY_LOCALS,
    gateway_name: note(
      'Ids of gateways are in lower case, whatever the name.',
      hcl`lower(var.name)`,
    ),
  });
}

/** Declares the gateway, behind what it waits for. Returns its address. */
export function declareGateway(scope: Construct, waitsFor: readonly Expression[]): Expression {
  return declare(
    scope,
    BedrockagentcoreGateway,
    'this',
    {
      name: hcl`var.name`,
      description: hcl`var.description`,
      roleArn: hcl`local.service_role_arn`,
      protocolType: note(
        'MCP, or null: then the gateway takes targets that speak something else too.',
        hcl`var.protocol_type`,
      ),
      protocolConfiguration: [protocol],
      authorizerType: hcl`var.authorizer_type`,
      authorizerConfiguration: [
        jwtAuthorizerBlock({
          privateEndpoint: [privateEndpoint],
          privateEndpointOverrides: note('The service takes no managed endpoint here.', [
            privateEndpointOverrides,
          ]),
        }),
      ],
      interceptorConfiguration: [interceptor],
      policyEngineConfiguration: [
        dynamic(hcl`var.policy_engine[*]`, {
          arn: hcl<string>`policy_engine_configuration.value.arn`,
          mode: hcl<string>`policy_engine_configuration.value.mode`,
        }),
      ],
      kmsKeyArn: hcl`var.kms_key_arn`,
      exceptionLevel: hcl`var.exception_level`,
      tags: note(
        'The service answers null for an empty map, and the provider then fails the apply.',
        hcl<Record<string, string>>`length(var.tags) > 0 ? var.tags : null`,
      ),
    },
    {
      lifecycle: { precondition: [GATEWAY_POLICY_FITS] },
      depends_on: waitsFor,
      depends_on_comment:
        'The service uses the role while it creates the gateway, and a network that is refused should leave no gateway behind.',
    },
  );
}

/** Outputs of the gateway. `guards` are what must be in place before somebody calls it or gives it targets. */
export function declareGatewayOutputs(
  scope: Construct,
  gateway: Expression,
  guards: readonly Expression[],
): void {
  const guarded = {
    depends_on: guards,
    depends_on_comment: 'Whoever uses it should find the door already guarded.',
  };
  output(scope, 'gateway_id', {
    description: 'Id of the gateway, as targets name it.',
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
      'Identity that the service made for the gateway: what it gets tokens and keys with.',
    value: hcl`one(${gateway}.workload_identity_details[*].workload_identity_arn)`,
  });
  output(scope, 'private_targets_allowed', {
    description:
      'Whether targets may have a private endpoint: AWS refuses them where nobody checks callers and no interceptor is set, and so does this module. Input of the same name of the modules of targets.',
    value: hcl`var.authorizer_type != "NONE" || length(var.interceptors) > 0`,
  });
}
