/** `variables.tf`: each input variable with its type, its default and every bound as a `validation`. */
import { attribute, block, type Attribute, type Block, type Entry } from '../hcl/document';
import { Expression, raw, Text } from '../hcl/value';

import { inQuotes } from './bounds';
import { literal } from './literal';
import type { CrossRule, ModuleInput } from './module-input';
import { validationsOf, type Validation } from './rules';
import { isSensitive, terraformType, variablesOf, type Variable } from './shape';

function crossValidation({ variable, condition, found, want, fix }: CrossRule): Validation {
  const inside = found.source.slice(1, -1);
  return {
    condition: condition.source,
    message: `"${variable}: ${inside}; want ${inQuotes(want)}. Fix: ${inQuotes(fix)}."`,
  };
}

function validationBlock({ condition, message }: Validation): Block {
  return block(
    'validation',
    [],
    [attribute('condition', raw(condition)), attribute('error_message', new Expression(message))],
  );
}

/** What stands for a variable when left out, as a value of ours. */
function defaultOf({ default: value }: Variable): Attribute {
  return attribute('default', value === undefined ? null : literal(value));
}

/** One `variable` block. */
export function variableBlock(variable: Variable, rules: readonly CrossRule[]): Block {
  const { name, description, shape, optional } = variable;
  const body: Entry[] = [
    attribute('description', new Text(description)),
    attribute('type', raw(terraformType(shape)), { apart: false }),
  ];
  if (optional) body.push(defaultOf(variable));
  if (!shape.nullable) body.push(attribute('nullable', false));
  if (isSensitive(shape)) body.push(attribute('sensitive', true));
  for (const validation of validationsOf(variable)) body.push(validationBlock(validation));
  for (const rule of rules)
    if (rule.variable === name) body.push(validationBlock(crossValidation(rule)));
  return block('variable', [name], body);
}

/** Every `variable` block of a module, in the order of its schema. Throws for a rule of no variable. */
export function variableBlocks({ schema, rules }: ModuleInput): Block[] {
  const variables = variablesOf(schema);
  const stray = rules.find((rule) => !variables.some(({ name }) => name === rule.variable));
  if (stray) throw new Error(`bug: a rule is about ${stray.variable}, which is no variable`);
  return variables.map((variable) => variableBlock(variable, rules));
}
