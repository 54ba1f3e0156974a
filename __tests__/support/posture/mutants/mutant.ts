/** What a labelled mutant is: an edit of a root, and what a person who knows AWS says of the result. */
import type { ClaimId, Pattern } from '../../../../posture/claims/claim';

export type { ClaimId, Pattern };

/** What can be said of a claim; `undecided` where a plan cannot show more. */
export type Outcome = 'proven' | 'violated' | 'undecided';

/** A kind of fault or change, so that a test can hold the list of what must be tried. */
export type Kind =
  | 'route'
  | 'table'
  | 'outside-route'
  | 'unmodelled'
  | 'deny'
  | 'condition'
  | 'principal'
  | 'resource'
  | 'two-policies'
  | 'entry'
  | 'endpoint-policy'
  | 'group'
  | 'network-mode'
  | 'runtime-endpoint'
  | 'gateway'
  | 'target'
  | 'share'
  | 'plan'
  | 'evaluator'
  | 'harmless';

export type Edit =
  /** `from` occurs exactly once in the file. Paths are below `terraform/`, or below the root that is written by hand. */
  | { readonly file: string; readonly from: string; readonly to: string }
  /** A further file of the root. */
  | { readonly add: string };

export interface Mutant {
  readonly id: string;
  readonly kind: Kind;
  readonly base: BaseName;
  readonly edits: readonly Edit[];
  /** Further arguments of `plan`. */
  readonly planArguments?: readonly string[];
  /**
   * `harmful`: somebody or something gets further than in the base, or callers no longer get in as the base says.
   * `harmless`: the configuration differs, and neither is so. `equivalent`: it says the same in other words.
   */
  readonly label: 'harmful' | 'harmless' | 'equivalent';
  /** Why, in one sentence. */
  readonly because: string;
  /** Address of the workload. Left out: that of the base. */
  readonly subject?: string;
  /** The strictest pattern that may be called proven. Left out for targets, which have claims and no pattern. */
  readonly strictest?: Pattern;
  /** The claim that tells, and what a person says of it who sees the plan. `undecided` may always be said in its place. */
  readonly claim: ClaimId;
  readonly outcome: Outcome;
}

/** A root as it is committed, and the strictest pattern that is true of it. */
interface Base {
  /** Below `terraform/`, or the root that is written by hand. */
  readonly folder: string;
  readonly subject: string;
  readonly pattern?: Pattern;
}

export type BaseName = keyof typeof BASES;

const RESEARCH_AGENT = 'module.research_agent.aws_bedrockagentcore_agent_runtime.this';

/** The root that is written by hand, without our modules. */
export const BY_HAND = 'by-hand';

export const BASES = {
  public: {
    folder: 'runtime-public/examples/complete',
    subject: 'module.orders_agent.aws_bedrockagentcore_agent_runtime.this',
    pattern: 'public',
  },
  'vpc-egress': {
    folder: 'runtime-vpc-egress/examples/complete',
    subject: RESEARCH_AGENT,
    pattern: 'vpc-egress',
  },
  // The network of this example leads nowhere, so its agent is isolated although the module promises less.
  'private-inbound': {
    folder: 'runtime-private-inbound/examples/complete',
    subject: RESEARCH_AGENT,
    pattern: 'isolated',
  },
  isolated: {
    folder: 'runtime-isolated/examples/complete',
    subject: RESEARCH_AGENT,
    pattern: 'isolated',
  },
  gateway: {
    folder: 'gateway/examples/complete',
    subject: 'module.tools.aws_bedrockagentcore_gateway.this',
    pattern: 'private-inbound',
  },
  // Tables of the subnets come from a lookup only, which hides propagated routes: isolated cannot be proven.
  'gateway-in-front': {
    folder: 'gateway/examples/in-front-of-runtime',
    subject: RESEARCH_AGENT,
    pattern: 'private-inbound',
  },
  'target-managed': {
    folder: 'gateway-target-managed/examples/complete',
    subject: 'module.search.aws_bedrockagentcore_gateway_target.this',
  },
  'target-self-managed': {
    folder: 'gateway-target-self-managed/examples/complete',
    subject: 'module.search.aws_bedrockagentcore_gateway_target.this',
  },
  'private-mcp-server': {
    folder: 'private-mcp-server-managed/examples/complete',
    subject: 'module.search.aws_bedrockagentcore_gateway_target.this',
  },
  'private-api-gateway': {
    folder: 'private-api-gateway-managed/examples/basic',
    subject: 'module.orders.aws_bedrockagentcore_gateway_target.this',
  },
  'private-api-gateway-named': {
    folder: 'private-api-gateway-self-managed/examples/complete',
    subject: 'module.orders.aws_bedrockagentcore_gateway_target.this',
  },
  tokens: {
    folder: 'runtime-private-inbound/examples/private-identity-provider',
    subject: RESEARCH_AGENT,
    pattern: 'private-inbound',
  },
  memory: {
    folder: 'memory/examples/private',
    subject: RESEARCH_AGENT,
    pattern: 'vpc-egress',
  },
  'by-hand': {
    folder: BY_HAND,
    subject: 'aws_bedrockagentcore_agent_runtime.agent',
    pattern: 'isolated',
  },
} as const satisfies Readonly<Record<string, Base>>;
