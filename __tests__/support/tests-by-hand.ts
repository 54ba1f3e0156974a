/** The test files of the published modules that were written by hand, and in which modules each is run. */
import { cpSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { TESTS_OF_INPUTS } from '../../emit/tests-of-inputs';
import { sharedTestsOf } from '../../inputs/module-card';
import type { PublishedModule } from '../../modules/blocks/published-module';
import { CATALOGUE } from '../../stacks/catalogue';

import { ROOT } from './modules';

export interface TestByHand {
  file: string;
  /** What it is copied from: several modules can have one source. */
  source: string;
  bytes: number;
}

const testsOf = (name: string) => join(ROOT, 'terraform', name, 'tests');

/** Where a test file of a module is. */
export const pathOf = (name: string, { file }: TestByHand): string => join(testsOf(name), file);

/** Copies test files of a module into a copy of the module. */
export function copyTests(name: string, tests: readonly TestByHand[], module: string): void {
  for (const test of tests) cpSync(pathOf(name, test), join(module, 'tests', test.file));
}

/** Test files of a module that were written by hand, the smallest first. */
export function testsByHand(module: PublishedModule): TestByHand[] {
  const folder = testsOf(module.name);
  const shared = new Map(sharedTestsOf(module).map(({ file }) => [basename(file), file]));
  return readdirSync(folder)
    .filter((file) => file !== basename(TESTS_OF_INPUTS))
    .map((file) => ({
      file,
      source: shared.get(file) ?? `${module.source}/tests/${file}`,
      bytes: statSync(join(folder, file)).size,
    }))
    .sort((one, other) => one.bytes - other.bytes);
}

/** Bytes of the variables of a module, which most of the time of its tests goes into. */
const weightOf = ({ name }: PublishedModule) =>
  statSync(join(ROOT, 'terraform', name, 'variables.tf')).size;

/**
 * By module, the files to run where each file is run once: in the module with the fewest variables that has it. Each
 * module runs one file at least.
 */
export function eachTestOnce(): Map<string, TestByHand[]> {
  const taken = new Set<string>();
  const modules = [...CATALOGUE].sort((one, other) => weightOf(one) - weightOf(other));
  return new Map(
    modules.map((module) => {
      const all = testsByHand(module);
      const fresh = all.filter(({ source }) => !taken.has(source));
      for (const { source } of all) taken.add(source);
      return [module.name, fresh.length > 0 ? fresh : all.slice(0, 1)];
    }),
  );
}
