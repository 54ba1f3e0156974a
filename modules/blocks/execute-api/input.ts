/** A private REST API, the endpoint of execute-api through which it is reached, and the groups on both sides of it. */
import { z } from 'zod';

import { hcl } from '../../../hcl/value';
import {
  allOf,
  anyOf,
  differs,
  either,
  empty,
  equals,
  given,
  isTrue,
  missing,
  not,
  rule,
} from '../../../inputs/claims';
import { listOf, oneOf, pattern } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { domainName, securityGroupId, subnetId, vpcEndpointId } from '../../../inputs/primitives';
import { givenOrCreated, SET_ON_ENDPOINT, settingsOfNew } from '../given-or-created';
import { GIVEN_GATEWAY_GROUP, gatewayGroupRule } from '../resource-gateway-group';

/** The ARN of an API itself has no account in it, this one has. */
const executionArn = pattern(
  /^arn:(aws|aws-us-gov):execute-api:[a-z0-9-]+:[0-9]{12}:[a-z0-9]{1,32}$/,
  {
    want: 'the execution ARN of a REST API: arn:aws:execute-api:<region>:<account>:<ID>',
    fix: 'pass execution_arn of the API, without a stage or method',
    good: 'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5',
    bad: [
      'arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5',
      'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod',
      'arn:aws:execute-api:us-east-1:111122223333:*',
    ],
  },
);

const stageName = pattern(/^[a-zA-Z0-9_-]{1,128}$/, {
  want: '1 to 128 letters, digits, hyphens, or underscores',
  fix: 'pass stage_name of the stage',
  good: 'prod',
  bad: ['prod/', '*'],
});

export const apiShape = {
  region: z
    .string()
    .describe(
      'Region of the API, the VPC, and the gateway. It is separate from the ARN, so that the endpoint can exist before the API, which may have to name it.',
    ),
  rest_api_execution_arn: executionArn.describe(
    'Execution ARN of the private REST API: `execution_arn` of `aws_api_gateway_rest_api`.',
  ),
  stage_name: stageName.describe(
    'Name of the stage: `stage_name` of `aws_api_gateway_stage`. With this reference, the target waits for the stage. `depends_on` on the module would be a cycle.',
  ),
  addressing: oneOf(['api_host', 'endpoint_host'])
    .default('api_host')
    .describe(
      'Host name that the gateway calls: `api_host` (`<api>.execute-api...`, routed to the DNS name of the endpoint) or `endpoint_host` (`<api>-<endpoint>.execute-api...`, which resolves only if `vpc_endpoint_ids` of the API contain the endpoint).',
    ),
};

export const executeApiShape = {
  create_execute_api_endpoint: z
    .boolean()
    .default(true)
    .describe(
      'Whether to create the execute-api endpoint, for this API and stage only. Create an endpoint for several APIs elsewhere.',
    ),
  execute_api_subnet_ids: listOf(subnetId, { max: 16, fix: 'pass one per zone' })
    .default([])
    .describe(
      'IDs of the subnets of the endpoint that the module creates, one per zone. Defaults to those of the resource gateway.',
    ),
  execute_api_private_dns: z
    .boolean()
    .default(false)
    .describe(
      'Whether to enable private DNS for the endpoint that the module creates. The VPC can then no longer call public APIs of the region by their default host names.',
    ),
  execute_api_endpoint_id: vpcEndpointId
    .nullable()
    .default(null)
    .describe(
      'ID of an existing interface endpoint for `com.amazonaws.<region>.execute-api`, to use instead of creating one. Its policy must admit the API. Required when `create_execute_api_endpoint = false`.',
    ),
  execute_api_security_group_id: securityGroupId
    .nullable()
    .default(null)
    .describe(
      'ID of the security group of the existing endpoint. Required with `execute_api_endpoint_id`.',
    ),
  execute_api_dns_name: domainName
    .nullable()
    .default(null)
    .describe(
      'DNS name of the existing endpoint, `dns_entry[0].dns_name`. Required with `execute_api_endpoint_id` when `addressing = "api_host"`.',
    ),
};

export const entranceGroupShape = {
  create_resource_gateway_security_group: z
    .boolean()
    .default(true)
    .describe(
      'Whether to create the security group for the resource gateway. Targets that share a resource gateway also share a security group, which you create elsewhere.',
    ),
  resource_gateway_security_group_id: securityGroupId
    .nullable()
    .default(null)
    .describe(
      'ID of an existing security group for the resource gateway, to use instead of creating one. Required when `create_resource_gateway_security_group = false`. The module only adds the rule to the endpoint.',
    ),
  create_security_group_rules: z
    .boolean()
    .default(true)
    .describe(
      'Whether to add the egress rule of the resource gateway and the ingress rule of the endpoint. Set it to false if both security groups exist and another target has added these rules: EC2 refuses duplicates.',
    ),
};

interface ApiInput {
  region: string;
  rest_api_execution_arn: string;
}

/** An endpoint that is there already. */
export const GIVEN_ENDPOINT = {
  create_execute_api_endpoint: false,
  execute_api_subnet_ids: [],
  execute_api_endpoint_id: 'vpce-0123456789abcdef0',
  execute_api_security_group_id: 'sg-0123456789abcdef1',
  execute_api_dns_name: 'vpce-0123456789abcdef0-abc123.execute-api.us-east-1.vpce.amazonaws.com',
};

