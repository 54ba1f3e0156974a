/** A target of a gateway behind a private endpoint, and what the role of the gateway needs for it. */
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Construct } from 'constructs';

import {
  BedrockagentcoreGatewayTarget,
  type BedrockagentcoreGatewayTargetCredentialProviderConfiguration,
  type BedrockagentcoreGatewayTargetMetadataConfiguration,
  type BedrockagentcoreGatewayTargetPrivateEndpoint,
  type BedrockagentcoreGatewayTargetTargetConfiguration,
} from '../../.gen/providers/aws/bedrockagentcore-gateway-target';
import { QUOTAS } from '../../facts/quotas';
import { TARGET_ROLE_NEEDS } from '../../facts/target-role';
import {
  call,
  dynamic,
  hcl,
  jsonencode,
  note,
  raw,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../hcl/value';
import { declare, inFile, locals, output, type Condition } from '../declare';
import { rolePolicyFits } from '../policy-length';
import { allowStatement, type Inputs } from '../policy-statement';

/** Signing that a module sets up by itself, where `credential` has no `gateway_role`. */
export interface Signing {
  when: Expression;
  service: string;
  region: Expression;
  /** What the role of the gateway must be allowed to sign. */
  statement: Value;
}

const GIVEN_SIGNING = { signing: hcl`try(var.credential.gateway_role, null)` } as const;

/** Names for what `credential` says. Null where it says nothing of the kind. */
const CREDENTIAL_LOCALS = {
  oauth: hcl`try(var.credential.oauth, null)`,
  api_key: hcl`try(var.credential.api_key, null)`,
} as const;

const SECRET_INPUTS: Inputs = {
  workload_identity_arns: hcl`local.workload_identity_arns`,
  credential_provider_arns: hcl`local.credential_provider_arns`,
  secret_arns: hcl`local.secret_arn`,
  signed_actions: hcl`local.signing.actions`,
  signed_resource_arns: hcl`local.signing.resource_arns`,
  schema_object_arns: hcl`var.openapi_s3.object_arn`,
};

type Need = keyof typeof TARGET_ROLE_NEEDS;

function statementsOf(need: Need, condition: Expression): Value[] {
  return TARGET_ROLE_NEEDS[need].statements.map((fact) =>
    when(condition, allowStatement(fact, SECRET_INPUTS)),
  );
}

export interface TargetRoleProps {
  /** Whether the target has a schema in S3 that the role must read. */
  schemaInS3: boolean;
  /** Statements that the target needs whatever its credential. */
  further?: readonly Value[];
  signing?: Signing;
  /** Whether a name can be too long for that of the policy. */
  longNames?: boolean;
}

/** When there is anything that the role needs. */
function neededWhen({ schemaInS3, further = [], signing }: TargetRoleProps): Expression {
  const attached: Expression = hcl`var.attach_gateway_role_policy`;
  if (further.length > 0) return attached;
  const reasons = [
    ...(signing ? [signing.when] : []),
    hcl<Expression>`var.credential != null`,
    ...(schemaInS3 ? [hcl<Expression>`var.openapi_s3 != null`] : []),
  ];
  const any = raw(reasons.map(({ source }) => source).join(' || '));
  return reasons.length > 1 ? hcl`${attached} && (${any})` : hcl`${attached} && ${any}`;
}

const PREFIX = 'target-';

const MOST_IN_NAME = QUOTAS.aws_iam_role_policy.name.length.max - PREFIX.length;

/** AgentCore takes names of targets that IAM does not take for the policy. */
const NAME_FITS: Condition = {
  condition: hcl`length(var.name) <= ${MOST_IN_NAME}`,
  error_message: hcl`"name: \${var.name} has \${length(var.name)} characters; want at most ${MOST_IN_NAME}, because the policy for the role of the gateway is called target-<name>. Fix: shorten it, or set attach_gateway_role_policy = false and attach the policy yourself."`,
};

/** What other targets attach to the same role counts too, and cannot be seen from here. */
const POLICY_FITS = rolePolicyFits(
  'The policy that the target ${var.name} attaches to ${var.gateway_role_name}',
  'name fewer actions and resources, or set attach_gateway_role_policy = false and attach a managed policy',
);

/** Declares the policy that the role of the gateway gets for the target. Returns its address. */
export function declareTargetRole(parent: Construct, props: TargetRoleProps): Expression {
  const { schemaInS3, further = [], signing } = props;
  const scope = new Construct(parent, 'target_role');
  inFile(scope, 'iam');
  locals(scope, {
    ...(signing ? {} : GIVEN_SIGNING),
    ...CREDENTIAL_LOCALS,
    credential_provider_arn: hcl`try(coalesce(try(local.oauth.provider_arn, null), try(local.api_key.provider_arn, null)), null)`,
    secret_arn: hcl`try(coalesce(try(local.oauth.secret_arn, null), try(local.api_key.secret_arn, null)), null)`,
    agentcore_arn: note(
      'arn:aws:bedrock-agentcore:<region>:<account>, out of the ARN of the credential provider: a lookup would turn unknown with every change upstream.',
      hcl`try(split(":token-vault/", local.credential_provider_arn)[0], "")`,
    ),
    workload_identity_arns: note(
      'The service gives each gateway an identity of the same name, and checks it and what holds it.',
      hcl`
        [
          "\${local.agentcore_arn}:workload-identity-directory/default",
          "\${local.agentcore_arn}:workload-identity-directory/default/workload-identity/\${var.gateway_id}",
        ]
      `,
    ),
    credential_provider_arns: hcl`
      concat(local.workload_identity_arns, [
        try(regex("^.*:token-vault/[^/]+", local.credential_provider_arn), ""),
        local.credential_provider_arn,
      ])
    `,
  });
  return declare(
    scope,
    IamRolePolicy,
    'gateway',
    {
      name: tpl`target-\${var.name}`,
      role: hcl`var.gateway_role_name`,
      policy: jsonencode({
        Version: '2012-10-17',
        // Not concat: where every part is conditional, it fails on statements of different shapes.
        Statement: call('flatten', [
          ...(further.length > 0 ? [further] : []),
          ...(signing
            ? [when(signing.when, signing.statement)]
            : statementsOf('gateway_role', hcl`local.signing != null`)),
          ...statementsOf('credential_provider', hcl`local.oauth != null || local.api_key != null`),
          ...statementsOf('oauth', hcl`local.oauth != null`),
          ...statementsOf('api_key', hcl`local.api_key != null`),
          ...(schemaInS3 ? statementsOf('schema_in_s3', hcl`var.openapi_s3 != null`) : []),
        ]),
      }),
    },
    {
      comment: 'What the role of the gateway needs for this target, and no more.',
      count: hcl`${neededWhen(props)} ? 1 : 0`,
      lifecycle: {
        ...(props.longNames ? { precondition: [NAME_FITS] } : {}),
        postcondition: [POLICY_FITS],
      },
    },
  );
}

type Credential = BedrockagentcoreGatewayTargetCredentialProviderConfiguration;

const givenSigning: Credential['gatewayIamRole'] = [
  dynamic(hcl`credential_provider_configuration.value.gateway_role[*]`, {
    service: hcl<string>`gateway_iam_role.value.service`,
    region: hcl<string>`gateway_iam_role.value.region`,
  }),
];

const ownSigning = ({ when: signs, service, region }: Signing): Credential['gatewayIamRole'] => [
  dynamic(hcl`${signs} ? ["sigv4"] : []`, { service, region: hcl<string>`${region}` }),
];

/** Credentials of a provider, of whatever `holder` names. */
function providerCredentials(holder: string) {
  return {
    oauth: [
      dynamic(raw(`${holder}.oauth[*]`), {
        providerArn: hcl<string>`oauth.value.provider_arn`,
        scopes: hcl<string[]>`oauth.value.scopes`,
        grantType: hcl<string>`oauth.value.grant_type`,
        customParameters: note(
          'The service answers null for an empty map, and the provider then fails the apply.',
          hcl<
            Record<string, string>
          >`length(coalesce(oauth.value.custom_parameters, {})) > 0 ? oauth.value.custom_parameters : null`,
        ),
        defaultReturnUrl: hcl<string>`oauth.value.default_return_url`,
      }),
    ],
    apiKey: [
      dynamic(raw(`${holder}.api_key[*]`), {
        providerArn: hcl<string>`api_key.value.provider_arn`,
        credentialLocation: hcl<string>`api_key.value.location`,
        credentialParameterName: hcl<string>`api_key.value.parameter_name`,
        credentialPrefix: hcl<string>`api_key.value.prefix`,
      }),
    ],
  };
}

const givenCredential: Credential = dynamic(hcl`var.credential[*]`, {
  gatewayIamRole: givenSigning,
  ...providerCredentials('credential_provider_configuration.value'),
});

const signedOrGiven = (signing: Signing): Credential =>
  dynamic(hcl`${signing.when} || var.credential != null ? ["credential"] : []`, {
    gatewayIamRole: ownSigning(signing),
    ...providerCredentials('local'),
  });

const orNull = (list: string): string[] =>
  hcl`length(var.${raw(list)}) > 0 ? var.${raw(list)} : null`;

const metadata: BedrockagentcoreGatewayTargetMetadataConfiguration = dynamic(
  hcl`sum([length(var.allowed_request_headers), length(var.allowed_response_headers), length(var.allowed_query_parameters)]) > 0 ? ["metadata"] : []`,
  {
    allowedRequestHeaders: orNull('allowed_request_headers'),
    allowedResponseHeaders: orNull('allowed_response_headers'),
    allowedQueryParameters: orNull('allowed_query_parameters'),
  },
);

/** AWS refuses a private target where anybody may call the gateway. */
const PRIVATE_TARGETS_ALLOWED: Condition = {
  condition: hcl`var.private_targets_allowed`,
  error_message: hcl`"private_targets_allowed: false: the gateway lets anybody in, and no interceptor looks at who calls; want true, because AWS refuses a private target there. Fix: give the gateway an authorizer or a request interceptor."`,
};

export interface TargetProps {
  configuration: BedrockagentcoreGatewayTargetTargetConfiguration;
  privateEndpoint: BedrockagentcoreGatewayTargetPrivateEndpoint;
  preconditions?: readonly Condition[];
  signing?: Signing;
  depends_on: readonly Expression[];
  depends_on_comment: string;
}

/** Declares the target. Returns its address. */
export function declareTarget(scope: Construct, props: TargetProps): Expression {
  return declare(
    scope,
    BedrockagentcoreGatewayTarget,
    'this',
    {
      gatewayIdentifier: hcl`var.gateway_id`,
      name: hcl`var.name`,
      description: hcl`var.description`,
      targetConfiguration: [props.configuration],
      privateEndpoint: [props.privateEndpoint],
      credentialProviderConfiguration: [
        props.signing ? signedOrGiven(props.signing) : givenCredential,
      ],
      metadataConfiguration: note(
        'The service answers null for an empty list, and the provider then fails the apply.',
        [metadata],
      ),
    },
    {
      lifecycle: { precondition: [PRIVATE_TARGETS_ALLOWED, ...(props.preconditions ?? [])] },
      depends_on: props.depends_on,
      depends_on_comment: props.depends_on_comment,
    },
  );
}

/** Outputs of every target. */
export function declareTargetOutputs(scope: Construct, target: Expression): void {
  output(scope, 'target_id', {
    description: 'Id of the target.',
    value: hcl`${target}.target_id`,
  });
  output(scope, 'target_name', {
    description: 'Name of the target: its tools are called <name>___<tool>.',
    value: hcl`${target}.name`,
  });
}
