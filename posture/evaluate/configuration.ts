/** The configuration of a plan, evaluated: variables, locals, outputs and attributes by module, each once. */
import type { SourceBody } from '../../hcl/body';
import { moduleAddress, sourceKey, type ModuleStep } from '../input/address';
import {
  maskAt,
  resourceKey,
  resourceName,
  type Instance,
  type Plan,
  type ResourceIdentity,
} from '../input/plan';
import type { ModuleSource, PlacedBlock, Sources } from '../input/sources';
import { rememberedOf } from '../remembered';

import { attributeValue } from './blocks';
import { evaluate, evaluateSource, type Scope } from './evaluate';
import { isApartIn, isFreeIn } from './names';
import { documentOf, isOpenDocument } from './policy-document';
import { keysIn, stepInto } from './traversal';
import { converted } from './types';
import { fromJson, mapOf, Reference, SetValue, Unknown, type Value } from './value';

/** What `each` and `count` are. */
type Repetition = ReadonlyMap<string, Value>;

const NO_REPETITION: Repetition = new Map();
const NO_FOR_EACH = new Unknown('no for_each');

export class Configuration {
  private readonly memo = new Map<string, Value>();
  private readonly running = new Set<string>();
  private readonly byResource = new Map<string, Instance[]>();
  private readonly repetitions = rememberedOf((instance: Instance) => {
    const forEach = this.block(instance)?.body.attributes.get('for_each')?.source;
    return this.repetitionOf(instance.key, instance.module, forEach);
  });
  /** Modules with something in the plan, by address. */
  readonly modules = new Map<string, readonly ModuleStep[]>();

  /** `distrusted` are modules, by the key of their source, whose evaluation was found wrong. */
  constructor(
    readonly plan: Plan,
    private readonly sources: Sources,
    private readonly distrusted: ReadonlySet<string> = new Set(),
  ) {
    for (const instance of plan.instances.values()) {
      const key = resourceKey(instance.module, instance);
      const all = this.byResource.get(key) ?? [];
      this.byResource.set(key, all);
      all.push(instance);
      instance.module.forEach((_step, index) => {
        const steps = instance.module.slice(0, index + 1);
        this.modules.set(moduleAddress(steps), steps);
      });
    }
  }

  /** The source of a module, or why there is none. */
  source(steps: readonly ModuleStep[]): ModuleSource | Unknown {
    const key = sourceKey(steps);
    const found = this.sources.get(key);
    if (!found) return new Unknown(`no source of ${moduleAddress(steps) || 'the root'}`);
    if ('unread' in found) return new Unknown(found.unread);
    if (this.distrusted.has(key))
      return new Unknown(`the source of ${moduleAddress(steps) || 'the root'} is not understood`);
    return found;
  }

  /** The block that a resource is declared in. */
  block(instance: Instance): PlacedBlock | undefined {
    const source = this.source(instance.module);
    return source instanceof Unknown ? undefined : source.resources.get(resourceName(instance));
  }

  /** An attribute: what the plan knows of it, with the rest evaluated. */
  attribute(instance: Instance, name: string): Value {
    return this.once(`${instance.address} ${name}`, () => {
      const planned = { value: instance.values[name], mask: maskAt(instance.unknown, name) };
      if (isOpenDocument(instance, name))
        return documentOf((argument) => this.attribute(instance, argument));
      return attributeValue(instance, name, planned, this.bodyOf(instance), (source, more) =>
        this.evaluated(source, instance, more),
      );
    });
  }

  /** What the configuration sets an attribute to, whatever the plan knows. Undefined where it does not set it. */
  configured(instance: Instance, name: string): Value | undefined {
    const source = this.block(instance)?.body.attributes.get(name)?.source;
    return source === undefined ? undefined : this.evaluated(source, instance);
  }

  private bodyOf(instance: Instance): SourceBody | Unknown {
    const source = this.source(instance.module);
    if (source instanceof Unknown) return source;
    return this.block(instance)?.body ?? new Unknown(`no block of ${instance.address}`);
  }

