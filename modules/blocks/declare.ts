/**
 * How a block of a module is declared: its arguments as they stand in HCL, under Terraform's names, and a cdktf construct
 * for its place in the tree. The stack reads these declarations.
 */
import { TerraformDataSource, TerraformLocal, TerraformOutput, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';

import { attribute, block, type Block, type Entry } from '../../hcl/document';
import { raw, type Expression, type Value } from '../../hcl/value';
import { expectation } from '../../inputs/frame';
import { didYouMean } from '../../inputs/nearest';
import { incomplete } from '../../inputs/refusal';
import type { DataSources, Resources, Why } from '../../schema/arguments';
import {
  isPinned,
  namesIn,
  schemaOf,
  type SchemaBlock,
  type TypeKind,
} from '../../schema/provider-schema';

/** A condition of a `lifecycle` block: see {@link check}. */
export interface Condition {
  condition: Expression;
  /** A quoted template: where, what was found, what is wanted, the fix. */
  error_message: Expression;
  /** One line of why, above the block. */
  '#'?: string;
}

export interface Lifecycle {
  /** One line of why, above the block. */
  '#'?: string;
  create_before_destroy?: boolean;
  ignore_changes?: readonly string[];
  replace_triggered_by?: readonly Expression[];
  precondition?: readonly Condition[];
  postcondition?: readonly Condition[];
}

/** What every block may have beside its arguments, in this order: the first four before them, the others behind. */
export interface Meta {
  /** Why the block is there, above it. */
  '#'?: string;
  /** Lines inside the block: `checkov:skip=...:reason`. */
  remarks?: readonly string[];
  count?: Expression;
  for_each?: Expression;
  lifecycle?: Lifecycle;
  depends_on?: readonly Expression[];
}

const DECLARED = 'agentcore:declared';
const FILE = 'agentcore:file';

/** Everything that `scope` declares goes to `<file>.tf`, unless a construct below says otherwise. */
export function inFile(scope: Construct, file: string): void {
  scope.node.addMetadata(FILE, file);
}

function fileOf(construct: Construct): string {
  const scopes = [...construct.node.scopes].reverse();
  const found = scopes.flatMap((scope) =>
    scope.node.metadata.filter(({ type }) => type === FILE).slice(-1),
  )[0];
  return (found?.data as string | undefined) ?? 'main';
}

/** The block that `construct` declares and its file, or undefined. */
export function declaredBy(construct: Construct): { file: string; block: Block } | undefined {
  const found = construct.node.metadata.find(({ type }) => type === DECLARED);
  return found && { file: fileOf(construct), block: found.data as Block };
}

function record(construct: Construct, declared: Block): void {
  construct.node.addMetadata(DECLARED, declared);
}

const FIRST = ['#', 'remarks', 'count', 'for_each'];
const LAST = ['lifecycle', '# depends_on', 'depends_on'];

const placeOf = (key: string) => (FIRST.includes(key) ? 0 : LAST.includes(key) ? 2 : 1);

/** Throws where source and HCL would differ in order: what is printed first comes first, and a why stands above what it explains. */
function assertOrder(keys: readonly string[], where: string): void {
  keys.forEach((key, index) => {
    const next = keys[index + 1];
    if (next !== undefined && placeOf(key) > placeOf(next))
      throw new Error(
        `bug: ${where}: ${next} stands behind ${key}. Expected ${FIRST.join(', ')} first and ${LAST.join(', ')} last`,
      );
    if (key.startsWith('# ') && key.slice(2) !== next)
      throw new Error(
        `bug: ${where}: '${key}' explains nothing. Expected ${key.slice(2)} right behind it`,
      );
  });
}

interface Explained {
  name: string;
  value: unknown;
  comment?: string;
}

/** The arguments that are set, each with the line of why above it. */
function explained(args: object, where: string): Explained[] {
  assertOrder(Object.keys(args), where);
  const values = args as Readonly<Record<string, unknown>>;
  return Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('#') || value === undefined
      ? []
      : [{ name, value, comment: values[`# ${name}`] as string | undefined }],
  );
}

/** A block that HCL writes once for each element of `for_each`. */
const isDynamic = (item: object): item is { for_each: Expression; content: object } =>
  'for_each' in item && 'content' in item;

function nestedBlock(name: string, item: object, schema: SchemaBlock, where: string): Block {
  if (!isDynamic(item)) return block(name, [], entriesOf(item, schema, where));
  const content = block('content', [], entriesOf(item.content, schema, where));
  return block('dynamic', [name], [attribute('for_each', item.for_each), content]);
}

/** Arguments in the order in which they were given: blocks and attributes as the schema says. */
function entriesOf(args: object, schema: SchemaBlock, where: string): Entry[] {
  const attributes = schema.attributes ?? {};
  const blocks = schema.block_types ?? {};
  return explained(args, where).flatMap(({ name, value, comment }): Entry[] => {
    const nested = blocks[name];
    if (nested) {
      const items = (Array.isArray(value) ? value : [value]) as object[];
      return items.map((item, index) => ({
        ...nestedBlock(name, item, nested.block, `${where}.${name}`),
        ...(index === 0 && comment ? { comment } : {}),
      }));
    }
    if (!attributes[name])
      throw new Error(`bug: ${where} has no argument ${name}${didYouMean(name, namesIn(schema))}`);
    const apart = comment !== undefined || name === 'tags' ? { apart: true } : {};
    return [attribute(name, value as Value, { ...apart, comment })];
  });
}

