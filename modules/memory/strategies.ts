/** Strategies of a memory, a resource each. */
import { Construct } from 'constructs';

import { MEMORY_STRATEGY_TYPES } from '../../facts/memory';
import { hcl, raw, type Expression } from '../../hcl/value';
import { inFile, locals, resource } from '../blocks/declare';

/** A step whose prompt is appended to that of AgentCore. */
const step = (name: 'extraction' | 'consolidation' | 'reflection') => ({
  append_to_prompt: raw(`${name}.value.prompt`),
  model_id: raw(`${name}.value.model_id`),
});

function declareBuiltIn(scope: Construct, memory: Expression): Expression {
  return resource(scope, 'aws_bedrockagentcore_memory_strategy', 'built_in', {
    for_each: hcl`var.strategies`,
    memory_id: hcl`${memory}.id`,
    name: hcl`each.key`,
    description: hcl`each.value.description`,
    type: hcl`each.value.type`,
    namespace_templates: [hcl`each.value.namespace_template`],
    reflection_configuration: {
      for_each: hcl`each.value.reflection_template[*]`,
      content: { namespace_templates: [hcl`reflection_configuration.value`] },
    },
  });
}

function declareOverrides(scope: Construct, memory: Expression): Expression {
  return resource(scope, 'aws_bedrockagentcore_memory_strategy', 'override', {
    for_each: hcl`var.override_strategies`,
    memory_id: hcl`${memory}.id`,
    name: hcl`each.key`,
    description: hcl`each.value.description`,
    type: 'CUSTOM',
    namespace_templates: [hcl`each.value.namespace_template`],
    configuration: {
      type: hcl`local.override_types[each.value.type]`,
      extraction: {
        for_each: hcl`each.value.extraction[*]`,
        content: step('extraction'),
      },
      consolidation: {
        for_each: hcl`each.value.consolidation[*]`,
        content: step('consolidation'),
      },
      reflection: {
        for_each: hcl`each.value.reflection[*]`,
        content: {
          ...step('reflection'),
          namespace_templates: [hcl`each.value.reflection_template`],
        },
      },
    },
  });
}

function declareSelfManaged(scope: Construct, memory: Expression): Expression {
  return resource(scope, 'aws_bedrockagentcore_memory_strategy', 'self_managed', {
    for_each: hcl`var.self_managed_strategies`,
    memory_id: hcl`${memory}.id`,
    name: hcl`each.key`,
    description: hcl`each.value.description`,
    type: 'CUSTOM',
    configuration: {
      type: 'SELF_MANAGED',
      self_managed_configuration: {
        historical_context_window_size: hcl`each.value.history_messages`,
        invocation_configuration: {
          payload_delivery_bucket_name: hcl`each.value.bucket`,
          topic_arn: hcl`each.value.topic_arn`,
        },
        '# trigger_conditions': 'Without any, AgentCore sets its own.',
        trigger_conditions: {
          for_each: hcl`[for one in [each.value] : one if one.message_count != null || one.token_count != null || one.idle_seconds != null]`,
          content: {
            message_based_trigger: {
              for_each: hcl`trigger_conditions.value.message_count[*]`,
              content: { message_count: hcl`message_based_trigger.value` },
            },
            time_based_trigger: {
              for_each: hcl`trigger_conditions.value.idle_seconds[*]`,
              content: { idle_session_timeout: hcl`time_based_trigger.value` },
            },
            token_based_trigger: {
              for_each: hcl`trigger_conditions.value.token_count[*]`,
              content: { token_count: hcl`token_based_trigger.value` },
            },
          },
        },
      },
    },
  });
}

/** Declares them. Returns their addresses. */
export function declareStrategies(parent: Construct, memory: Expression): readonly Expression[] {
  const scope = new Construct(parent, 'strategies');
  inFile(scope, 'strategies');
  locals(scope, {
    override_types: Object.fromEntries(
      Object.entries(MEMORY_STRATEGY_TYPES).map(([type, { override }]) => [type, override]),
    ),
  });
  return [
    declareBuiltIn(scope, memory),
    declareOverrides(scope, memory),
    declareSelfManaged(scope, memory),
  ];
}
