import type { NestedBlock, SchemaAttribute, SchemaBlock } from '../../../schema/provider-schema';

import { isObject } from './cty';
import type { CtyObject, CtyValue } from './cty';

/** Types whose service answers nothing for what is empty, and whose provider takes that for null. */
const EMPTYING = /^aws_bedrockagentcore_/;

/**
 * What the real provider makes of empty collections of AgentCore: null. The engine then ends the apply with an
 * inconsistent result (hashicorp/terraform-provider-aws#45885), as it should here.
 */
export function emptied(type: string, block: SchemaBlock, values: CtyObject): CtyObject {
  return EMPTYING.test(type) ? emptyBlock(block, values) : values;
}

function emptyBlock(block: SchemaBlock, values: CtyObject): CtyObject {
  const attributes = Object.entries(block.attributes ?? {})
    .filter(([name, attribute]) => isGivenCollection(attribute) && isEmpty(values[name] ?? null))
    .map(([name]) => [name, null]);
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => [
    name,
    emptyNested(nested, values[name] ?? null),
  ]);
  return { ...values, ...(Object.fromEntries([...attributes, ...blocks]) as CtyObject) };
}

/** Optional and not computed: what is computed too shows what the service has. */
function isGivenCollection({ type, optional, computed }: SchemaAttribute): boolean {
  return optional === true && !computed && ['list', 'map', 'set'].includes(String(type[0]));
}

function isEmpty(value: CtyValue): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

function emptyNested(nested: NestedBlock, value: CtyValue): CtyValue {
  if (Array.isArray(value)) return value.map((child) => emptyNested(nested, child));
  if (!isObject(value) || nested.nesting_mode === 'map') return value;
  return emptyBlock(nested.block, value);
}