function conditionBlock(
  type: string,
  { condition, error_message, '#': comment }: Condition,
): Block {
  return block(
    type,
    [],
    [
      attribute('condition', condition),
      attribute('error_message', error_message, { apart: false }),
    ],
    { comment },
  );
}

function lifecycleBlock(lifecycle: Lifecycle): Block {
  const { precondition = [], postcondition = [], '#': comment, ...others } = lifecycle;
  const settings = { ...others, ignore_changes: others.ignore_changes?.map(raw) };
  return block(
    'lifecycle',
    [],
    [
      ...explained(settings, 'lifecycle').map(({ name, value }) => attribute(name, value as Value)),
      ...precondition.map((condition) => conditionBlock('precondition', condition)),
      ...postcondition.map((condition) => conditionBlock('postcondition', condition)),
    ],
    { comment },
  );
}

function withMeta(entries: readonly Entry[], args: Meta & Why): Entry[] {
  return [
    ...(args.count ? [attribute('count', args.count, { apart: true })] : []),
    ...(args.for_each ? [attribute('for_each', args.for_each, { apart: true })] : []),
    ...entries,
    ...(args.lifecycle ? [lifecycleBlock(args.lifecycle)] : []),
    ...(args.depends_on
      ? [attribute('depends_on', args.depends_on, { apart: true, comment: args['# depends_on'] })]
      : []),
  ];
}

const CONSTRUCTS = { resource: TerraformResource, data: TerraformDataSource } as const;

function declared(
  kind: TypeKind,
  scope: Construct,
  type: string,
  label: string,
  args: Meta & Why,
): Expression {
  const address = kind === 'data' ? `data.${type}.${label}` : `${type}.${label}`;
  assertOrder(Object.keys(args), address);
  const own = Object.fromEntries(Object.entries(args).filter(([key]) => placeOf(key) === 1));
  const construct = new CONSTRUCTS[kind](scope, address, { terraformResourceType: type });
  if (!isPinned({ kind, type }))
    throw incomplete(construct.cdktfStack.node.id, {
      step: 2,
      lacks: `schema/types.json does not list ${kind} ${type}`,
      fix: 'add it there and run npm run schema:prune',
    });
  const entries = entriesOf(own, schemaOf({ kind, type }), address);
  const about = { comment: args['#'], remarks: args.remarks };
  record(construct, block(kind, [type, label], withMeta(entries, args), about));
  return raw(address);
}

/**
 * Declares `resource "<type>" "<label>"` with arguments in the order in which a reader should meet them. Returns its
 * address, `aws_security_group.runtime`. Throws for an argument that the pinned schema does not have.
 */
export function resource<Type extends keyof Resources>(
  scope: Construct,
  type: Type,
  label: string,
  args: Resources[Type] & Why & Meta,
): Expression {
  return declared('resource', scope, type, label, args);
}

/** Declares `data "<type>" "<label>"`. Returns its address, `data.aws_vpc.this`. Throws as {@link resource} does. */
export function data<Type extends keyof DataSources>(
  scope: Construct,
  type: Type,
  label: string,
  args: DataSources[Type] & Why & Meta,
): Expression {
  return declared('data', scope, type, label, args);
}

/** What a condition says when it does not hold: each the inside of a quoted template, with HCL's own `${`. */
interface Says {
  /** Why the condition is there, above it. */
  '#'?: string;
  /** Where: the input with its index, as its user writes it. */
  at: string;
  found: string;
}

/** A fix goes with what is wanted. */
type Wants = { want: string; fix?: string } | { want?: undefined; fix?: undefined };

/** A condition and its message, in the frame of every message. */
export function check(
  condition: Expression,
  { '#': comment, at, found, want, fix }: Says & Wants,
): Condition {
  const rest = want === undefined ? '.' : expectation({ want, fix });
  return {
    ...(comment ? { '#': comment } : {}),
    condition,
    error_message: raw(`"${at}: ${found}${rest}"`),
  };
}

/** Declares a group of named expressions, in one `locals` block; `'#'` says why, above it. */
export function locals(
  scope: Construct,
  { '#': comment, ...values }: Readonly<Record<string, Value | undefined>> & { '#'?: string },
): void {
  const entries = explained(values, 'locals').map(({ name, value, comment: why }) =>
    attribute(name, value as Value, why ? { comment: why, apart: true } : {}),
  );
  const first = entries[0]?.name ?? 'none';
  const shell = new TerraformLocal(scope, `local.${first}`, null);
  record(shell, block('locals', [], entries, { comment }));
}

export interface Output {
  description: string;
  value: Value;
  sensitive?: boolean;
  '# depends_on'?: string;
  depends_on?: readonly Expression[];
}

/** Declares an output. Goes to `outputs.tf`, wherever it is declared. */
export function output(
  scope: Construct,
  name: string,
  { description, value, sensitive, ...meta }: Output,
): void {
  const shell = new TerraformOutput(scope, `output.${name}`, { value: '' });
  inFile(shell, 'outputs');
  const entries = [
    attribute('description', description),
    attribute('value', value, { apart: false }),
    ...(sensitive ? [attribute('sensitive', true)] : []),
  ];
  record(shell, block('output', [name], withMeta(entries, meta)));
}
