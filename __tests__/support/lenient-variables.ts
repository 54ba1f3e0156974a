/**
 * Variables that take any value of their type. An engine evaluates every condition of every variable at each step of each
 * run, a third of the time of OpenTofu and more than half of the time of JSON, also where a test is about something else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Block } from '../../hcl/document';
import { printBlocks } from '../../hcl/print';
import type { ModuleCard } from '../../inputs/module-card';
import { variableBlocks } from '../../inputs/variables';
import { CATALOGUE } from '../../stacks/catalogue';

import type { Workspace } from './workspace';

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

/** `variables.tf` of a module, with the conditions of `strict` variables alone. */
export function lenientVariables(
  { input }: Pick<ModuleCard, 'input'>,
  strict: ReadonlySet<string> = new Set(),
): string {
  return printBlocks(variableBlocks(input).map((block) => lenient(block, strict)));
}

/** Makes the variables of all modules in a workspace lenient. */
export function makeLenient(workspace: Workspace): void {
  for (const module of CATALOGUE)
    workspace.write(join(module.name, 'variables.tf'), lenientVariables(module));
}
