import type { NestedBlock, SchemaBlock } from '../../../schema/provider-schema';

import { DEFAULTS, RECOMPUTED } from './behaviour';
import { canonicalText, isObject, sameValue, Unknown, UNKNOWN } from './cty';
import type { CtyObject, CtyValue } from './cty';

/** What the provider's own block says that plans depend on. */
export interface ProviderSettings {
  region: string;
  default_tags: CtyObject;
}

interface Change {
  type: string;
  block: SchemaBlock;
  prior: CtyObject | null;
  proposed: CtyObject | null;
  config: CtyObject | null;
  settings: ProviderSettings;
}

interface Plan {
  planned: CtyObject | null;
  /** Whether the plan sets what the configuration leaves out, which an engine takes from legacy providers only. */
  legacy: boolean;
}

/** Plans one change: what only an apply can tell becomes unknown. Never asks for a replacement. */
export function planChange(change: Change): Plan {
  const { type, block, prior, proposed, config, settings } = change;
  if (proposed === null) return { planned: null, legacy: false };
  const marked = markBlock(block, proposed, prior);
  const defaults = missingDefaults(type, marked);
  const planned = { ...marked, ...defaults, ...providerWide({ block, marked, config, settings }) };
  const stale = prior === null ? {} : staleAttributes({ type, prior, planned, config });
  return { planned: { ...planned, ...stale }, legacy: Object.keys(defaults).length > 0 };
}

/** Null becomes unknown in computed attributes of whatever is new; what was there before keeps what it had. */
function markBlock(block: SchemaBlock, proposed: CtyObject, prior: CtyObject | null): CtyObject {
  const marked: CtyObject = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const value = proposed[name] ?? null;
    if (attribute.write_only) marked[name] = null;
    else if (attribute.computed && value === null) {
      marked[name] = prior === null ? UNKNOWN : (prior[name] ?? null);
    } else marked[name] = value;
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    marked[name] = markNested(nested, proposed[name] ?? null, prior?.[name] ?? null);
  }
  return marked;
}

function markNested(nested: NestedBlock, proposed: CtyValue, prior: CtyValue): CtyValue {
  const mark = (child: CtyValue, before: CtyValue | undefined) =>
    isObject(child) ? markBlock(nested.block, child, isObject(before) ? before : null) : child;
  if (Array.isArray(proposed)) {
    return proposed.map((child, index) => mark(child, counterpart(nested, child, prior, index)));
  }
  if (isObject(proposed) && nested.nesting_mode === 'map') {
    const entries = Object.entries(proposed).map(([key, child]) => [
      key,
      mark(child, isObject(prior) ? prior[key] : null),
    ]);
    return Object.fromEntries(entries) as CtyObject;
  }
  return mark(proposed, prior);
}

/** The block that was there before: by position in a list, by what is set in a set. */
function counterpart(nested: NestedBlock, child: CtyValue, prior: CtyValue, index: number) {
  if (!Array.isArray(prior)) return null;
  if (nested.nesting_mode !== 'set') return prior[index];
  return prior.find((before) => mayBecome(child, before));
}

/** Whether a value can be another once its nulls, which may be computed, are filled. */
function mayBecome(value: CtyValue, other: CtyValue): boolean {
  if (value === null) return true;
  if (Array.isArray(value) && Array.isArray(other)) {
    const same = value.length === other.length;
    return same && value.every((child, index) => mayBecome(child, other[index] ?? null));
  }
  if (!isObject(value) || !isObject(other)) return sameValue(value, other);
  return Object.entries(value).every(([name, child]) => mayBecome(child, other[name] ?? null));
}

function missingDefaults(type: string, planned: CtyObject): CtyObject {
  const defaults = Object.entries(DEFAULTS[type] ?? {});
  return Object.fromEntries(defaults.filter(([name]) => planned[name] === null));
}

/** `region` and `tags_all`, which follow the provider's own block. */
function providerWide(about: {
  block: SchemaBlock;
  marked: CtyObject;
  config: CtyObject | null;
  settings: ProviderSettings;
}): CtyObject {
  const { block, marked, config, settings } = about;
  const set: CtyObject = {};
  if (block.attributes?.region && marked.region instanceof Unknown && config?.region === null) {
    set.region = settings.region;
  }
  if (block.attributes?.tags_all && !config?.tags_all) {
    set.tags_all = mergeTags(settings.default_tags, marked.tags ?? null);
  }
  return set;
}

function mergeTags(defaults: CtyObject, tags: CtyValue): CtyValue {
  if (tags instanceof Unknown) return UNKNOWN;
  return { ...defaults, ...(isObject(tags) ? tags : {}) };
}

/** Computed attributes that an update makes anew, because what they follow from changes. */
function staleAttributes(about: {
  type: string;
  prior: CtyObject;
  planned: CtyObject;
  config: CtyObject | null;
}): CtyObject {
  const { type, prior, planned, config } = about;
  if (canonicalText(prior) === canonicalText(planned)) return {};
  const changed = (name: string) => !sameValue(prior[name] ?? null, planned[name] ?? null);
  const names = (RECOMPUTED[type] ?? [])
    .filter(({ when }) => when === 'anything' || when.some(changed))
    .flatMap(({ then }) => then)
    .filter((name) => (config?.[name] ?? null) === null);
  return Object.fromEntries(names.map((name) => [name, UNKNOWN]));
}
