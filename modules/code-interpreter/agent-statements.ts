/** What the role of an agent that uses the code interpreter must be allowed, as the runtime modules take it. */
import { Construct } from 'constructs';

import { CODE_INTERPRETER_USER_STATEMENTS } from '../../facts/code-interpreter';
import { call, hcl, when, type Expression } from '../../hcl/value';
import { inFile, locals, output } from '../blocks/declare';
import { furtherStatement } from '../blocks/policy-statement';

/** Declares the output. */
export function declareAgentStatements(parent: Construct, interpreter: Expression): void {
  const scope = new Construct(parent, 'agent_statements');
  inFile(scope, 'agent-statements');
  const inputs = {
    code_interpreter_arns: hcl`[${interpreter}.code_interpreter_arn]`,
    certificate_secret_arns: hcl`var.root_certificate_secret_arns`,
  };
  const of = (name: keyof typeof CODE_INTERPRETER_USER_STATEMENTS) =>
    furtherStatement(CODE_INTERPRETER_USER_STATEMENTS[name], inputs, hcl`local.sid_suffix`);
  locals(scope, {
    '# sid_suffix':
      'A Sid must be unique in a policy, and can contain letters and digits only. An agent may use several code interpreters.',
    sid_suffix: hcl`join("", [for word in split("_", local.code_interpreter_name) : title(word)])`,
    agent_statements: call(
      'concat',
      [of('use')],
      when(hcl`length(var.root_certificate_secret_arns) > 0`, of('certificates')),
    ),
  });
  output(parent, 'agent_statements', {
    description:
      'Statements for the role of each agent that uses the code interpreter, for the input `further_statements` of the runtime modules. They allow starting, using, listing, and stopping sessions of this code interpreter, and reading its certificates. The execution role decides what code can do.',
    value: hcl`local.agent_statements`,
  });
}
