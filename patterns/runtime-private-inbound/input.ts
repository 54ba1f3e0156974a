/** Inputs of `runtime-private-inbound`. */
import { moduleInput } from '../../inputs/module-input';
import { executionRoleRules, executionRoleShape } from '../../modules/blocks/execution-role/input';
import {
  callersRules,
  callersShape,
  dataPlaneRules,
  dataPlaneShape,
  publicSourcesRules,
  publicSourcesShape,
  sourcesRules,
  sourcesShape,
} from '../../modules/blocks/inbound/input';
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
    ...callersShape,
    ...dataPlaneShape,
    ...sourcesShape,
    ...publicSourcesShape,
    ...placementShape(AGENT),
    ...s3PathShape(AGENT),
    ...securityGroupShape(AGENT),
    ...egressShape(AGENT),
    ...mountShape,
    ...executionRoleShape(AGENT),
    ...tagsShape,
  },
  {
    rules: [
      ...runtimeRules,
      ...callersRules,
      ...dataPlaneRules,
      ...sourcesRules,
      ...publicSourcesRules,
      ...s3PathRules,
      ...securityGroupRules,
      ...egressRules,
      ...egressNeedsOwnGroup,
      ...executionRoleRules,
    ],
    sample: {
      name: 'research-agent',
      container_image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0',
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      minimum_zones: 1,
      data_plane_endpoint_subnet_ids: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      s3_gateway_endpoint_id: 'vpce-0123456789abcdef0',
      caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end'],
    },
  },
);
