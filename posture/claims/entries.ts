/** Claims about the VPC endpoints that callers come through. */
import { isIdentical, type Value } from '../evaluate/value';
import { groupsOf, policiesOf, regionOfService, serviceOf, typeOf } from '../graph/endpoints';
import { isSame, shownEntity, type Entity } from '../graph/entity';
import { peersOf } from '../graph/groups';
import { isOneProvider } from '../graph/providers';
import type { Instance } from '../input/plan';
import { decide } from '../policies/decide';
import { shown } from '../policies/shown';
import { remembered } from '../remembered';

import type { Callers } from './callers';
import type { Claim } from './claim';
import { claimOf, type Context, type Findings, type Reason } from './context';
import type { Entry } from './entry';
import { step } from './evidence';
import { ownerOf } from './owner';

export interface EntryQuestion {
  readonly workload: Instance;
  /** Such as `bedrock-agentcore`. */
  readonly service: string;
  readonly actions: readonly string[];
  /** An ARN of the same kind in an account of nobody here. */
  readonly stranger: string;
}

function distinctEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    (entry, index) =>
      !entries
        .slice(0, index)
        .some((other) => other.kind === entry.kind && isIdentical(other.value, entry.value)),
  );
}

export function entryClaims(
  context: Context,
  question: EntryQuestion,
  callers: readonly Callers[],
): readonly Claim[] {
  const all = callers.flatMap((one) => one.entries);
  const entries = distinctEntries([
    ...all.filter(({ isSure }) => isSure),
    ...all.filter(({ isSure }) => !isSure),
  ]);
  const further = callers.flatMap(({ furtherEntries }) => furtherEntries ?? []);
  const endpoints = entries.filter(({ kind }) => kind === 'vpc-endpoint');
  const vpcs = entries.filter(({ kind }) => kind === 'vpc');
  return [
    ...endpoints.flatMap(({ value, isSure }) =>
      endpointClaims(context, question, value).map((claim) => (isSure ? claim : unlessUsed(claim))),
    ),
    ...vpcs.map(({ value }) => vpcClaim(context, question, value)),
    ...(further[0] === undefined ? [] : [furtherClaim(context, question, further[0])]),
  ];
}

/** What is wrong with a VPC endpoint matters only if calls come through it. */
const unlessUsed = (claim: Claim): Claim =>
  claim.outcome === 'violated'
    ? { ...claim, outcome: 'undecided', why: `if callers come through it: ${claim.why ?? ''}` }
    : claim;

/** A policy of which something is not known may name other VPC endpoints. */
const furtherClaim = (context: Context, { workload, service }: EntryQuestion, reason: Reason) =>
  claimOf(
    context,
    {
      id: 'entry-service',
      subject: workload.address,
      sentence: `Every VPC endpoint that callers of ${workload.address} come through is one for ${service}`,
    },
    { violated: [], undecided: [reason], proof: reason },
  );

function vpcClaim(context: Context, { workload, service }: EntryQuestion, value: Value): Claim {
  const vpc = context.graph.entities.of(value);
  const isOurs = vpc.kind === 'resource' && vpc.instance.type === 'aws_vpc';
  return claimOf(
    context,
    {
      id: 'entry-service',
      subject: workload.address,
      sentence: `Callers come through VPC endpoints for ${service} in ${shown(value)}`,
    },
    {
      violated: [],
      undecided: isOurs ? [] : [outsideOfPlan(vpc, shown(value))],
      proof: {
        why: 'the policies name the whole VPC, in which every VPC endpoint is its owner’s',
        ...(isOurs ? { evidence: [step(context.graph, vpc.instance)] } : {}),
      },
    },
  );
}

function outsideOfPlan(entity: Entity, name: string): Reason {
  if (entity.kind === 'literal') return { why: `${name} is not in the plan`, vouchable: entity.id };
  return { why: `it is not known what ${name} is` };
}

function endpointClaims(context: Context, question: EntryQuestion, value: Value): readonly Claim[] {
  const entity = context.graph.entities.of(value);
  const subject = `${question.workload.address} through ${shownEntity(entity)}`;
  const service = {
    id: 'entry-service',
    subject,
    sentence: `${shown(value)} is a VPC endpoint for ${question.service}`,
  } as const;
  if (entity.kind !== 'resource' || entity.instance.type !== 'aws_vpc_endpoint') {
    const reason = outsideOfPlan(entity, shown(value));
    return [claimOf(context, service, { violated: [], undecided: [reason], proof: reason })];
  }
  const endpoint = entity.instance;
  return [
    claimOf(context, service, serviceFindings(context, question, endpoint)),
    claimOf(
      context,
      {
        id: 'entry-policy',
        subject,
        sentence: `The policy of ${endpoint.address} stops other principals from calling what is not ours`,
      },
      policyFindings(context, question, endpoint),
    ),
    claimOf(
      context,
      {
        id: 'entry-groups',
        subject,
        sentence: `The security groups of ${endpoint.address} let in private addresses only`,
      },
      groupFindings(context, endpoint),
    ),
  ];
}

