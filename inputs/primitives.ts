/** Ids, ARNs, networks and names, as AWS writes them. Bounds: service models of bedrock-agentcore-control and EC2, 2026-11-21. */
import { z } from 'zod';

import { INVOKE_ACTIONS } from '../facts/invoke-actions';
import { QUOTAS } from '../facts/quotas';

import { bounded, listOf, mapOf, oneOf, pattern, wholeNumber } from './facets';

const ID_FIX = 'pass the ID, not the name';

/** Id of something of EC2. */
export function idOf(prefix: string, fix = ID_FIX) {
  return pattern(new RegExp(`^${prefix}-[0-9a-z]{8,17}$`), {
    want: `${prefix}- and 8 to 17 letters or digits`,
    fix,
    good: `${prefix}-0123456789abcdef0`,
    bad: [`my-${prefix}`],
  });
}

export const vpcId = idOf('vpc');
export const subnetId = idOf('subnet');
export const securityGroupId = idOf('sg');
export const vpcEndpointId = idOf('vpce');
export const prefixListId = idOf('pl');
export const routeTableId = idOf('rtb');
export const instanceId = idOf('i');

/** A zone by id: names (us-east-1a) mean another place in each account. */
export const zoneId = pattern(/^[a-z]+[0-9]+-az[0-9]+$/, {
  want: 'a zone ID such as use1-az1',
  fix: 'use the ID, not the name: `aws ec2 describe-availability-zones` lists both',
  good: 'use1-az1',
  bad: ['us-east-1a'],
});

export const hostedZoneId = pattern(/^Z[0-9A-Z]{1,31}$/, {
  want: 'the ID of a hosted zone: Z and up to 31 capital letters or digits',
  fix: 'use the ID, not the name, without /hostedzone/ in front',
  good: 'Z0123456789ABCDEFGHIJ',
  bad: ['example.com', '/hostedzone/Z0123456789ABCDEFGHIJ'],
});

/** A role or user, exactly: no wildcard. */
export const principalArn = pattern(/^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)\/[^*?]+$/, {
  want: 'the ARN of a role or user, without wildcards',
  fix: 'name each role',
  good: 'arn:aws:iam::111122223333:role/front-end',
  bad: ['arn:aws:iam::111122223333:root', 'arn:aws:iam::111122223333:role/*'],
});

export const roleArn = pattern(/^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[^*?]+$/, {
  want: 'the ARN of a role',
  fix: 'pass the role, not its name',
  good: 'arn:aws:iam::111122223333:role/agent',
  bad: ['agent-role'],
});

export const accountId = pattern(/^[0-9]{12}$/, {
  want: 'an account ID: twelve digits',
  fix: 'pass it as a string',
  good: '444455556666',
  bad: ['44445555666'],
});

/** Name of a role that is to be made. */
export const newRoleName = pattern(/^[\w+=,.@-]{1,64}$/, {
  want: '1 to 64 letters, digits, or + = , . @ - _',
  good: 'research-agent',
  bad: ['research agent'],
});

export const policyArn = pattern(/^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy\/[^*?]+$/, {
  want: 'the ARN of a managed policy',
  fix: 'pass the policy, not its name',
  good: 'arn:aws:iam::111122223333:policy/boundary',
  bad: ['boundary'],
});

/** ARN of something of `service`, where `resource` may follow; `*` only where the service has families of names. */
export function arnOf(
  service: string,
  { resource = '.+', good, noun }: { resource?: string; good: string; noun: string },
) {
  return pattern(new RegExp(`^arn:aws[a-z-]*:${service}:[a-z0-9-]*:([0-9]{12})?:${resource}$`), {
    want: `the ARN of ${noun}`,
    fix: `pass the ARN, not the name`,
    good,
    bad: ['*'],
    // Somebody may pass the secret itself.
    unrepeated: service === 'secretsmanager',
  });
}

/** A customer managed key. */
export const keyArn = arnOf('kms', {
  resource: 'key/[0-9a-z-]+',
  good: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
  noun: 'a key',
});

const NETWORK_FIX = 'name the network: the whole internet is refused';

/** An IPv4 network of a /8 at most: two halves of the internet are the whole of it. */
export const cidrIpv4 = pattern(/^([0-9]{1,3}\.){3}[0-9]{1,3}\/([89]|[12][0-9]|3[0-2])$/, {
  want: 'an IPv4 CIDR range such as 10.1.0.0/16, /8 or smaller',
  fix: NETWORK_FIX,
  good: '10.1.0.0/16',
  bad: ['0.0.0.0/0', '0.0.0.0/1', '10.1.0.0', '10.1/16'],
});

