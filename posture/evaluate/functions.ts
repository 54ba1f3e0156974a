/** Functions of the language, as far as modules like ours use them. A function that is not here gives Unknown. */
import type { FunctionContext, LanguageFunction } from './arguments';
import { COLLECTION_FUNCTIONS } from './collections';
import { STRING_FUNCTIONS } from './strings';
import { Undecided, Unknown, type Value } from './value';

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
