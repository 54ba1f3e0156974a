/** Who can invoke a runtime, an endpoint of it, or a gateway, and from where. */
import { isApartIn } from '../evaluate/names';
import { isIdentical } from '../evaluate/value';
import type { Invocable, PoliciesOn } from '../graph/invocables';
import type { Instance } from '../input/plan';
import type { Question } from '../policies/classes';
import { decide, type Verdict } from '../policies/decide';
import { mentionsOf } from '../policies/mentions';
import type { PrincipalKind, RequestClass } from '../policies/request';
import { shown } from '../policies/shown';

import { type Context, type Findings, listed, type Reason } from './context';
import { entriesOf, entryOf, isForeign, type Entry } from './entry';
import { step } from './evidence';
import { rolesOfGateways } from './gateway-roles';
import { namedEndpoints } from './named-endpoints';
import { ownerOf } from './owner';

export interface CallersQuestion {
  readonly workload: Instance;
  readonly invocable: Invocable;
  readonly on: PoliciesOn;
  readonly actions: readonly string[];
  /** VPC endpoints of the right service in the plan. */
  readonly endpoints: readonly Instance[];
  /** Undefined where it is not known. */
  readonly scheme: 'signature' | 'token' | 'none' | undefined;
}

/** Callers that sign their requests: all but those without an AWS identity. */
const SIGNED: readonly PrincipalKind[] = ['named', 'other-of-account', 'other-account', 'service'];

export interface Callers {
  readonly networks: Findings;
  readonly principals: Findings;
  readonly actions: Findings;
  /** VPC endpoints and VPCs that somebody can call through, under what the policies name. */
  readonly entries: readonly Entry[];
  /** Why callers may come through others; undefined where these are all. */
  readonly furtherEntries: Reason | undefined;
  readonly exceptions: readonly string[];
  /** Whether a resource policy is put on it, or may be. */
  readonly hasPolicy: boolean;
}

export function callersOf(context: Context, question: CallersQuestion): Callers {
  const { on, invocable } = question;
  const evidence = on.from.map((policy) => step(context.graph, policy, 'policy'));
  const unclear: Reason[] = on.open === undefined ? [] : [{ why: on.open, evidence }];
  const decision = decisionOf(context, question);
  if (typeof decision === 'string')
    return nothingKnown([...unclear, { why: decision, evidence }], invocable);
  const sorted = sortedBy(context, question, decision);
  const hasPolicy = on.from.length > 0 || on.open !== undefined;
  const violatedBy = (relevant: readonly Verdict[]) => {
    if (!hasPolicy) return [withoutPolicy(context, question)];
    return on.open === undefined ? reasonsOf(relevant, 'open', evidence) : [];
  };
  const findings = (relevant: readonly Verdict[], proof: string): Findings => ({
    violated: violatedBy(relevant),
    undecided: [...unclear, ...reasonsOf(relevant, 'undecided', evidence)],
    proof: { why: proof, evidence },
  });
  const names = sorted.entries.map(({ value }) => shown(value));
  return {
    networks: findings(
      sorted.foreign,
      names.length > 0
        ? `every call is denied that does not come through ${listed(names)}`
        : 'every call is denied',
    ),
    principals: findings(
      sorted.unnamed,
      `every principal is denied except ${listed(sorted.named) || 'none'}`,
    ),
    actions: findings(sorted.beyond, `allowed actions: ${listed(sorted.allowed) || 'none'}`),
    // Another policy may let in nobody there.
    entries: sorted.entries.map((entry) => ({
      ...entry,
      isSure: entry.isSure && on.open === undefined,
    })),
    furtherEntries:
      unclear[0] ??
      reasonsOf(
        decision.filter(({ request }) => entryOf(request) === undefined),
        'undecided',
        evidence,
      )[0],
    exceptions: sorted.exceptions,
    hasPolicy,
  };
}

/** Nothing asks where calls come from, or what they do. */
function withoutPolicy({ graph }: Context, { workload, scheme }: CallersQuestion): Reason {
  const callers = {
    signature: 'principals of the account whose identity policies allow it',
    token: 'callers with a token',
    none: 'all callers',
  };
  return {
    why: `there is no resource policy: ${callers[scheme ?? 'none']} can call, from any network`,
    evidence: [step(graph, workload)],
  };
}

function nothingKnown(undecided: readonly Reason[], invocable: Invocable): Callers {
  const findings: Findings = { violated: [], undecided, proof: { why: invocable.name } };
  return {
    networks: findings,
    principals: findings,
    actions: findings,
    entries: [],
    furtherEntries: undecided[0],
    exceptions: [],
    hasPolicy: true,
  };
}

