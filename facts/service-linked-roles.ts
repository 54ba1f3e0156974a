import type { Fact } from './fact';

interface ServiceLinkedRole extends Fact {
  /** The value of `iam:AWSServiceName`, and the folder of the role's ARN. */
  readonly servicePrincipal: string;
  /** What AWS creates it for. */
  readonly createdFor: string;
  /** Terraform resource types or argument paths whose first use makes the role. */
  readonly neededBy: readonly string[];
}

const SERVICE_LINKED_ROLES_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/service-linked-roles.html',
  checked: '2026-11-21',
} as const;

/**
 * Roles that AgentCore makes for itself, one per account, with the deployer's `iam:CreateServiceLinkedRole`. A module
 * never declares them: an account that has them already would refuse.
 */
export const SERVICE_LINKED_ROLES = {
  AWSServiceRoleForBedrockAgentCoreNetwork: {
    servicePrincipal: 'network.bedrock-agentcore.amazonaws.com',
    createdFor: 'the first runtime, browser, or code interpreter in a VPC',
    neededBy: [
      'aws_bedrockagentcore_agent_runtime.network_configuration.network_mode_config',
      'aws_bedrockagentcore_browser.network_configuration.vpc_config',
      'aws_bedrockagentcore_code_interpreter.network_configuration.vpc_config',
    ],
    ...SERVICE_LINKED_ROLES_PAGE,
  },
  AWSServiceRoleForBedrockAgentCoreRuntimeIdentity: {
    servicePrincipal: 'runtime-identity.bedrock-agentcore.amazonaws.com',
    createdFor: 'any runtime that is created or changed, with or without a VPC',
    neededBy: ['aws_bedrockagentcore_agent_runtime'],
    ...SERVICE_LINKED_ROLES_PAGE,
  },
  AWSServiceRoleForBedrockAgentCoreGatewayNetwork: {
    servicePrincipal: 'bedrock-agentcore.amazonaws.com',
    createdFor: 'the first gateway target with a managed private endpoint',
    neededBy: ['aws_bedrockagentcore_gateway_target.private_endpoint.managed_vpc_resource'],
    ...SERVICE_LINKED_ROLES_PAGE,
  },
  AWSServiceRoleForBedrockAgentCoreIdentity: {
    servicePrincipal: 'identity-network.bedrock-agentcore.amazonaws.com',
    createdFor: 'the first identity provider with a managed private endpoint',
    neededBy: [
      'aws_bedrockagentcore_agent_runtime.authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource',
      'aws_bedrockagentcore_gateway.authorizer_configuration.custom_jwt_authorizer.private_endpoint.managed_vpc_resource',
      'aws_bedrockagentcore_oauth2_credential_provider.oauth2_provider_config.custom_oauth2_provider_config.private_endpoint.managed_vpc_resource',
    ],
    ...SERVICE_LINKED_ROLES_PAGE,
  },
} as const satisfies Readonly<Record<string, ServiceLinkedRole>>;

/** The name of a service-linked role. */
export type ServiceLinkedRoleName = keyof typeof SERVICE_LINKED_ROLES;
