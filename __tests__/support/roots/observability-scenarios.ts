import { ROLE, agent } from './agents';
import type { Scenario } from './agents';
import { IMAGE, PROVIDER, made, tagsOf } from './parts';
import type { Stage } from './parts';

/** A gateway without a network. */
const tools = (stage: Stage) => `
  module "tools" {
    source = "./gateway"

    name = "tools"
    ${tagsOf(stage)}
  }
`;

/** All that is observed is made in the same run. */
const observed = (stage: Stage) => `
  module "observability" {
    source = "./observability"

    name = "agents"
    resources = {
      research = {
        arn       = module.agent.agent_runtime_arn
        kind      = "runtime"
        log_types = ["APPLICATION_LOGS", "TRACES", "USAGE_LOGS"]
      }
      tools = {
        arn       = module.tools.gateway_arn
        kind      = "gateway"
        log_types = ["APPLICATION_LOGS", "TRACES"]
      }
      memory = {
        arn       = terraform_data.memory.output
        kind      = "memory"
        log_types = []
      }
    }
    kms_key_arn = terraform_data.key.output

    alarms = {
      errors    = { metric = "SystemErrors", resource = "research" }
      throttles = { metric = "Throttles", resource = "tools" }
      denied    = { metric = "DenyDecisions", dimensions = { Mode = "ENFORCE" } }
    }
    alarm_actions    = [terraform_data.topic.output]
    create_dashboard = true
    ${tagsOf(stage)}
  }

  module "archive" {
    source = "./observability"

    name = "archive"
    resources = {
      memory = {
        arn       = terraform_data.memory.output
        kind      = "memory"
        log_types = ["APPLICATION_LOGS"]
      }
    }
    destination_type = "S3"
    destination_arn  = terraform_data.bucket.output
    ${tagsOf(stage)}
  }
`;

/** Nothing of these grows with the zones of a network. */
export const OBSERVABILITY_SCENARIOS: readonly Scenario[] = [
  {
    title: 'observability of an agent, its tools, and a memory',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({
          bucket: 'arn:aws:s3:::agent-logs',
          key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
          memory: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:memory/orders-0123456789',
          topic: 'arn:aws:sns:us-east-1:111122223333:on-call',
        }),
        agent(stage, { source: 'runtime-public' }, 'container_image = terraform_data.image.output'),
        tools(stage),
        observed(stage),
      ].join(''),
    makes: {
      agent: { ...ROLE, bedrockagentcore_agent_runtime: 1 },
      tools: { iam_role: 1, bedrockagentcore_gateway: 1 },
      observability: {
        cloudwatch_dashboard: 1,
        cloudwatch_log_delivery: 5,
        cloudwatch_log_delivery_destination: 4,
        cloudwatch_log_delivery_source: 5,
        cloudwatch_log_group: 3,
        cloudwatch_metric_alarm: 3,
      },
      archive: {
        cloudwatch_log_delivery: 1,
        cloudwatch_log_delivery_destination: 1,
        cloudwatch_log_delivery_source: 1,
      },
    },
    grows: [],
  },
  {
    title: 'transaction-search',
    root: () =>
      [
        PROVIDER,
        `
  module "transaction_search" {
    source = "./transaction-search"
  }
`,
      ].join(''),
    makes: {
      transaction_search: {
        cloudwatch_log_resource_policy: 1,
        xray_indexing_rule: 1,
        xray_trace_segment_destination: 1,
      },
    },
    grows: [],
  },
  {
    title: 'token-vault-key',
    root: () =>
      [
        PROVIDER,
        made({
          key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
        }),
        `
  module "token_vault_key" {
    source = "./token-vault-key"

    kms_key_arn = terraform_data.key.output
  }
`,
      ].join(''),
    makes: { token_vault_key: { bedrockagentcore_token_vault_cmk: 1 } },
    grows: [],
  },
];
