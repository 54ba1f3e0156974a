import { publish } from '../../modules/blocks/published-module';
import { RUNTIME_NAME } from '../../modules/blocks/runtime/input';
import { S3_PATH_TAKES } from '../../modules/blocks/runtime-network/input';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeVpcEgress = publish(__dirname, {
  summary:
    'The agent reaches private resources through interfaces in your VPC; callers come over the internet.',
  input,
  wiring: { takes: S3_PATH_TAKES, unique: RUNTIME_NAME, agentkit: 'agent' },
  build: declarePattern,
  readme,
});