  private evaluated(
    source: string,
    instance: Instance,
    more: ReadonlyMap<string, Value> = NO_REPETITION,
  ): Value {
    const own = this.repetitions(instance);
    const names = more.size === 0 ? own : new Map([...own, ...more]);
    return evaluateSource(source, this.scope(instance.module, names));
  }

  /** A value that is computed at most once. One that needs itself is not known. */
  private once(key: string, compute: () => Value): Value {
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    if (this.running.has(key)) return new Unknown('a circle');
    this.running.add(key);
    try {
      const value = compute();
      this.memo.set(key, value);
      return value;
    } finally {
      this.running.delete(key);
    }
  }

  private repetitionOf(
    key: string | number | undefined,
    module: readonly ModuleStep[],
    forEach: string | undefined,
  ): Repetition {
    if (typeof key === 'number') return new Map([['count', mapOf([['index', key]])]]);
    if (key === undefined) return NO_REPETITION;
    const value = () => (forEach === undefined ? NO_FOR_EACH : this.each(module, forEach, key));
    return new Map([['each', new Reference('each', (name) => (name === 'key' ? key : value()))]]);
  }

  /** What `count` or `for_each` evaluates to: all instances share it, and so do blocks of one module. */
  private repeated(steps: readonly ModuleStep[], source: string): Value {
    return this.once(`${moduleAddress(steps)} repeated ${source}`, () =>
      evaluateSource(source, this.scope(steps)),
    );
  }

  private each(steps: readonly ModuleStep[], forEach: string, key: string): Value {
    const all = this.repeated(steps, forEach);
    if (all instanceof SetValue) return key;
    return all instanceof Unknown ? all : stepInto(all, key);
  }

  private scope(steps: readonly ModuleStep[], names: Repetition = NO_REPETITION): Scope {
    return {
      lookup: (name) => names.get(name) ?? this.lookup(steps, name),
      isFreeOf: (symbol, text) => isFreeIn(this.plan, symbol, text),
      isApart: (symbol, text) => isApartIn(this.plan, symbol, text),
    };
  }

  private lookup(steps: readonly ModuleStep[], name: string): Value {
    const of = (attribute: (name: string) => Value) => new Reference(name, attribute);
    switch (name) {
      case 'var':
        return of((variable) => this.variable(steps, variable));
      case 'local':
        return of((local) => this.local(steps, local));
      case 'module':
        return of((call) => this.call(steps, call));
      case 'data':
        return of((type) =>
          of((label) => this.resource(steps, { mode: 'data', type, name: label })),
        );
      case 'path':
      case 'terraform':
      case 'each':
      case 'count':
      case 'self':
        return new Unknown(name);
      default:
        return of((label) => this.resource(steps, { mode: 'managed', type: name, name: label }));
    }
  }

  private local(steps: readonly ModuleStep[], name: string): Value {
    return this.once(`${moduleAddress(steps)} local ${name}`, () => {
      const source = this.source(steps);
      if (source instanceof Unknown) return source;
      const local = source.locals.get(name);
      return local ? evaluateSource(local.source, this.scope(steps)) : new Unknown(`local.${name}`);
    });
  }

  private variable(steps: readonly ModuleStep[], name: string): Value {
    return this.once(`${moduleAddress(steps)} var ${name}`, () => {
      const source = this.source(steps);
      if (source instanceof Unknown) return source;
      const variable = source.variables.get(name)?.body.attributes;
      if (!variable) return new Unknown(`var.${name}`);
      const given = this.passed(steps, name);
      const fallback = variable.get('default')?.source;
      const isNullable = variable.get('nullable')?.source !== 'false';
      const usesDefault = given === undefined || (given === null && !isNullable);
      if (usesDefault && fallback === undefined) return given ?? new Unknown(`var.${name}`);
      const scope = this.scope(steps);
      const value = usesDefault && fallback !== undefined ? evaluateSource(fallback, scope) : given;
      const type = variable.get('type')?.source ?? 'any';
      return converted(value ?? null, type, (ast) => evaluate(ast, scope));
    });
  }

