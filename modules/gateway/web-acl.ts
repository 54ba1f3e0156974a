/** A web ACL of AWS WAF in front of the gateway: its inputs, and the association. */
import type { Construct } from 'constructs';
import { z } from 'zod';

import { hcl, type Expression } from '../../hcl/value';
import { bothOrNeither, given, isTrue, rule } from '../../inputs/claims';
import { pattern } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { check, resource } from '../blocks/declare';
import { setBeside } from '../blocks/given-or-created';

const WEB_ACL =
  'arn:aws:wafv2:us-east-1:111122223333:regional/webacl/tools/01234567-89ab-cdef-0123-456789abcdef';

const webAclArn = pattern(
  /^arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:regional\/webacl\/[a-zA-Z0-9_-]{1,128}\/[0-9a-f-]{36}$/,
  {
    want: 'the ARN of a regional web ACL of AWS WAF',
    fix: 'pass the ARN of a regional web ACL, not of one for CloudFront',
    good: WEB_ACL,
    bad: [
      'tools',
      'arn:aws:wafv2:us-east-1:111122223333:global/webacl/tools/01234567-89ab-cdef-0123-456789abcdef',
      'arn:aws:waf-regional:us-east-1:111122223333:webacl/01234567-89ab-cdef-0123-456789abcdef',
    ],
  },
);

export const webAclShape = {
  use_web_acl: z
    .boolean()
    .default(false)
    .describe(
      'Whether AWS WAF inspects each request to the gateway with `web_acl_arn`. When AWS WAF cannot answer, AgentCore denies the request.',
    ),
  web_acl_arn: webAclArn
    .nullable()
    .default(null)
    .describe(
      'ARN of an existing regional web ACL, in the region of the gateway. Required when `use_web_acl = true`. Changing it replaces the association: for a moment, no web ACL inspects requests.',
    ),
};

export const webAclRules: readonly CrossRule[] = [
  rule(bothOrNeither(given('web_acl_arn'), isTrue('use_web_acl')), {
    variable: 'web_acl_arn',
    found: setBeside('web_acl_arn', 'use_web_acl'),
    want: 'both web_acl_arn and use_web_acl = true, or neither',
    bad: {
      web_acl_that_is_not_used: { web_acl_arn: WEB_ACL },
      web_acl_that_is_missing: { use_web_acl: true },
    },
    companions: { web_acl_arn: { use_web_acl: true } },
    good: [{ use_web_acl: true, web_acl_arn: WEB_ACL }],
  }),
];

const IN_REGION = check(hcl`split(":", var.web_acl_arn)[3] == local.region`, {
  at: 'web_acl_arn',
  found: 'a web ACL in ${split(":", var.web_acl_arn)[3]}',
  want: 'one in ${local.region}, the region of the gateway',
  fix: 'create a web ACL there',
});

/** Declares the association. Returns its address. */
export function declareWebAcl(scope: Construct, gateway: Expression): Expression {
  return resource(scope, 'aws_wafv2_web_acl_association', 'gateway', {
    count: hcl`var.use_web_acl ? 1 : 0`,
    resource_arn: hcl`${gateway}.gateway_arn`,
    web_acl_arn: hcl`var.web_acl_arn`,
    lifecycle: { precondition: [IN_REGION] },
  });
}
