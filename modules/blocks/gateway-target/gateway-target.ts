/** A target of a gateway behind a private endpoint, and what the role of the gateway needs for it. */
import { Construct } from 'constructs';

import { QUOTAS } from '../../../facts/quotas';
import { TARGET_ROLE_NEEDS } from '../../../facts/target-role';
import {
  call,
  hcl,
  jsonencode,
  raw,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../../hcl/value';
import type { Body, Resources } from '../../../schema/arguments';
import { check, type Condition, inFile, locals, output, resource } from '../declare';
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
    hcl`var.credential != null`,
    ...(schemaInS3 ? [hcl`var.openapi_s3 != null`] : []),
  ];
  const any = raw(reasons.map(({ source }) => source).join(' || '));
  return reasons.length > 1 ? hcl`${attached} && (${any})` : hcl`${attached} && ${any}`;
}

const PREFIX = 'target-';

const MOST_IN_NAME = QUOTAS.aws_iam_role_policy.name.length.max - PREFIX.length;

/** AgentCore takes names of targets that IAM does not take for the policy. */
const NAME_FITS: Condition = check(hcl`length(var.name) <= ${MOST_IN_NAME}`, {
  at: 'name',
  found: '${var.name} has ${length(var.name)} characters',
  want: `at most ${String(MOST_IN_NAME)}, because the policy of the gateway role is named target-<name>`,
  fix: 'shorten it, or set attach_gateway_role_policy = false and attach the policy yourself',
});

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
    '# agentcore_arn':
      'arn:aws:bedrock-agentcore:<region>:<account>, out of the ARN of the credential provider: a lookup would turn unknown with every change upstream.',
    agentcore_arn: hcl`try(split(":token-vault/", local.credential_provider_arn)[0], "")`,
    '# workload_identity_arns':
      'AgentCore gives each gateway a workload identity of the same name, and checks it and its directory.',
    workload_identity_arns: hcl`
        [
          "\${local.agentcore_arn}:workload-identity-directory/default",
          "\${local.agentcore_arn}:workload-identity-directory/default/workload-identity/\${var.gateway_id}",
        ]
      `,
    credential_provider_arns: hcl`
      concat(local.workload_identity_arns, [
        try(regex("^.*:token-vault/[^/]+", local.credential_provider_arn), ""),
        local.credential_provider_arn,
      ])
    `,
  });
  return resource(scope, 'aws_iam_role_policy', 'gateway', {
    '#': 'What the role of the gateway needs for this target, and no more.',
    count: hcl`${neededWhen(props)} ? 1 : 0`,
    name: tpl('target-${var.name}'),
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
    lifecycle: {
      ...(props.longNames ? { precondition: [NAME_FITS] } : {}),
      postcondition: [POLICY_FITS],
    },
  });
}

type Target = Resources['aws_bedrockagentcore_gateway_target'];
type Credential = NonNullable<Target['credential_provider_configuration']>;
type SignedByRole = Body<Credential>['gateway_iam_role'];

const givenSigning: SignedByRole = {
  for_each: hcl`credential_provider_configuration.value.gateway_role[*]`,
  content: {
    service: hcl`gateway_iam_role.value.service`,
    region: hcl`gateway_iam_role.value.region`,
  },
};

const ownSigning = ({ when: signs, service, region }: Signing): SignedByRole => ({
  for_each: hcl`${signs} ? ["sigv4"] : []`,
  content: { service, region },
});

/** Credentials of a provider, of whatever `holder` names. */
function providerCredentials(holder: string) {
  return {
    oauth: {
      for_each: raw(`${holder}.oauth[*]`),
      content: {
        provider_arn: hcl`oauth.value.provider_arn`,
        scopes: hcl`oauth.value.scopes`,
        grant_type: hcl`oauth.value.grant_type`,
        '# custom_parameters':
          'The service answers null for an empty map, and the provider then fails the apply.',
        custom_parameters: hcl`length(coalesce(oauth.value.custom_parameters, {})) > 0 ? oauth.value.custom_parameters : null`,
        default_return_url: hcl`oauth.value.default_return_url`,
      },
    },
    api_key: {
      for_each: raw(`${holder}.api_key[*]`),
      content: {
        provider_arn: hcl`api_key.value.provider_arn`,
        credential_location: hcl`api_key.value.location`,
        credential_parameter_name: hcl`api_key.value.parameter_name`,
        credential_prefix: hcl`api_key.value.prefix`,
      },
    },
  };
}

const givenCredential: Credential = {
  for_each: hcl`var.credential[*]`,
  content: {
    gateway_iam_role: givenSigning,
    ...providerCredentials('credential_provider_configuration.value'),
  },
};

const signedOrGiven = (signing: Signing): Credential => ({
  for_each: hcl`${signing.when} || var.credential != null ? ["credential"] : []`,
  content: {
    gateway_iam_role: ownSigning(signing),
    ...providerCredentials('local'),
  },
});

const orNull = (list: string): Expression =>
  hcl`length(var.${raw(list)}) > 0 ? var.${raw(list)} : null`;

const metadata: Target['metadata_configuration'] = {
  for_each: hcl`sum([length(var.allowed_request_headers), length(var.allowed_response_headers), length(var.allowed_query_parameters)]) > 0 ? ["metadata"] : []`,
  content: {
    allowed_request_headers: orNull('allowed_request_headers'),
    allowed_response_headers: orNull('allowed_response_headers'),
    allowed_query_parameters: orNull('allowed_query_parameters'),
  },
};

/** AWS refuses a private target where anybody may call the gateway. */
const PRIVATE_TARGETS_ALLOWED: Condition = check(hcl`var.private_targets_allowed`, {
  at: 'private_targets_allowed',
  found: 'false, because everybody can call the gateway and no interceptor checks requests',
  want: 'true, because AWS refuses private targets of such a gateway',
  fix: 'add an authorizer or a request interceptor to the gateway',
});

export interface TargetProps {
  configuration: Target['target_configuration'];
  privateEndpoint: Target['private_endpoint'];
  preconditions?: readonly Condition[];
  signing?: Signing;
  depends_on: readonly Expression[];
  '# depends_on': string;
}

/** Declares the target. Returns its address. */
export function declareTarget(scope: Construct, props: TargetProps): Expression {
  return resource(scope, 'aws_bedrockagentcore_gateway_target', 'this', {
    gateway_identifier: hcl`var.gateway_id`,
    name: hcl`var.name`,
    description: hcl`var.description`,
    target_configuration: props.configuration,
    private_endpoint: props.privateEndpoint,
    credential_provider_configuration: props.signing
      ? signedOrGiven(props.signing)
      : givenCredential,
    '# metadata_configuration':
      'The service answers null for an empty list, and the provider then fails the apply.',
    metadata_configuration: metadata,
    lifecycle: { precondition: [PRIVATE_TARGETS_ALLOWED, ...(props.preconditions ?? [])] },
    '# depends_on': props['# depends_on'],
    depends_on: props.depends_on,
  });
}

/** Outputs of every target. */
export function declareTargetOutputs(scope: Construct, target: Expression): void {
  output(scope, 'target_id', {
    description: 'ID of the target.',
    value: hcl`${target}.target_id`,
  });
  output(scope, 'target_name', {
    description: 'Name of the target: its tools are called <name>___<tool>.',
    value: hcl`${target}.name`,
  });
}
