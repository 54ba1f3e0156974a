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
    want: 'the execution ARN of a REST API: arn:aws:execute-api:<region>:<account>:<id>',
    fix: 'pass execution_arn of the API, not its arn, and nothing of a stage or method',
    good: 'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5',
    bad: [
      'arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5',
      'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod',
      'arn:aws:execute-api:us-east-1:111122223333:*',
    ],
  },
);

const stageName = pattern(/^[a-zA-Z0-9_-]{1,128}$/, {
  want: '1 to 128 letters, digits, hyphens or underscores',
  fix: 'pass stage_name of the stage',
  good: 'prod',
  bad: ['prod/', '*'],
});

export const apiShape = {
  region: z
    .string()
    .describe(
      'Region of the API, of the VPC and of the gateway. Given beside the ARN, so that the endpoint can be there before the API, which may have to name it.',
    ),
  rest_api_execution_arn: executionArn.describe(
    'The private REST API: execution_arn of aws_api_gateway_rest_api.',
  ),
  stage_name: stageName.describe(
    'Stage that is called: stage_name of aws_api_gateway_stage. The reference makes the target wait for the stage; depends_on on the whole module would be a cycle.',
  ),
  addressing: oneOf(['api_host', 'endpoint_host'])
    .default('api_host')
    .describe(
      'Host that the gateway asks for: api_host (<api>.execute-api..., routed to the DNS name of the endpoint) or endpoint_host (<api>-<endpoint>.execute-api..., which resolves only where vpc_endpoint_ids of the API name the endpoint).',
    ),
};

export const executeApiShape = {
  create_execute_api_endpoint: z
    .boolean()
    .default(true)
    .describe(
      'Whether the module makes the endpoint, for this API and stage alone. One that is shared by several APIs is made elsewhere.',
    ),
  execute_api_subnet_ids: listOf(subnetId, { max: 16, fix: 'pass one per zone' })
    .default([])
    .describe(
      'Subnets of the endpoint that the module makes, one per zone. Left out: those of the resource gateway.',
    ),
  execute_api_private_dns: z
    .boolean()
    .default(false)
    .describe(
      'Whether the default hosts of all APIs of the region resolve to the endpoint that the module makes. From that VPC, public APIs can then no longer be called by theirs.',
    ),
  execute_api_endpoint_id: vpcEndpointId
    .nullable()
    .default(null)
    .describe(
      'Interface endpoint of com.amazonaws.<region>.execute-api. Needed without create_execute_api_endpoint; its own policy must admit the API.',
    ),
  execute_api_security_group_id: securityGroupId
    .nullable()
    .default(null)
    .describe('Group of that endpoint. Needed with execute_api_endpoint_id.'),
  execute_api_dns_name: domainName
    .nullable()
    .default(null)
    .describe(
      'DNS name of that endpoint, dns_entry[0].dns_name. Needed with execute_api_endpoint_id where addressing is api_host.',
    ),
};

export const entranceGroupShape = {
  create_resource_gateway_security_group: z
    .boolean()
    .default(true)
    .describe(
      'Whether the module makes the group of the resource gateway. Targets that share a resource gateway share a group too, made elsewhere.',
    ),
  resource_gateway_security_group_id: securityGroupId
    .nullable()
    .default(null)
    .describe(
      'Group that the resource gateway wears. Needed without create_resource_gateway_security_group. Of a given one it is not changed but for the rule to the endpoint.',
    ),
  create_security_group_rules: z
    .boolean()
    .default(true)
    .describe(
      'Whether the module adds the two rules, out of the group of the resource gateway and into that of the endpoint. Switch it off where both are given and another target has joined them already: EC2 refuses a rule that is there.',
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
      '"found an API in ${try(split(":", var.rest_api_execution_arn)[3], "no region")}, and region is ${var.region}"',
    ),
    want: 'one region, because an endpoint leads to APIs of its own',
    fix: 'correct region, or pass an API of it',
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
    fix: 'pass it with create_execute_api_endpoint = false, or leave it out',
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
      want: 'the name of a given endpoint where addressing is api_host, and none of one that is made',
      fix: 'pass dns_entry[0].dns_name of the endpoint, or leave it out',
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
      want: 'no execute_api_subnet_ids and no execute_api_private_dns beside an endpoint that is given',
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
    found: hcl`"got IPV6, and the endpoint that the module makes has IPv4"`,
    want: 'an address type that reaches the endpoint',
    fix: 'leave it out, or pass an endpoint that has IPv6',
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
      found: hcl`"false, and a group that the module makes would let nothing through"`,
      want: 'true unless both groups are given',
      fix: 'leave it out',
      bad: {
        made_group_without_rules: { ...GIVEN_ENDPOINT, create_security_group_rules: false },
        made_endpoint_without_rules: { ...GIVEN_GATEWAY_GROUP, create_security_group_rules: false },
      },
      answers: GIVEN_ENDPOINT_ANSWER,
      good: [{ ...GIVEN_ENDPOINT, ...GIVEN_GATEWAY_GROUP, create_security_group_rules: false }],
    },
  ),
];
