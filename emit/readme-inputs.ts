/** The inputs of a module in its README: a table of all, and a table of attributes for each object. */
import type { ModuleCard } from '../inputs/module-card';
import {
  attributesOf,
  terraformType,
  variablesOf,
  type Field,
  type Variable,
} from '../inputs/shape';

import { table } from './markdown';

function defaultCell({ optional, default: value }: Field): string {
  if (!optional) return 'required';
  return `\`${value === undefined || value === null ? 'null' : JSON.stringify(value)}\``;
}

/** The type without the attributes of its objects: they have a table of their own. */
function shortType({ shape }: Field): string {
  return terraformType(shape)
    .replace(/\(object\(\{[^]*/, '(object)')
    .replace(/^object\(\{[^]*/, 'object');
}

function allInputs(variables: readonly Variable[]): string {
  return table(
    ['Input', 'Type', 'Default', 'Description'],
    variables.map((variable) => [
      `\`${variable.name}\``,
      `\`${shortType(variable)}\``,
      defaultCell(variable),
      firstLine(variable),
    ]),
  );
}

/** The description without the list that may follow its first line. */
function firstLine({ description }: Variable): string {
  return description.split('\n')[0] ?? '';
}

/** The list that follows the first line of a description; nothing where there is none. */
function valueList({ name, description }: Variable): string[] {
  const [, ...items] = description.trim().split('\n');
  return items.length === 0 ? [] : [`\`${name}\`:\n\n${items.join('\n')}`];
}

/** The attributes of one object input; nothing where none of them is described. */
function attributeTable({ name, ...field }: Variable): string[] {
  const attributes = Object.entries(attributesOf(field.shape) ?? {});
  if (!attributes.some(([, { description }]) => description !== undefined)) return [];
  const rows = attributes.map(([attribute, inner]) => [
    `\`${attribute}\``,
    `\`${shortType(inner)}\``,
    defaultCell(inner),
    inner.description ?? '',
  ]);
  const head = ['Attribute', 'Type', 'Default', 'Description'];
  return [`\`${name}\`, a \`${shortType(field)}\`:`, table(head, rows)];
}

/** The tables of all inputs of `module`. */
export function inputTables(module: ModuleCard): string {
  const variables = variablesOf(module.input.schema);
  return [
    allInputs(variables),
    ...variables.flatMap((variable) => [...valueList(variable), ...attributeTable(variable)]),
  ].join('\n\n');
}
