import type { Fact } from './fact';

const checked = '2026-11-21';
const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

interface PrivateApiFact extends Fact {
  /** What holds, in a line. */
  readonly says: string;
}

/** How private REST APIs are addressed and closed. */
export const PRIVATE_API_FACTS = {
  api_host: {
    says: 'A private API answers to <api>.execute-api.<region>.amazonaws.com at the own name of any endpoint of execute-api that its policy admits.',
    source: `${GUIDE}/apigateway-private-api-test-invoke-url.html`,
    checked,
  },
  endpoint_host: {
    says: '<api>-<endpoint>.execute-api.<region>.amazonaws.com resolves publicly, to private addresses, where the API is associated with the endpoint.',
    source: `${GUIDE}/associate-private-api-with-vpc-endpoint.html`,
    checked,
    confidence: 'medium',
  },
  private_dns: {
    says: 'With private DNS on the endpoint, public APIs cannot be called from the VPC by their default host.',
    source: `${GUIDE}/apigateway-private-apis.html`,
    checked,
    confidence: 'medium',
  },
  resource_policy: {
    says: 'A private API needs a resource policy; one by aws:SourceVpce denies other endpoints and allows this one. A change takes effect with a deployment.',
    source: `${GUIDE}/apigateway-resource-policies-examples.html`,
    checked,
  },
  authorization_header: {
    says: 'An endpoint policy sees a SigV4 signature as who signed, what is none (a bearer token) as an anonymous caller; a broken signature is refused.',
    source: `${GUIDE}/apigateway-vpc-endpoint-policies.html`,
    checked,
    // An older wording had other contents of the header refused where a method has no authorization.
    confidence: 'medium',
  },
  export: {
    says: 'The export of a stage takes operationId from the operation name of each method.',
    source: `${GUIDE}/api-gateway-export-api.html`,
    checked,
    confidence: 'medium',
  },
  inline_policies: {
    says: 'All inline policies of a role together have at most 10,240 characters.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
    checked,
  },
} as const satisfies Readonly<Record<string, PrivateApiFact>>;
