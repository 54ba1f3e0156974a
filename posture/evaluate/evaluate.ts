/** Evaluates expressions with values that are only known after the apply. */
import type { Ast, BinaryOperator, Comprehension } from '../../hcl/ast';
import { HclSyntaxError } from '../../hcl/lexer';

import { truth, type FunctionContext } from './arguments';
import { callFunction } from './functions';
import { arithmetic, logical, unary } from './operators';
import { parsed } from './parsed';
import { partsOf, textOf } from './text';
import { iterated, keyOf, mayFail, stepInto } from './traversal';
import {
  equality,
  ExpressionError,
  isConstant,
  isIdentical,
  isIdentity,
  isList,
  mapOf,
  SetValue,
  Symbolic,
  Text,
  Unknown,
  type Value,
} from './value';

/** What names stand for in an expression. */
export interface Scope extends FunctionContext {
  /** The value of a name such as `var` or `aws_vpc`, of which attributes are then taken. */
  readonly lookup: (name: string) => Value;
}

/** Names that comprehensions and splats declare. */
type Locals = ReadonlyMap<string, Value>;

/** No HCL name. */
const ITEM = '*';

const NO_LOCALS: Locals = new Map();

/**
 * The value of an expression's source. Throws {@link ExpressionError} where the engine fails too; what this evaluator
 * does not do is {@link Unknown}.
 */
export function evaluateSource(source: string, scope: Scope): Value {
  let ast: Ast;
  try {
    ast = parsed(source);
  } catch (error) {
    if (error instanceof HclSyntaxError || error instanceof RangeError)
      return new Unknown('an expression that cannot be parsed');
    throw error;
  }
  return evaluate(ast, scope);
}

/** The value of an expression, under the same promise as {@link evaluateSource}. */
export function evaluate(ast: Ast, scope: Scope): Value {
  return new Evaluator(scope).of(ast, NO_LOCALS);
}

class Evaluator {
  /** How many values came up so far that may turn out to be failures. */
  private doubts = 0;

  constructor(private readonly scope: Scope) {}

  of(ast: Ast, locals: Locals): Value {
    const value = this.valueOf(ast, locals);
    if (mayFail(value)) this.doubts++;
    return value;
  }

  private valueOf(ast: Ast, locals: Locals): Value {
    switch (ast.kind) {
      case 'literal':
        return typeof ast.value === 'string' ? ast.value.normalize() : ast.value;
      case 'unread':
        return new Unknown(ast.why);
      case 'item':
        return locals.get(ITEM) ?? null;
      case 'name':
        return locals.has(ast.name) ? (locals.get(ast.name) ?? null) : this.scope.lookup(ast.name);
      case 'template':
        return textOf(ast.parts.flatMap((part) => partsOf(this.of(part, locals))));
      case 'tuple':
        return ast.items.map((item) => this.of(item, locals));
      case 'object':
        return this.object(ast.items, locals);
      case 'attribute':
        return stepInto(this.of(ast.of, locals), ast.name);
      case 'index':
        return stepInto(this.of(ast.of, locals), this.of(ast.key, locals));
      case 'splat':
        return this.splat(this.of(ast.of, locals), ast.each, locals);
      case 'for':
        return this.comprehension(ast, locals);
      case 'unary':
        return unary(ast.operator, this.of(ast.operand, locals));
      case 'binary':
        return this.binary(ast.operator, ast.left, ast.right, locals);
      case 'conditional':
        return this.conditional(ast, locals);
      case 'call':
        return this.call(ast.name, ast.args, ast.expands, locals);
    }
  }

  private object(items: readonly { key: Ast; value: Ast }[], locals: Locals): Value {
    const entries: [string, Value][] = [];
    for (const { key, value } of items) {
      const name = keyOf(this.of(key, locals));
      if (name instanceof Unknown) return name;
      entries.push([name, this.of(value, locals)]);
    }
    return mapOf(entries);
  }

  private splat(of: Value, each: Ast, locals: Locals): Value {
    if (of instanceof Unknown) return of;
    if (of === null) return [];
    if (of instanceof Symbolic) return new Unknown('a symbol that may be a list');
    if (of instanceof SetValue && of.items.length > 1 && !of.items.every(isConstant))
      return new Unknown('the order of a set');
    const items = isList(of) ? of : of instanceof SetValue ? of.items : [of];
    return items.map((item) => this.of(each, new Map(locals).set(ITEM, item)));
  }

