/**
 * Roots as other people write them, and what a person who knows AWS says of each. Labelled before posture read them, and
 * a label changes only where it was found wrong, with the reason beside it.
 */
import type { ClaimId, Pattern } from '../../../../posture/claims/claim';

/** What is true of the root; `hidden` where its plan does not show it. */
export type Truth = 'true' | 'false' | 'hidden';

export interface Labelled {
  /** The strictest pattern that may be called proven. Left out for tools and targets, which have claims alone. */
  readonly strictest?: Pattern;
  readonly claims: Readonly<Partial<Record<ClaimId, Truth>>>;
}

const RUNTIME = 'aws_bedrockagentcore_agent_runtime';
const OF_MODULE = `module.agents.${RUNTIME}.this`;

/** An agent outside of any VPC that every principal of the account may call whose identity policy says so. */
const WITHOUT_NETWORK: Labelled = {
  strictest: 'public',
  claims: {
    'in-vpc': 'false',
    'caller-identity': 'true',
    'caller-networks': 'false',
    'caller-principals': 'false',
    'no-internet': 'false',
  },
};

/** By folder, and in there by address. */
export const CORPUS: Readonly<Record<string, Readonly<Record<string, Labelled>>>> = {
  // No policy names a VPC: roles of the account that may invoke do so from the same VPC or from anywhere.
  'allow-only': {
    [`${RUNTIME}.main`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-identity': 'true',
        'caller-networks': 'false',
        'caller-principals': 'false',
        'no-internet': 'true',
        'no-other-network': 'false',
        'group-egress': 'true',
        's3-path': 'false',
      },
    },
  },
  brownfield: {
    [`${RUNTIME}.agent`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-identity': 'true',
        'caller-networks': 'false',
        'no-internet': 'hidden',
        'no-other-network': 'hidden',
      },
    },
  },
  fleet: {
    [`${RUNTIME}.this["billing"]`]: {
      strictest: 'isolated',
      claims: {
        'in-vpc': 'true',
        'caller-networks': 'true',
        // Inside of the VPC every role of the account that may invoke does.
        'caller-principals': 'false',
        'entry-service': 'true',
        'entry-policy': 'false',
        'entry-groups': 'true',
        'no-internet': 'true',
        'no-other-network': 'true',
        'group-egress': 'true',
        's3-path': 'false',
      },
    },
    [`${RUNTIME}.this["search"]`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-networks': 'false',
        'caller-principals': 'false',
        'no-internet': 'true',
        'no-other-network': 'true',
        'group-egress': 'true',
      },
    },
  },
  gateways: {
    'aws_bedrockagentcore_gateway.this["playground"]': {
      strictest: 'open',
      claims: { 'caller-identity': 'false', 'caller-networks': 'false' },
    },
    'aws_bedrockagentcore_gateway.this["orders"]': {
      strictest: 'private-inbound',
      claims: {
        'caller-identity': 'true',
        'caller-networks': 'true',
        // The principal is the whole account.
        'caller-principals': 'false',
        'entry-service': 'true',
        'entry-policy': 'false',
        'entry-groups': 'false',
      },
    },
    'aws_bedrockagentcore_gateway_target.crm': { claims: { 'target-private': 'false' } },
  },
  'main-table': {
    [`${RUNTIME}.app`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-networks': 'false',
        'no-internet': 'false',
        // First labelled true: the internet is another network, too.
        'no-other-network': 'false',
        'group-egress': 'true',
      },
    },
  },
  'nat-inline': {
    [`${RUNTIME}.this`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-networks': 'false',
        'no-internet': 'false',
        // First labelled true: the internet is another network, too.
        'no-other-network': 'false',
        'group-egress': 'false',
        's3-path': 'true',
      },
    },
  },
  'policy-documents': {
    [`${RUNTIME}.agent`]: {
      strictest: 'isolated',
      claims: {
        'in-vpc': 'true',
        'caller-identity': 'true',
        'caller-networks': 'true',
        'caller-principals': 'true',
        // First labelled true: what callers may do beyond the Allow is left to identity policies, as nothing denies it.
        'caller-actions': 'false',
        'entry-service': 'true',
        'entry-policy': 'true',
        'entry-groups': 'true',
        'no-internet': 'true',
        'no-other-network': 'true',
        'group-egress': 'true',
        's3-path': 'false',
      },
    },
  },
  quickstart: { [`${RUNTIME}.quickstart`]: WITHOUT_NETWORK },
  'runtime-module': {
    [`${OF_MODULE}["triage"]`]: WITHOUT_NETWORK,
    [`${OF_MODULE}["answers"]`]: {
      strictest: 'public',
      claims: { 'in-vpc': 'false', 'caller-identity': 'true', 'caller-networks': 'false' },
    },
  },
  // The endpoint is of another team: the plan shows its ID and nothing else.
  'template-policy': {
    [`${RUNTIME}.agent`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-networks': 'true',
        // Through that endpoint every role of the account that may invoke does.
        'caller-principals': 'false',
        'entry-service': 'hidden',
        'no-internet': 'true',
        'no-other-network': 'false',
        'group-egress': 'true',
        's3-path': 'false',
      },
    },
  },
  tools: {
    'aws_bedrockagentcore_browser.web': {
      claims: { 'in-vpc': 'true', 'no-internet': 'false', 'group-egress': 'false' },
    },
    'aws_bedrockagentcore_code_interpreter.closed': {
      claims: {
        'in-vpc': 'true',
        'no-internet': 'true',
        'no-other-network': 'true',
        'group-egress': 'false',
      },
    },
    'aws_bedrockagentcore_code_interpreter.sandbox': { claims: { 'in-vpc': 'false' } },
  },
  'vpc-module-intra': {
    [`${RUNTIME}.agent`]: {
      strictest: 'isolated',
      claims: {
        'in-vpc': 'true',
        'caller-identity': 'true',
        'caller-networks': 'true',
        'caller-principals': 'true',
        // First labelled true: what callers may do beyond the Allow is left to identity policies, as nothing denies it.
        'caller-actions': 'false',
        'entry-service': 'true',
        'entry-policy': 'true',
        'entry-groups': 'true',
        'no-internet': 'true',
        'no-other-network': 'true',
        'group-egress': 'true',
        's3-path': 'true',
      },
    },
  },
  'vpc-module-nat': {
    [`${RUNTIME}.agent`]: {
      strictest: 'vpc-egress',
      claims: {
        'in-vpc': 'true',
        'caller-identity': 'true',
        'caller-networks': 'false',
        'no-internet': 'false',
        // First labelled true: the internet is another network, too.
        'no-other-network': 'false',
        'group-egress': 'false',
        's3-path': 'true',
      },
    },
  },
};
