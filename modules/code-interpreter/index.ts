import { publish } from '../blocks/published-module';
import { S3_PATH_TAKES } from '../blocks/runtime-network/input';
import { VPC_TAKES } from '../blocks/runtime-network/mode';
import { networkTestsOf } from '../blocks/runtime-network/tests-of-tools';
import { CODE_INTERPRETER } from '../blocks/workload';

import { declareCodeInterpreter } from './code-interpreter';
import { input } from './input';
import { readme } from './readme';

export const codeInterpreter = publish(__dirname, {
  summary:
    'Runs code that agents write, without a network by default, or in a VPC with named egress.',
  sharedTests: networkTestsOf(CODE_INTERPRETER, 'aws_bedrockagentcore_code_interpreter'),
  input,
  wiring: {
    serves: {
      need: 'code_interpreter',
      input: 'code_interpreter_arns',
      output: 'code_interpreter_arn',
    },
    takes: { ...S3_PATH_TAKES, ...VPC_TAKES },
    unique: {
      what: 'code interpreter',
      why: 'an account has one code interpreter of a name in a region',
      hyphensAre: '_',
    },
    ownRole: {
      input: 'execution_role_arn',
      why: 'code that a model writes can do whatever its role can',
    },
  },
  build: declareCodeInterpreter,
  readme,
});
