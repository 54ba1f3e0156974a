/**
 * Variables that take any value of their type. An engine evaluates every condition of every variable at each step of each
 * run, which is a third of the time or more, also where a test is about something else.
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
  strict: ReadonlySet<string>,
): string {
  return printBlocks(variableBlocks(input).map((block) => lenient(block, strict)));
}

/** Files of the catalogue that are lenient throughout. Each test has its workspace: they are printed for the first. */
let printed: readonly (readonly [file: string, text: string])[] | undefined;

/** Makes the variables of all modules in a workspace lenient. */
export function makeLenient(workspace: Workspace): void {
  printed ??= CATALOGUE.map((module) => [
    join(module.name, 'variables.tf'),
    lenientVariables(module, new Set()),
  ]);
  for (const [file, text] of printed) workspace.write(file, text);
}
