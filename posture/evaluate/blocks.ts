/** Attributes and blocks of a resource of which the plan knows a part. */
import type { SourceBlock, SourceBody } from '../../hcl/body';
import { marksAnything, type Instance, type Mask } from '../input/plan';

import {
  ExpressionError,
  fromJson,
  isList,
  isMap,
  mapOf,
  SetValue,
  Symbolic,
  Unknown,
  type Value,
} from './value';

/** Evaluates a source in the scope of the resource, with further names. */
type Evaluate = (source: string, names?: ReadonlyMap<string, Value>) => Value;

interface Planned {
  readonly value: unknown;
  readonly mask: Mask;
}

/** A body with the names that blocks around it declare. */
interface Place {
  readonly body: SourceBody | Unknown;
  readonly names: ReadonlyMap<string, Value>;
}

/**
 * The value of an attribute or of the blocks of that name: what the plan knows, else what the configuration says, else
 * the symbol of itself, which is what the provider makes of an attribute that is not set.
 */
export function attributeValue(
  instance: Instance,
  name: string,
  planned: Planned,
  body: SourceBody | Unknown,
  evaluate: Evaluate,
): Value {
  return new Filler(instance, evaluate).attribute(name, planned, { body, names: new Map() }, name);
}

class Filler {
  constructor(
    private readonly instance: Instance,
    private readonly evaluate: Evaluate,
  ) {}

  attribute(name: string, planned: Planned, { body, names }: Place, path: string): Value {
    if (!marksAnything(planned.mask)) return fromJson(planned.value);
    if (body instanceof Unknown) return body;
    const source = body.attributes.get(name)?.source;
    if (source !== undefined) {
      const value = this.orFailed(source, names);
      return value === null ? this.computed(planned, path) : value;
    }
    const blocks = body.blocks.filter(
      ({ type, labels }) => type === name || (type === 'dynamic' && labels[0] === name),
    );
    if (blocks.length === 0) return this.computed(planned, path);
    const places = this.expanded(blocks, names);
    if (places instanceof Unknown) return places;
    return this.blocks(planned, places, path);
  }

  /** The engine planned it, so a failure is one of this evaluator. */
  private orFailed(source: string, names: ReadonlyMap<string, Value>): Value {
    try {
      return this.evaluate(source, names);
    } catch (error) {
      if (error instanceof ExpressionError)
        return new Unknown(`an evaluation that fails: ${error.message}`);
      throw error;
    }
  }

  /** What the provider fills: a symbol for each part that is not known yet. */
  private computed({ value, mask }: Planned, path: string): Value {
    if (mask === true) return new Symbolic(this.instance.address, path);
    if (!marksAnything(mask)) return fromJson(value);
    if (Array.isArray(mask)) {
      const items = (Array.isArray(value) ? value : []) as unknown[];
      return mask.map((item: Mask, index) =>
        this.computed({ value: items[index], mask: item }, `${path}[${index}]`),
      );
    }
    return mapOf(
      membersOf({ value, mask }).map(([name, member]) => [
        name,
        this.computed(member, `${path}.${name}`),
      ]),
    );
  }

  /** One place for each block that is there, of dynamic ones for each of their values. */
  private expanded(
    blocks: readonly SourceBlock[],
    names: ReadonlyMap<string, Value>,
  ): Place[] | Unknown {
    const places: Place[] = [];
    for (const block of blocks) {
      if (block.type !== 'dynamic') {
        places.push({ body: block.body, names });
        continue;
      }
      const items = this.itemsOf(block, names);
      if (items instanceof Unknown) return items;
      const content = block.body.blocks.find(({ type }) => type === 'content');
      const [label = ''] = block.labels;
      const iterator = block.body.attributes.get('iterator')?.source ?? label;
      if (!content) return new Unknown('a dynamic block without content');
      for (const [key, value] of items) {
        const each = mapOf([
          ['key', key],
          ['value', value],
        ]);
        places.push({ body: content.body, names: new Map(names).set(iterator, each) });
      }
    }
    return places;
  }

  private itemsOf(
    block: SourceBlock,
    names: ReadonlyMap<string, Value>,
  ): (readonly [Value, Value])[] | Unknown {
    const source = block.body.attributes.get('for_each')?.source;
    const all = source === undefined ? null : this.orFailed(source, names);
    if (all === null) return new Unknown('a dynamic block without for_each');
    if (all instanceof Unknown) return all;
    if (isList(all)) return all.map((item, index) => [index, item] as const);
    if (isMap(all)) return [...all];
    if (all instanceof SetValue && all.items.length <= 1)
      return all.items.map((item) => [item, item] as const);
    return new Unknown('how many blocks there are');
  }

  /** Where there is one block, it is that of the plan. Of several the order may differ, and the configuration counts. */
  private blocks({ value, mask }: Planned, places: readonly Place[], path: string): Value {
    const planned = Array.isArray(value) ? (value as unknown[]) : [value];
    const masks = Array.isArray(mask) ? (mask as Mask[]) : [mask];
    const [only] = places;
    if (only && places.length === 1 && Math.max(planned.length, masks.length) === 1) {
      const item = this.block({ value: planned[0], mask: masks[0] }, only, `${path}[0]`);
      return Array.isArray(mask) ? [item] : item;
    }
    return places.map((place) => this.asConfigured(place, path));
  }

  private block(planned: Planned, place: Place, path: string): Value {
    // Nothing of the block is known: then only the configuration tells what is in there.
    if (planned.mask === true) return this.asConfigured(place, path);
    return mapOf(
      membersOf(planned).map(([name, member]) => [
        name,
        this.attribute(name, member, place, `${path}.${name}`),
      ]),
    );
  }

  /** A block as it is written. What it does not set is not in there. */
  private asConfigured({ body, names }: Place, path: string): Value {
    if (body instanceof Unknown) return body;
    const entries = [...body.attributes].map(([name, { source }]): [string, Value] => [
      name,
      this.orFailed(source, names),
    ]);
    const inner = new Set(
      body.blocks.map(({ type, labels }) => (type === 'dynamic' ? (labels[0] ?? '') : type)),
    );
    for (const name of inner) {
      const blocks = body.blocks.filter(
        ({ type, labels }) => type === name || (type === 'dynamic' && labels[0] === name),
      );
      const places = this.expanded(blocks, names);
      entries.push([
        name,
        places instanceof Unknown
          ? places
          : places.map((place) => this.asConfigured(place, `${path}.${name}`)),
      ]);
    }
    return mapOf(entries);
  }
}

/** Attributes of an object that is known in part. */
function membersOf({ value, mask }: Planned): [string, Planned][] {
  const values = (value ?? {}) as Record<string, unknown>;
  const masks = (mask ?? {}) as Record<string, Mask>;
  const names = new Set([...Object.keys(values), ...Object.keys(masks)]);
  return [...names].map((name) => [name, { value: values[name], mask: masks[name] }]);
}
