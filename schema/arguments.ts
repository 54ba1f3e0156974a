/** Arguments of the resources and data sources in use, under Terraform's names: the types of the bindings in snake case. */
import type { IResolvable, TerraformMetaArguments } from 'cdktf';

import type { Call, Expression, Text } from '../hcl/value';

import type { DataModules, ResourceModules } from './bindings';

// Short names, because they stand in the messages of the compiler.
/** An expression, or a call of a function. */
export type Term = Expression | Call;
export type Str = string | Text | Term;
export type Num = number | Term;
export type Bool = boolean | Term;
export type List<Item> = readonly Item[] | Term;
export type Dict<Item> = Readonly<Record<string, Item>> | Term;

/** Why an argument has its value, on the line above it: `'# vpc_id': 'why'`. */
export interface Why {
  readonly [why: `#${string}`]: string | undefined;
}

/** A nested block, or with `for_each` and `content` a `dynamic` one. */
export type OneBlock<Body> = (Body & Why) | { for_each: Expression; content: Body & Why };
export type Blocks<Body> = OneBlock<Body> | readonly OneBlock<Body>[];

/** `vpcId` as Terraform has it, `vpc_id`. A recursion at the tail, because TypeScript gives up at 50 letters otherwise. */
type Snake<S extends string, Done extends string = ''> = S extends `${infer Head}${infer Tail}`
  ? Snake<Tail, `${Done}${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}`>
  : Done;

/** What may stand for a value that the bindings type as T. Not distributive, so that messages say `Bool`. */
type Arg<T> = [T] extends [string]
  ? Str
  : [T] extends [number]
    ? Num
    : [T] extends [boolean]
      ? Bool
      : [T] extends [readonly (infer Item)[]]
        ? [Item] extends [string | number | boolean]
          ? List<Arg<Item>>
          : Blocks<Args<Item>>
        : string extends keyof T
          ? Dict<Arg<T[keyof T]>>
          : Blocks<Args<T>>;

export type Args<Config> = {
  [K in keyof Config as K extends keyof TerraformMetaArguments ? never : Snake<K & string>]: Arg<
    Exclude<Config[K], IResolvable | undefined>
  >;
};

/** The configuration that the class of a bindings' module takes: the one class with the name of its type. */
type ConfigOf<Module> =
  Extract<Module[keyof Module], { readonly tfResourceType: string }> extends new (
    scope: never,
    id: string,
    config: infer Config,
  ) => unknown
    ? NonNullable<Config>
    : never;

/** Arguments of each type of resource. `Resources['aws_lb']['subnet_mapping']` is the type of a block to hand on. */
export type Resources = { [Type in keyof ResourceModules]: Args<ConfigOf<ResourceModules[Type]>> };

/** Arguments of each type of data source. */
export type DataSources = { [Type in keyof DataModules]: Args<ConfigOf<DataModules[Type]>> };

/** What stands inside a nested block: `Body<Resources['aws_lb']['access_logs']>`. For helpers that hand on a block. */
export type Body<Argument> = Extract<
  Argument,
  { for_each: Expression; content: unknown }
>['content'];