/** What a lookup answers of {@link GIVEN_ENDPOINT}. */
const GIVEN_ENDPOINT_ANSWER = {
  'data.aws_vpc_endpoint.execute_api': {
    service_name: 'com.amazonaws.us-east-1.execute-api',
    vpc_id: 'vpc-0123456789abcdef0',
    security_group_ids: [GIVEN_ENDPOINT.execute_api_security_group_id],
    dns_entry: [{ dns_name: GIVEN_ENDPOINT.execute_api_dns_name, hosted_zone_id: 'Z7HUB22UULQXV' }],
  },
};

/** Rules of {@link apiShape}. */
export const apiRules: readonly CrossRule[] = [
  {
    variable: 'rest_api_execution_arn',
    condition: hcl`try(split(":", var.rest_api_execution_arn)[3] == var.region, true)`,
    found: hcl(
      '"the API is in ${try(split(":", var.rest_api_execution_arn)[3], "no region")}, and region is ${var.region}"',
    ),
    want: 'the same region, because an endpoint serves its own region only',
    holds: ({ region, rest_api_execution_arn }: ApiInput) =>
      [region, undefined].includes(rest_api_execution_arn.split(':')[3]),
    bad: { api_of_another_region: { region: 'eu-west-1' } },
  },
];

function thereOrMade(
  variable: 'execute_api_endpoint_id' | 'execute_api_security_group_id',
  what: string,
): CrossRule {
  return givenOrCreated(variable, 'create_execute_api_endpoint', {
    fix: 'set create_execute_api_endpoint = false, or omit it',
    bad: {
      [`execute_api_${what}_given_and_made`]: { [variable]: GIVEN_ENDPOINT[variable] },
      [`execute_api_${what}_neither_given_nor_made`]: { ...GIVEN_ENDPOINT, [variable]: null },
    },
    companions: { [variable]: GIVEN_ENDPOINT },
    answers: GIVEN_ENDPOINT_ANSWER,
    good: [GIVEN_ENDPOINT],
  });
}

/** Rules of {@link executeApiShape} and {@link entranceGroupShape}. The sample is expected to make all of it. */
export const executeApiRules: readonly CrossRule[] = [
  thereOrMade('execute_api_endpoint_id', 'endpoint'),
  thereOrMade('execute_api_security_group_id', 'group'),
  rule(
    either(
      isTrue('create_execute_api_endpoint'),
      missing('execute_api_dns_name'),
      anyOf(given('execute_api_dns_name'), equals('addressing', 'endpoint_host')),
    ),
    {
      variable: 'execute_api_dns_name',
      found: hcl(
        '"${var.execute_api_dns_name == null ? "missing" : "given"}, create_execute_api_endpoint is ${var.create_execute_api_endpoint}, and addressing is ${var.addressing}"',
      ),
      want: 'the DNS name of an existing endpoint when addressing is api_host, and null otherwise',
      fix: 'set it to dns_entry[0].dns_name of the endpoint, or omit it',
      bad: {
        dns_name_of_an_endpoint_that_is_made: {
          execute_api_dns_name: GIVEN_ENDPOINT.execute_api_dns_name,
        },
        given_endpoint_without_a_dns_name: { ...GIVEN_ENDPOINT, execute_api_dns_name: null },
      },
      companions: { execute_api_dns_name: GIVEN_ENDPOINT },
      answers: GIVEN_ENDPOINT_ANSWER,
      good: [{ ...GIVEN_ENDPOINT, execute_api_dns_name: null, addressing: 'endpoint_host' }],
    },
  ),
  rule(
    anyOf(
      isTrue('create_execute_api_endpoint'),
      allOf(empty('execute_api_subnet_ids'), not(isTrue('execute_api_private_dns'))),
    ),
    {
      variable: 'create_execute_api_endpoint',
      found: settingsOfNew('an endpoint'),
      want: 'no execute_api_subnet_ids and no execute_api_private_dns with an existing endpoint',
      fix: SET_ON_ENDPOINT,
      bad: {
        subnets_of_an_endpoint_made_elsewhere: {
          ...GIVEN_ENDPOINT,
          execute_api_subnet_ids: ['subnet-0123456789abcdef0'],
        },
        private_dns_of_an_endpoint_made_elsewhere: {
          ...GIVEN_ENDPOINT,
          execute_api_private_dns: true,
        },
      },
      answers: GIVEN_ENDPOINT_ANSWER,
    },
  ),
  rule(anyOf(differs('ip_address_type', 'IPV6'), not(isTrue('create_execute_api_endpoint'))), {
    variable: 'ip_address_type',
    found: hcl`"got IPV6, and the endpoint that the module creates uses IPv4"`,
    want: 'IPV4',
    fix: 'omit it, or pass an existing endpoint with IPv6',
    bad: { ipv6_to_an_endpoint_that_is_made: { ip_address_type: 'IPV6' } },
    good: [{ ...GIVEN_ENDPOINT, ip_address_type: 'IPV6' }],
  }),
  gatewayGroupRule,
  rule(
    anyOf(
      isTrue('create_security_group_rules'),
      not(
        anyOf(
          isTrue('create_resource_gateway_security_group'),
          isTrue('create_execute_api_endpoint'),
        ),
      ),
    ),
    {
      variable: 'create_security_group_rules',
      found: hcl`"false, and the security group that the module creates would allow no traffic"`,
      want: 'true unless both security groups exist',
      bad: {
        made_group_without_rules: { ...GIVEN_ENDPOINT, create_security_group_rules: false },
        made_endpoint_without_rules: { ...GIVEN_GATEWAY_GROUP, create_security_group_rules: false },
      },
      answers: GIVEN_ENDPOINT_ANSWER,
      good: [{ ...GIVEN_ENDPOINT, ...GIVEN_GATEWAY_GROUP, create_security_group_rules: false }],
    },
  ),
];
