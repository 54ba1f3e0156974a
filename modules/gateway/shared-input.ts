/** What several groups of inputs of `gateway` have in common. */
import { pattern } from '../../inputs/facets';
import { JWT } from '../blocks/jwt-authorizer';

export const lambdaArn = pattern(
  /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_.-]+(:(\$LATEST|[a-zA-Z0-9_-]+))?$/,
  {
    want: 'the ARN of a Lambda function, optionally with a version or alias',
    fix: 'pass the ARN, not the name',
    good: 'arn:aws:lambda:us-east-1:111122223333:function:orders',
    bad: ['orders', 'arn:aws:lambda:us-east-1:111122223333:function:*'],
  },
);

export const INTERCEPTOR = {
  lambda_arn: 'arn:aws:lambda:us-east-1:111122223333:function:check',
  interception_points: ['REQUEST'],
};
export const ROLE = 'arn:aws:iam::111122223333:role/tools';
export const ENDPOINT = 'vpce-0123456789abcdef1';

/** The sample without its own endpoint. */
export const NO_ENDPOINT = {
  create_gateway_endpoint: false,
  vpc_id: null,
  endpoint_subnet_ids: [],
};
/** The sample without its own endpoint and its policy: nothing restricts callers, so none are named. */
export const OPEN = { ...NO_ENDPOINT, use_resource_policy: false, caller_principal_arns: [] };
/** The sample for callers with a token. */
export const TOKENS = {
  authorizer_type: 'CUSTOM_JWT',
  jwt_authorizer: JWT,
  caller_principal_arns: [],
};
