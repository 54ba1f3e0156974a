/** What the API itself must say: its policy is the user's to attach, and handed out as text. */
import type { Construct } from 'constructs';

import { hcl, jsonencode, type Expression, type Value, tpl } from '../../../hcl/value';
import { inFile, locals, output } from '../declare';
import { ANYBODY } from '../policy-statement';

const invoke = (sid: string, effect: 'Allow' | 'Deny', operator: string): Value => ({
  Sid: sid,
  Effect: effect,
  Principal: ANYBODY,
  Action: 'execute-api:Invoke',
  Resource: tpl('${var.rest_api_execution_arn}/*'),
  Condition: { [operator]: { 'aws:SourceVpce': hcl`local.execute_api_endpoint_id` } },
});

/** Declares the policy and all outputs of the endpoint. `given` is the check of an endpoint that was given. */
export function declareApiOutputs(scope: Construct, { given }: { given: Expression }): void {
  inFile(scope, 'api');
  locals(scope, {
    '# api_resource_policy':
      'Within an account an allow does not restrict: everyone with an identity policy would still have access, so the policy denies it. The policy does not name the stage, which exists after it.',
    api_resource_policy: jsonencode({
      Version: '2012-10-17',
      Statement: [
        invoke('DenyOtherWaysIn', 'Deny', 'StringNotEquals'),
        invoke('InvokeThroughEndpoint', 'Allow', 'StringEquals'),
      ],
    }),
  });
  const usable = {
    '# depends_on':
      'Wait for the check of an existing endpoint. The policy of a created endpoint exists later, because it names the stage.',
    depends_on: [given],
  };
  output(scope, 'api_resource_policy', {
    description:
      'Policy for the API, as JSON: for aws_api_gateway_rest_api_policy. It admits calls through this endpoint, and denies all others.',
    value: hcl`local.api_resource_policy`,
    ...usable,
  });
  output(scope, 'redeploy_trigger', {
    description:
      'Changes with that policy, which takes effect with a deployment: for triggers of aws_api_gateway_deployment.',
    value: hcl`sha256(local.api_resource_policy)`,
  });
  output(scope, 'execute_api_endpoint_id', {
    description: 'Endpoint through which the API is called: for vpc_endpoint_ids of the API.',
    value: hcl`local.execute_api_endpoint_id`,
    ...usable,
  });
  output(scope, 'execute_api_dns_name', {
    description: 'DNS name of that endpoint. Null where a given one has not said it.',
    value: hcl`local.execute_api_dns_name`,
  });
  output(scope, 'server_url', {
    description:
      'Address at which the gateway calls the API: what servers of a document in S3 must say.',
    value: hcl`local.server_url`,
  });
}
