/** What callers of a workload are asked about on one side, and what its policies say of classes of requests. */
import type { CallersQuestion } from '../claims/callers';
import { callsOf } from '../claims/calls';
import type { Context } from '../claims/context';
import { ownerOf } from '../claims/owner';
import type { Value } from '../evaluate/value';
import { isCreated } from '../graph/entity';
import { policiesOn, type Invocable } from '../graph/invocables';
import type { Instance } from '../input/plan';
import { verdictsOn, type Outcome } from '../policies/decide';
import type { Policy } from '../policies/document';
import type { Owner } from '../policies/principals';
import type { RequestClass } from '../policies/request';

/** One thing that can be called, on one side. */
export interface Invocation {
  readonly name: string;
  readonly resource: Value;
  readonly policies: readonly Policy[];
  readonly hasPolicy: boolean;
  /** Why nothing is known of who can call it. */
  readonly open?: string;
  readonly scheme: CallersQuestion['scheme'];
  readonly owner: Owner | undefined;
  readonly actions: readonly string[];
  readonly service: string;
  /** Something that exists may have a policy outside of the plan. */
  readonly isNew: boolean;
  /** An endpoint without a policy of a runtime that has one: AWS does not say what then counts. */
  readonly isUnderPolicy: boolean;
}

export function invocationsOf(context: Context, workload: Instance): readonly Invocation[] {
  const { graph } = context;
  const { invocables, actions, service, scheme } = callsOf(context, workload);
  const found = invocables.map((invocable) => ({ invocable, on: policiesOn(graph, invocable) }));
  const isOwnPolicy = (found[0]?.on.from.length ?? 0) > 0;
  return found.flatMap(({ invocable, on }, index): readonly Invocation[] => {
    const [resource] = invocable.arns;
    if (resource === undefined) return [];
    const open = on.open ?? unsure(invocable);
    return [
      {
        name: invocable.name,
        resource,
        policies: on.policies,
        hasPolicy: on.from.length > 0,
        ...(open === undefined ? {} : { open }),
        scheme,
        owner: ownerOf(graph, workload),
        actions,
        service,
        isNew: isCreated(workload),
        isUnderPolicy: index > 0 && isOwnPolicy && on.from.length === 0,
      },
    ];
  });
}

const unsure = ({ isSure, instance }: Invocable) =>
  isSure ? undefined : `it is not known which runtime ${instance.address} belongs to`;

/** Of each class whether it is let in. `isBare`: surely no policy is put on it, not even outside of the plan. */
export function outcomesOf(
  invocation: Invocation,
  classes: readonly RequestClass[],
  isBare: boolean,
): readonly Outcome[] {
  const { open, scheme, hasPolicy, policies, resource, isUnderPolicy } = invocation;
  const all = (outcome: Outcome) => classes.map(() => outcome);
  if (open !== undefined || scheme === undefined) return all('undecided');
  if (!hasPolicy && (!isBare || isUnderPolicy)) return all('undecided');
  if (!hasPolicy && scheme === 'none') return all('open');
  const about = { value: resource };
  const verdicts = verdictsOn(
    { policies, on: 'resource' },
    classes.map((request) => ({ ...request, resource: about })),
  );
  return verdicts.map(({ outcome, request }) => {
    const isNobody = request.principal.kind === 'without-identity';
    if (scheme === 'signature') return isNobody ? 'closed' : outcome;
    if (scheme === 'token' && !hasPolicy) return isNobody ? 'open' : 'undecided';
    // That a caller without an AWS identity is denied what no statement allows is not established.
    return scheme === 'token' && outcome === 'open' && !isNobody ? 'undecided' : outcome;
  });
}
