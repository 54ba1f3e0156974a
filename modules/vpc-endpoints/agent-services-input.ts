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
      want: `the ARN of a ${kind.replace('-', ' ')}: ...:<account>:${kind}-custom/<ID>, or ...:aws:${kind}/${system} for that of AWS`,
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
  good: 'secrets',
  bad: ['logs'],
});

export const agentServicesShape = {
  mantle_project_arns: listOf(mantleProjectArn)
    .default([])
    .describe(
      'ARNs of projects of bedrock-mantle, the OpenAI-compatible endpoint of Bedrock, in which the agent can run models. Requires the need `mantle`. The first adds about 310 characters to the endpoint policy and 195 to the role policy, each further one 65 to both.',
    ),
  guardrails: objectOf(
    {
      arns: listOf(guardrailArn, { min: 1 }).describe(
        'ARNs of guardrails, each with or without a version.',
      ),
      profile_arns: listOf(guardrailProfileArn)
        .default([])
        .describe('ARNs of guardrail profiles, for guardrails that work across regions.'),
      required: z
        .boolean()
        .default(false)
        .describe(
          'Whether models can be called only with one of these guardrails: in the version that the ARN names, or in any version except the draft.',
        ),
    },
    { example: { arns: [GUARDRAIL] } },
  )
    .nullable()
    .default(null)
    .describe(
      'Bedrock guardrails that the agent can apply. Requires the need `models`. One guardrail adds about 270 characters to the endpoint policy and 155 to the role policy, and with `required` another 115 and 270.',
    ),
  browser_arns: listOf(toolArn('browser', 'aws.browser.v1'))
    .default([])
    .describe(
      'ARNs of AgentCore browsers that the agent can start and drive. Requires the need `browser`. A browser in public mode, such as `aws.browser.v1`, gives internet access. The first adds about 730 characters to the endpoint policy and 510 to the role policy, each further one 170 to both.',
    ),
  code_interpreter_arns: listOf(toolArn('code-interpreter', 'aws.codeinterpreter.v1'))
    .default([])
    .describe(
      'ARNs of AgentCore code interpreters that the agent can start and use. Requires the need `code_interpreter`. A code interpreter in public mode, such as `aws.codeinterpreter.v1`, gives internet access. The first adds about 510 characters to the endpoint policy and 400 to the role policy, each further one 95 to both.',
    ),
  credential_provider_arns: listOf(credentialProviderArn)
    .default([])
    .describe(
      'ARNs of AgentCore Identity credential providers from which the agent can get tokens and API keys, as the workload identity of its runtime. Requires the need `identity`. The first adds about 645 characters to the endpoint policy and 740 to the role policy, each further one 105 and 210.',
    ),
  further_actions: mapOf(
    z.strictObject({
      actions: listOf(furtherAction, { min: 1 }).describe(
        'IAM actions of the service of the need, such as `secretsmanager:DescribeSecret`.',
      ),
      resources: listOf(resourceOrAny)
        .default([])
        .describe(
          'ARNs to use instead of those of the need, or `*` if the actions have no resource.',
        ),
    }),
    { key: extendedNeed },
  )
    .default({})
    .describe(
      'Actions to allow in addition to those of a need, keyed by the need. An entry adds about 160 characters to the endpoint policy and 45 to the role policy, plus its actions and ARNs.',
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
      want: 'actions of needs that `needs` contains',
      fix: 'add the need, or remove its actions',
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
      want: 'actions of the service of their need, and no model invocations',
      fix: 'put each action under the need of its service, and use model_arns to invoke models',
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
      found: hcl`"set, and needs does not contain models"`,
      want: 'the need models beside guardrails',
      fix: 'add models to needs and set model_arns, or remove guardrails',
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
