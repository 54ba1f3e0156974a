/** The way to S3 of a tool, which does not need one to start. */
import { z } from 'zod';

import { bothOrNeither, given, isTrue, rule } from '../../../inputs/claims';
import type { CrossRule } from '../../../inputs/module-input';
import { setBeside } from '../given-or-created';
import type { Workload } from '../workload';

import { s3PathShape } from './input';

export const toolS3PathShape = (workload: Workload) => ({
  use_s3_gateway_endpoint: z
    .boolean()
    .default(false)
    .describe(
      `Whether to allow the ${workload.noun} to connect to S3 through \`s3_gateway_endpoint_id\`. The rule reaches every bucket of the region that the policy of the endpoint admits. AWS does not say whether AgentCore needs it in a VPC.`,
    ),
  s3_gateway_endpoint_id: s3PathShape(workload).s3_gateway_endpoint_id.describe(
    'ID of the S3 gateway endpoint of the VPC. Required when `use_s3_gateway_endpoint = true`.',
  ),
});

const ENDPOINT = 'vpce-0123456789abcdef0';

export const toolS3PathRules: readonly CrossRule[] = [
  rule(bothOrNeither(given('s3_gateway_endpoint_id'), isTrue('use_s3_gateway_endpoint')), {
    variable: 's3_gateway_endpoint_id',
    found: setBeside('s3_gateway_endpoint_id', 'use_s3_gateway_endpoint'),
    want: 'both or neither',
    fix: 'pass the ID of the endpoint with use_s3_gateway_endpoint = true, or neither',
    bad: {
      s3_endpoint_missing: { use_s3_gateway_endpoint: true },
      s3_endpoint_given_but_not_used: { s3_gateway_endpoint_id: ENDPOINT },
    },
    good: [{ use_s3_gateway_endpoint: true, s3_gateway_endpoint_id: ENDPOINT }],
    companions: { s3_gateway_endpoint_id: { use_s3_gateway_endpoint: true } },
  }),
];
