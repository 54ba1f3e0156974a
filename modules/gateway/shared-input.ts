/** What several groups of inputs of `gateway` have in common. */
import { pattern } from '../../inputs/facets';
import { JWT } from '../blocks/jwt-authorizer';

export const lambdaArn = pattern(
  /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_.-]+(:(\$LATEST|[a-zA-Z0-9_-]+))?$/,
  {
    want: 'the ARN of a Lambda function, with a version or alias behind it or not',
    fix: 'pass the ARN, not the name',
    good: 'arn:aws:lambda:us-east-1:111122223333:function:orders',
    bad: ['orders', 'arn:aws:lambda:us-east-1:111122223333:function:*'],
  },
);

/** Input as rules see it. */
export interface GatewayInput {
  authorizer_type: string;
  jwt_authorizer: {
    private_endpoint?: { managed?: object; resource_configuration_id?: string };
  } | null;
  interceptors: Record<string, { interception_points: string[] }>;
  protocol_type: string | null;
  mcp: Record<string, unknown> | null;
  use_kms_key: boolean;
  kms_key_arn: string | null;
  create_service_role: boolean;
  service_role_arn: string | null;
  service_role_name: string | null;
  permissions_boundary_arn: string | null;
  lambda_target_arns: Record<string, string>;
  agent_runtime_arns: Record<string, string>;
  use_resource_policy: boolean;
  caller_principal_arns: string[];
  source_vpc_endpoint_ids: string[];
  network_exempt_principal_arns: string[];
  create_gateway_endpoint: boolean;
  vpc_id: string | null;
  endpoint_subnet_ids: string[];
  caller_security_group_ids: Record<string, string>;
  caller_networks: Record<string, string>;
  additional_gateway_arns: string[];
}

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

export const isEmpty = (collection: object) => Object.keys(collection).length === 0;
