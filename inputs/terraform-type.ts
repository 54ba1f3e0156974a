/** Terraform's type constraints. */
import { printValue } from '../hcl/print';

import { literal } from './literal';
import type { Field, Shape } from './shape';

function fieldType(field: Field): string {
  const type = terraformType(field.shape);
  if (!field.optional) return type;
  return field.default === undefined || field.default === null
    ? `optional(${type})`
    : `optional(${type}, ${printValue(literal(field.default), false)})`;
}

/** The type constraint of `shape`, as it stands behind `type =`; objects take a line per attribute. */
export function terraformType(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
    case 'enum':
      return 'string';
    case 'number':
      return 'number';
    case 'bool':
      return 'bool';
    case 'list':
      return `${shape.facets.set ? 'set' : 'list'}(${terraformType(shape.element)})`;
    case 'map':
      return `map(${terraformType(shape.value)})`;
    case 'object': {
      const fields = Object.entries(shape.fields).map(
        ([name, field]) => `${name} = ${fieldType(field)}`,
      );
      return `object({\n${fields.join('\n')}\n})`;
    }
  }
}
