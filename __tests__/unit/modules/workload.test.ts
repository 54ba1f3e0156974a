/** Blocks that several kinds of workload share name the one that they are for. */
import { App, TerraformStack } from 'cdktf';
import { z } from 'zod';

import { printBlocks } from '../../../hcl/print';
import { variablesOf } from '../../../inputs/shape';
import { declaredBy } from '../../../modules/blocks/declare';
import {
  BASE_NEEDS,
  declareExecutionRole,
  MOUNT_NEEDS,
} from '../../../modules/blocks/execution-role/execution-role';
import { executionRoleShape } from '../../../modules/blocks/execution-role/input';
import { declareRoleOutputs } from '../../../modules/blocks/execution-role/role';
import {
  egressShape,
  internetEgressShape,
  placementShape,
  s3PathShape,
  securityGroupShape,
} from '../../../modules/blocks/runtime-network/input';
import {
  hiddenRoutesLimits,
  sharedSubnetsLimit,
} from '../../../modules/blocks/runtime-network/limits';
import {
  declareGroupOutput,
  declareWorkloadGroup,
  UNLESS_GIVEN,
} from '../../../modules/blocks/runtime-network/security-group';
import { BROWSER } from '../../../modules/blocks/workload';

/** Names that do not depend on the workload: of an input, a local, and the log group that the facts have. */
const FIXED = /restrict_role_to_runtime|local\.runtime_name|bedrock-agentcore\/runtimes\//g;

const wordsOfAnAgent = (text: string) =>
  text.replace(FIXED, '').match(/.*\b(agent|agents|runtime|runtimes)\b.*/g) ?? [];

test('inputs and limits of a browser say nothing of an agent', () => {
  const schema = z.object({
    ...placementShape(BROWSER),
    ...s3PathShape(BROWSER),
    ...securityGroupShape(BROWSER),
    ...egressShape(BROWSER),
    ...internetEgressShape(BROWSER),
    ...executionRoleShape(BROWSER),
  });
  const texts = variablesOf(schema).map(({ description }) => description);
  expect(texts.length).toBeGreaterThan(15);
  const limits = [...hiddenRoutesLimits(BROWSER), sharedSubnetsLimit(BROWSER)];
  expect([...texts, ...limits].flatMap(wordsOfAnAgent)).toEqual([]);
});

test('blocks of a browser say nothing of an agent, and are labelled by it', () => {
  const stack = new TerraformStack(new App({ skipValidation: true }), 'it');
  declareWorkloadGroup(stack, {
    workload: BROWSER,
    created: UNLESS_GIVEN,
    outside: { prefixLists: true, internet: true },
  });
  declareGroupOutput(stack, BROWSER);
  declareExecutionRole(stack, BROWSER, [...BASE_NEEDS, ...MOUNT_NEEDS]);
  declareRoleOutputs(stack, BROWSER);
  const blocks = stack.node.findAll().flatMap((construct) => declaredBy(construct)?.block ?? []);
  const text = printBlocks(blocks);
  expect(text).toContain('resource "aws_security_group" "browser" {');
  expect(wordsOfAnAgent(text)).toEqual([]);
});
