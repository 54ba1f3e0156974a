/** `data.aws_iam_policy_document` as the provider computes it: from its arguments alone. */
import { isObject, textOf } from './cty';
import type { CtyObject, CtyValue } from './cty';

const listOf = (value: CtyValue | undefined): CtyValue[] => (Array.isArray(value) ? value : []);

const objectsOf = (value: CtyValue | undefined) => listOf(value).filter(isObject);

/** A single value stands alone, and several are sorted backwards. */
function oneOrMore(values: CtyValue | undefined): string | string[] {
  const texts = listOf(values).map((value) => textOf(value).replaceAll('&{', '${'));
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? only : texts.sort().reverse();
}

export function policyDocument(args: CtyObject): CtyObject {
  for (const name of [
    'source_json',
    'override_json',
    'source_policy_documents',
    'override_policy_documents',
  ])
    if (args[name]) throw new Error(`${name}: not served by the schema provider`);
  const document = {
    Version: typeof args.version === 'string' ? args.version : '2012-10-17',
    ...(args.policy_id ? { Id: args.policy_id } : {}),
    Statement: objectsOf(args.statement).map(statement),
  };
  return {
    id: 'document',
    json: JSON.stringify(document, undefined, 2),
    minified_json: JSON.stringify(document),
  };
}

function statement(block: CtyObject): object {
  const element = (argument: string, name: string) =>
    listOf(block[argument]).length > 0 ? { [name]: oneOrMore(block[argument]) } : {};
  return {
    ...(block.sid ? { Sid: block.sid } : {}),
    Effect: block.effect ?? 'Allow',
    ...element('actions', 'Action'),
    ...element('not_actions', 'NotAction'),
    ...element('resources', 'Resource'),
    ...element('not_resources', 'NotResource'),
    ...principals('Principal', objectsOf(block.principals)),
    ...principals('NotPrincipal', objectsOf(block.not_principals)),
    ...conditions(objectsOf(block.condition)),
  };
}

function principals(name: string, blocks: readonly CtyObject[]): object {
  if (blocks.length === 0) return {};
  if (blocks.some(({ type }) => type === '*')) return { [name]: '*' };
  return {
    [name]: Object.fromEntries(
      blocks.map(({ type, identifiers }) => [textOf(type), oneOrMore(identifiers)]),
    ),
  };
}

function conditions(blocks: readonly CtyObject[]): object {
  if (blocks.length === 0) return {};
  const byTest: Record<string, Record<string, string | string[]>> = {};
  for (const { test, variable, values } of blocks)
    byTest[textOf(test)] = { ...byTest[textOf(test)], [textOf(variable)]: oneOrMore(values) };
  return { Condition: byTest };
}