  /** What a module is called with, or what the root was given, before the variable's type. Undefined: nothing. */
  passed(steps: readonly ModuleStep[], name: string): Value | undefined {
    const last = steps.at(-1);
    if (!last) return name in this.plan.variables ? fromJson(this.plan.variables[name]) : undefined;
    const caller = steps.slice(0, -1);
    const source = this.source(caller);
    if (source instanceof Unknown) return source;
    const call = source.calls.get(last.name)?.body.attributes;
    if (!call) return new Unknown(`no call of ${moduleAddress(steps)}`);
    const argument = call.get(name)?.source;
    if (argument === undefined) return undefined;
    const names = this.repetitionOf(last.key, caller, call.get('for_each')?.source);
    return evaluateSource(argument, this.scope(caller, names));
  }

  /** A module that is called: itself, a list of it, or a map. */
  private call(steps: readonly ModuleStep[], name: string): Value {
    const source = this.source(steps);
    if (source instanceof Unknown) return source;
    const call = source.calls.get(name)?.body.attributes;
    if (!call) return new Unknown(`no call of module.${name}`);
    const module = (key?: string | number) => {
      const inner = [...steps, key === undefined ? { name } : { name, key }];
      return new Reference(moduleAddress(inner), (output) => this.output(inner, output));
    };
    if (!call.has('count') && !call.has('for_each')) return module();
    const keys = this.keysOf(steps, call);
    if (keys instanceof Unknown) return keys;
    if (call.has('count')) return keys.map((key) => module(key));
    return mapOf(keys.map((key) => [String(key), module(key)] as const));
  }

  private output(steps: readonly ModuleStep[], name: string): Value {
    return this.once(`${moduleAddress(steps)} output ${name}`, () => {
      const source = this.source(steps);
      if (source instanceof Unknown) return source;
      const value = source.outputs.get(name)?.body.attributes.get('value')?.source;
      if (value === undefined) return new Unknown(`no output ${name} of ${moduleAddress(steps)}`);
      return evaluateSource(value, this.scope(steps));
    });
  }

  /** Keys that `count` or `for_each` of a block in a module evaluates to. */
  keysOf(
    steps: readonly ModuleStep[],
    attributes: SourceBody['attributes'],
  ): (string | number)[] | Unknown {
    const count = attributes.get('count')?.source;
    const source = count ?? attributes.get('for_each')?.source ?? '0';
    return keysIn(this.repeated(steps, source), count !== undefined);
  }

  /** A resource: its one instance, a list of them, or a map. */
  private resource(steps: readonly ModuleStep[], about: ResourceIdentity): Value {
    const source = this.source(steps);
    if (source instanceof Unknown) return source;
    const block = source.resources.get(resourceName(about));
    if (!block) return new Unknown(`no block of ${resourceName(about)}`);
    return this.once(`${moduleAddress(steps)} resource ${resourceName(about)}`, () =>
      this.instancesOf(steps, about, block),
    );
  }

  private instancesOf(
    steps: readonly ModuleStep[],
    about: ResourceIdentity,
    block: PlacedBlock,
  ): Value {
    const found = this.byResource.get(resourceKey(steps, about)) ?? [];
    const { attributes } = block.body;
    const isRepeated = attributes.has('count') || attributes.has('for_each');
    const [only] = found;
    if (!isRepeated)
      return only && found.length === 1
        ? this.reference(only)
        : new Unknown(`no instance of ${resourceName(about)} in the plan`);
    const keys = this.keysOf(steps, attributes);
    if (keys instanceof Unknown) return keys;
    const byKey = new Map(found.map((instance) => [instance.key, instance]));
    const instances = keys.flatMap((key) => byKey.get(key) ?? []);
    // A targeted plan leaves some out.
    if (instances.length !== keys.length || found.length !== keys.length)
      return new Unknown(`instances of ${resourceName(about)} that are not in the plan`);
    const references = instances.map((instance) => this.reference(instance));
    if (attributes.has('count')) return references;
    return mapOf(references.map((reference, index) => [String(keys[index]), reference] as const));
  }

  private reference(instance: Instance): Reference {
    return new Reference(instance.address, (name) => this.attribute(instance, name));
  }
}
