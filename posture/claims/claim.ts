/** What posture says of a plan or a state: claims with evidence, and patterns made of them. */

/** From the loosest to the strictest. `open` is a gateway that authenticates nobody. */
export const PATTERNS = ['open', 'public', 'vpc-egress', 'private-inbound', 'isolated'] as const;

export type Pattern = (typeof PATTERNS)[number];

export const WORKLOAD_KINDS = [
  'runtime',
  'gateway',
  'gateway-target',
  'browser',
  'code-interpreter',
] as const;

export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];

/** Stable names of what posture claims. */
export const CLAIM_IDS = [
  /** The plan covers the whole configuration. */
  'plan-complete',
  /** No attribute of a module call is dropped by the module's types. */
  'nothing-dropped',
  'in-vpc',
  'caller-identity',
  'caller-networks',
  'caller-principals',
  'caller-actions',
  /** The VPC endpoint that callers come through is an endpoint of the right service. */
  'entry-service',
  'entry-policy',
  'entry-groups',
  'no-internet',
  'no-other-network',
  'group-egress',
  's3-path',
  'target-egress',
  'target-private',
] as const;

export type ClaimId = (typeof CLAIM_IDS)[number];

/** `assumed` is proven under the named assumptions, which somebody vouches for. */
export const OUTCOMES = ['proven', 'violated', 'undecided', 'assumed'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** One step of the way from the workload to what decides, in that order. */
export interface Evidence {
  /** Of a resource, or of a module call. */
  readonly address: string;
  readonly attribute?: string;
  /** Relative to the folder of the root, as `modules.json` names folders. */
  readonly file?: string;
  readonly line?: number;
  /** Unknown IDs as addresses. Left out where it is sensitive. */
  readonly value?: string;
}

/** What is asked of one part of a workload, such as one runtime endpoint or one VPC endpoint. */
export interface Claim {
  readonly id: ClaimId;
  /** What it is about: an address, or an address with the name of a part, such as `… endpoint DEFAULT`. */
  readonly subject: string;
  /** The statement that the outcome is about, such as `Only calls through … can invoke …`. */
  readonly sentence: string;
  readonly outcome: Outcome;
  /** Why it is not proven, or what proves it, in one sentence. */
  readonly why?: string;
  /** What it is proven under. Of `assumed` claims only. */
  readonly assumptions?: readonly string[];
  /** What would have to be vouched for, to make an undecided claim `assumed`. */
  readonly vouchable?: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A claim that a pattern asks for and that is not proven. */
export interface MissingClaim {
  readonly claimId: ClaimId;
  readonly subject: string;
  readonly outcome: Outcome;
  /** What would change it, in the modules of this project. */
  readonly changedBy?: Hint;
}

export interface Hint {
  readonly module: string;
  readonly input: string;
}

/** Where something is written, relative to the folder of the root. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Workload {
  readonly address: string;
  readonly kind: WorkloadKind;
  /** Where the root declares it, or the module that has it. Left out without sources. */
  readonly place?: Place;
  /** The strictest that is proven or assumed. Gateway targets have claims and no pattern. */
  readonly pattern?: Pattern;
  /** Assumptions that the pattern rests on. Empty: it is proven. */
  readonly assumptions: readonly string[];
  readonly nextPattern?: { readonly pattern: Pattern; readonly missing: readonly MissingClaim[] };
  /** Who or what the pattern does not hold for, such as principals that may call from anywhere. */
  readonly exceptions: readonly string[];
  readonly claims: readonly Claim[];
}

/** A module that nothing is evaluated in, because what is evaluated differs from the plan. Values are left out. */
export interface Disagreement {
  /** Address and attribute. */
  readonly where: string;
  readonly file: string;
  readonly line: number;
}

export interface Report {
  /** In the order of their addresses. */
  readonly workloads: readonly Workload[];
  /** Claims about the plan as a whole: `plan-complete`, `nothing-dropped`. */
  readonly claims: readonly Claim[];
  /** Modules whose sources are not read, and why. Without any sources, one entry for the root. */
  readonly unread: readonly { readonly module: string; readonly why: string }[];
  readonly disagreements: readonly Disagreement[];
}

/** What somebody vouches for: that a route target leads nowhere public, that an endpoint is ours. */
export interface Assumption {
  /** An ID or an address, as `vouchable` of a claim names it. */
  readonly about: string;
  /** For people, such as `leads to the on-premises network only (network team, until 2027-03-01)`. */
  readonly text: string;
}

export interface PostureOptions {
  /** Only those that have not expired: posture knows no date. */
  readonly assumptions?: readonly Assumption[];
}
