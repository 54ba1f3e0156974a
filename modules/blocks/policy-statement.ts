/** From a statement of the fact tables to a statement of a policy document. */
import type { FromInput, Statement } from '../../facts/statement';
import { entriesWhen, hcl, note, raw, type Expression, type Value } from '../../hcl/value';

/** What supplies each list that a fact leaves to the module's user. */
export type Inputs = Readonly<Record<string, Expression>>;

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  '{partition}': '${local.partition}',
  '{region}': '${local.region}',
  '{account}': '${local.account_id}',
  '{runtime_name}': '${local.runtime_name}',
  '{gateway_name}': '${local.gateway_name}',
};

/**
 * Parameters as ssm:GetParametersByPath names them. For path/* the call names the path itself, with or without a slash
 * at its end.
 */
const PARAMETER_PATH_ARNS: Expression = hcl`distinct(flatten([for arn in var.parameter_arns : [arn, trimsuffix(arn, "/*")]]))`;

/** What agents declare that they need, by the inputs that name it: the same for their roles and for the endpoints. */
export const NAMED_RESOURCES: Inputs = {
  model_arns: hcl`var.model_arns`,
  secret_arns: hcl`var.secret_arns`,
  parameter_arns: hcl`var.parameter_arns`,
  parameter_path_arns: PARAMETER_PATH_ARNS,
  kms_key_arns: hcl`var.kms_key_arns`,
  assumable_role_arns: hcl`var.assumable_role_arns`,
  memory_arns: hcl`var.memory_arns`,
  gateway_arns: hcl`var.gateway_arns`,
  guardrail_arns: hcl`local.guardrail_arns`,
  mantle_project_arns: hcl`var.mantle_project_arns`,
  browser_arns: hcl`var.browser_arns`,
  code_interpreter_arns: hcl`var.code_interpreter_arns`,
  identity_resource_arns: hcl`local.identity_resource_arns`,
  provider_secret_arns: hcl`local.provider_secret_arns`,
};

/** Text of a fact, with its placeholders as references. */
function filled(text: string): Value {
  const source = text.replace(/\{\w+\}/g, (placeholder) => {
    const reference = PLACEHOLDERS[placeholder];
    if (!reference) throw new Error(`bug: no reference for ${placeholder}`);
    return reference;
  });
  const [, alone] = /^\$\{([^}]+)\}$/.exec(source) ?? [];
  if (alone !== undefined) return raw(alone);
  return source === text ? text : raw(`"${source}"`);
}

function isFromInput(list: readonly string[] | FromInput): list is FromInput {
  return 'input' in list;
}

/** A list of a fact: one text alone, several as a list, or what the user's input supplies. */
export function listOfFact(list: readonly string[] | FromInput, inputs: Inputs): Value {
  if (!isFromInput(list)) return list.length === 1 ? filled(list[0] ?? '') : list.map(filled);
  const supplied = inputs[list.input];
  if (!supplied) throw new Error(`bug: no expression for ${list.input}`);
  return supplied;
}

/** An Allow statement. `extra` goes between `Effect` and `Action`, `conditions` beside the fact's own. */
export function allowStatement(
  fact: Statement,
  inputs: Inputs,
  {
    principal,
    conditions = {},
  }: { principal?: Value; conditions?: Readonly<Record<string, Value>> } = {},
): Readonly<Record<string, Value>> {
  const own = fact.condition
    ? {
        [fact.condition.operator]: {
          [fact.condition.key]: listOfFact(fact.condition.values, inputs),
        },
      }
    : {};
  const all = { ...conditions, ...own };
  const actions = isFromInput(fact.actions)
    ? listOfFact(fact.actions, inputs)
    : fact.actions.length === 1
      ? (fact.actions[0] ?? '')
      : fact.actions;
  return {
    Sid: fact.sid,
    Effect: 'Allow',
    ...(principal === undefined ? {} : { Principal: principal }),
    Action: actions,
    Resource: listOfFact(fact.resources, inputs),
    ...(Object.keys(all).length > 0 ? { Condition: all } : {}),
  };
}

/** A list of a fact as a list, however short. */
function wholeList(list: readonly string[] | FromInput, inputs: Inputs): Value {
  return isFromInput(list) ? listOfFact(list, inputs) : list.map(filled);
}

/**
 * A statement for the input `further_statements` of a runtime module. `suffix` tells its Sid from that of the same
 * statement about something else; without one it has no Sid.
 */
export function furtherStatement(fact: Statement, inputs: Inputs, suffix?: Expression): Value {
  const { condition } = fact;
  return {
    ...(suffix ? { sid: raw(`"${fact.sid}\${${suffix.source}}"`) } : {}),
    actions: wholeList(fact.actions, inputs),
    resources: wholeList(fact.resources, inputs),
    conditions: condition
      ? [
          {
            test: condition.operator,
            variable: condition.key,
            values: wholeList(condition.values, inputs),
          },
        ]
      : [],
  };
}

/** `"*"`: who is meant follows from the statement's conditions. */
export const ANYBODY = '*';

/**
 * Spares the calls that a service makes with the identity of a signed caller, where `callersSign`: they carry no
 * network. With tokens the Allow is for everybody, so this would let any role of the account in through a service.
 */
export const exceptByAService = (callersSign: Expression): Value =>
  note(
    'Calls that a service sends with the identity of a caller have no network. Where the key is absent, the deny applies. Not with tokens: the Allow names no principal then, and any role could call through a service.',
    entriesWhen(callersSign, { BoolIfExists: { 'aws:ViaAWSService': 'false' } }),
  );

/** `length(list) > 0`. */
export function isGiven(list: Expression): Expression {
  return hcl`length(${list}) > 0`;
}
