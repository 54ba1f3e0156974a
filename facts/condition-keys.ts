import type { Fact } from './fact';

interface ConditionKey extends Fact {
  /** In lower case, as IAM compares keys without regard to case. */
  readonly key: string;
  /** What requests carry it. */
  readonly availability:
    | 'through-vpc-endpoint'
    | 'caller-decides'
    | 'caller-decides-or-absent'
    | 'from-service-principal';
}

const PAGE = {
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  checked: '2026-11-28',
  // Read in copies of the page, of which the paragraph on each key was not seen in full.
  confidence: 'medium',
} as const;

/** Global condition keys whose presence says something of the request, or which a caller can choose. */
export const CONDITION_KEYS = [
  { key: 'aws:sourcevpc', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:sourcevpcarn', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:sourcevpce', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:vpceaccount', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:vpceorgid', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:vpceorgpaths', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:vpcsourceip', availability: 'through-vpc-endpoint', ...PAGE },
  { key: 'aws:sourceaccount', availability: 'from-service-principal', ...PAGE },
  { key: 'aws:sourcearn', availability: 'from-service-principal', ...PAGE },
  { key: 'aws:sourceorgid', availability: 'from-service-principal', ...PAGE },
  { key: 'aws:multifactorauthage', availability: 'caller-decides-or-absent', ...PAGE },
  { key: 'aws:multifactorauthpresent', availability: 'caller-decides-or-absent', ...PAGE },
  { key: 'aws:referer', availability: 'caller-decides-or-absent', ...PAGE },
  { key: 'aws:sourceidentity', availability: 'caller-decides-or-absent', ...PAGE },
  { key: 'aws:useragent', availability: 'caller-decides-or-absent', ...PAGE },
  { key: 'aws:userid', availability: 'caller-decides', ...PAGE },
] as const satisfies readonly ConditionKey[];