function serviceFindings(
  { graph }: Context,
  { workload, service }: EntryQuestion,
  endpoint: Instance,
): Findings {
  const evidence = [step(graph, endpoint, 'service_name')];
  const name = graph.value(endpoint, 'service_name');
  const found = serviceOf(graph, endpoint);
  const isInterface = typeOf(graph, endpoint);
  const region = regionOfService(graph, endpoint);
  const isOfRegion = region === workload.values.region || workload.values.region === undefined;
  const proof = { why: `it is an interface endpoint for ${found ?? service}`, evidence };
  if (typeof name !== 'string' || isInterface === undefined || found === undefined)
    return {
      violated: [],
      undecided: [{ why: `its service is not known to be ${service}`, evidence }],
      proof,
    };
  const wrong: Reason[] = [];
  if (found !== service)
    wrong.push({ why: `it is for ${name}, which answers no call of this kind`, evidence });
  if (isInterface !== 'Interface')
    wrong.push({ why: `it is an endpoint of type ${isInterface}`, evidence });
  if (!isOfRegion) wrong.push({ why: `it leads to another region, ${String(region)}`, evidence });
  const open: Reason[] =
    isOneProvider(graph.configuration, endpoint, workload) === true
      ? []
      : [{ why: 'it may belong to another account or region', evidence }];
  return { violated: wrong, undecided: open, proof };
}

/** One object for all questions about it, by which policies remember their answers. */
const outsideOf = remembered((_graph: Context['graph'], arn: string) => ({
  value: arn,
  isOutside: true,
}));

/** Whether somebody else can use the endpoint for something that is not ours. */
export function policyFindings(
  { graph }: Context,
  { workload, actions, stranger }: EntryQuestion,
  endpoint: Instance,
): Findings {
  const { policies, from, open } = policiesOf(graph, endpoint);
  const evidence = (from.length > 0 ? from : [endpoint]).map((instance) =>
    step(graph, instance, 'policy'),
  );
  const proof = { why: 'it names the principals or the resources', evidence };
  const owner = ownerOf(graph, workload);
  const unclear: Reason[] = open === undefined ? [] : [{ why: open, evidence }];
  if (!owner || unclear.length > 0)
    return {
      violated: [],
      undecided: [...unclear, ...(owner ? [] : [{ why: 'the partition is not known' }])],
      proof,
    };
  const resource = stranger.replace(/^arn:aws:/, `arn:${owner.partition}:`);
  const { outcome, witness, why } = decide(
    {
      policies,
      on: 'vpc-endpoint',
      resource: outsideOf(graph, resource),
      actions,
      owner,
    },
    ({ principal }) => principal.kind !== 'named' && principal.kind !== 'service',
  );
  const reason: Reason = {
    why:
      policies.length === 0
        ? 'it has no policy, and AWS then allows everything'
        : (why ??
          `${witness?.request.principal.name ?? 'somebody'} can call ${resource} (decided by ${witness?.by ?? ''})`),
    evidence,
  };
  return {
    violated: outcome === 'open' ? [reason] : [],
    undecided: outcome === 'undecided' ? [reason] : [],
    proof,
  };
}

function groupFindings({ graph }: Context, endpoint: Instance): Findings {
  const evidence = [step(graph, endpoint, 'security_group_ids')];
  const groups = groupsOf(graph, endpoint);
  const proof = { why: 'every rule names a security group or private addresses', evidence };
  if (!groups || groups.length === 0) {
    const why =
      groups === undefined
        ? 'its security groups are not known'
        : 'it has the default security group of its VPC, whose rules are not in the plan';
    return { violated: [], undecided: [{ why, evidence }], proof };
  }
  return peerFindings(graph, groups, 'ingress', proof);
}

export function peerFindings(
  graph: Context['graph'],
  groups: readonly Entity[],
  direction: 'ingress' | 'egress',
  proof: Reason,
): Findings {
  const peers = groups.flatMap((group) =>
    peersOf(graph, group, direction).map((peer) => ({ peer, group })),
  );
  const reasonOf = ({ peer, group }: (typeof peers)[number]): Reason => {
    const evidence = [
      ...(proof.evidence ?? []),
      ...(peer.from ? [step(graph, peer.from, peer.attribute)] : []),
    ];
    const way = direction === 'egress' ? 'out to' : 'in from';
    if (peer.kind === 'public')
      return { why: `${peer.from?.address ?? ''} lets traffic ${way} ${peer.what}`, evidence };
    const where = peer.from === undefined ? '' : `${peer.from.address}: `;
    return {
      why: `${where}${peer.what}`,
      evidence,
      ...(group.kind === 'literal' ? { vouchable: group.id } : {}),
    };
  };
  const of = (kind: string) => peers.filter(({ peer }) => peer.kind === kind).map(reasonOf);
  return { violated: of('public'), undecided: of('unknown'), proof };
}

/** VPC endpoints of the plan for a service, or for one that is not known. */
export const endpointsFor = ({ graph }: Context, service: string): readonly Instance[] =>
  endpointsIn(graph, service);

const endpointsIn = remembered((graph: Context['graph'], service: string) =>
  graph
    .managed('aws_vpc_endpoint')
    .filter((endpoint) => [service, undefined].includes(serviceOf(graph, endpoint))),
);

export const isInVpc = ({ graph }: Context, endpoint: Instance, vpc: Entity) =>
  isSame(graph.entity(endpoint, 'vpc_id'), vpc);