export function decisionOf(
  context: Context,
  question: CallersQuestion,
): readonly Verdict[] | string {
  const { graph } = context;
  const { workload, invocable, on, actions, endpoints, scheme } = question;
  const owner = ownerOf(graph, workload);
  const [resource] = invocable.arns;
  if (!owner || resource === undefined) return 'the partition of the workload is not known';
  const asked: Question = {
    policies: on.policies,
    on: 'resource',
    resource: { value: resource },
    actions,
    owner,
    endpoints: namedEndpoints(graph, on.policies, endpoints),
    isApart: (symbol, text) => isApartIn(graph.configuration.plan, symbol, text),
    ...(scheme === 'signature' ? { kinds: SIGNED } : {}),
  };
  const { verdicts, why } = decide(asked);
  return why ?? (scheme === 'token' ? verdicts.map(ofTokens) : verdicts);
}

/**
 * With tokens no caller has an AWS identity. That such a caller is denied what no statement allows is not established,
 * so all principals have to be denied, and one that is not is no witness.
 */
function ofTokens(verdict: Verdict): Verdict {
  const { outcome, request } = verdict;
  return outcome === 'open' && request.principal.kind !== 'without-identity'
    ? { ...verdict, outcome: 'undecided' }
    : verdict;
}

interface Sorted {
  readonly foreign: readonly Verdict[];
  readonly unnamed: readonly Verdict[];
  /** What callers can do without a statement that allows it. */
  readonly beyond: readonly Verdict[];
  readonly entries: readonly Entry[];
  readonly exceptions: readonly string[];
  readonly named: readonly string[];
  readonly allowed: readonly string[];
}

function sortedBy(context: Context, { on }: CallersQuestion, verdicts: readonly Verdict[]): Sorted {
  const mentions = mentionsOf(on.policies);
  const exact = [...mentions.principals('AWS'), ...mentions.values('aws:principalarn')];
  const isNamed = ({ principal }: RequestClass) =>
    principal.kind === 'named' &&
    exact.some((value) => principal.arn && isIdentical(principal.arn.value, value));
  const letIn = verdicts.filter(({ outcome }) => outcome !== 'closed');
  const fromElsewhere = letIn.filter(({ request }) => isForeign(request));
  const direct = fromElsewhere.filter(({ request }) => !request.viaService);
  const open = letIn.filter(({ outcome }) => outcome === 'open');
  const exempt = exemptFrom(context, open, direct, isNamed);
  const foreign = direct.filter(({ request }) => !exempt.has(request.principal.name));
  const viaService = fromElsewhere.filter(({ request }) => request.viaService);
  return {
    foreign,
    unnamed: letIn.filter(({ request }) => !isNamed(request)),
    beyond: letIn.filter(({ outcome, by }) => outcome !== 'open' || by === IDENTITY),
    entries: entriesOf(letIn),
    exceptions: foreign.length > 0 ? [] : exceptionsOf([...exempt.values()], viaService),
    named: [...new Set(open.map(({ request }) => request.principal.name))],
    allowed: [...new Set(open.map(({ request }) => request.action))],
  };
}

/**
 * Principals that a policy spares by name from the deny of networks, with what is printed of them: service roles of
 * gateways, and others as long as somebody is not spared. Spared alone they would be all who call.
 */
function exemptFrom(
  { graph }: Context,
  open: readonly Verdict[],
  direct: readonly Verdict[],
  isNamed: (request: RequestClass) => boolean,
): ReadonlyMap<string, string> {
  const roles = rolesOfGateways(graph);
  const spared = new Set(direct.map(({ request }) => request.principal.name));
  const isAnyHeld = open.some(
    ({ request }) => isNamed(request) && !spared.has(request.principal.name),
  );
  const exempt = new Map<string, string>();
  for (const { request } of direct) {
    const { name, arn } = request.principal;
    const gateway = roles.find(({ role }) => arn && isIdentical(arn.value, role))?.gateway;
    if (gateway)
      exempt.set(name, `${gateway.address} can call from any network, with its service role`);
    else if (isAnyHeld && isNamed(request)) exempt.set(name, `${name} can call from any network`);
  }
  return exempt;
}

const exceptionsOf = (
  exempt: readonly string[],
  viaService: readonly Verdict[],
): readonly string[] => [
  ...exempt,
  ...new Set(viaService.map(({ request }) => viaServiceOf(request.principal.name))),
];

/** As `decide` names what lets principals of the account in without a statement. */
const IDENTITY = 'identity policies of the account';

function reasonsOf(
  verdicts: readonly Verdict[],
  outcome: 'open' | 'undecided',
  evidence: Reason['evidence'] = [],
): readonly Reason[] {
  const [witness] = verdicts.filter((verdict) => verdict.outcome === outcome);
  if (!witness) return [];
  const { request, by } = witness;
  const action = request.action.replace(/^[^:]*:/, '');
  const who = `${request.principal.name} ${outcome === 'open' ? 'can' : 'may be able to'} call ${action} from ${request.network}`;
  return [{ why: `${who} (decided by ${by})`, evidence }];
}

/** The exception that a caller may come through an AWS service. */
export const viaServiceOf = (principal: string): string =>
  `an AWS service can call on behalf of ${principal}, from any network`;
