/** A root whose policy engine, gateway, and target take values of each other, all unknown at the first plan. */
import { NETWORK_GROWS, ROLE } from './agents';
import type { Scenario } from './agents';
import { PROVIDER, group, made, network, tagsOf } from './parts';
import type { Stage } from './parts';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef';

/** A policy of one tool. */
const permit = (tool: string, condition: string) =>
  JSON.stringify(
    `permit(principal is AgentCore::IamEntity, action == AgentCore::Action::"orders___${tool}", resource == AgentCore::Gateway::"{gateway_arn}") when { ${condition} };`,
  );

const engine = (stage: Stage) => `
  module "engine" {
    source = "./policy-engine"

    name        = "order-desk"
    use_kms_key = true
    kms_key_arn = terraform_data.key.output
    gateway_arn = module.gateway.gateway_arn
    target_ids  = { orders = module.orders.target_id }

    policies = {
      look_up = { statement = ${permit('get_order', 'true')} }
      refund  = { statement = ${permit('refund_order', `context.input.amount < ${stage.zone_ids.length * 100}`)}, description = "Small refunds" }
    }
    ${tagsOf(stage)}
  }
`;

/** Empty and said so: what the module must turn into null, or the apply ends there. */
const emptyEngine = (stage: Stage) => `
  module "empty" {
    source = "./policy-engine"

    name       = "empty"
    target_ids = {}
    policies   = {}
    ${tagsOf(stage)}
  }
`;

const gateway = (stage: Stage) => `
  module "gateway" {
    source = "./gateway"

    name          = "order-desk"
    policy_engine = { arn = module.engine.policy_engine_arn, mode = "LOG_ONLY" }
    ${tagsOf(stage)}
  }
`;

const target = (stage: Stage) => `
  module "orders" {
    source = "./gateway-target-managed"

    name                    = "orders"
    gateway_id              = module.gateway.gateway_id
    gateway_role_name       = module.gateway.gateway_role_name
    private_targets_allowed = module.gateway.private_targets_allowed
    mcp_server              = { endpoint = "https://orders.example.com/mcp" }
    vpc_id                  = module.network.vpc_id
    subnet_ids              = module.network.subnet_ids
    security_group_ids      = [aws_security_group.egress.id]
    ${tagsOf(stage)}
  }
`;

export const POLICY_SCENARIOS: readonly Scenario[] = [
  {
    title: 'a policy engine with its gateway and a target',
    root: (stage) =>
      [
        PROVIDER,
        made({ key: KEY }),
        network(stage),
        group(stage, 'egress'),
        engine(stage),
        emptyEngine(stage),
        gateway(stage),
        target(stage),
      ].join(''),
    makes: {
      engine: { bedrockagentcore_policy: 2, bedrockagentcore_policy_engine: 1 },
      empty: { bedrockagentcore_policy_engine: 1 },
      gateway: { ...ROLE, bedrockagentcore_gateway: 1 },
      orders: { bedrockagentcore_gateway_target: 1 },
    },
    grows: NETWORK_GROWS,
  },
];
