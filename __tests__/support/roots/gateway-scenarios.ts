import {
  DOORS,
  MANAGED_PROVIDER,
  NETWORK_GROWS,
  ROLE,
  RUNTIME,
  agent,
  callers,
  callersByGroup,
  callersByRole,
  ownThings,
  place,
  tokensOf,
} from './agents';
import type { Scenario } from './agents';
import { IMAGE, PROVIDER, group, made, network, role, s3Endpoint, tagsOf } from './parts';
import type { Stage } from './parts';

/** What a gateway names, beside other modules. */
const NAMED_BY_GATEWAYS = made({
  orders: 'arn:aws:lambda:us-east-1:111122223333:function:orders',
  check: 'arn:aws:lambda:us-east-1:111122223333:function:check',
  engine: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789',
  key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  provider: 'rcfg-0123456789abcdef0',
  web_acl:
    'arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef',
});

const gateway = (stage: Stage, label: string, ...settings: string[]) => `
  module "${label}" {
    source = "./gateway"

    name = "${label}"
    ${settings.join('\n')}
    ${tagsOf(stage)}
  }
`;

const privateEntrance = `
  use_resource_policy     = true
  create_gateway_endpoint = true
  vpc_id                  = module.network.vpc_id
  endpoint_subnet_ids     = module.network.subnet_ids
`;

const tokens = (provider: string) => `
  authorizer_type = "CUSTOM_JWT"
  ${tokensOf(provider)}
`;

const ENTRANCE = {
  bedrockagentcore_resource_policy: 1,
  security_group: 1,
  vpc_endpoint: 1,
};

/** Gateways, alone and beside agents. */
export const GATEWAY_SCENARIOS: readonly Scenario[] = [
  {
    title: 'gateway',
    root: (stage) =>
      [
        PROVIDER,
        NAMED_BY_GATEWAYS,
        network(stage),
        callers(stage),
        gateway(
          stage,
          'tools',
          privateEntrance,
          callersByRole,
          callersByGroup,
          'network_exempt_principal_arns = [aws_iam_role.front_end.arn]',
          'mcp                = { semantic_search = true }',
          'lambda_target_arns = { orders = terraform_data.orders.output }',
          'interceptors       = { check = { lambda_arn = terraform_data.check.output, interception_points = ["REQUEST"] } }',
          'policy_engine      = { arn = terraform_data.engine.output, mode = "ENFORCE" }',
          'use_kms_key        = true',
          'kms_key_arn        = terraform_data.key.output',
          'use_web_acl        = true',
          'web_acl_arn        = terraform_data.web_acl.output',
        ),
      ].join(''),
    makes: {
      tools: {
        ...ENTRANCE,
        ...ROLE,
        bedrockagentcore_gateway: 1,
        vpc_security_group_ingress_rule: 1,
        wafv2_web_acl_association: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'gateways that are given a role and an endpoint, with private identity providers',
    root: (stage) =>
      [
        PROVIDER,
        NAMED_BY_GATEWAYS,
        network(stage),
        role(stage, 'service'),
        group(stage, 'provider'),
        gateway(
          stage,
          'first',
          privateEntrance,
          tokens(MANAGED_PROVIDER),
          'additional_gateway_arns = [module.second.gateway_arn]',
        ),
        gateway(
          stage,
          'second',
          tokens('resource_configuration_id = terraform_data.provider.output'),
          'use_resource_policy     = true',
          'source_vpc_endpoint_ids = [module.first.gateway_endpoint_id]',
          'create_service_role     = false',
          'service_role_arn        = aws_iam_role.service.arn',
        ),
      ].join(''),
    makes: {
      first: { ...ENTRANCE, bedrockagentcore_gateway: 1, iam_role: 1 },
      second: { bedrockagentcore_gateway: 1, bedrockagentcore_resource_policy: 1 },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'gateway in front of a private agent',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        s3Endpoint(stage),
        role(stage, 'front_end'),
        agent(
          stage,
          { source: 'runtime-private-inbound' },
          ownThings,
          place,
          'caller_principal_arns         = [module.door.gateway_role_arn]',
          'network_exempt_principal_arns = [module.door.gateway_role_arn]',
        ),
        gateway(
          stage,
          'door',
          privateEntrance,
          callersByRole,
          'protocol_type      = null',
          'agent_runtime_arns = merge({ runtime = module.agent.agent_runtime_arn }, { prod = module.agent.endpoint_arns["prod"] })',
        ),
        `
        resource "aws_bedrockagentcore_gateway_target" "agent" {
          gateway_identifier = module.door.gateway_id
          name               = "research-agent"

          target_configuration {
            http {
              agentcore_runtime {
                arn       = module.agent.agent_runtime_arn
                qualifier = "prod"
              }
            }
          }

          credential_provider_configuration {
            gateway_iam_role {}
          }
        }
        `,
      ].join(''),
    makes: {
      agent: {
        ...RUNTIME,
        ...ROLE,
        ...DOORS,
        security_group: 2,
        vpc_endpoint: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
      door: { ...ENTRANCE, ...ROLE, bedrockagentcore_gateway: 1 },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'agent that calls its tools through a private gateway',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        network(stage),
        s3Endpoint(stage),
        agent(
          stage,
          { source: 'runtime-vpc-egress' },
          'container_image           = terraform_data.image.output',
          'environment_variables     = { TOOLS_URL = module.tools.gateway_url }',
          'egress_to_security_groups = { tools = { security_group_id = module.tools.gateway_endpoint_security_group_id, port = 443 } }',
          place,
        ),
        gateway(
          stage,
          'tools',
          privateEntrance,
          'caller_principal_arns = [module.agent.execution_role_arn]',
        ),
      ].join(''),
    makes: {
      agent: {
        ...ROLE,
        bedrockagentcore_agent_runtime: 1,
        security_group: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
      tools: { ...ENTRANCE, bedrockagentcore_gateway: 1, iam_role: 1 },
    },
    grows: NETWORK_GROWS,
  },
];
