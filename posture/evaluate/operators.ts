/** Operators on numbers and bools. */
import type { BinaryOperator } from '../../hcl/ast';

import { truth } from './arguments';
import { ExpressionError, isList, isMap, SetValue, Unknown, type Value } from './value';

/** `&&` and `||` of two sides, each true, false, not known or failing. */
export function logical(
  operator: '&&' | '||',
  sides: readonly (boolean | undefined | ExpressionError)[],
): Value {
  const decides = operator === '||';
  const failed = sides.find((side) => side instanceof ExpressionError);
  // Newer engines are content with a side that decides, older ones fail with the other.
  if (failed && sides.includes(decides)) return new Unknown(`a side of ${operator} that fails`);
  if (failed && !sides.includes(undefined)) throw failed;
  if (sides.includes(decides)) return decides;
  return sides.includes(undefined) ? new Unknown(operator) : !decides;
}

export function unary(operator: '!' | '-', value: Value): Value {
  if (operator === '!') {
    const found = truth(value);
    return found === undefined ? new Unknown('!') : !found;
  }
  return value === 0 ? new Unknown('a negative zero') : arithmetic('-', 0, value);
}

export function arithmetic(
  operator: Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>,
  left: Value,
  right: Value,
): Value {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return new Unknown(`${operator} of what is not known`);
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '+':
      return exact(a + b);
    case '-':
      return exact(a - b);
    case '*':
      return exact(a * b);
    case '/':
      // Engines answer with infinity.
      return b === 0 ? new Unknown('division by zero') : exact(a / b);
    case '%':
      // Engines answer with the left side.
      return b === 0 ? new Unknown('division by zero') : exact(a % b);
  }
}

/** Engines count exactly and know a negative zero; JavaScript counts exactly with whole numbers alone. */
const exact = (value: number): Value =>
  Number.isSafeInteger(value) && !Object.is(value, -0)
    ? value
    : new Unknown('a number with a fraction, or a negative zero');

function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (value === null || isList(value) || isMap(value) || value instanceof SetValue)
    throw new ExpressionError('no number');
  return undefined;
}
