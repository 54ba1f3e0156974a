/** A plan as resources that point at each other. */
import type { Configuration } from '../evaluate/configuration';
import {
  isList,
  isMap,
  Reference,
  SetValue,
  Symbolic,
  Text,
  Unknown,
  type Value,
  type ValueMap,
} from '../evaluate/value';
import type { Instance } from '../input/plan';
import { remembered } from '../remembered';

import { Entities, type Entity } from './entity';
import { kindOf } from './kinds';

/** Strangers by what they point at. */
interface Pointers {
  readonly at: ReadonlyMap<string, readonly Instance[]>;
  /** Those of which something is not known, so that they may point at anything. */
  readonly anywhere: readonly Instance[];
}

type PlacesByKey = ReadonlyMap<string | undefined, readonly number[]>;

/** Two entities with different keys are surely not one. Undefined where an entity may be any. */
function keyOf(entity: Entity): string | undefined {
  if (entity.kind === 'resource') return `resource ${entity.instance.address}`;
  return entity.kind === 'literal' ? `literal ${entity.id}` : undefined;
}

export class Graph {
  readonly entities: Entities;
  private readonly byType = new Map<string, Instance[]>();
  private pointers: Pointers | undefined;
  private readonly values = remembered((instance: Instance, name: string) =>
    unlessOwn(instance, this.configuration.attribute(instance, name)),
  );
  private readonly named = remembered((instance: Instance, name: string) =>
    this.entities.of(this.value(instance, name)),
  );
  private readonly indices = new Map<string, PlacesByKey>();

  constructor(readonly configuration: Configuration) {
    const { instances } = configuration.plan;
    this.entities = new Entities(instances);
    for (const instance of instances.values()) {
      const key = `${instance.mode} ${instance.type}`;
      const known = this.byType.get(key);
      if (known) known.push(instance);
      else this.byType.set(key, [instance]);
    }
  }

  managed(type: string): readonly Instance[] {
    return this.byType.get(`managed ${type}`) ?? [];
  }

  lookups(type: string): readonly Instance[] {
    return this.byType.get(`data ${type}`) ?? [];
  }

  /**
   * An attribute, or null where neither the configuration nor the provider gives it a value before the apply: for a new
   * resource, what the provider fills in itself.
   */
  value(instance: Instance, name: string): Value {
    return this.values(instance, name);
  }

  entity(instance: Instance, name: string): Entity {
    return this.named(instance, name);
  }

  /**
   * Resources of a type whose attribute names `entity`, or may do so, in the order of the plan. Whether it does is for
   * the caller to say: this only leaves out those that surely name something else.
   */
  mayName(type: string, attribute: string, entity: Entity): readonly Instance[] {
    const all = this.managed(type);
    const key = keyOf(entity);
    if (key === undefined) return all;
    const place = `${type} ${attribute}`;
    const index = this.indices.get(place) ?? this.indexOf(all, attribute);
    this.indices.set(place, index);
    const [named = [], open = []] = [index.get(key), index.get(undefined)];
    return [...named, ...open].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
  }

  /** Places in `all`, by what the attribute names. */
  private indexOf(all: readonly Instance[], attribute: string): PlacesByKey {
    const index = new Map<string | undefined, number[]>();
    all.forEach((instance, at) => {
      const key = keyOf(this.entity(instance, attribute));
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    });
    return index;
  }

  /** Resources of types that are not understood, and that point at one of these or may do so. */
  strangersAt(...addresses: readonly string[]): readonly Instance[] {
    this.pointers ??= this.readPointers();
    const { at, anywhere } = this.pointers;
    return [...new Set([...addresses.flatMap((address) => at.get(address) ?? []), ...anywhere])];
  }

  private readPointers(): Pointers {
    const at = new Map<string, Instance[]>();
    const anywhere: Instance[] = [];
    for (const instance of this.configuration.plan.instances.values()) {
      if (instance.mode !== 'managed' || kindOf(instance.type).kind !== 'stranger') continue;
      const found = new Set<string>();
      const isOpen = this.attributesOf(instance).map((name) =>
        this.collect(this.configuration.attribute(instance, name), found),
      );
      if (isOpen.includes(true)) anywhere.push(instance);
      for (const address of found) at.set(address, [...(at.get(address) ?? []), instance]);
    }
    return { at, anywhere };
  }

  private attributesOf({ values, unknown }: Instance): readonly string[] {
    const masked = unknown !== null && typeof unknown === 'object' ? Object.keys(unknown) : [];
    return [...new Set([...Object.keys(values), ...masked])];
  }

  /** Adds what a value points at; true where a part of it is not known. */
  private collect(value: Value, found: Set<string>): boolean {
    if (value instanceof Unknown) return true;
    if (value instanceof Symbolic || value instanceof Reference) {
      found.add(value.address);
      return false;
    }
    if (typeof value === 'string') {
      const named = this.entities.named(value);
      if (named) found.add(named.address);
      return false;
    }
    return partsOf(value)
      .map((part) => this.collect(part, found))
      .includes(true);
  }
}

function partsOf(value: Value): readonly Value[] {
  if (value instanceof Text) return value.parts;
  if (value instanceof SetValue) return value.items;
  if (isList(value)) return value;
  return isMap(value) ? [...value.values()] : [];
}

const unlessOwn = (instance: Instance, value: Value): Value =>
  value instanceof Symbolic && value.address === instance.address ? null : value;

/** The one block of a name; undefined where there is none, or where it is not known. */
export function onlyBlock(value: Value): ValueMap | Unknown | undefined {
  if (value instanceof Unknown) return value;
  if (value === null) return undefined;
  if (isMap(value)) return value;
  const items = isList(value) ? value : value instanceof SetValue ? value.items : undefined;
  const [only] = items ?? [];
  if (!items || items.length > 1) return new Unknown('how many blocks there are');
  if (only === undefined) return undefined;
  return isMap(only) ? only : new Unknown('a block that is not known');
}

/** Items of a list or set; undefined where they are not known. Null is none. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (value === null) return [];
  if (value instanceof SetValue) return value.items;
  return isList(value) ? value : undefined;
}
