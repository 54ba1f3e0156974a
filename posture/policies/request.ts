/** A class of requests: what all of its requests carry. */
import type { Addresses } from './addresses';
import type { Present } from './patterns';
import type { Truth } from './truth';

/** What a request carries under a condition key. Undefined: it may be there or not, with any value. */
export type KeyValue = Present | Addresses | 'absent' | undefined;

export type PrincipalKind =
  'named' | 'other-of-account' | 'other-account' | 'service' | 'without-identity';

export interface RequestPrincipal {
  readonly kind: PrincipalKind;
  /** For people: `a principal of another account`. */
  readonly name: string;
  /** The ARN as `aws:PrincipalArn` has it. */
  readonly arn?: Present;
  readonly account?: Present;
  /** The name of an AWS service, such as `events.amazonaws.com`. */
  readonly service?: Present;
  /** Whether identity policies alone let it call: it is of the account of the resource. */
  readonly isOfAccount: Truth;
}

export interface RequestClass {
  readonly principal: RequestPrincipal;
  /** For people: `the internet`, `the VPC endpoint aws_vpc_endpoint.this.id`. */
  readonly network: string;
  readonly viaService: boolean;
  readonly action: string;
  /** ARN that the request is about. */
  readonly resource: Present;
  /** By lower-case name. A key that is not in here is not known. */
  readonly keys: ReadonlyMap<string, KeyValue>;
}
