/** Claims about a target of a gateway. */
import { Symbolic, Text, Unknown } from '../evaluate/value';
import { itemsOf } from '../graph/graph';
import { isPublicRange } from '../graph/ranges';
import {
  egressOf,
  ownerOfName,
  sharesOf,
  targetKindOf,
  type Egress,
  type TargetKind,
} from '../graph/targets';
import type { Instance } from '../input/plan';
import { shown } from '../policies/shown';

import type { Claim, ClaimId } from './claim';
import { claimOf, type Context, type Findings, type Reason } from './context';
import { peerFindings, policyFindings } from './entries';
import { step } from './evidence';
import type { Claimed } from './runtime';

type Private = Extract<Egress, { mode: 'managed' | 'self-managed' }>;

export function targetClaims(context: Context, target: Instance): Claimed {
  const { graph } = context;
  const kind = targetKindOf(graph, target);
  const egress = egressOf(graph, target);
  const isPrivate = egress.mode === 'managed' || egress.mode === 'self-managed';
  return {
    address: target.address,
    kind: 'gateway-target',
    exceptions: [],
    claims: [
      claimOf(
        context,
        about(target, 'target-egress', `The gateway reaches ${target.address} through a VPC`),
        egressFindings(context, target, egress, kind),
      ),
      claimOf(
        context,
        about(
          target,
          'target-private',
          `What ${target.address} leads to has private addresses and is shared with nobody outside`,
        ),
        isPrivate
          ? privateFindings(context, target, egress, kind)
          : notPrivate(context, target, egress, kind),
      ),
      ...(isPrivate ? [groupClaim(context, target, egress)] : []),
      ...(isPrivate ? endpointClaims(context, target, egress) : []),
    ],
  };
}

const about = (target: Instance, id: ClaimId, sentence: string) => ({
  id,
  subject: target.address,
  sentence,
});

function egressFindings(
  { graph }: Context,
  target: Instance,
  egress: Egress,
  { kind, staysOnAws }: TargetKind,
): Findings {
  const evidence = [step(graph, target, 'private_endpoint')];
  const of = (why: string): Reason => ({ why, evidence });
  const proof = of(`its egress is ${egress.mode}`);
  if (egress.mode === 'unknown') return { violated: [], undecided: [of(egress.why)], proof };
  if (egress.mode !== 'none') return { violated: [], undecided: [], proof };
  if (staysOnAws)
    return {
      violated: [],
      undecided: [],
      proof: of(`AWS calls a target of kind ${String(kind)} on its own network`),
    };
  return { violated: [of('it has no private_endpoint')], undecided: [], proof };
}

/** Of a target without a private endpoint. */
function notPrivate(
  context: Context,
  target: Instance,
  egress: Egress,
  kind: TargetKind,
): Findings {
  const findings = egressFindings(context, target, egress, kind);
  if (findings.violated.length > 0 || egress.mode === 'unknown' || kind.staysOnAws) return findings;
  return { ...findings, undecided: [{ why: 'what it leads to is not known' }] };
}

function privateFindings(
  context: Context,
  target: Instance,
  egress: Private,
  kind: TargetKind,
): Findings {
  const { graph } = context;
  const evidence = [
    step(graph, target, 'private_endpoint'),
    ...egress.via.map((instance) => step(graph, instance)),
  ];
  const end = endFindings(context, egress, kind, evidence);
  const shares = egress.configuration ? shareFindings(context, egress.configuration) : undefined;
  return {
    violated: [...end.violated, ...(shares?.violated ?? [])],
    undecided: [...end.undecided, ...(shares?.undecided ?? [])],
    proof: end.proof,
  };
}

function endFindings(
  context: Context,
  { destination }: Private,
  { host }: TargetKind,
  evidence: NonNullable<Reason['evidence']>,
): Findings {
  const { graph } = context;
  const of = (why: string, vouchable?: string): Reason => ({
    why,
    evidence,
    ...(vouchable === undefined ? {} : { vouchable }),
  });
  const owner = ownerOfName(graph, destination);
  if (owner) return ownerFindings(context, owner, evidence);
  const name = destination ?? host ?? new Unknown('its host is not known');
  if (typeof name !== 'string') {
    const isText = name instanceof Symbolic || name instanceof Text;
    const reason = of(
      isText
        ? `what ${shown(name)} resolves to is not in the plan`
        : `what it leads to is not known${name instanceof Unknown ? `: ${name.why}` : ''}`,
    );
    return { violated: [], undecided: [reason], proof: reason };
  }
  const isPublic = isPublicRange(name);
  const proof = of(`${name} is a private address`);
  if (isPublic === undefined)
    return {
      violated: [],
      undecided: [of(`what ${name} resolves to is not in the plan`, name)],
      proof,
    };
  return { violated: isPublic ? [of(`${name} is a public address`)] : [], undecided: [], proof };
}

