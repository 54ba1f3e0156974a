/** The statements of the policies that a plan knows. */
import type { ResourceChange } from './engine-commands';
import type { LintedStatement } from './policy-lint';

type OneOrMany = string | string[];

interface WrittenStatement {
  Action: OneOrMany;
  Resource?: OneOrMany;
  Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const POLICY_ARGUMENTS = ['assume_role_policy', 'policy'];

const many = (value: OneOrMany) => (typeof value === 'string' ? [value] : value);

function statementOf({ Action, Resource, Condition = {} }: WrittenStatement): LintedStatement {
  return {
    actions: many(Action),
    ...(Resource ? { resources: many(Resource) } : {}),
    conditionKeys: Object.values(Condition).flatMap((keys) => Object.keys(keys)),
  };
}

function statementsOfPolicy(policy: unknown): LintedStatement[] {
  if (typeof policy !== 'string') return [];
  const { Statement } = JSON.parse(policy) as { Statement: WrittenStatement[] };
  return Statement.map(statementOf);
}

/** Statements in the policies of `changes` whose text is known before an apply. */
export function plannedStatements(
  changes: readonly { readonly change: Pick<ResourceChange['change'], 'after'> }[],
): LintedStatement[] {
  return changes.flatMap(({ change }) => {
    const { after } = change;
    return POLICY_ARGUMENTS.flatMap((name) => statementsOfPolicy(after?.[name]));
  });
}
