import { OWNER_TAKES } from '../../modules/blocks/gateway-target/input';
import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const gatewayTargetManaged = publish(__dirname, {
  summary:
    'A gateway target in your VPC: AgentCore creates and deletes the VPC Lattice resource gateway.',
  sharedTests: [
    'modules/blocks/gateway-target/tests/credential.tftest.hcl',
    'modules/blocks/gateway-target/tests/kinds.tftest.hcl',
    'modules/blocks/gateway-target/tests/openapi.tftest.hcl',
  ],
  input,
  wiring: { takes: OWNER_TAKES },
  build: declarePattern,
  readme,
});
