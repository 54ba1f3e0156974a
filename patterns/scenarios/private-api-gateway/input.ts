/** What a private REST API as a target takes, whichever the egress mode. */
import { z } from 'zod';

import { hcl } from '../../../hcl/value';
import { anyOf, isTrue, missing, not, rule } from '../../../inputs/claims';
import type { CrossRule } from '../../../inputs/module-input';
import { vpcId } from '../../../inputs/primitives';
import {
  apiRules,
  apiShape,
  entranceGroupShape,
  executeApiRules,
  executeApiShape,
} from '../../../modules/blocks/execute-api/input';
import {
  API_KEY_CREDENTIAL,
  descriptionShape,
  metadataShape,
  ownerRules,
  ownerShape,
  providerCredentialRules,
  providerCredentialShape,
} from '../../../modules/blocks/gateway-target/input';
import { oneDocument, openApiShape } from '../../../modules/blocks/gateway-target/kinds';
import { groupName } from '../../../modules/blocks/group-name';

/** Signing stands apart from `credential`: it is what an API asks for whose methods have AWS_IAM. */
const signingShape = {
  sign_requests: z
    .boolean()
    .default(true)
    .describe(
      'Whether the gateway signs its calls as its role, for methods with AWS_IAM: the role may then invoke the methods of the document. Switch it off for another credential or none.',
    ),
  ...providerCredentialShape,
};

/** Variables up to the network, in the order in which a reader meets them. */
export const privateApiShape = {
  ...descriptionShape,
  ...ownerShape,
  ...apiShape,
  openapi: openApiShape.openapi.describe(
    'Export of the stage, as JSON of OpenAPI 3, up to 1 MB: body of data.aws_api_gateway_export with export_type "oas30" and accepts "application/json". Its servers are replaced; each method needs an operationId, which becomes the name of the tool.',
  ),
  openapi_s3: openApiShape.openapi_s3.describe(
    'The same in S3, up to 10 MB, in the region of the gateway, with the output server_url as its server. It is not looked at.',
  ),
  vpc_id: vpcId.describe('VPC of the endpoint and of the resource gateway.'),
};

export const privateApiNetworkShape = { ...executeApiShape, ...entranceGroupShape };

export const privateApiCredentialShape = { ...signingShape, ...metadataShape };

/** Rules of all of these. */
export const privateApiRules: readonly CrossRule[] = [
  groupName,
  ...ownerRules,
  ...apiRules,
  oneDocument,
  ...executeApiRules,
  rule(anyOf(not(isTrue('sign_requests')), missing('credential')), {
    variable: 'sign_requests',
    found: hcl`"true, and credential is set"`,
    want: 'one of the two, because a target has one credential',
    fix: 'set sign_requests = false, or omit credential',
    companions: { credential: { sign_requests: false } },
    bad: { signature_and_credential: { credential: { api_key: API_KEY_CREDENTIAL } } },
  }),
  ...providerCredentialRules({ sign_requests: false }),
];

/** What both samples have in common. */
export const PRIVATE_API_SAMPLE = {
  name: 'orders',
  gateway_id: 'tools-abcdefghij',
  gateway_role_name: 'tools-gateway',
  private_targets_allowed: true,
  region: 'us-east-1',
  rest_api_execution_arn: 'arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5',
  stage_name: 'prod',
  openapi: JSON.stringify({
    openapi: '3.0.1',
    paths: { '/orders': { get: { operationId: 'listOrders' } } },
  }),
  vpc_id: 'vpc-0123456789abcdef0',
} as const;
