import type { Fact } from './fact';

const checked = '2026-11-21';
const ELB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest';

interface TlsPolicy extends Fact {
  readonly name: `ELBSecurityPolicy-${string}`;
  /** Oldest version of TLS that it admits. */
  readonly oldest: '1.2' | '1.3';
}

/** What AWS advises for new listeners: TLS 1.3 and 1.2 with forward secrecy, and a key exchange that outlives quantum computers. */
const ADVISED = {
  name: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  oldest: '1.2',
} as const;

/** TLS policies that a listener gets where nothing is said. Both kinds of load balancer take the same one. */
export const TLS_POLICIES = {
  application: { ...ADVISED, source: `${ELB}/application/describe-ssl-policies.html`, checked },
  network: { ...ADVISED, source: `${ELB}/network/describe-ssl-policies.html`, checked },
} as const satisfies Readonly<Record<string, TlsPolicy>>;

interface NameBounds extends Fact {
  readonly max: number;
  /** Beginnings that the service keeps for itself. */
  readonly reserved?: string;
}

/** Names of what is made. Both kinds take letters, digits and hyphens, with no hyphen at either end. */
export const LOAD_BALANCING_NAMES = {
  load_balancer: {
    max: 32,
    reserved: 'internal-',
    source: `${ELB}/APIReference/API_CreateLoadBalancer.html`,
    checked,
  },
  target_group: { max: 32, source: `${ELB}/APIReference/API_CreateTargetGroup.html`, checked },
  // The provider appends 26 digits to a prefix.
  target_group_prefix: {
    max: 6,
    source:
      'https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/lb_target_group.html.markdown',
    checked,
  },
} as const satisfies Readonly<Record<string, NameBounds>>;

/** How many subnets, each in a zone of its own, a load balancer wants. */
export const FEWEST_ZONES = {
  application: {
    zones: 2,
    source: `${ELB}/APIReference/API_CreateLoadBalancer.html`,
    checked,
    confidence: 'medium',
  },
  network: {
    zones: 1,
    source: `${ELB}/APIReference/API_CreateLoadBalancer.html`,
    checked,
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, Fact & { readonly zones: number }>>;

interface HealthCheckBounds extends Fact {
  readonly interval_seconds: { readonly min: number; readonly max: number };
  readonly timeout_seconds: { readonly min: number; readonly max: number };
  readonly threshold: { readonly min: number; readonly max: number };
}

/** How often and how long a load balancer may ask, and how many answers in a row it wants. */
export const HEALTH_CHECKS = {
  interval_seconds: { min: 5, max: 300 },
  timeout_seconds: { min: 2, max: 120 },
  threshold: { min: 2, max: 10 },
  source: `${ELB}/APIReference/API_CreateTargetGroup.html`,
  checked,
} as const satisfies HealthCheckBounds;

interface Transform extends Fact {
  readonly type: string;
  readonly regex: string;
}

/** What a rule of a listener may do to the Host header. A default rule may not. Anchored, so that it matches once. */
export const HOST_REWRITE = {
  type: 'host-header-rewrite',
  regex: '^.+$',
  source: `${ELB}/application/rule-transforms.html`,
  checked,
} as const satisfies Transform;

/** How long a connection to an Application Load Balancer may be silent, in seconds. Each side, and so each answer. */
export const IDLE_TIMEOUT = {
  min: 1,
  max: 4000,
  default: 60,
  source: `${ELB}/application/edit-load-balancer-attributes.html`,
  checked,
  confidence: 'medium',
} as const satisfies Fact & Readonly<Record<'min' | 'max' | 'default', number>>;
