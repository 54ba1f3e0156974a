import { publish } from '../../modules/blocks/published-module';

import { input } from './input';
import { declarePattern } from './pattern';
import { readme } from './readme';

export const runtimeVpcEgress = publish(__dirname, {
  summary:
    'The agent reaches private resources through interfaces in your VPC; callers come over the internet.',
  input,
  build: declarePattern,
  readme,
});
