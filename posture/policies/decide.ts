/** Whether a request can be let in: a Deny counts only if it is certain, an Allow if it is possible. */
import { classesOf, type Question } from './classes';
import type { Policy } from './document';
import type { RequestClass } from './request';
import { matches, namesAction } from './statements';
import { every, not, some, type Truth } from './truth';

export type Outcome = 'open' | 'closed' | 'undecided';

export interface Verdict {
  readonly request: RequestClass;
  readonly outcome: Outcome;
  /** The statement that decides or that is not known, or what decides in its place. */
  readonly by: string;
}

export interface Decision {
  readonly outcome: Outcome;
  /** A class that is let in, or one that is not decided. */
  readonly witness?: Verdict;
  readonly verdicts: readonly Verdict[];
  /** Why nothing was looked at. */
  readonly why?: string;
}

/** Whether any of the selected requests can be let in. */
export function decide(
  question: Question,
  isSelected: (request: RequestClass) => boolean = () => true,
): Decision {
  const classes = classesOf(question);
  if (!classes) return { outcome: 'undecided', verdicts: [], why: 'too many classes of requests' };
  const selected = classes.filter(isSelected);
  if (selected.length === 0)
    return { outcome: 'undecided', verdicts: [], why: 'no class of requests is selected' };
  const readings = readingsOf(question).map((policy) => verdictsOf(policy, selected, question.on));
  const outcomes = readings.map(outcomeOf);
  const outcome = agreed(outcomes);
  const verdicts = together(readings);
  const all = outcome === 'closed' ? [] : [...verdicts, ...readings.flat()];
  const witness =
    all.find((verdict) => verdict.outcome === outcome) ??
    all.find((verdict) => verdict.outcome !== 'closed');
  return { outcome, verdicts, ...(witness ? { witness } : {}) };
}

/** What all policies of a question say of classes that may be of several questions. */
export const verdictsOn = (
  question: Pick<Question, 'policies' | 'on'>,
  classes: readonly RequestClass[],
): readonly Verdict[] =>
  together(readingsOf(question).map((policy) => verdictsOf(policy, classes, question.on)));

/** Without a policy, a VPC endpoint lets everything through, and a resource leaves it to identity policies. */
function readingsOf({
  policies,
  on,
}: Pick<Question, 'policies' | 'on'>): readonly (Policy | 'everything')[] {
  if (policies.length > 0) return policies;
  return on === 'resource' ? [{ statements: [] }] : ['everything'];
}

const outcomeOf = (verdicts: readonly Verdict[]): Outcome => {
  const outcomes = verdicts.map(({ outcome }) => outcome);
  if (outcomes.includes('open')) return 'open';
  return outcomes.includes('undecided') ? 'undecided' : 'closed';
};

const agreed = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.every((outcome) => outcome === outcomes[0]) ? (outcomes[0] ?? 'undecided') : 'undecided';

/** Of each class what all readings say. */
function together(readings: readonly (readonly Verdict[])[]): readonly Verdict[] {
  const [first = [], ...others] = readings;
  if (others.length === 0) return first;
  return first.map((verdict, index) => {
    const rest = others.flatMap((verdicts) => verdicts[index] ?? []);
    if (rest.every(({ outcome }) => outcome === verdict.outcome)) return verdict;
    return { ...verdict, outcome: 'undecided', by: 'several policies, of which one counts' };
  });
}

type Ruling = Pick<Verdict, 'outcome' | 'by'>;

/** Requests that differ only in their action, and whose actions the same statements name, are decided together. */
function verdictsOf(
  policy: Policy | 'everything',
  requests: readonly RequestClass[],
  on: Question['on'],
): readonly Verdict[] {
  const statements = policy === 'everything' ? [] : policy.statements;
  const named = new Map<string, string>();
  const rulings = new Map<RequestClass['keys'], Map<string, Ruling>>();
  return requests.map((request) => {
    const { action, keys } = request;
    const naming =
      named.get(action) ?? statements.map((one) => String(namesAction(one, action))).join();
    named.set(action, naming);
    const known = rulings.get(keys) ?? new Map<string, Ruling>();
    rulings.set(keys, known);
    const ruling = known.get(naming) ?? rulingOf(policy, request, on);
    known.set(naming, ruling);
    return { request, outcome: ruling.outcome, by: ruling.by };
  });
}

function rulingOf(
  policy: Policy | 'everything',
  request: RequestClass,
  on: Question['on'],
): Ruling {
  if (policy === 'everything') return { outcome: 'open', by: 'no policy' };
  const about = policy.statements.map((statement) => ({
    name: statement.name,
    effect: statement.effect,
    truth: matches(statement, request),
  }));
  // A statement whose effect is not known matches nothing for sure, so it may be either.
  const denies: Named[] = about.filter(({ effect }) => effect !== 'Allow');
  const allows: Named[] = about.filter(({ effect }) => effect !== 'Deny');
  if (on === 'resource')
    allows.push({
      name: 'identity policies of the account',
      truth: request.principal.isOfAccount,
    });
  const isDenied = some(denies.map(({ truth }) => truth));
  const isAllowed = some(allows.map(({ truth }) => truth));
  const isLetIn = every([isAllowed, not(isDenied)]);
  const named = (list: readonly Named[], truth: Truth) =>
    list.find((one) => one.truth === truth)?.name;
  if (isLetIn === true) return { outcome: 'open', by: named(allows, true) ?? '' };
  if (isLetIn === false)
    return { outcome: 'closed', by: named(denies, true) ?? 'no statement allows it' };
  const open = isDenied === undefined ? named(denies, undefined) : named(allows, undefined);
  return { outcome: 'undecided', by: open ?? '' };
}

interface Named {
  readonly name: string;
  readonly truth: Truth;
}
