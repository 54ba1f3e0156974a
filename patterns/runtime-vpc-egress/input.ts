/** Inputs of `runtime-vpc-egress`. */
import { moduleInput } from '../../inputs/module-input';
import { executionRoleRules, executionRoleShape } from '../../modules/blocks/execution-role/input';
import {
  mountShape,
  runtimeRules,
  runtimeShape,
  tagsShape,
} from '../../modules/blocks/runtime/input';
import {
  egressNeedsOwnGroup,
  egressRules,
  egressShape,
  internetEgressRules,
  internetEgressShape,
  placementShape,
  s3PathRules,
  s3PathShape,
  securityGroupRules,
  securityGroupShape,
} from '../../modules/blocks/runtime-network/input';
import { AGENT } from '../../modules/blocks/workload';

export const input = moduleInput(
  {
    ...runtimeShape,
    ...placementShape(AGENT),
    ...s3PathShape(AGENT),
    ...securityGroupShape(AGENT),
    ...egressShape(AGENT),
    ...internetEgressShape(AGENT),
    ...mountShape,
    ...executionRoleShape(AGENT),
    ...tagsShape,
  },
  {
    rules: [
      ...runtimeRules,
      ...s3PathRules,
      ...securityGroupRules,
      ...egressRules,
      ...egressNeedsOwnGroup,
      ...internetEgressRules,
      ...executionRoleRules,
    ],
    sample: {
      name: 'research-agent',
      container_image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      minimum_zones: 1,
      s3_gateway_endpoint_id: 'vpce-0123456789abcdef0',
    },
  },
);
