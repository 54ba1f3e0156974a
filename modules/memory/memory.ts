/** A memory with its strategies, its execution role, and who uses it. */
import type { Construct } from 'constructs';

import { MEMORY_USER_STATEMENTS } from '../../facts/memory';
import { hcl } from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';
import { declareRoleOutputs } from '../blocks/execution-role/role';
import { declareIdentity, IDENTITY_LOCALS } from '../blocks/identity';
import { furtherStatement } from '../blocks/policy-statement';
import { TAGS } from '../blocks/runtime/runtime';
import { declareWarnings, type Warning } from '../blocks/warnings';
import { MEMORY } from '../blocks/workload';

import { declareMemoryAccess, declareMemoryPolicy, MEMORY_POLICY_FITS } from './resource-policy';
import { declareMemoryRole } from './role';
import { declareStrategies } from './strategies';

const WARNINGS: readonly Warning[] = [
  {
    when: hcl`length([for template in local.templates : template if !endswith(template, "/")]) > 0`,
    says: 'A namespace template does not end with a slash, so a search for the records of one actor also finds those of actors whose ID begins in the same way. Add a slash at the end of namespace_template and reflection_template.',
  },
  {
    when: hcl`var.use_resource_policy && length(var.administrator_arns) == 0`,
    says: 'administrator_arns is empty, so every principal of the account with an identity policy for it can delete the memory with its data. Name the role that applies this configuration, and nobody else can.',
  },
];

const TEMPLATES = {
  templates: hcl`
    compact(flatten([
      [for strategy in var.strategies : [strategy.namespace_template, strategy.reflection_template]],
      [for strategy in var.override_strategies : [strategy.namespace_template, strategy.reflection_template]],
    ]))
  `,
};

function declareAgentStatements(scope: Construct, memory: ReturnType<typeof resource>): void {
  locals(scope, {
    '# sid_suffix':
      'A Sid must be unique in a policy, and can contain letters and digits only. An agent may use several memories.',
    sid_suffix: hcl`join("", [for word in split("_", local.memory_name) : title(word)])`,
    agent_statements: [
      furtherStatement(
        MEMORY_USER_STATEMENTS.use,
        { memory_arns: hcl`[${memory}.arn]` },
        hcl`local.sid_suffix`,
      ),
    ],
  });
  output(scope, 'agent_statements', {
    description:
      'Statements for the role of each agent that uses the memory, for the input `further_statements` of the runtime modules. They allow writing events, and reading events and records, but no deletion.',
    value: hcl`local.agent_statements`,
  });
}

export function declareMemory(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# memory_name': 'The name of a memory takes no hyphens.',
    memory_name: hcl`replace(var.name, "-", "_")`,
  });
  const rolePolicy = declareMemoryRole(scope);
  const memory = resource(scope, 'aws_bedrockagentcore_memory', 'this', {
    '#': 'A change of name, key, or the type of an indexed key replaces the memory, and all of its data is lost.',
    name: hcl`local.memory_name`,
    description: hcl`var.description`,
    event_expiry_duration: hcl`var.event_expiry_days`,
    encryption_key_arn: hcl`var.kms_key_arn`,
    memory_execution_role_arn: hcl`local.execution_role_arn`,
    indexed_key: {
      for_each: hcl`var.indexed_keys`,
      content: { key: hcl`indexed_key.key`, type: hcl`indexed_key.value` },
    },
    stream_delivery_resources: {
      for_each: hcl`var.stream[*]`,
      content: {
        resource: {
          kinesis: {
            data_stream_arn: hcl`stream_delivery_resources.value.stream_arn`,
            content_configuration: {
              type: 'MEMORY_RECORDS',
              level: hcl`stream_delivery_resources.value.level`,
            },
          },
        },
      },
    },
    '# tags': 'The service answers null for an empty map, and the provider then fails the apply.',
    tags: TAGS,
    lifecycle: { precondition: [MEMORY_POLICY_FITS] },
    '# depends_on': 'AgentCore tries the role while it creates the memory.',
    depends_on: [rolePolicy],
  });
  const strategies = declareStrategies(scope, memory);
  const policy = declareMemoryPolicy(scope, memory);

  declareMemoryAccess(scope);
  output(scope, 'memory_arn', {
    description:
      'ARN of the memory, for policies of endpoints and roles. Known before its strategies and resource policy exist.',
    value: hcl`${memory}.arn`,
  });
  output(scope, 'memory_id', {
    description:
      'ID of the memory, which agents name in their calls. A replacement gives a new one: pass it to the agent from here, never as a constant.',
    value: hcl`${memory}.id`,
    '# depends_on':
      'Wait for the resource policy and the strategies before anything uses this output.',
    depends_on: [...strategies, policy],
  });
  output(scope, 'strategy_ids', {
    description: 'IDs of the strategies, by name, for the paths of records.',
    value: hcl`
      {
        for name, strategy in merge(
          ${strategies[0] ?? null},
          ${strategies[1] ?? null},
          ${strategies[2] ?? null},
        ) : name => strategy.memory_strategy_id
      }
    `,
  });
  declareRoleOutputs(scope, MEMORY);
  declareAgentStatements(scope, memory);
  declareWarnings(scope, WARNINGS, TEMPLATES);
}
