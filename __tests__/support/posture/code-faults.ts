/**
 * Faults in the evaluator and in the policy engine that would make posture say too much. Each is written by hand, and
 * some unit test must notice it.
 */
export interface CodeFault {
  /** Below `posture/`. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

const fault = (file: string, because: string, from: string, to: string): CodeFault => ({
  file,
  because,
  from,
  to,
});

const EVALUATOR: readonly CodeFault[] = [
  fault(
    'evaluate/value.ts',
    'two symbols are called equal',
    'return isIdentical(a, b) ? true : differs(a, b);',
    'return b instanceof Symbolic || isIdentical(a, b) ? true : differs(a, b);',
  ),
  fault(
    'evaluate/value.ts',
    'a symbol is called different from any text',
    'return begins && ends ? undefined : false;',
    'return false;',
  ),
  fault(
    'evaluate/value.ts',
    'what may be null is called different from null',
    'return other instanceof Symbolic || other instanceof Unknown ? undefined : false;',
    'return false;',
  ),
  fault(
    'evaluate/value.ts',
    'lists are called equal without their types',
    '? false : undefined;\n  }\n  if (isMap(a) && isMap(b))',
    '? false : true;\n  }\n  if (isMap(a) && isMap(b))',
  ),
  fault(
    'evaluate/evaluate.ts',
    'a condition that is not known takes the second branch',
    "      : new Unknown('a condition that is not known');\n  }\n\n  /** Both results",
    '      : whenFalse;\n  }\n\n  /** Both results',
  ),
  fault(
    'evaluate/evaluate.ts',
    'try goes on from what this evaluator does not know',
    "return this.doubts > before ? new Unknown('what may fail inside of try') : value;",
    "if (value instanceof Unknown) throw new ExpressionError('x');\n    return value;",
  ),
  fault(
    'evaluate/evaluate.ts',
    'try ends with what may fail',
    "return this.doubts > before ? new Unknown('what may fail inside of try') : value;",
    'return value;',
  ),
  fault(
    'evaluate/evaluate.ts',
    'the condition of for is dropped',
    'if (!isWanted) continue;',
    'if (isWanted === null) continue;',
  ),
  fault(
    'evaluate/evaluate.ts',
    'a condition of for that is not known counts as false',
    "if (isWanted === undefined) return new Unknown('a condition of for that is not known');",
    '',
  ),
  fault(
    'evaluate/evaluate.ts',
    'values that may be equal are called different',
    "if (isEqual === undefined) return new Unknown('values that may be equal');",
    '',
  ),
  fault(
    'evaluate/evaluate.ts',
    'a set of symbols has an order in a splat',
    "    if (of instanceof SetValue && of.items.length > 1 && !of.items.every(isConstant))\n      return new Unknown('the order of a set');\n",
    '',
  ),
  fault(
    'evaluate/operators.ts',
    'a side of && that is not known counts as true',
    'return sides.includes(undefined) ? new Unknown(operator) : !decides;',
    'return !decides;',
  ),
  fault(
    'evaluate/operators.ts',
    'the negation of what is not known is true',
    "return found === undefined ? new Unknown('!') : !found;",
    'return !found;',
  ),
  fault(
    'evaluate/collections.ts',
    'the first of two maps wins in merge',
    'args.filter((arg) => arg !== null).flatMap((arg) => [...entriesOf(arg)])',
    'args.filter((arg) => arg !== null).reverse().flatMap((arg) => [...entriesOf(arg)])',
  ),
  fault(
    'evaluate/collections.ts',
    'setsubtract keeps what it should take away',
    'from.filter((text) => !without.includes(text))',
    'from.filter((text) => without.includes(text))',
  ),
  fault(
    'evaluate/collections.ts',
    'contains says no where an item may be equal',
    "return isOpen ? new Unknown('contains: an item that may be equal') : false;",
    'return false;',
  ),
  fault(
    'evaluate/collections.ts',
    'alltrue says yes where an item is not known',
    "return isOpen ? new Unknown('a condition that is not known') : !decides;",
    'return !decides;',
  ),
  fault(
    'evaluate/collections.ts',
    'coalesce takes empty text',
    "if (arg === null || arg === '') continue;",
    'if (arg === null) continue;',
  ),
  fault(
    'evaluate/collections.ts',
    'compact keeps what may be empty',
    "if (!isConstant(item) && !isIdentity(item)) throw new Undecided('what may be empty');",
    '',
  ),
  fault(
    'evaluate/collections.ts',
    'distinct keeps two that may be equal',
    'assertComparable(items, isApart);\n  return items.filter(',
    'return items.filter(',
  ),
  fault(
    'evaluate/strings.ts',
    'startswith says no where the symbol decides',
    "if (value instanceof Text && first.length < prefix.length && prefix.startsWith(first))\n    throw new Undecided('a symbol');",
    '',
  ),
  fault(
    'evaluate/text.ts',
    'replace works in text of which a part is not known',
    "if (isOpen && !staysApart(parts, search, isFreeOf))\n    throw new Undecided('replace in text with parts that are not known');",
    '',
  ),
  fault(
    'evaluate/text.ts',
    'a set of symbols has an order in JSON',
    "if (value.items.length > 1 && !value.items.every(isConstant))\n      return [new Unknown('the order of a set')];",
    '',
  ),
  fault(
    'evaluate/types.ts',
    'the default of an optional attribute is dropped',
    'return fallback ? convert(defaultOf(fallback), of, defaultOf) : null;',
    'return null;',
  ),
  fault(
    'evaluate/types.ts',
    'an attribute that may be null gets no default',
    "if (fallback && value instanceof Symbolic && !isIdentity(value))\n      return new Unknown('an attribute that may be null');",
    '',
  ),
  fault(
    'evaluate/configuration.ts',
    'null in place of the default of a variable that is not nullable',
    'given === undefined || (given === null && !isNullable)',
    'given === undefined',
  ),
  fault(
    'evaluate/configuration.ts',
    'instances that a targeted plan leaves out are forgotten',
    'if (instances.length !== keys.length || found.length !== keys.length)',
    'if (instances.length > keys.length)',
  ),
  fault(
    'evaluate/configuration.ts',
    'a module whose evaluation was found wrong counts',
    'if (this.distrusted.has(key))',
    'if (this.distrusted.has(`${key}!`))',
  ),
  fault(
    'evaluate/self-check.ts',
    'what differs from the plan is taken for what is not known',
    "return canonical(value) === canonical(fromJson(planned)) ? 'same' : 'different';",
    "return canonical(value) === canonical(fromJson(planned)) ? 'same' : 'open';",
  ),
  fault(
    'evaluate/policy-document.ts',
    'a statement does not take the place of one with its Sid',
    'const isReplaced = sid !== undefined && merged.some((one) => sidOf(one) === sid);',
    'const isReplaced = false;',
  ),
];

const POLICIES: readonly CodeFault[] = [
  fault(
    'policies/truth.ts',
    'what is not known counts as true',
    'return truths.includes(undefined) ? undefined : true;',
    'return true;',
  ),
  fault(
    'policies/truth.ts',
    'the negation of what is not known is true',
    'truth === undefined ? undefined : !truth',
    '!truth',
  ),
  fault(
    'policies/decide.ts',
    'a Deny that is not certain counts',
    'const isDenied = some(denies.map(({ truth }) => truth));',
    'const isDenied = denies.some(({ truth }) => truth !== false);',
  ),
  fault(
    'policies/decide.ts',
    'an Allow that is only possible does not count',
    'const isAllowed = some(allows.map(({ truth }) => truth));',
    'const isAllowed = allows.some(({ truth }) => truth === true);',
  ),
  fault(
    'policies/decide.ts',
    'identity policies of the account let nobody in',
    'truth: request.principal.isOfAccount,',
    'truth: false,',
  ),
  fault(
    'policies/decide.ts',
    'a statement whose effect is not known denies nothing',
    "({ effect }) => effect !== 'Allow'",
    "({ effect }) => effect === 'Deny'",
  ),
  fault(
    'policies/decide.ts',
    'a VPC endpoint without a policy lets nobody through',
    "if (policy === 'everything') return { outcome: 'open', by: 'no policy' };",
    "if (policy === 'everything') return { outcome: 'closed', by: 'no policy' };",
  ),
  fault(
    'policies/decide.ts',
    'of several policies the first counts',
    'if (rest.every(({ outcome }) => outcome === verdict.outcome)) return verdict;',
    'if (rest.length >= 0) return verdict;',
  ),
  fault(
    'policies/document.ts',
    'of a key that is there twice the last one counts',
    "hasKeysTwice(policy) ? new Unknown('a key that is there twice') : parsedJson(policy)",
    'parsedJson(policy)',
  ),
  fault(
    'policies/document.ts',
    'an element that does not exist is passed over',
    'ELEMENTS.has(key) && value !== null',
    'value !== null',
  ),
  fault(
    'policies/conditions.ts',
    'a negated operator does not hold without its key',
    'return ifExists || isNegated;',
    'return ifExists;',
  ),
  fault(
    'policies/conditions.ts',
    'ForAnyValue holds without its key',
    "if (set === 'ForAnyValue') return ifExists ? undefined : false;",
    "if (set === 'ForAnyValue') return true;",
  ),
  fault(
    'policies/conditions.ts',
    'ForAllValues does not hold without its key',
    "if (set === 'ForAllValues') return true;",
    "if (set === 'ForAllValues') return false;",
  ),
  fault(
    'policies/conditions.ts',
    'a key that is there is absent for Null',
    "return (actual === 'absent') === (wanted === 'true');",
    "return (actual === 'absent') === (wanted === 'false');",
  ),
  fault(
    'policies/conditions.ts',
    'a key that is not known is absent',
    'if (!operator || !values || actual === undefined) return undefined;',
    'if (actual === undefined) return holdsWithout(operator!);\n  if (!operator || !values) return undefined;',
  ),
  fault(
    'policies/conditions.ts',
    'the names of keys are compared with their case',
    'key: key.toLowerCase(), expected',
    'key, expected',
  ),
  fault(
    'policies/statements.ts',
    'NotAction is read as Action',
    'return value === undefined && other !== undefined ? not(isMatch(other)) : undefined;',
    'return other !== undefined ? isMatch(other) : undefined;',
  ),
  fault(
    'policies/statements.ts',
    'an account is taken for one principal of it',
    'if (named !== undefined) return account ? equals(account, named) : undefined;',
    'if (named !== undefined) return false;',
  ),
  fault(
    'policies/statements.ts',
    'actions are compared with their case',
    "eitherOr(elements, 'Action', (value) => isOneOf(value, { value: action }, true))",
    "eitherOr(elements, 'Action', (value) => isOneOf(value, { value: action }, false))",
  ),
  fault(
    'policies/patterns.ts',
    'a policy variable is compared as text',
    "    ? value.includes('${')",
    "    ? value.includes('$${')",
  ),
  fault(
    'policies/patterns.ts',
    'a question mark covers a symbol',
    "wanted === '?' ? !isOpen(token) : isSame(token, wanted)",
    "wanted === '?' || isSame(token, wanted)",
  ),
  fault(
    'policies/patterns.ts',
    'a wildcard of an ARN reaches over a colon',
    "return parts.every((part, index) => globs([...part], [...(wanted[index] ?? '')]));",
    'return parts.length > 0 && wanted.length > 0;',
  ),
  fault(
    'policies/addresses.ts',
    'a range is in every range',
    'return inner !== undefined && covers(outer, inner);',
    'return inner !== undefined;',
  ),
  fault(
    'policies/networks.ts',
    'requests over the internet carry a VPC endpoint',
    "...ONLY_THROUGH_ENDPOINTS.map((key) => [key, 'absent'] as const),",
    '',
  ),
  fault(
    'policies/networks.ts',
    'no VPC endpoint but the named ones',
    "anyOther('vpce-', ids)]",
    ']',
  ),
  fault(
    'policies/principals.ts',
    'nobody of another account calls',
    '...othersAnywhere(known, owner, named),',
    '',
  ),
  fault(
    'policies/classes.ts',
    'no call comes by way of an AWS service',
    '[false, true].flatMap((viaService)',
    '[false].flatMap((viaService)',
  ),
  fault(
    'policies/mentions.ts',
    'principals that NotPrincipal names are one of all',
    "for (const name of ['Principal', 'NotPrincipal'])",
    "for (const name of ['Principal'])",
  ),
];

/** What turns decisions into claims. */
const CLAIMS: readonly CodeFault[] = [
  fault(
    'claims/entry.ts',
    'entries that are not decided are left out',
    "entries.push({ kind, value, isSure: outcome === 'open' });",
    "if (outcome === 'open') entries.push({ kind, value, isSure: true });",
  ),
  fault(
    'claims/callers.ts',
    'callers through an endpoint that nothing names are forgotten',
    'decision.filter(({ request }) => entryOf(request) === undefined)',
    'decision.filter(({ request }) => entryOf(request) !== undefined)',
  ),
  fault(
    'policies/patterns.ts',
    'the ARN of anything is none of the plan',
    'if (present.isOutside && isOfPlan(tokens[0])) return false;',
    'if (isOfPlan(tokens[0])) return false;',
  ),
  fault(
    'policies/patterns.ts',
    'a name that is not known is no ARN of somebody else',
    'isIdentity(token) && /(^|_)arn$/.test(token.path)',
    'token.path.length > 0',
  ),
  fault(
    'graph/targets.ts',
    'a name in another domain is that of a VPC endpoint',
    '\\.amazonaws\\.com(\\.cn)?$/',
    '\\..*$/',
  ),
  fault(
    'evaluate/names.ts',
    'a role never has the ARN that is written',
    "return typeof prefix === 'string' && !written.startsWith(prefix);",
    'return true;',
  ),
  fault(
    'evaluate/self-check.ts',
    'what the source leaves out may differ in what is new',
    'instance.isNew ? evaluated : unlessLeftOut(evaluated)',
    'unlessLeftOut(evaluated)',
  ),
];

export const CODE_FAULTS: readonly CodeFault[] = [...EVALUATOR, ...POLICIES, ...CLAIMS];