const CIDR =
  /^(([0-9]{1,3}\.){3}[0-9]{1,3}\/([89]|[12][0-9]|3[0-2])|[0-9a-fA-F:]*:[0-9a-fA-F:]*\/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$/;

/** The same of public addresses, which a rule of the module tells apart. */
export const publicCidr = pattern(CIDR, {
  want: 'a CIDR range such as 203.0.113.0/24 or 2001:db8::/56, /8 (IPv6: /16) or smaller',
  fix: NETWORK_FIX,
  good: '203.0.113.0/24',
  bad: ['0.0.0.0/0', '0.0.0.0/1', '::/0', '::/1', '203.0.113.0', '203.0/16'],
});

/** An IPv4 network of a /8 at most, or an IPv6 one of a /16. */
export const cidr = pattern(CIDR, {
  want: 'a CIDR range such as 10.1.0.0/16 or 2001:db8::/56, /8 (IPv6: /16) or smaller',
  fix: NETWORK_FIX,
  good: '10.1.0.0/16',
  bad: ['0.0.0.0/0', '0.0.0.0/1', '::/0', '::/1', '10.1.0.0', '10.1/16'],
});

/** A DNS name of two labels or more. */
export const domainName = pattern(
  /^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?(\.[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?)+$/,
  {
    want: 'a domain name',
    fix: 'pass the name only, without https:// and path',
    good: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com',
    bad: ['https://orders.internal', 'orders'],
  },
);

/** Path of a URL, without host. */
export const urlPath = pattern(/^\/[!-~]*$/, {
  want: 'a path that starts with /, without spaces',
  fix: 'pass the path only, without host',
  good: '/health',
  bad: ['health', 'https://orders.example.com/health'],
});

/** What stands in the description and the tags of a security group rule, as the key of a map. */
export const ruleName = pattern(/^[a-zA-Z0-9][a-zA-Z0-9 ._:/=+@-]{0,127}$/, {
  want: 'a letter or digit, then up to 127 of those, spaces or . _ : / = + @ -',
  fix: 'choose another name: it becomes the description of a rule',
  good: 'orders_db',
  bad: ["the team's ledger", ' orders'],
});

/** Description of a security group rule. What all kinds of rules take: API reference of EC2, 2026-11-21. */
export const ruleDescription = pattern(/^[a-zA-Z0-9 ._:/()#,@[\]+=;{}!$*-]{1,255}$/, {
  want: '1 to 255 letters, digits, spaces, or . _ - : / ( ) # , @ [ ] + = ; { } ! $ *',
  good: 'Database of orders',
  bad: ["The team's ledger", 'x'.repeat(256)],
});

export const port = wholeNumber({ min: 1, max: 65535 });

const TAGS = QUOTAS.aws_bedrockagentcore_agent_runtime.tags;

/** Tags of everything that a module makes. AWS takes 50, and most things here carry a Name as well. */
export const tags = mapOf(z.string(), {
  key: pattern(bounded(TAGS.keyPattern, TAGS.keyLength), {
    want: '1 to 128 letters, digits, spaces, or . _ : / = + @ -',
    good: 'team',
    bad: ['a,b'],
  }),
  max: TAGS.count.max - 1,
});

/** A model, an inference profile or a prompt router of Bedrock; models of AWS's own carry no account. */
export const modelArn = arnOf('bedrock', {
  resource:
    '(foundation-model|inference-profile|application-inference-profile|imported-model|provisioned-model|custom-model|custom-model-deployment|default-prompt-router|prompt-router)/[^*?]+',
  good: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
  noun: 'a model, inference profile or prompt router, without wildcards',
});

/** What callers may do with an agent. */
export const allowedInvokeActions = listOf(
  oneOf(
    INVOKE_ACTIONS.map(({ action }) => action) as [string, ...string[]],
    'use full IAM actions from this list',
  ),
  { beside: ['bedrock-agentcore:InvokeAgentRuntime'] },
);

/** What an agent does on the data plane of AgentCore. */
export const agentDataPlaneActions = listOf(
  pattern(/^bedrock-agentcore:[A-Z][A-Za-z0-9]+$/, {
    want: 'a full IAM action such as bedrock-agentcore:GetWorkloadAccessToken',
    fix: 'list each action, without wildcards',
    good: 'bedrock-agentcore:GetWorkloadAccessToken',
    bad: ['bedrock-agentcore:*'],
  }),
).default([]);

/** An action of IAM, where further ones are allowed. */
export const furtherAction = pattern(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/, {
  want: 'a full IAM action such as secretsmanager:DescribeSecret',
  fix: 'list each action, without wildcards',
  good: 'secretsmanager:DescribeSecret',
  bad: ['secretsmanager:*'],
});

/** A resource by its ARN, or any. */
export const resourceOrAny = pattern(/^(\*|arn:aws[a-z-]*:[^\s]+)$/, {
  want: 'an ARN, or * if the service has nothing narrower',
  fix: 'pass ARNs',
  good: 'arn:aws:sqs:us-east-1:111122223333:orders',
  bad: ['orders'],
});
