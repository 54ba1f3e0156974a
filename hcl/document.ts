/** What a module is made of before it is text: blocks, attributes, and the file that each belongs to. */
import type { Value } from './value';

export interface Attribute {
  kind: 'attribute';
  name: string;
  value: Value;
  comment?: string;
  /**
   * True: an empty line parts it from its neighbours; `below`: from the next one alone. False: none does. Left out: one
   * does where the value is tall.
   */
  apart?: boolean | 'below';
}

export interface Block {
  kind: 'block';
  type: string;
  labels: readonly string[];
  body: readonly Entry[];
  comment?: string;
  /** Lines inside the block, before its arguments; where checkov looks for the reason of a skip. */
  remarks?: readonly string[];
}

export type Entry = Attribute | Block;

/** A top-level block and the file, without its ending, in which it stands. */
export interface Placed {
  file: string;
  block: Block;
}

/** A Terraform module, in the order in which a reader meets its blocks. */
export type Document = readonly Placed[];

/** An attribute, in short. Every field is set: objects of one layout are quicker to read (docs/bench.md). */
export function attribute(
  name: string,
  value: Value,
  { comment, apart }: Partial<Attribute> = {},
): Attribute {
  return { kind: 'attribute', name, value, comment, apart };
}

/** A block, in short. */
export function block(
  type: string,
  labels: readonly string[],
  body: readonly Entry[],
  { comment, remarks }: Partial<Block> = {},
): Block {
  return { kind: 'block', type, labels, body, comment, remarks };
}
