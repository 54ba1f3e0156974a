/** The execution role of a code interpreter: created only for objects that are named. */
import type { Construct } from 'constructs';

import { KEY_ACCESS, LIST_ACCESS, OBJECT_ACCESS } from '../../facts/own-data';
import { call, hcl, type Expression } from '../../hcl/value';
import { declareRole, trustForOne } from '../blocks/execution-role/role';
import { CODE_INTERPRETER } from '../blocks/workload';

const OBJECTS = hcl`[for entry in var.s3_access : {
  Effect    = "Allow"
  Action    = flatten([for access in entry.access : local.object_actions[access]])
  Resource  = "arn:\${local.partition}:s3:::\${entry.bucket}/\${entry.prefix}*"
  Condition = { StringEquals = { "aws:ResourceAccount" = local.account_id } }
}]`;

const KEYS_OF_PREFIXES = hcl`[for entry in var.s3_access : {
  Effect   = "Allow"
  Action   = ${LIST_ACCESS.actions[0]}
  Resource = "arn:\${local.partition}:s3:::\${entry.bucket}"
  Condition = {
    StringEquals = { "aws:ResourceAccount" = local.account_id }
    StringLike   = { "s3:prefix" = "\${entry.prefix}*" }
  }
} if contains(entry.access, "read")]`;

const ENCRYPTION = hcl`[for entry in var.s3_access : {
  Effect    = "Allow"
  Action    = contains(entry.access, "write") ? ${KEY_ACCESS.write.actions} : ${KEY_ACCESS.read.actions}
  Resource  = entry.kms_key_arn
  Condition = { StringEquals = { "kms:ViaService" = "s3.\${local.region}.amazonaws.com" } }
} if entry.kms_key_arn != null]`;

/** Declares the role. Returns the address of its policy. */
export function declareInterpreterRole(scope: Construct): Expression {
  return declareRole(scope, {
    workload: CODE_INTERPRETER,
    created: hcl`var.create_execution_role && local.needs_role`,
    trust: trustForOne(CODE_INTERPRETER, {
      restrictedWith: 'restrict_role_to_code_interpreter',
      source: { kind: 'code-interpreter-custom', name: 'local.code_interpreter_name' },
    }),
    names: {
      '# needs_role':
        'Decided by what the user wrote. The network needs no role: AgentCore has its own for that.',
      needs_role: hcl`length(var.s3_access) > 0`,
      '# object_actions':
        'What each kind of access takes. Source: service authorization reference, read 2026-11-28.',
      object_actions: {
        read: [...OBJECT_ACCESS.read.actions],
        write: [...OBJECT_ACCESS.write.actions],
      },
    },
    statements: call('concat', OBJECTS, KEYS_OF_PREFIXES, ENCRYPTION),
  });
}
