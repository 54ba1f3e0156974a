/** What the role of an agent that uses the browser must be allowed, as the runtime modules take it. */
import { Construct } from 'constructs';

import { BROWSER_USER_STATEMENTS } from '../../facts/browser';
import { call, hcl, when, type Expression } from '../../hcl/value';
import { inFile, locals, output } from '../blocks/declare';
import { furtherStatement } from '../blocks/policy-statement';

import { POLICY_OBJECT_ARNS } from './role';

/** Declares the output. */
export function declareAgentStatements(
  parent: Construct,
  { browser, profiles }: { browser: Expression; profiles: Expression },
): void {
  const scope = new Construct(parent, 'agent_statements');
  inFile(scope, 'agent-statements');
  const arn: Expression = hcl`${browser}.browser_arn`;
  const inputs = {
    browser_arns: hcl`[${arn}]`,
    browser_and_profile_arns: hcl`concat([${arn}], values(${profiles})[*].profile_arn)`,
    certificate_secret_arns: hcl`var.root_certificate_secret_arns`,
    policy_object_arns: POLICY_OBJECT_ARNS,
  };
  const of = (name: keyof typeof BROWSER_USER_STATEMENTS) =>
    furtherStatement(BROWSER_USER_STATEMENTS[name], inputs, hcl`local.sid_suffix`);
  locals(scope, {
    '# sid_suffix':
      'A Sid must be unique in a policy, and can contain letters and digits only. An agent may use several browsers.',
    sid_suffix: hcl`join("", [for word in split("_", local.browser_name) : title(word)])`,
    agent_statements: call(
      'concat',
      [of('use'), of('drive')],
      when(hcl`length(var.profiles) > 0`, of('profiles')),
      when(hcl`length(var.root_certificate_secret_arns) > 0`, of('certificates')),
      when(hcl`length(var.enterprise_policies) > 0`, of('policies')),
    ),
  });
  output(parent, 'agent_statements', {
    description:
      'Statements for the role of each agent that uses the browser, for the input `further_statements` of the runtime modules. They allow starting, driving, watching, and stopping sessions of this browser, using its profiles, and reading its certificates and policy files.',
    value: hcl`local.agent_statements`,
  });
}
