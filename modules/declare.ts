/**
 * How a block of a module is declared: a cdktf construct for its place in the tree and the type of its arguments,
 * and beside it what cdktf has no place for (order, comments, conditions, file). The stack reads these declarations.
 */
import { TerraformDataSource, TerraformElement, TerraformLocal, TerraformOutput } from 'cdktf';
import { Construct } from 'constructs';

import { attribute, block, type Block, type Entry } from '../hcl/document';
import { Dynamic, Expression, isRecord, Noted, raw, type Value } from '../hcl/value';
import {
  schemaOf,
  type SchemaBlock,
  type SchemaType,
  type TypeKind,
} from '../schema/provider-schema';

/** A condition of a `lifecycle` block. */
export interface Condition {
  condition: Expression;
  /** A quoted template: where, what was found, what is wanted, the fix. */
  error_message: Expression;
  /** One line of why. */
  comment?: string;
}

export interface Lifecycle {
  create_before_destroy?: boolean;
  ignore_changes?: readonly string[];
  precondition?: readonly Condition[];
  postcondition?: readonly Condition[];
  /** One line of why, above the block. */
  comment?: string;
}

/** What every block may have beside its arguments. */
export interface Meta {
  /** Why the block is there, above it. */
  comment?: string;
  /** Lines inside the block: `checkov:skip=...:reason`. */
  remarks?: readonly string[];
  count?: Expression;
  for_each?: Expression;
  lifecycle?: Lifecycle;
  depends_on?: readonly Expression[];
  /** Why the order matters, above `depends_on`. */
  depends_on_comment?: string;
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

function squeeze(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

/** Terraform's name for an argument of the bindings: `cidrIpv4` is `cidr_ipv4`. */
function terraformName(name: string, known: readonly string[], where: string): string {
  if (known.includes(name)) return name;
  const squeezed = squeeze(name);
  const found = known.find((candidate) => squeeze(candidate) === squeezed);
  if (!found) throw new Error(`bug: ${where} has no argument ${name}`);
  return found;
}

function elementType(type: SchemaType): SchemaType | undefined {
  return typeof type !== 'string' && type[0] !== 'object' ? (type[1] as SchemaType) : undefined;
}

function objectFields(type: SchemaType): Record<string, SchemaType> | undefined {
  return typeof type !== 'string' && type[0] === 'object'
    ? (type[1] as Record<string, SchemaType>)
    : undefined;
}

/** An attribute's value, with the keys of its objects under Terraform's names. */
function attributeValue(value: unknown, type: SchemaType, where: string): Value {
  if (value instanceof Noted)
    return new Noted(value.comment, attributeValue(value.value, type, where));
  if (Array.isArray(value))
    return value.map((item) => attributeValue(item, elementType(type) ?? type, where));
  const fields = objectFields(type);
  if (!fields || !isRecord(value)) return value as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = terraformName(key, Object.keys(fields), where);
      return [name, attributeValue(item, fields[name] ?? 'string', where)];
    }),
  );
}

function nestedBlock(name: string, item: unknown, schema: SchemaBlock, where: string): Block {
  if (!(item instanceof Dynamic)) return block(name, [], entriesOf(item as object, schema, where));
  const content = block('content', [], entriesOf(item.content, schema, where));
  return block('dynamic', [name], [attribute('for_each', item.for_each), content]);
}

/** Arguments in the order in which they were given: blocks and attributes as the schema says. */
function entriesOf(props: object, schema: SchemaBlock, where: string): Entry[] {
  const attributes = schema.attributes ?? {};
  const blocks = schema.block_types ?? {};
  const known = [...Object.keys(attributes), ...Object.keys(blocks)];
  return Object.entries(props).flatMap(([key, given]: [string, unknown]): Entry[] => {
    if (given === undefined) return [];
    const comment = given instanceof Noted ? given.comment : undefined;
    const value: unknown = given instanceof Noted ? given.value : given;
    const name = terraformName(key, known, where);
    const nested = blocks[name];
    if (nested) {
      const items: unknown[] = Array.isArray(value) ? value : [value];
      return items.map((item, index) => ({
        ...nestedBlock(name, item, nested.block, `${where}.${name}`),
        ...(index === 0 && comment ? { comment } : {}),
      }));
    }
    const type = attributes[name]?.type ?? 'string';
    const apart = comment !== undefined || name === 'tags' ? { apart: true } : {};
    return [
      attribute(name, attributeValue(value, type, `${where}.${name}`), { ...apart, comment }),
    ];
  });
}

