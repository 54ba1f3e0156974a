import type { SchemaAttribute, SchemaBlock } from '../../../schema/provider-schema';

import { isObject } from './cty';
import type { CtyObject, CtyValue } from './cty';
import { errorDiagnostic } from './wire';
import type { Diagnostic } from './wire';

/**
 * What the schema says of a configuration and the engines leave to providers: an attribute that is only computed
 * takes no value, and a required one no null.
 */
export function checkConfig(block: SchemaBlock, config: CtyObject, path = ''): Diagnostic[] {
  const attributes = Object.entries(block.attributes ?? {}).flatMap(([name, attribute]) =>
    checkAttribute(attribute, config[name] ?? null, path + name),
  );
  const blocks = Object.entries(block.block_types ?? {}).flatMap(([name, nested]) =>
    childrenOf(config[name] ?? null).flatMap(([key, child]) =>
      checkConfig(nested.block, child, `${path}${name}${key}.`),
    ),
  );
  return [...attributes, ...blocks];
}

function checkAttribute(attribute: SchemaAttribute, value: CtyValue, path: string): Diagnostic[] {
  const { computed, optional, required } = attribute;
  if (computed && !optional && value !== null) {
    const detail = `${path}: got a value. Expected none, because only the provider sets it. Remove it.`;
    return [errorDiagnostic('Value for unconfigurable attribute', detail)];
  }
  if (required && value === null) {
    const detail = `${path}: got null. Expected a value. Set it.`;
    return [errorDiagnostic('Missing required argument', detail)];
  }
  return [];
}

/** Nested blocks with their keys; none where they are still unknown. */
function childrenOf(value: CtyValue): [string, CtyObject][] {
  if (isObject(value)) return [['', value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((child, index): [string, CtyObject][] =>
    isObject(child) ? [[`[${index}]`, child]] : [],
  );
}
