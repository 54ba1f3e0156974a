/** Inputs about what agents use beside their own data: guardrails, tools, credentials, and more than a need says by itself. */
import { z } from 'zod';

import { hcl, raw, type Expression } from '../../hcl/value';
import { claim, rule } from '../../inputs/claims';
import { listOf, mapOf, objectOf, pattern } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { arnOf, furtherAction, resourceOrAny } from '../../inputs/primitives';

const GUARDRAIL = 'arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3d4e5f6';

const guardrailArn = arnOf('bedrock', {
  resource: 'guardrail/[a-z0-9]+(:[0-9]{1,8})?',
  good: GUARDRAIL,
  noun: 'a guardrail, with or without a version at its end',
});

const guardrailProfileArn = arnOf('bedrock', {
  resource: 'guardrail-profile/[^*?]+',
  good: 'arn:aws:bedrock:us-east-1:111122223333:guardrail-profile/us.guardrail.v1:0',
  noun: 'a guardrail profile, without wildcards',
});

const toolArn = (kind: 'browser' | 'code-interpreter', system: string) =>
  pattern(
    new RegExp(
      `^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:([0-9]{12}:${kind}-custom|aws:${kind})/[^*?]+$`,
    ),
    {
      want: `the ARN of a ${kind.replace('-', ' ')}: ...:<account>:${kind}-custom/<id>, or ...:aws:${kind}/${system} for that of AWS`,
      fix: 'pass ARNs, without wildcards',
      good: `arn:aws:bedrock-agentcore:us-east-1:111122223333:${kind}-custom/research-0123456789`,
      bad: ['*', `arn:aws:bedrock-agentcore:us-east-1:111122223333:${kind}/*`],
    },
  );

const credentialProviderArn = arnOf('bedrock-agentcore', {
  resource: 'token-vault/[^/*?]+/(oauth2|apikey)credentialprovider/[^/*?]+',
  good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders',
  noun: 'a credential provider, for OAuth2 or API keys',
});

const mantleProjectArn = arnOf('bedrock-mantle', {
  resource: 'project/[^*?]+',
  good: 'arn:aws:bedrock-mantle:us-east-1:111122223333:project/default',
  noun: 'a project of bedrock-mantle, without wildcards',
});

/** Needs that have resources to add actions for, and the service that every such action belongs to. */
export const SERVICE_BY_NEED = {
  browser: 'bedrock-agentcore',
  code_interpreter: 'bedrock-agentcore',
  gateway: 'bedrock-agentcore',
  identity: 'bedrock-agentcore',
  kms: 'kms',
  mantle: 'bedrock-mantle',
  memory: 'bedrock-agentcore',
  models: 'bedrock',
  parameters: 'ssm',
  secrets: 'secretsmanager',
  sts: 'sts',
} as const;

const extendedNeed = pattern(new RegExp(`^(${Object.keys(SERVICE_BY_NEED).join('|')})$`), {
  want: Object.keys(SERVICE_BY_NEED).join(', '),
  fix: 'name a need from that list',
  good: 'secrets',
  bad: ['logs'],
});

export const agentServicesShape = {
  mantle_project_arns: listOf(mantleProjectArn)
    .default([])
    .describe(
      'Projects of bedrock-mantle, the OpenAI-compatible endpoint of Bedrock, in which the agent may run models. For the need mantle. The first costs about 310 characters of the endpoint policy and 195 of the role policy, each further one 65 of both.',
    ),
  guardrails: objectOf(
    {
      arns: listOf(guardrailArn, { min: 1, fix: 'name a guardrail' }),
      profile_arns: listOf(guardrailProfileArn).default([]),
      required: z.boolean().default(false),
    },
    { example: { arns: [GUARDRAIL] } },
  )
    .nullable()
    .default(null)
    .describe(
      'Bedrock guardrails that the agent may apply, with the need models: `arns`, each with or without a version, and `profile_arns` of guardrails that work across regions. With `required = true` the models can be called only with one of these guardrails: of the version that the ARN names, or of any version but the draft. One guardrail costs about 270 characters of the endpoint policy and 155 of the role policy, and with `required` 115 and 270 more.',
    ),
  browser_arns: listOf(toolArn('browser', 'aws.browser.v1'))
    .default([])
    .describe(
      'AgentCore browsers that the agent may start and drive. For the need browser. A browser in public mode, such as that of AWS, is a way to the internet. The first costs about 730 characters of the endpoint policy and 510 of the role policy, each further one 170 of both.',
    ),
  code_interpreter_arns: listOf(toolArn('code-interpreter', 'aws.codeinterpreter.v1'))
    .default([])
    .describe(
      'AgentCore code interpreters that the agent may start and use. For the need code_interpreter. One in public mode, such as that of AWS, is a way to the internet. The first costs about 510 characters of the endpoint policy and 400 of the role policy, each further one 95 of both.',
    ),
  credential_provider_arns: listOf(credentialProviderArn)
    .default([])
    .describe(
      'Credential providers of AgentCore Identity whose tokens and API keys the agent may get, as the workload identity of its own runtime. For the need identity. The first costs about 645 characters of the endpoint policy and 740 of the role policy, each further one 105 and 210.',
    ),
  further_actions: mapOf(
    z.strictObject({
      actions: listOf(furtherAction, { min: 1, fix: 'name what may be done' }),
      resources: listOf(resourceOrAny).default([]),
    }),
    { key: extendedNeed },
  )
    .default({})
    .describe(
      "Actions to allow beside those of a need, keyed by the need, such as `secretsmanager:DescribeSecret` for secrets. Each entry sets `actions` in full, of the need's own service, and optionally `resources` in place of the need's: ARNs, or `*` where the action has none. An entry costs about 160 characters of the endpoint policy and 45 of the role policy, plus its actions and the ARNs.",
    ),
};

