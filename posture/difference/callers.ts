/** Callers that a workload has on one side and not on the other: principals, by the networks that they come from. */
import { isIdentical, type Value } from '../evaluate/value';
import type { Outcome } from '../policies/decide';
import type { Policy } from '../policies/document';
import type { RequestClass } from '../policies/request';

import { commonClasses } from './classes';
import { name, namesOf, type Change, type Word } from './difference';
import { outcomesOf, type Invocation } from './invocations';
import type { Sides } from './sides';

export type Finding = Pick<Change, 'change' | 'mayBeWider' | 'aspect' | 'words' | 'path'>;

export const finding = (
  change: Change['change'],
  aspect: Change['aspect'],
  words: readonly Word[],
  more: { readonly mayBeWider?: boolean; readonly path?: readonly string[] } = {},
): Finding => ({
  change,
  aspect,
  words,
  mayBeWider: more.mayBeWider ?? change !== 'narrower',
  path: more.path ?? [],
});

/** A class on both sides. */
interface Pair {
  readonly request: RequestClass;
  readonly before: Outcome;
  readonly after: Outcome;
}

const isWider = ({ before, after }: Pair) => before === 'closed' && after === 'open';
const isNarrower = ({ before, after }: Pair) => before === 'open' && after === 'closed';
const isOpen = ({ before, after }: Pair) => before === 'undecided' || after === 'undecided';

export function callerFindings(
  sides: Sides,
  before: readonly Invocation[],
  after: readonly Invocation[],
): readonly Finding[] {
  const pairs: Pair[] = [];
  for (const now of after) {
    const former = before.find((one) => one.name === now.name);
    if (!former) {
      pairs.push(...(comparedWithRuntime(sides, before, now) ?? []));
      continue;
    }
    const renamed = {
      ...former,
      policies: former.policies.map((one) => renamedPolicy(one, sides)),
    };
    if (isUnchanged(renamed, now, sides)) continue;
    const found = pairsOf(sides, renamed, now);
    if (!found)
      return [finding('undecided', 'callers', [`who can call ${now.name} cannot be compared`])];
    pairs.push(...found);
  }
  const added = after.filter(({ name: one }) => !before.some((other) => other.name === one));
  const removed = before.filter(({ name: one }) => !after.some((other) => other.name === one));
  return [
    ...added.map((one) => finding('wider', 'entry', ['can be called through ', name(one.name)])),
    ...removed.map((one) =>
      finding('narrower', 'entry', ['can no longer be called through ', name(one.name)]),
    ),
    ...ofPairs(pairs),
  ];
}

/** Who can call an endpoint that is new, beside who could call the runtime. */
function comparedWithRuntime(sides: Sides, before: readonly Invocation[], now: Invocation) {
  const runtime = before[0];
  if (!runtime) return undefined;
  const policies = runtime.policies.map((one) => renamedPolicy(one, sides));
  return pairsOf(sides, { ...runtime, policies }, now);
}

function pairsOf(sides: Sides, before: Invocation, after: Invocation): readonly Pair[] | undefined {
  const classes = commonClasses(sides, before, after);
  if (!classes) return undefined;
  const old = { ...before, resource: sides.renamed(before.resource) };
  const [was, is] = [
    outcomesOf(old, classes, before.isNew),
    // A policy that the plan removes was the only one.
    outcomesOf(after, classes, after.isNew || before.hasPolicy),
  ];
  return classes.map((request, at) => ({
    request,
    before: was[at] ?? 'undecided',
    after: is[at] ?? 'undecided',
  }));
}

const renamedPolicy = ({ statements }: Policy, { renamed }: Sides): Policy => ({
  statements: statements.map((statement) => {
    const { elements } = statement;
    return elements === undefined
      ? statement
      : {
          ...statement,
          elements: new Map([...elements].map(([key, value]) => [key, renamed(value)] as const)),
        };
  }),
});

