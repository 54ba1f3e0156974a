/** Who gets in, and who decides. Bounds: the service model of CreateGateway. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import {
  anyOf,
  bothOrNeither,
  claim,
  differs,
  equals,
  exactlyOne,
  given,
  missing,
  rule,
  unlessNull,
} from '../../inputs/claims';
import { mapOf, objectOf, oneOf, pattern, setOf, text } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { securityGroupId, subnetId, vpcId } from '../../inputs/primitives';
import {
  JWT,
  JWT_AUTHORIZER,
  JWT_EXAMPLE,
  jwtAuthorizerFields,
  jwtAuthorizerRules,
} from '../blocks/jwt-authorizer';

import { INTERCEPTOR, lambdaArn, OPEN, TOKENS } from './shared-input';

const GATEWAY = QUOTAS.aws_bedrockagentcore_gateway;
const AUTHORIZER = 'authorizer_configuration.custom_jwt_authorizer';
const MANAGED = `${AUTHORIZER}.private_endpoint.managed_vpc_resource` as const;
const POINTS = GATEWAY['interceptor_configuration.interception_points'];
const OVERRIDES = GATEWAY[`${AUTHORIZER}.private_endpoint_overrides`].count;
const DOMAIN = GATEWAY[`${AUTHORIZER}.private_endpoint_overrides.domain`].length;

const policyEngineArn = pattern(
  /^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:policy-engine\/[a-zA-Z][a-zA-Z0-9_-]{0,99}-[a-zA-Z0-9_]{10}$/,
  {
    want: 'the ARN of a policy engine',
    fix: 'pass the ARN, not the id',
    good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools-0123456789',
    bad: ['tools-0123456789'],
  },
);

const domain = pattern(
  new RegExp(`^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,${DOMAIN.max - 2}}[a-zA-Z0-9])?$`),
  {
    want: 'a host name of up to 253 characters',
    fix: 'pass the host alone, without https:// and path',
    good: 'keys.example.com',
    bad: ['https://keys.example.com'],
  },
);

const resourceConfiguration = pattern(
  /^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration\/rcfg-[0-9a-z]{17})$/,
  {
    want: 'the id or ARN of a resource configuration of VPC Lattice',
    fix: 'pass rcfg- and 17 letters or digits, or the ARN of one that was shared',
    good: 'rcfg-0123456789abcdef0',
    bad: ['rgw-0123456789abcdef0'],
  },
);

/** How the service reaches an identity provider that has no address on the internet. */
const privateEndpoint = z.strictObject({
  managed: z
    .strictObject({
      vpc_id: vpcId,
      subnet_ids: setOf(subnetId, { min: 1, fix: 'name at least one' }),
      security_group_ids: setOf(securityGroupId, {
        min: 1,
        max: GATEWAY[`${MANAGED}.security_group_ids`].count.max,
        fix: 'name one to five: without any, AWS takes the default group of the VPC',
      }),
      endpoint_ip_address_type: oneOf(GATEWAY[`${MANAGED}.endpoint_ip_address_type`].oneOf).default(
        'IPV4',
      ),
      routing_domain: text(GATEWAY[`${MANAGED}.routing_domain`].length).optional(),
    })
    .optional(),
  resource_configuration_id: resourceConfiguration.optional(),
});

export const authorizerShape = {
  authorizer_type: oneOf(GATEWAY.authorizer_type.oneOf)
    .default('AWS_IAM')
    .describe(
      'How callers are checked: AWS_IAM by signature and policies, CUSTOM_JWT by token, AUTHENTICATE_ONLY by signature alone, NONE not at all (with a request interceptor only). A change replaces the gateway.',
    ),
  jwt_authorizer: objectOf(
    {
      ...jwtAuthorizerFields,
      private_endpoint: privateEndpoint.optional(),
      private_endpoint_overrides: mapOf(resourceConfiguration, {
        key: domain,
        max: OVERRIDES.max,
      }).default({}),
    },
    { example: JWT_EXAMPLE },
  )
    .nullable()
    .default(null)
    .describe(
      `${JWT_AUTHORIZER} A provider without an address on the internet: private_endpoint, either managed (AgentCore makes interfaces in your subnets) or a resource configuration of VPC Lattice; private_endpoint_overrides are resource configurations for its other hosts, by host name.`,
    ),
  interceptors: mapOf(
    z.strictObject({
      lambda_arn: lambdaArn,
      interception_points: setOf(oneOf(POINTS.oneOf), {
        min: POINTS.count.min,
        fix: 'name REQUEST, RESPONSE or both',
      }),
      pass_request_headers: z.boolean().default(false),
    }),
  )
    .default({})
    .describe(
      'Functions that see each request before its target does, or each response before the caller does, by a name of your choice. Headers may hold tokens: they are passed only when asked for.',
    ),
  policy_engine: z
    .strictObject({
      arn: policyEngineArn,
      mode: oneOf(
        GATEWAY['policy_engine_configuration.mode'].oneOf,
        'start with LOG_ONLY, then ENFORCE',
      ),
    })
    .nullable()
    .default(null)
    .describe(
      'Policy engine that decides on each call of a tool (ENFORCE), or only records what it would have decided (LOG_ONLY).',
    ),
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
    fix: 'set both or neither',
    bad: {
      tokens_without_a_provider: { ...TOKENS, jwt_authorizer: null },
      provider_without_tokens: { jwt_authorizer: JWT },
    },
    companions: { authorizer_type: OPEN, jwt_authorizer: TOKENS },
    good: [TOKENS],
  }),
  rule(anyOf(differs('authorizer_type', 'NONE'), requestsIntercepted), {
    variable: 'authorizer_type',
    found: hcl`"got NONE, and no interceptor sees requests, so anybody on the internet could call every tool"`,
    want: 'an interceptor at REQUEST, which then decides who gets in',
    fix: 'add one, or take AWS_IAM or CUSTOM_JWT',
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
    found: hcl`"found two interceptors at one point"`,
    want: 'REQUEST and RESPONSE once each, in one interceptor or two',
    fix: 'remove one, or call both from one function',
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
  rule(
    unlessNull(
      'jwt_authorizer',
      unlessNull(
        'jwt_authorizer.private_endpoint',
        exactlyOne(
          missing('jwt_authorizer.private_endpoint.managed'),
          missing('jwt_authorizer.private_endpoint.resource_configuration_id'),
        ),
      ),
    ),
    {
      variable: 'jwt_authorizer',
      found: hcl`"found in private_endpoint both managed and resource_configuration_id, or neither"`,
      want: 'exactly one of the two',
      fix: 'set one and leave the other out',
      bad: {
        private_provider_reached_in_no_way: {
          ...TOKENS,
          jwt_authorizer: { ...JWT, private_endpoint: {} },
        },
      },
      good: [
        {
          ...TOKENS,
          jwt_authorizer: {
            ...JWT,
            private_endpoint: { resource_configuration_id: 'rcfg-0123456789abcdef0' },
          },
        },
      ],
    },
  ),
  ...jwtAuthorizerRules,
];