interface FurtherActions {
  needs: readonly string[];
  further_actions: Readonly<Record<string, { actions: readonly string[] }>>;
}

const EXTENDED: readonly string[] = Object.keys(SERVICE_BY_NEED);

const SERVICES: Expression = raw(
  `{ ${Object.entries(SERVICE_BY_NEED)
    .map(([need, service]) => `${need} = "${service}"`)
    .join(', ')} }`,
);

const entry = (need: string, ...actions: string[]) => ({
  further_actions: { [need]: { actions } },
});

const SECRET = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf';
const WITH_SECRETS = { needs: ['secrets'], secret_arns: [SECRET] };

/** Rules of what is added to the needs. */
export const agentServicesRules: readonly CrossRule[] = [
  rule(
    claim(
      hcl`length(setsubtract(setintersection(keys(var.further_actions), ${EXTENDED}), var.needs)) == 0`,
      ({ needs, further_actions }: FurtherActions) =>
        Object.keys(further_actions).every(
          (need) => needs.includes(need) || !EXTENDED.includes(need),
        ),
    ),
    {
      variable: 'further_actions',
      found: hcl('"got ${join(", ", setsubtract(keys(var.further_actions), var.needs))}"'),
      want: 'actions for needs that are declared',
      fix: 'put the need into needs, or leave its actions out',
      bad: { actions_for_no_need: entry('secrets', 'secretsmanager:DescribeSecret') },
      good: [{ ...WITH_SECRETS, ...entry('secrets', 'secretsmanager:DescribeSecret') }],
      companions: { further_actions: WITH_SECRETS },
    },
  ),
  rule(
    claim(
      hcl`alltrue(flatten([for need, further in var.further_actions : [for action in further.actions : split(":", action)[0] == lookup(${SERVICES}, need, split(":", action)[0]) && !startswith(action, "bedrock:InvokeModel")]]))`,
      ({ further_actions }: FurtherActions) =>
        Object.entries(further_actions).every(([need, { actions }]) =>
          actions.every(
            (action) =>
              (action.split(':')[0] === SERVICE_BY_NEED[need as keyof typeof SERVICE_BY_NEED] ||
                !EXTENDED.includes(need)) &&
              !action.startsWith('bedrock:InvokeModel'),
          ),
        ),
    ),
    {
      variable: 'further_actions',
      found: hcl('"got ${join(", ", flatten(values(var.further_actions)[*].actions))}"'),
      want: 'actions of the service of their need, and no calls of models',
      fix: 'name the action under the need whose endpoint it passes; models are called by model_arns, where a guardrail can be required',
      bad: {
        actions_of_another_service: {
          ...WITH_SECRETS,
          ...entry('secrets', 'kms:DescribeKey'),
        },
        calls_of_models_around_the_guardrail: {
          needs: ['models'],
          model_arns: ['arn:aws:bedrock:us-east-1::foundation-model/one'],
          ...entry('models', 'bedrock:InvokeModel'),
        },
      },
    },
  ),
  rule(
    claim(
      hcl`var.guardrails == null ? true : contains(var.needs, "models")`,
      ({ guardrails, needs }: { guardrails: object | null; needs: readonly string[] }) =>
        guardrails === null || needs.includes('models'),
    ),
    {
      variable: 'guardrails',
      found: hcl`"given, and models is not among needs"`,
      want: 'guardrails of models that the agent calls',
      fix: 'put models into needs and name model_arns, or leave guardrails out',
      bad: { guardrails_without_models: { guardrails: { arns: [GUARDRAIL] } } },
      companions: {
        guardrails: {
          needs: ['models'],
          model_arns: ['arn:aws:bedrock:us-east-1::foundation-model/one'],
        },
      },
    },
  ),
];
