/** What policies say of guardrails, tools, credentials, and actions beside those of a need. */
import type { Construct } from 'constructs';

import { GUARDRAIL_KEY } from '../../facts/guardrails';
import { call, entriesWhen, hcl, note, when, type Expression, type Value } from '../../hcl/value';
import { locals } from '../blocks/declare';
import { ANYBODY, NAMED_RESOURCES } from '../blocks/policy-statement';

import type { SERVICE_BY_NEED } from './agent-services-input';

/** The list that supplies the resources of such a need. */
const RESOURCES_BY_NEED: Readonly<Record<keyof typeof SERVICE_BY_NEED, string>> = {
  browser: 'browser_arns',
  code_interpreter: 'code_interpreter_arns',
  gateway: 'gateway_arns',
  identity: 'identity_resource_arns',
  kms: 'kms_key_arns',
  mantle: 'mantle_project_arns',
  memory: 'memory_arns',
  models: 'model_arns',
  parameters: 'parameter_arns',
  secrets: 'secret_arns',
  sts: 'assumable_role_arns',
};

const resourcesByNeed = (): Value =>
  Object.fromEntries(
    Object.entries(RESOURCES_BY_NEED).map(([need, list]) => {
      const supplied = NAMED_RESOURCES[list];
      if (!supplied) throw new Error(`bug: no expression for ${list}`);
      return [need, supplied];
    }),
  );

/** Declares what policies are made of that is not an input itself. `workloadIdentityArns` are those of the agents. */
export function declareAgentServices(
  scope: Construct,
  {
    agentRoleArns,
    workloadIdentityArns,
  }: { agentRoleArns: Expression; workloadIdentityArns: Expression },
): void {
  locals(scope, {
    '# guardrail_arns': 'IAM checks the guardrail without its version.',
    guardrail_arns: hcl`var.guardrails == null ? [] : concat([for arn in var.guardrails.arns : regex("^[^/]+/[a-z0-9]+", arn)], var.guardrails.profile_arns)`,
    '# guardrail_identifiers':
      'Where guardrails are required: the version that is named, or any number. The draft can change, so it does not count.',
    guardrail_identifiers: hcl`var.guardrails == null ? [] : [for arn in var.guardrails.arns : can(regex(":[0-9]{1,8}$", arn)) ? arn : "\${arn}:*"]`,
    requires_guardrail: hcl`var.guardrails == null ? false : var.guardrails.required`,
    only_with_guardrail: entriesWhen(hcl`local.requires_guardrail`, {
      StringLike: { [GUARDRAIL_KEY.key]: hcl`local.guardrail_identifiers` },
    }),
    '# identity_resource_arns':
      'A token or key is checked against its provider, the vault, the workload identity of the agent, and the directory of that.',
    identity_resource_arns: call(
      'concat',
      hcl`var.credential_provider_arns`,
      hcl`distinct([for arn in var.credential_provider_arns : regex("^.+:token-vault/[^/]+", arn)])`,
      [
        hcl(
          '"arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:workload-identity-directory/default"',
        ),
      ],
      workloadIdentityArns,
    ),
    resources_by_need: resourcesByNeed(),
    '# further_action_statements':
      'Actions beside those of the needs, by the service whose endpoint they pass.',
    further_action_statements: hcl`{
        for service in local.interface_services : service => flatten([
          for need, further in var.further_actions : [{
            Effect    = "Allow"
            Principal = ${ANYBODY}
            Action    = further.actions
            Resource  = length(further.resources) > 0 ? further.resources : local.resources_by_need[need]
            Condition = merge(
              { ArnEquals = { "aws:PrincipalArn" = ${agentRoleArns} } },
              contains(further.resources, "*") ? local.own_resources : {},
            )
          }] if contains(local.services_by_need[need], service)
        ])
      }`,
  });
}

/** Further actions as the role of an agent has them. */
export const FURTHER_ACTIONS_OF_ROLE: Value = hcl`[for need, further in var.further_actions : merge({
  Effect   = "Allow"
  Action   = further.actions
  Resource = length(further.resources) > 0 ? further.resources : local.resources_by_need[need]
}, local.only_from_vpc)]`;

/** Denies what no condition of an Allow can: calls that another policy of the role allows. */
export const GUARDRAIL_OF_ROLE: Value = when(hcl`local.requires_guardrail`, {
  Sid: 'NoModelWithoutGuardrail',
  Effect: 'Deny',
  Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
  Resource: note('Every model, also where a policy that is attached elsewhere allows it.', '*'),
  Condition: { StringNotLike: { [GUARDRAIL_KEY.key]: hcl`local.guardrail_identifiers` } },
});