function conditionBlock(type: string, { condition, error_message, comment }: Condition): Block {
  return block(
    type,
    [],
    [attribute('condition', condition), attribute('error_message', error_message)],
    { comment },
  );
}

function lifecycleBlock(lifecycle: Lifecycle): Block {
  const {
    create_before_destroy,
    ignore_changes,
    precondition = [],
    postcondition = [],
    comment,
  } = lifecycle;
  return block(
    'lifecycle',
    [],
    [
      ...(create_before_destroy ? [attribute('create_before_destroy', true)] : []),
      ...(ignore_changes ? [attribute('ignore_changes', ignore_changes.map(raw))] : []),
      ...precondition.map((condition) => conditionBlock('precondition', condition)),
      ...postcondition.map((condition) => conditionBlock('postcondition', condition)),
    ],
    { comment },
  );
}

function withMeta(entries: readonly Entry[], meta: Meta): Entry[] {
  return [
    ...(meta.count ? [attribute('count', meta.count, { apart: true })] : []),
    ...(meta.for_each ? [attribute('for_each', meta.for_each, { apart: true })] : []),
    ...entries,
    ...(meta.lifecycle ? [lifecycleBlock(meta.lifecycle)] : []),
    ...(meta.depends_on
      ? [
          attribute('depends_on', meta.depends_on, {
            apart: true,
            comment: meta.depends_on_comment,
          }),
        ]
      : []),
  ];
}

/** A class of the bindings: what it makes is known by its static type name. */
interface Binding<Config, Element extends TerraformElement> {
  new (scope: Construct, id: string, config: Config): Element;
  readonly prototype: Element;
  readonly tfResourceType: string;
}

/**
 * What `make` makes, without the stack trace that cdktf takes for each attribute of a binding. It shows one where it
 * cannot resolve a token, and of ours it resolves none; taking them is most of what a constructor costs, and cdktf has
 * no switch for it. An error that is thrown here has its own trace all the same: `new Error` asks nobody for it.
 */
function withoutTraces<T>(make: () => T): T {
  const usual = Object.getOwnPropertyDescriptor(Error, 'captureStackTrace') ?? {};
  Error.captureStackTrace = () => undefined;
  try {
    return make();
  } finally {
    Object.defineProperty(Error, 'captureStackTrace', usual);
  }
}

/**
 * Declares a resource or data source under `label`, with arguments in the order in which a reader should meet them.
 * Returns its address, `aws_security_group.runtime`. Throws for an argument that the pinned schema does not have.
 */
export function declare<Config extends object, Element extends TerraformElement>(
  scope: Construct,
  binding: Binding<Config, Element>,
  label: string,
  props: Config,
  meta: Meta = {},
): Expression {
  const type = binding.tfResourceType;
  const isData = binding.prototype instanceof TerraformDataSource;
  const kind: TypeKind = isData ? 'data' : 'resource';
  const address = isData ? `data.${type}.${label}` : `${type}.${label}`;
  const construct = withoutTraces(() => new binding(scope, address, props));
  const entries = entriesOf(props, schemaOf({ kind, type }), address);
  record(construct, block(kind, [type, label], withMeta(entries, meta), meta));
  return raw(address);
}

/** Declares a group of named expressions, in one `locals` block. */
export function locals(
  scope: Construct,
  values: Readonly<Record<string, unknown>>,
  meta: Pick<Meta, 'comment'> = {},
): void {
  const entries = Object.entries(values).map(([name, given]) => {
    const comment = given instanceof Noted ? given.comment : undefined;
    return attribute(
      name,
      (given instanceof Noted ? given.value : given) as Value,
      comment ? { comment, apart: true } : {},
    );
  });
  const [first = 'none'] = Object.keys(values);
  const shell = new TerraformLocal(scope, `local.${first}`, null);
  record(shell, block('locals', [], entries, meta));
}

export interface Output {
  description: string;
  value: Expression;
  sensitive?: boolean;
  depends_on?: readonly Expression[];
  depends_on_comment?: string;
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
