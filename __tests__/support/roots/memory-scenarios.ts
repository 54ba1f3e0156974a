/** A root with a memory that only its agent uses, through the endpoint that admits this memory alone. */
import { agent, ROLE, NETWORK_GROWS } from './agents';
import type { Scenario } from './agents';
import { IMAGE, PROVIDER, made, network, role, tagsOf } from './parts';
import type { Stage } from './parts';

const memoryEndpoints = (stage: Stage) => `
  module "endpoints" {
    source = "./vpc-endpoints"

    name                  = "agents"
    vpc_id                = module.network.vpc_id
    subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
    route_table_ids       = module.network.route_table_ids
    needs                 = ["image", "memory"]
    repository_arns       = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
    memory_arns           = [module.memory.memory_arn]
    agent_role_arns       = { research-agent = module.agent.execution_role_arn }
    ${tagsOf(stage)}
  }
`;

const MODEL = 'model_id = "anthropic.claude-sonnet-4-5-20250929-v1:0"';

const memory = (stage: Stage) => `
  module "memory" {
    source = "./memory"

    name         = "research-memory"
    kms_key_arn  = terraform_data.key.output
    indexed_keys = { priority = "NUMBER" }

    strategies = {
      facts    = { type = "SEMANTIC", namespace_template = "/facts/{actorId}/" }
      episodes = { type = "EPISODIC", namespace_template = "/episodes/{actorId}/{sessionId}/", reflection_template = "/episodes/{actorId}/" }
    }
    override_strategies = {
      contracts = { type = "SEMANTIC", namespace_template = "/contracts/{actorId}/", extraction = { prompt = "Note dates.", ${MODEL} } }
    }
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
    self_managed_strategies = {
      complaints = { topic_arn = terraform_data.topic.output, bucket = terraform_data.bucket.output, message_count = 20 }
    }
    stream = { stream_arn = terraform_data.stream.output }

    use_resource_policy     = true
    agent_role_arns         = { research-agent = module.agent.execution_role_arn }
    source_vpc_endpoint_ids = [module.endpoints.data_plane_endpoint_id]
    administrator_arns      = [aws_iam_role.deployer.arn]
    ${tagsOf(stage)}
  }
`;

/** Empty and said so: what the module must turn into null, or the apply ends there. */
const emptyMemory = (stage: Stage) => `
  module "notes" {
    source = "./memory"

    name         = "notes"
    strategies   = {}
    indexed_keys = {}
    ${tagsOf(stage)}
  }
`;

export const MEMORY_SCENARIOS: readonly Scenario[] = [
  {
    title: 'a memory that only its agent uses',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({
          bucket: 'memory-payloads',
          key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
          stream: 'arn:aws:kinesis:us-east-1:111122223333:stream/records',
          topic: 'arn:aws:sns:us-east-1:111122223333:memory-jobs',
        }),
        network(stage),
        role(stage, 'deployer'),
        memoryEndpoints(stage),
        memory(stage),
        emptyMemory(stage),
        agent(
          stage,
          { source: 'runtime-vpc-egress' },
          `
          container_image        = terraform_data.image.output
          vpc_id                 = module.network.vpc_id
          subnet_ids             = module.network.subnet_ids
          s3_gateway_endpoint_id = module.endpoints.s3_gateway_endpoint_id
          egress_to_security_groups = {
            endpoints = { security_group_id = module.endpoints.endpoint_security_group_id, port = 443 }
          }
          further_statements    = concat(module.memory.agent_statements, module.notes.agent_statements)
          environment_variables = { MEMORY_ID = module.memory.memory_id, NOTES_ID = module.notes.memory_id }
          `,
        ),
      ].join(''),
    makes: {
      memory: {
        ...ROLE,
        bedrockagentcore_memory: 1,
        bedrockagentcore_memory_strategy: 4,
        bedrockagentcore_resource_policy: 1,
      },
      notes: { bedrockagentcore_memory: 1 },
      agent: {
        ...ROLE,
        bedrockagentcore_agent_runtime: 1,
        security_group: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
    },
    grows: NETWORK_GROWS,
  },
];
