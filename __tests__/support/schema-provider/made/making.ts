import { createHash } from 'node:crypto';

import type { NestedBlock, SchemaBlock } from '../../../../schema/provider-schema';
import { canonicalText, isObject, Unknown } from '../cty';
import type { CtyObject, CtyValue } from '../cty';
import type { World } from '../world';

import { makerOf, plainValue } from './makers';

/** What is made: one resource, planned, with unknowns in it. */
export interface Subject {
  type: string;
  block: SchemaBlock;
  prior: CtyObject | null;
  planned: CtyObject;
  /** Region of the resource: its own, or the provider's. */
  region: string;
  world: World;
}

/** Makes a planned resource real: every unknown becomes a value of the shape that AWS gives. */
export function makeReal(subject: Subject): CtyObject {
  return new Making(subject).finish();
}

/** Fills the unknowns of one resource. Makers ask it for the other attributes, in any order. */
export class Making {
  private readonly values: CtyObject = {};
  private readonly inProgress = new Set<string>();
  private readonly seed: string;

  constructor(readonly subject: Subject) {
    const { type, planned, prior, world } = subject;
    const basis = `${type} ${canonicalText(planned)} ${canonicalText(prior)}`;
    this.seed = `${basis} ${world.nextSerial(basis)}`;
  }

  get type(): string {
    return this.subject.type;
  }

  get region(): string {
    return this.subject.region;
  }

  get world(): World {
    return this.subject.world;
  }

  /** The attribute, made first where it is unknown. */
  get(name: string): CtyValue {
    if (!(name in this.values)) this.values[name] = this.resolve(name);
    return this.values[name] ?? null;
  }

  /** The attribute as text; null is empty. */
  text(name: string): string {
    const value = this.get(name);
    return typeof value === 'string' ? value : '';
  }

  /** Hexadecimal digits that are this resource's alone and always the same. */
  hex(length: number, salt = ''): string {
    return createHash('sha256').update(`${salt} ${this.seed}`).digest('hex').slice(0, length);
  }

  /** Lower case letters and digits, likewise. */
  letters(length: number, salt = ''): string {
    return BigInt(`0x${this.hex(64, salt)}`)
      .toString(36)
      .padStart(50, '0')
      .slice(-length);
  }

  /** Digits, likewise. */
  digits(length: number, salt = ''): string {
    return BigInt(`0x${this.hex(64, salt)}`)
      .toString()
      .padStart(80, '0')
      .slice(-length);
  }

  /** ARN in the account and region of this resource. */
  arn(service: string, resource: string): string {
    const { account, partition } = this.world;
    return `arn:${partition}:${service}:${this.region}:${account}:${resource}`;
  }

  /** The whole resource, known at every depth. */
  finish(): CtyObject {
    const { block, planned } = this.subject;
    const made: CtyObject = {};
    for (const name of Object.keys(block.attributes ?? {})) made[name] = this.get(name);
    for (const [name, nested] of Object.entries(block.block_types ?? {})) {
      made[name] = this.fillNested(name, nested, planned[name] ?? null);
    }
    return made;
  }

  private resolve(name: string): CtyValue {
    const planned = this.subject.planned[name] ?? null;
    if (!(planned instanceof Unknown)) return planned;
    if (this.inProgress.has(name)) throw new Error(`bug: ${this.type}.${name} is made from itself`);
    this.inProgress.add(name);
    return makerOf(this.type, name)?.(this) ?? this.plain(name, this.subject.block);
  }

  private plain(name: string, block: SchemaBlock, salt = name): CtyValue {
    const attribute = block.attributes?.[name];
    if (!attribute) return null;
    return plainValue({ name, attribute, making: this, salt });
  }

  private fillNested(path: string, nested: NestedBlock, value: CtyValue): CtyValue {
    if (Array.isArray(value)) {
      return value.map((child, index) => this.fillNested(`${path}.${index}`, nested, child));
    }
    if (!isObject(value)) return value;
    if (nested.nesting_mode === 'map') return this.fillMap(path, nested, value);
    return this.fillBlock(path, nested.block, value);
  }

  private fillMap(path: string, nested: NestedBlock, value: CtyObject): CtyObject {
    const entries = Object.entries(value).map(([key, child]): [string, CtyValue] => [
      key,
      isObject(child) ? this.fillBlock(`${path}.${key}`, nested.block, child) : child,
    ]);
    return Object.fromEntries(entries);
  }

  private fillBlock(path: string, block: SchemaBlock, value: CtyObject): CtyObject {
    const filled: CtyObject = { ...value };
    for (const name of Object.keys(block.attributes ?? {})) {
      if (value[name] instanceof Unknown) filled[name] = this.plain(name, block, `${path}.${name}`);
    }
    for (const [name, nested] of Object.entries(block.block_types ?? {})) {
      filled[name] = this.fillNested(`${path}.${name}`, nested, value[name] ?? null);
    }
    return filled;
  }
}