/** Whether all that decides is the same on both sides. What is not known is the same as nothing. */
function isUnchanged(a: Invocation, b: Invocation, { renamed, areStrangersTouched }: Sides) {
  if (a.scheme === undefined || a.scheme !== b.scheme || a.hasPolicy !== b.hasPolicy) return false;
  if (a.isUnderPolicy !== b.isUnderPolicy || a.isNew !== b.isNew) return false;
  if (a.open !== b.open || (a.open !== undefined && areStrangersTouched)) return false;
  const isSame = (x: Value | undefined, y: Value | undefined) =>
    x !== undefined && y !== undefined && isIdentical(x, y);
  return (
    isSame(renamed(a.resource), b.resource) &&
    a.policies.length === b.policies.length &&
    a.policies.every((policy, at) => isSamePolicy(policy, b.policies[at]))
  );
}

export function isSamePolicy(a: Policy, b: Policy | undefined): boolean {
  return (
    a.statements.length === b?.statements.length &&
    a.statements.every(({ effect, elements }, at) => {
      const other = b.statements[at];
      return (
        elements !== undefined &&
        other?.elements !== undefined &&
        effect === other.effect &&
        isIdentical(elements, other.elements)
      );
    })
  );
}

function ofPairs(pairs: readonly Pair[]): readonly Finding[] {
  const open = pairs.filter(isOpen);
  const mayBeWider = open.some(({ before, after }) => before !== 'open' && after !== 'closed');
  const who = [...new Set(open.map(({ request }) => request.principal.name))];
  return [
    ...moved(pairs, isWider, 'wider'),
    ...moved(pairs, isNarrower, 'narrower'),
    ...(open.length === 0
      ? []
      : [
          finding('undecided', 'callers', ['callers may change: ', ...namesOf(who)], {
            mayBeWider,
          }),
        ]),
  ];
}

/** Callers that come or go, and networks through which nobody came before, or nobody comes any more. */
function moved(
  pairs: readonly Pair[],
  isMoved: (pair: Pair) => boolean,
  change: 'wider' | 'narrower',
): readonly Finding[] {
  const found = pairs.filter(isMoved);
  const isThere = ({ before, after }: Pair) => (change === 'wider' ? before : after) !== 'closed';
  const [principals, networks] = [new Set<string>(), new Set<string>()];
  for (const pair of pairs.filter(isThere)) {
    principals.add(pair.request.principal.name);
    networks.add(networkOf(pair.request));
  }
  const through = networksOf(found);
  const byPrincipal = new Map<string, Pair[]>();
  for (const pair of found) {
    const { name: who } = pair.request.principal;
    byPrincipal.set(who, [...(byPrincipal.get(who) ?? []), pair]);
  }
  const can = change === 'wider' ? 'can be called' : 'can no longer be called';
  return [
    ...[...byPrincipal].map(([who, list]) =>
      finding(change, 'callers', callerWords(change, who, principals.has(who), list)),
    ),
    ...through
      .filter((network) => !networks.has(network))
      .map((network) => finding(change, 'entry', [`${can} from `, name(network)])),
  ];
}

/** Networks of direct calls first. Who calls from a network can call through an AWS service from there too. */
function networksOf(pairs: readonly Pair[]): readonly string[] {
  const requests = pairs.map(({ request }) => request);
  const direct = requests.filter(({ viaService }) => !viaService);
  const known = new Set(direct.map(({ network }) => network));
  const others = requests.filter(({ viaService, network }) => viaService && !known.has(network));
  return [...new Set([...direct, ...others].map(networkOf))];
}

const networkOf = ({ network, viaService }: RequestClass) =>
  viaService ? `${network}, by an AWS service on behalf of the caller` : network;

function callerWords(
  change: 'wider' | 'narrower',
  who: string,
  isKnown: boolean,
  pairs: readonly Pair[],
): readonly Word[] {
  const networks = networksOf(pairs);
  const actions = [...new Set(pairs.map(({ request }) => request.action.replace(/^[^:]*:/, '')))];
  const count = change === 'wider' ? 'one caller more: ' : 'one caller less: ';
  const reach = change === 'wider' ? 'more calls by ' : 'fewer calls by ';
  return [
    isKnown ? reach : count,
    name(who),
    ' from ',
    ...namesOf(networks),
    ' with ',
    ...namesOf(actions),
  ];
}
