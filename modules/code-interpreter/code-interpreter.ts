/** A code interpreter with its network, its execution role, and what agents that use it must be allowed. */
import { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
import { declareAccess } from '../blocks/access';
import { inFile, locals, output, resource } from '../blocks/declare';
import { declareRoleOutputs } from '../blocks/execution-role/role';
import { declareIdentity, IDENTITY_LOCALS } from '../blocks/identity';
import { TAGS } from '../blocks/runtime/runtime';
import { toolNetwork } from '../blocks/runtime-network/lookups';
import { MODE_LOCALS, OWN_GROUP_IN_VPC } from '../blocks/runtime-network/mode';
import { declareGroupOutput } from '../blocks/runtime-network/security-group';
import {
  declareToolNetwork,
  TOOL_NETWORK_CHECKS,
  toolAccess,
} from '../blocks/runtime-network/tool-network';
import { oneZoneOf } from '../blocks/runtime-network/warnings';
import { declareWarnings, type Warning } from '../blocks/warnings';
import { CODE_INTERPRETER } from '../blocks/workload';

import { declareAgentStatements } from './agent-statements';
import { declareInterpreterRole } from './role';

/** The name of a role that is not created. */
const NO_ROLE_TO_NAME: Warning = {
  when: hcl`var.execution_role_name != null && !local.needs_role`,
  says: 'execution_role_name has no effect, because no role is created without s3_access. Omit it, or name what code can use in s3_access.',
};

/** Objects without a way to them. Where groups are given, their rules are not looked at. */
const NO_WAY_TO_S3: Warning = {
  when: hcl`${OWN_GROUP_IN_VPC} && length(var.s3_access) > 0 && !var.use_s3_gateway_endpoint && !var.allow_internet_egress && length(var.egress_to_networks) + length(var.egress_to_prefix_lists) + length(var.egress_to_security_groups) == 0`,
  says: 's3_access names objects that code cannot reach, because no egress rule exists. Set use_s3_gateway_endpoint = true and s3_gateway_endpoint_id.',
};

export function declareCodeInterpreter(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# code_interpreter_name': 'The name of a code interpreter takes no hyphens.',
    code_interpreter_name: hcl`replace(var.name, "-", "_")`,
    '# in_vpc': 'Depends only on what the user sets, because IDs can be unknown at plan.',
    ...MODE_LOCALS,
  });
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  const rolePolicy = declareInterpreterRole(scope);
  const networkReady = declareToolNetwork(network, CODE_INTERPRETER);
  const interpreter = resource(scope, 'aws_bedrockagentcore_code_interpreter', 'this', {
    name: hcl`local.code_interpreter_name`,
    description: hcl`var.description`,
    execution_role_arn: hcl`local.execution_role_arn`,
    network_configuration: toolNetwork(),
    certificate: {
      for_each: hcl`var.root_certificate_secret_arns`,
      content: { location: { secrets_manager: { secret_arn: hcl`certificate.value` } } },
    },
    '# tags': 'The service answers null for an empty map, and the provider then fails the apply.',
    tags: TAGS,
    lifecycle: { precondition: TOOL_NETWORK_CHECKS },
    '# depends_on':
      'AgentCore tries the role, and places interfaces in the network, while it creates the code interpreter: both must be ready, and the network found good, before.',
    depends_on: [rolePolicy, ...networkReady],
  });

  declareAccess(scope, 'Who can use the code interpreter and what it can reach', toolAccess());
  output(scope, 'code_interpreter_arn', {
    description: 'ARN of the code interpreter.',
    value: hcl`${interpreter}.code_interpreter_arn`,
  });
  output(scope, 'code_interpreter_id', {
    description:
      'ID of the code interpreter, by which agents start sessions. Every change but one of tags gives a new one: pass it to the agent from here, never as a constant.',
    value: hcl`${interpreter}.code_interpreter_id`,
  });
  output(scope, 'security_group_id', {
    description:
      'Security group that the module creates, to name as the source in rules elsewhere. Null where existing ones are used, and outside of a VPC.',
    value: hcl`one(aws_security_group.interpreter[*].id)`,
  });
  declareGroupOutput(scope, CODE_INTERPRETER);
  declareRoleOutputs(scope, CODE_INTERPRETER);
  declareAgentStatements(scope, interpreter);
  declareWarnings(scope, [NO_WAY_TO_S3, oneZoneOf(CODE_INTERPRETER), NO_ROLE_TO_NAME]);
}