/** A load balancer has to be internal, and to let in private addresses only. */
function ownerFindings(
  { graph }: Context,
  owner: Instance,
  before: NonNullable<Reason['evidence']>,
): Findings {
  const evidence = [
    ...before,
    step(graph, owner, owner.type === 'aws_lb' ? 'internal' : undefined),
  ];
  if (owner.type !== 'aws_lb')
    return {
      violated: [],
      undecided: [],
      proof: { why: `${owner.address} is a VPC endpoint`, evidence },
    };
  const isInternal = graph.value(owner, 'internal');
  const proof = { why: `${owner.address} is internal`, evidence };
  const strangers = graph
    .strangersAt(owner.address)
    .map(({ address }) => ({ why: `it is not known what ${address} does with ${owner.address}` }));
  if (isInternal !== true) {
    const isPublic = isInternal === false || isInternal === null;
    const reason = {
      why: isPublic
        ? `${owner.address} has public addresses`
        : `whether ${owner.address} is internal is not known`,
      evidence,
    };
    return { violated: isPublic ? [reason] : [], undecided: isPublic ? [] : [reason], proof };
  }
  const groups = itemsOf(graph.value(owner, 'security_groups'));
  if (!groups || groups.length === 0)
    return {
      violated: [],
      undecided: [{ why: `the security groups of ${owner.address} are not known`, evidence }],
      proof,
    };
  const entities = groups.map((value) => graph.entities.of(value));
  const found = peerFindings(graph, entities, 'ingress', proof);
  return { ...found, undecided: [...found.undecided, ...strangers] };
}

function shareFindings({ graph }: Context, configuration: Instance): Findings {
  const shares = sharesOf(graph, configuration);
  const strangers = graph.strangersAt(configuration.address).map(({ address }) => ({
    why: `it is not known what ${address} does with ${configuration.address}`,
  }));
  const reasons = shares.map(({ share, association, isAbout }) => ({
    isOutside: isAbout === true && graph.value(share, 'allow_external_principals') === true,
    isInside: isAbout === true && graph.value(share, 'allow_external_principals') === false,
    reason: {
      why:
        isAbout === true
          ? `${share.address} shares it, and allows principals outside of the organization`
          : `${association.address} may share it`,
      evidence: [step(graph, association, 'resource_arn'), step(graph, share)],
    },
  }));
  return {
    violated: reasons.filter(({ isOutside }) => isOutside).map(({ reason }) => reason),
    undecided: [
      ...reasons
        .filter(({ isOutside, isInside }) => !isOutside && !isInside)
        .map(({ reason }) => reason),
      ...strangers,
    ],
    proof: { why: 'it is shared with nobody' },
  };
}

function groupClaim(context: Context, target: Instance, egress: Private): Claim {
  const { graph } = context;
  const [place = target] = egress.via.slice(-1);
  const attribute = place === target ? 'private_endpoint' : 'security_group_ids';
  const evidence = [step(graph, place, attribute)];
  const groups = itemsOf(egress.groups);
  const proof = {
    why: 'every rule names a security group, private addresses, or the prefix list of an AWS service',
    evidence,
  };
  const open = { why: 'its security groups are not known', evidence };
  return claimOf(
    context,
    about(
      target,
      'group-egress',
      `The security groups on the way to ${target.address} let traffic out to private addresses only`,
    ),
    !groups || groups.length === 0
      ? { violated: [], undecided: [open], proof }
      : peerFindings(
          graph,
          groups.map((value) => graph.entities.of(value)),
          'egress',
          proof,
        ),
  );
}

const API_QUESTION = {
  service: 'execute-api',
  actions: ['execute-api:Invoke'],
  stranger: 'arn:aws:execute-api:us-east-1:999999999999:stranger00/prod/GET/anything',
};

/** A private API is reached through a VPC endpoint, whose policy says which APIs it leads to. */
function endpointClaims(context: Context, target: Instance, egress: Private): readonly Claim[] {
  const owner = ownerOfName(context.graph, egress.destination);
  if (owner?.type !== 'aws_vpc_endpoint') return [];
  return [
    claimOf(
      context,
      {
        id: 'entry-policy',
        subject: `${target.address} through ${owner.address}`,
        sentence: `The policy of ${owner.address} leads to named APIs only`,
      },
      policyFindings(context, { workload: target, ...API_QUESTION }, owner),
    ),
  ];
}
