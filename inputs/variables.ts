/** `variables.tf`: each input variable with its type, its default and every bound as a `validation`. */
import { attribute, block, type Attribute, type Block, type Entry } from '../hcl/document';
import { Expression, raw, Text } from '../hcl/value';

import { inQuotes } from './bounds';
import { expectation } from './frame';
import { literal } from './literal';
import type { CrossRule, ModuleInput } from './module-input';
import { sharePatterns, type Owned } from './patterns';
import { validationsOf, type Validation } from './rules';
import { attributesOf, isSensitive, terraformType, variablesOf, type Variable } from './shape';

function crossValidation({ variable, condition, found, want, fix }: CrossRule): Validation {
  const inside = found.source.slice(1, -1);
  return {
    condition: condition.source,
    message: `"${variable}: ${inside}${inQuotes(expectation({ want, fix }))}"`,
  };
}

function validationBlock({ condition, message }: Validation): Block {
  return block(
    'validation',
    [],
    [
      attribute('condition', raw(condition)),
      attribute('error_message', new Expression(message), { apart: false }),
    ],
  );
}

/** What stands for a variable when left out, as a value of ours. */
function defaultOf({ default: value }: Variable): Attribute {
  return attribute('default', value === undefined ? null : literal(value));
}

/** The description of a variable, with a line for each described attribute of an object. */
function descriptionOf({ description, shape }: Variable): string {
  const lines = Object.entries(attributesOf(shape) ?? {}).flatMap(([name, field]) =>
    field.description === undefined ? [] : [`- \`${name}\`: ${field.description}`],
  );
  return lines.length === 0 ? description : `${description}\n${lines.join('\n')}\n`;
}

/** Every validation of a variable: of its type and bounds, and of the rules that are about it. */
function allValidations(variable: Variable, rules: readonly CrossRule[]): Owned[] {
  const { name } = variable;
  const ofRules = rules.filter((rule) => rule.variable === name).map(crossValidation);
  return [...validationsOf(variable), ...ofRules].map((validation) => ({
    variable: name,
    validation,
  }));
}

function variableBlock(variable: Variable, validations: readonly Validation[]): Block {
  const { name, shape, optional } = variable;
  const body: Entry[] = [
    attribute('description', new Text(descriptionOf(variable))),
    attribute('type', raw(terraformType(shape)), { apart: false }),
  ];
  if (optional) body.push(defaultOf(variable));
  if (!shape.nullable) body.push(attribute('nullable', false));
  if (isSensitive(shape)) body.push(attribute('sensitive', true));
  return block('variable', [name], [...body, ...validations.map(validationBlock)]);
}

/**
 * Every `variable` block of a module, in the order of its schema, and the patterns that their validations share. Throws
 * for a rule of no variable.
 */
export function variableBlocks({ schema, rules }: ModuleInput): Block[] {
  const variables = variablesOf(schema);
  const stray = rules.find((rule) => !variables.some(({ name }) => name === rule.variable));
  if (stray) throw new Error(`bug: a rule is about ${stray.variable}, which is no variable`);
  const { shared, locals } = sharePatterns(
    variables.flatMap((variable) => allValidations(variable, rules)),
  );
  const blocks = variables.map((variable) =>
    variableBlock(
      variable,
      shared
        .filter((owned) => owned.variable === variable.name)
        .map(({ validation }) => validation),
    ),
  );
  return [...blocks, ...locals];
}
