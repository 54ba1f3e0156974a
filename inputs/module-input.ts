/** What a module takes: one strict schema, and the rules that hold between its variables. */
import { z } from 'zod';

import type { Expression } from '../hcl/value';

type Input = Readonly<Record<string, unknown>>;

/** A rule between variables, in both languages. */
export interface CrossRule {
  /** The variable whose `validation` says it. */
  variable: string;
  /** HCL's condition. */
  condition: Expression;
  /** What was found: the inside of HCL's message, without its final period. */
  found: Expression;
  /** A noun phrase: it follows "Expected". */
  want: string;
  /** A sentence in the imperative, where it says more than `want`. */
  fix?: string;
  /** The same condition on parsed input. */
  holds: (input: never) => boolean;
  /** Changes to the module's sample that break just this rule, by what is wrong in a few words. */
  bad: Readonly<Record<string, Input>>;
  /** What lookups answer while the bad inputs and companions are tried, by address, where the usual mocks would get in the way. */
  answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Changes to the sample that come close and are fine. */
  good?: readonly Input[];
  /**
   * By variable, changes to the sample that this rule asks for beside a value of it. Tests of the variable's own bounds
   * bring them, or they would break this rule too, and nobody would see whether the bound holds.
   */
  companions?: Readonly<Record<string, Input>>;
}

/** The input of a module. */
export interface ModuleInput<Shape extends z.ZodRawShape = z.ZodRawShape> {
  schema: z.ZodObject<Shape>;
  rules: readonly CrossRule[];
  /** The smallest input that is valid: the base of every generated test. */
  sample: Input;
}

/** A strict schema with its rules. */
export function moduleInput<Shape extends z.ZodRawShape>(
  shape: Shape,
  { rules = [], sample }: { rules?: readonly CrossRule[]; sample: Input },
): ModuleInput<Shape> {
  return { schema: z.strictObject(shape), rules, sample };
}