  private comprehension(ast: Comprehension, locals: Locals): Value {
    const entries = iterated(this.of(ast.collection, locals));
    if (entries instanceof Unknown) return entries;
    const values: Value[] = [];
    const groups = new Map<string, Value[]>();
    for (const [key, value] of entries) {
      const inner = new Map(locals).set(ast.valueName, value);
      if (ast.keyName !== undefined) inner.set(ast.keyName, key);
      const isWanted = ast.condition ? truth(this.of(ast.condition, inner)) : true;
      if (isWanted === undefined) return new Unknown('a condition of for that is not known');
      if (!isWanted) continue;
      const result = this.of(ast.value, inner);
      if (!ast.key) values.push(result);
      else {
        const name = keyOf(this.of(ast.key, inner));
        if (name instanceof Unknown) return name;
        const known = groups.get(name);
        if (known && !ast.groups) throw new ExpressionError('a key twice');
        groups.set(name, [...(known ?? []), result]);
      }
    }
    if (!ast.key) return values;
    return mapOf(
      [...groups].map(([name, group]) => [name, ast.groups ? group : (group[0] ?? null)] as const),
    );
  }

  private conditional(ast: Extract<Ast, { kind: 'conditional' }>, locals: Locals): Value {
    const condition = truth(this.of(ast.condition, locals));
    if (condition !== undefined)
      return this.unified(
        this.of(condition ? ast.whenTrue : ast.whenFalse, locals),
        condition ? ast.whenFalse : ast.whenTrue,
        locals,
      );
    const results = [ast.whenTrue, ast.whenFalse].map((branch) => this.orUnknown(branch, locals));
    const [whenTrue = null, whenFalse = null] = results;
    return isIdentical(whenTrue, whenFalse)
      ? whenTrue
      : new Unknown('a condition that is not known');
  }

  /** Both results have one type: a number beside text becomes text. */
  private unified(chosen: Value, other: Ast, locals: Locals): Value {
    if (typeof chosen !== 'number' && typeof chosen !== 'boolean') return chosen;
    const beside = this.orUnknown(other, locals);
    const isText = typeof beside === 'string' || beside instanceof Text || isIdentity(beside);
    return isText ? String(chosen) : chosen;
  }

  /** The value of what may fail without harm. */
  private orUnknown(ast: Ast, locals: Locals): Value {
    try {
      return this.of(ast, locals);
    } catch (error) {
      if (error instanceof ExpressionError) return new Unknown('a branch that fails');
      throw error;
    }
  }

  private binary(operator: BinaryOperator, left: Ast, right: Ast, locals: Locals): Value {
    if (operator === '&&' || operator === '||') {
      const sides = [left, right].map((side) => this.side(side, locals));
      return logical(operator, sides);
    }
    const [a, b] = [this.of(left, locals), this.of(right, locals)];
    if (operator === '==' || operator === '!=') {
      const isEqual = equality(a, b);
      if (isEqual === undefined) return new Unknown('values that may be equal');
      return operator === '==' ? isEqual : !isEqual;
    }
    return arithmetic(operator, a, b);
  }

  /** A side of a logical operator, or how it fails. */
  private side(ast: Ast, locals: Locals): boolean | undefined | ExpressionError {
    try {
      return truth(this.of(ast, locals));
    } catch (error) {
      if (error instanceof ExpressionError) return error;
      throw error;
    }
  }

  private call(name: string, args: readonly Ast[], expands: boolean, locals: Locals): Value {
    if (name === 'try' || name === 'can') {
      if (expands) return new Unknown(`${name} of an expanded list`);
      return name === 'try' ? this.tried(args, locals) : this.canBe(args[0], locals);
    }
    const values = args.map((arg) => this.of(arg, locals));
    if (!expands) return callFunction(name, values, this.scope);
    const last = values.pop() ?? null;
    if (last instanceof SetValue || isList(last)) {
      const items = iterated(last);
      if (items instanceof Unknown) return items;
      return callFunction(name, [...values, ...items.map(([, item]) => item)], this.scope);
    }
    return new Unknown(`${name} of an expanded list that is not known`);
  }

  private tried(args: readonly Ast[], locals: Locals): Value {
    for (const arg of args) {
      try {
        return this.certain(arg, locals);
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
      }
    }
    throw new ExpressionError('no argument of try works');
  }

  private canBe(arg: Ast | undefined, locals: Locals): Value {
    if (!arg) throw new ExpressionError('can of nothing');
    try {
      const value = this.certain(arg, locals);
      return value instanceof Unknown ? value : true;
    } catch (error) {
      if (error instanceof ExpressionError) return false;
      throw error;
    }
  }

  /** A value on whose way nothing came up that may turn out to be a failure, used or not: then `try` would go on. */
  private certain(arg: Ast, locals: Locals): Value {
    const before = this.doubts;
    const value = this.of(arg, locals);
    return this.doubts > before ? new Unknown('what may fail inside of try') : value;
  }
}
