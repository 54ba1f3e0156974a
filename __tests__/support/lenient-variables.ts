/**
 * Variables that take any value of their type. An engine evaluates every condition of every variable at each step of each
 * run, a third of the time of OpenTofu and more than half of the time of JSON, also where a test is about something else.
 */
import { readFileSync } from 'node:fs';

import type { Block } from '../../hcl/document';

/** Variables that test files expect to be refused. */
export function refusedIn(files: readonly string[]): ReadonlySet<string> {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const lists = texts.flatMap((text) => text.match(/^ +expect_failures += \[[^\]]*\]/gm) ?? []);
  const names = lists.flatMap((list) => [...list.matchAll(/\bvar\.(\w+)/g)]);
  return new Set(names.map(([, name]) => name ?? ''));
}

/** A block as it is, but a variable, unless it is one of `strict`, without its conditions. */
export function lenient(block: Block, strict: ReadonlySet<string>): Block {
  if (block.type !== 'variable' || block.labels.some((name) => strict.has(name))) return block;
  const body = block.body.filter((entry) => entry.kind !== 'block' || entry.type !== 'validation');
  return { ...block, body };
}
