/** Inputs of `code-interpreter`. */
import { QUOTAS } from '../../facts/quotas';
import { text } from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';
import { agentcoreName } from '../blocks/agentcore-name';
import { tagsShape } from '../blocks/runtime/input';
import {
  egressNeedsOwnGroup,
  egressRules,
  egressShape,
  internetEgressRules,
  internetEgressShape,
  securityGroupRules,
  securityGroupShape,
} from '../blocks/runtime-network/input';
import { modeRules, toolPlacementShape } from '../blocks/runtime-network/mode';
import { toolS3PathRules, toolS3PathShape } from '../blocks/runtime-network/tool-s3-path';
import { rootCertificatesShape } from '../blocks/tool-certificates';
import { CODE_INTERPRETER } from '../blocks/workload';

import { roleRules, roleShape, s3AccessShape } from './role-input';

const LIMITS = QUOTAS.aws_bedrockagentcore_code_interpreter;

const MODES = {
  modes: LIMITS['network_configuration.network_mode'].oneOf,
  outside: {
    SANDBOX: 'Amazon S3 and nothing else, with what `s3_access` names',
    PUBLIC:
      'any address of the internet, from a network of AWS that nothing here restricts, so it requires `allow_internet_egress`',
  },
  fallback: 'SANDBOX',
  asksForInternet: 'PUBLIC',
};

export const input = moduleInput(
  {
    name: agentcoreName('research-interpreter', ['1st-interpreter', 'an interpreter']).describe(
      'Name of the code interpreter and prefix for the names of other resources. Hyphens become underscores in the name of the AgentCore code interpreter, so `my-code` and `my_code` conflict. Changing it replaces the code interpreter.',
    ),
    description: text(LIMITS.description.length)
      .nullable()
      .default(null)
      .describe('What the code interpreter is for. Changing it replaces the code interpreter.'),
    ...toolPlacementShape(CODE_INTERPRETER, MODES),
    ...securityGroupShape(CODE_INTERPRETER),
    ...egressShape(CODE_INTERPRETER),
    allow_internet_egress: internetEgressShape(CODE_INTERPRETER).allow_internet_egress.describe(
      'Whether code can connect to any internet address: over HTTPS (TCP port 443) in a VPC, or over any port with `network_mode = "PUBLIC"`, which requires it. In a VPC, the plan fails if a subnet has no default route, or one to an internet gateway. Code can send everything that it can read.',
    ),
    ...toolS3PathShape(CODE_INTERPRETER),
    ...s3AccessShape,
    ...rootCertificatesShape(CODE_INTERPRETER, LIMITS.certificate.count),
    ...roleShape,
    ...tagsShape,
  },
  {
    rules: [
      ...modeRules(MODES),
      ...securityGroupRules,
      ...egressRules,
      ...egressNeedsOwnGroup,
      ...internetEgressRules,
      ...toolS3PathRules,
      ...roleRules,
    ],
    // The mode with the most inputs, so that the tests of each start from it.
    sample: {
      name: 'research-interpreter',
      network_mode: 'VPC',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      minimum_zones: 1,
    },
  },
);
