/** What each claim and each aspect of a difference says, for a reader of code scanning. */
import type { ClaimId } from '../claims/claim';
import type { Aspect } from '../difference/difference';

/** One statement, which is true where the claim is proven. */
export const CLAIM_TEXTS: Readonly<Record<ClaimId, string>> = {
  'plan-complete': 'the plan covers the whole configuration: it was not created with `-target`',
  'nothing-dropped': "no module call sets an attribute that the module's variable type discards",
  'in-vpc': 'the workload runs in a VPC',
  'caller-identity': 'callers must sign requests or present a token',
  'caller-networks': 'only calls through named VPC endpoints or VPCs are allowed',
  'caller-principals': 'only principals that a policy names in full are allowed',
  'caller-actions': 'callers can use only the actions that a policy allows',
  'entry-service': 'the VPC endpoint in the policy is an endpoint of the right service',
  'entry-policy': "the VPC endpoint's policy does not admit strangers",
  'entry-groups':
    "the VPC endpoint's security groups allow only security groups and private addresses",
  'no-internet': 'no route leads to the internet',
  'no-other-network': 'no route or endpoint leads to another network',
  'group-egress': "the workload's security groups allow only private addresses and AWS services",
  's3-path': 'every subnet has a route to Amazon S3',
  'target-egress':
    'how a gateway reaches a target: managed, or through a VPC Lattice resource configuration',
  'target-private': "a gateway's target is on a private network",
};

/** What becomes wider. */
export const ASPECT_TEXTS: Readonly<Record<Aspect, string>> = {
  callers: 'principals, the networks that they call from, and their actions',
  entry:
    'networks and runtime endpoints that callers come through, and the policies and rules of VPC endpoints',
  internet: 'routes to the internet',
  network: 'routes to other networks, such as a transit gateway',
  service: 'AWS services that have a VPC endpoint, including Amazon S3',
  exception: 'exceptions to a pattern',
  groups: "what the workload's security groups allow out",
  claim: 'other claims that change',
  workload:
    'claims that a new workload violates or leaves undecided, and plans that are not complete',
};
