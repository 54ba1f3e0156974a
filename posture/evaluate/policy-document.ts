/**
 * `data.aws_iam_policy_document`: the provider makes the JSON out of the arguments and asks AWS for nothing, so it can be
 * made here as well while an ARN in it is not known yet.
 */
import { marksAnything, maskAt, type Instance } from '../input/plan';

import { itemsOf } from './arguments';
import { jsonText, parsedJson, partsOf, textOf } from './text';
import {
  ExpressionError,
  isMap,
  mapOf,
  Undecided,
  Unknown,
  type Value,
  type ValueMap,
} from './value';

const TYPE = 'aws_iam_policy_document';

/** Whether an attribute of a resource is such a document, and the plan does not know it. */
export const isOpenDocument = ({ mode, type, unknown }: Instance, name: string): boolean =>
  mode === 'data' &&
  type === TYPE &&
  (name === 'json' || name === 'minified_json') &&
  marksAnything(maskAt(unknown, name));

/** Arguments that this evaluator does not follow: the deprecated forms of the two lists. */
const OLD_FORMS = ['source_json', 'override_json'];

const DEFAULT_VERSION = '2012-10-17';

/** The document of a data source with these arguments. What cannot be followed makes all of it unknown. */
export function documentOf(argument: (name: string) => Value): Value {
  try {
    for (const name of OLD_FORMS) if (!isLeftOut(argument(name))) throw new Undecided(name);
    const own = listOf(argument('statement')).map(statementOf);
    const sources = statementsOfAll(argument('source_policy_documents'));
    const overrides = statementsOfAll(argument('override_policy_documents'));
    const statements = [own, ...overrides].reduce(overridden, sources.flat());
    const version = argument('version');
    const id = argument('policy_id');
    return jsonText(
      mapOf([
        ['Version', isLeftOut(version) ? DEFAULT_VERSION : version],
        ...(isLeftOut(id) ? [] : [['Id', id] as const]),
        ['Statement', statements],
      ]),
    );
  } catch (error) {
    if (error instanceof Undecided || error instanceof ExpressionError)
      return new Unknown(`${TYPE}: ${error.message}`);
    throw error;
  }
}

/** What is null, or what the plan does not tell because nobody sets it. */
const isLeftOut = (value: Value | undefined): value is null | undefined | '' =>
  value === undefined || value === null || value === '';

const listOf = (value: Value | undefined): readonly Value[] =>
  isLeftOut(value) ? [] : itemsOf(value);

/** Statements of documents that are merged before or after the own ones. */
const statementsOfAll = (documents: Value): ValueMap[][] =>
  listOf(documents)
    .filter((document) => document !== '')
    .map((document) => {
      const parsed = parsedJson(document);
      const statements = isMap(parsed) ? parsed.get('Statement') : undefined;
      return (isMap(statements ?? null) ? [statements ?? null] : listOf(statements)).map(asMap);
    });

function asMap(value: Value): ValueMap {
  if (isMap(value)) return value;
  throw new Undecided('a statement that is not known');
}

/** A statement takes the place of one with the same Sid; the others follow. */
function overridden(before: readonly ValueMap[], after: readonly ValueMap[]): readonly ValueMap[] {
  let merged = [...before];
  for (const statement of after) {
    const sid = sidOf(statement);
    const isReplaced = sid !== undefined && merged.some((one) => sidOf(one) === sid);
    merged = isReplaced
      ? merged.map((one) => (sidOf(one) === sid ? statement : one))
      : [...merged, statement];
  }
  return merged;
}

function sidOf(statement: ValueMap): string | undefined {
  const sid = statement.get('Sid');
  if (isLeftOut(sid)) return undefined;
  if (typeof sid !== 'string') throw new Undecided('a Sid that is not known');
  return sid;
}

const ELEMENTS = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

function statementOf(block: Value): ValueMap {
  const of = (name: string) => asMap(block).get(name);
  const sid = of('sid');
  const effect = of('effect');
  const principals = principalsOf(listOf(of('principals')));
  const others = principalsOf(listOf(of('not_principals')));
  const conditions = listOf(of('condition'));
  return mapOf([
    ...(isLeftOut(sid) ? [] : [['Sid', sid] as const]),
    ['Effect', isLeftOut(effect) ? 'Allow' : effect],
    ...ELEMENTS.flatMap(([argument, element]) => {
      const values = listOf(of(argument));
      return values.length === 0 ? [] : [[element, values.map(withVariables)] as const];
    }),
    ...(principals === undefined ? [] : [['Principal', principals] as const]),
    ...(others === undefined ? [] : [['NotPrincipal', others] as const]),
    ...(conditions.length === 0 ? [] : [['Condition', conditionOf(conditions)] as const]),
  ]);
}

/** `&{` stands for `${`, which the language would read as a template. */
function withVariables(value: Value): Value {
  return textOf(
    partsOf(value).map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)),
  );
}

function principalsOf(blocks: readonly Value[]): Value | undefined {
  const byType = new Map<string, readonly Value[]>();
  for (const block of blocks.map(asMap)) {
    const type = constant(block.get('type'));
    const identifiers = listOf(block.get('identifiers')).map(withVariables);
    byType.set(type, [...(byType.get(type) ?? []), ...identifiers]);
  }
  if (byType.size === 0) return undefined;
  const everybody = byType.get('*');
  if (everybody === undefined) return mapOf([...byType]);
  if (byType.size === 1 && everybody.every((one) => one === '*')) return '*';
  throw new Undecided('a principal of type * beside others');
}

/** Values by operator and key. Of two blocks with both alike, releases of the provider differ. */
function conditionOf(blocks: readonly Value[]): Value {
  const byTest = new Map<string, Map<string, Value>>();
  for (const block of blocks.map(asMap)) {
    const [test, variable] = [constant(block.get('test')), constant(block.get('variable'))];
    const keys = byTest.get(test) ?? new Map<string, Value>();
    if (keys.has(variable)) throw new Undecided('two conditions of one operator and key');
    keys.set(variable, listOf(block.get('values')).map(withVariables));
    byTest.set(test, keys);
  }
  return byTest;
}

function constant(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  throw new Undecided('a name that is not known');
}
