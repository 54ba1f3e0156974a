/** Functions of the language, as far as modules like ours use them. A function that is not here gives Unknown. */
import { COLLECTION_FUNCTIONS } from './collections';
import { STRING_FUNCTIONS } from './strings';
import { Undecided, Unknown, type Symbolic, type Value } from './value';

/** What a function may ask of the plan. */
export interface FunctionContext {
  /** Whether a symbol surely becomes text in which `text` does not occur. */
  readonly isFreeOf: (symbol: Symbolic, text: string) => boolean;
}

export type LanguageFunction = (args: readonly Value[], context: FunctionContext) => Value;

const FUNCTIONS: ReadonlyMap<string, LanguageFunction> = new Map(
  Object.entries({ ...STRING_FUNCTIONS, ...COLLECTION_FUNCTIONS }),
);

/** Calls a function. Throws `ExpressionError` where the engine fails; all else that goes wrong is Unknown. */
export function callFunction(
  name: string,
  args: readonly Value[],
  context: FunctionContext,
): Value {
  const called = FUNCTIONS.get(name);
  if (!called) return new Unknown(`the function ${name} is not evaluated`);
  try {
    return called(args, context);
  } catch (error) {
    if (error instanceof Undecided) return new Unknown(`${name}: ${error.message}`);
    throw error;
  }
}

/** Names of all functions that are evaluated, for tests. */
export const functionNames = (): string[] => [...FUNCTIONS.keys(), 'can', 'try'].sort();
