/** Who gets in, and who decides. Bounds: the service model of CreateGateway. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { anyOf, bothOrNeither, claim, differs, equals, given, rule } from '../../inputs/claims';
import { mapOf, oneOf, pattern, setOf } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { JWT, jwtAuthorizerRules, jwtAuthorizerShape } from '../blocks/jwt-authorizer';

import { INTERCEPTOR, lambdaArn, OPEN, TOKENS } from './shared-input';

const GATEWAY = QUOTAS.aws_bedrockagentcore_gateway;
const POINTS = GATEWAY['interceptor_configuration.interception_points'];

const policyEngineArn = pattern(
  /^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:policy-engine\/[a-zA-Z][a-zA-Z0-9_-]{0,99}-[a-zA-Z0-9_]{10}$/,
  {
    want: 'the ARN of a policy engine',
    fix: 'pass the ARN, not the ID',
    good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789',
    bad: ['tools-0123456789'],
  },
);

export const authorizerShape = {
  authorizer_type: oneOf(GATEWAY.authorizer_type.oneOf)
    .default('AWS_IAM')
    .describe(
      'How the gateway authenticates callers: `AWS_IAM` (signature and policies), `CUSTOM_JWT` (token), `AUTHENTICATE_ONLY` (any valid signature), or `NONE` (requires an interceptor at `REQUEST`). Changing it replaces the gateway.',
    ),
  ...jwtAuthorizerShape,
  interceptors: mapOf(
    z.strictObject({
      lambda_arn: lambdaArn.describe('ARN of the Lambda function.'),
      interception_points: setOf(oneOf(POINTS.oneOf), {
        min: POINTS.count.min,
      }).describe('`REQUEST`, `RESPONSE`, or both.'),
      pass_request_headers: z
        .boolean()
        .default(false)
        .describe('Whether to pass request headers, which can contain tokens.'),
    }),
  )
    .default({})
    .describe(
      'Lambda functions that process each request before its target, or each response before the caller, keyed by a name you choose.',
    ),
  policy_engine: z
    .strictObject({
      arn: policyEngineArn.describe('ARN of the policy engine.'),
      mode: oneOf(
        GATEWAY['policy_engine_configuration.mode'].oneOf,
        'start with LOG_ONLY, then ENFORCE',
      ).describe('`ENFORCE` decides each tool call. `LOG_ONLY` only records the decision.'),
    })
    .nullable()
    .default(null)
    .describe('AgentCore policy engine of the gateway.'),
};

interface WithInterceptors {
  interceptors: Record<string, { interception_points: string[] }>;
}

const requestsIntercepted = claim(
  hcl`anytrue([for interceptor in var.interceptors : contains(interceptor.interception_points, "REQUEST")])`,
  ({ interceptors }: WithInterceptors) =>
    Object.values(interceptors).some(({ interception_points: points }) =>
      points.includes('REQUEST'),
    ),
);

export const authorizerRules: readonly CrossRule[] = [
  rule(bothOrNeither(equals('authorizer_type', 'CUSTOM_JWT'), given('jwt_authorizer')), {
    variable: 'authorizer_type',
    found: hcl(
      '"got ${var.authorizer_type}, and ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer"',
    ),
    want: 'CUSTOM_JWT with jwt_authorizer, and another type without',
    bad: {
      tokens_without_a_provider: { ...TOKENS, jwt_authorizer: null },
      provider_without_tokens: { jwt_authorizer: JWT },
    },
    companions: { authorizer_type: OPEN, jwt_authorizer: TOKENS },
    good: [TOKENS],
  }),
  rule(anyOf(differs('authorizer_type', 'NONE'), requestsIntercepted), {
    variable: 'authorizer_type',
    found: hcl`"got NONE without an interceptor at REQUEST, so anybody on the internet could call every tool"`,
    want: 'an interceptor at REQUEST',
    fix: 'add one, or use AWS_IAM or CUSTOM_JWT',
    bad: {
      nobody_checks_callers: { ...OPEN, authorizer_type: 'NONE' },
      nobody_checks_requests: {
        ...OPEN,
        authorizer_type: 'NONE',
        interceptors: { trim: { ...INTERCEPTOR, interception_points: ['RESPONSE'] } },
      },
    },
    good: [
      { ...OPEN, authorizer_type: 'NONE', interceptors: { check: INTERCEPTOR } },
      { ...OPEN, authorizer_type: 'AUTHENTICATE_ONLY' },
    ],
  }),
  {
    variable: 'interceptors',
    condition: hcl`
      length(flatten([for interceptor in var.interceptors : interceptor.interception_points])) == length(distinct(flatten([
        for interceptor in var.interceptors : interceptor.interception_points
      ])))
    `,
    found: hcl`"two interceptors have the same interception point"`,
    want: 'REQUEST and RESPONSE once each',
    holds: ({ interceptors }: WithInterceptors) => {
      const points = Object.values(interceptors).flatMap((each) => [
        ...new Set(each.interception_points),
      ]);
      return new Set(points).size === points.length;
    },
    bad: { two_interceptors_of_requests: { interceptors: { a: INTERCEPTOR, b: INTERCEPTOR } } },
    good: [
      {
        interceptors: {
          a: INTERCEPTOR,
          b: { ...INTERCEPTOR, interception_points: ['RESPONSE'] },
        },
      },
      { interceptors: { a: { ...INTERCEPTOR, interception_points: ['REQUEST', 'RESPONSE'] } } },
    ],
  },
  ...jwtAuthorizerRules,
];
