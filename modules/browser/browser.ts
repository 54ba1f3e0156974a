/** A browser with its network, its execution role, and what agents that use it must be allowed. */
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
import { nothingReached, oneZoneOf } from '../blocks/runtime-network/warnings';
import { declareWarnings, type Warning } from '../blocks/warnings';
import { BROWSER } from '../blocks/workload';

import { declareAgentStatements } from './agent-statements';
import { declareBrowserRole } from './role';

/** The name of a role that is not created. */
const NO_ROLE_TO_NAME: Warning = {
  when: hcl`var.execution_role_name != null && !local.needs_role`,
  says: 'execution_role_name has no effect, because no role is created without recording and enterprise_policies. Omit it, or set one of the two.',
};

export function declareBrowser(scope: Construct): void {
  declareIdentity(scope);
  locals(scope, {
    ...IDENTITY_LOCALS,
    '# browser_name': 'The name of a browser takes no hyphens.',
    browser_name: hcl`replace(var.name, "-", "_")`,
    '# in_vpc': 'Depends only on what the user sets, because IDs can be unknown at plan.',
    ...MODE_LOCALS,
  });
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  const rolePolicy = declareBrowserRole(scope);
  const networkReady = declareToolNetwork(network, BROWSER);
  const browser = resource(scope, 'aws_bedrockagentcore_browser', 'this', {
    name: hcl`local.browser_name`,
    description: hcl`var.description`,
    execution_role_arn: hcl`local.execution_role_arn`,
    network_configuration: toolNetwork(),
    recording: {
      for_each: hcl`var.recording[*]`,
      content: {
        enabled: true,
        s3_location: { bucket: hcl`recording.value.bucket`, prefix: hcl`recording.value.prefix` },
      },
    },
    '# enterprise_policy':
      'Managed policies belong to the browser. Recommended ones belong to a session.',
    enterprise_policy: {
      for_each: hcl`var.enterprise_policies`,
      content: {
        type: 'MANAGED',
        location: {
          s3: {
            bucket: hcl`enterprise_policy.value.bucket`,
            prefix: hcl`enterprise_policy.value.key`,
            version_id: hcl`enterprise_policy.value.version_id`,
          },
        },
      },
    },
    certificate: {
      for_each: hcl`var.root_certificate_secret_arns`,
      content: { location: { secrets_manager: { secret_arn: hcl`certificate.value` } } },
    },
    browser_signing: {
      for_each: hcl`var.sign_requests ? [true] : []`,
      content: { enabled: hcl`browser_signing.value` },
    },
    '# tags': 'The service answers null for an empty map, and the provider then fails the apply.',
    tags: TAGS,
    lifecycle: { precondition: TOOL_NETWORK_CHECKS },
    '# depends_on':
      'AgentCore tries the role, and places interfaces in the network, while it creates the browser: both must be ready, and the network found good, before.',
    depends_on: [rolePolicy, ...networkReady],
  });
  const profiles = resource(scope, 'aws_bedrockagentcore_browser_profile', 'this', {
    for_each: hcl`var.profiles`,
    name: hcl`each.key`,
    description: hcl`each.value.description`,
    tags: TAGS,
  });

  declareAccess(scope, 'Who can use the browser and what it can reach', toolAccess());
  output(scope, 'browser_arn', {
    description: 'ARN of the browser.',
    value: hcl`${browser}.browser_arn`,
  });
  output(scope, 'browser_id', {
    description:
      'ID of the browser, by which agents start sessions. Every change but one of tags gives a new one: pass it to the agent from here, never as a constant.',
    value: hcl`${browser}.browser_id`,
  });
  output(scope, 'profile_ids', {
    description: 'IDs of the browser profiles, by name.',
    value: hcl`{ for name, profile in ${profiles} : name => profile.profile_id }`,
  });
  output(scope, 'security_group_id', {
    description:
      'Security group that the module creates, to name as the source in rules elsewhere. Null where existing ones are used, and outside of a VPC.',
    value: hcl`one(aws_security_group.browser[*].id)`,
  });
  declareGroupOutput(scope, BROWSER);
  declareRoleOutputs(scope, BROWSER);
  declareAgentStatements(scope, { browser, profiles });
  declareWarnings(scope, [
    nothingReached(BROWSER, OWN_GROUP_IN_VPC),
    oneZoneOf(BROWSER),
    NO_ROLE_TO_NAME,
  ]);
}
