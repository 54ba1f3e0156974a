import { publish } from '../blocks/published-module';
import { S3_PATH_TAKES } from '../blocks/runtime-network/input';
import { VPC_TAKES } from '../blocks/runtime-network/mode';
import { networkTestsOf } from '../blocks/runtime-network/tests-of-tools';
import { BROWSER } from '../blocks/workload';

import { declareBrowser } from './browser';
import { input } from './input';
import { readme } from './readme';

export const browser = publish(__dirname, {
  summary: 'A browser for agents that opens only what you name, with recordings in your bucket.',
  sharedTests: networkTestsOf(BROWSER, 'aws_bedrockagentcore_browser'),
  input,
  wiring: {
    serves: { need: 'browser', input: 'browser_arns', output: 'browser_arn' },
    takes: { ...S3_PATH_TAKES, ...VPC_TAKES },
    unique: {
      what: 'browser',
      why: 'an account has one browser of a name in a region',
      hyphensAre: '_',
    },
  },
  build: declareBrowser,
  readme,
});
