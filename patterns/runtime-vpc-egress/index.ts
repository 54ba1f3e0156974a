import type { PublishedModule } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeVpcEgress: PublishedModule = {
  name: 'runtime-vpc-egress',
  summary:
    'The agent reaches private resources through interfaces in your VPC; callers come over the internet.',
  source: 'patterns/runtime-vpc-egress',
  input,
  build: declarePattern,
  readme,
};
