/** Networks that requests come from: the internet, each VPC endpoint and VPC that policies name, and all others. */
import { CONDITION_KEYS } from '../../facts/condition-keys';
import { isIdentical, Text, Unknown, type Value } from '../evaluate/value';

import { type Addresses, partition } from './addresses';
import { type Mentions, samplesOf } from './mentions';
import type { Present } from './patterns';
import type { KeyValue } from './request';
import { shown } from './shown';

export interface Endpoint {
  readonly id: Value;
  readonly vpcId?: Value;
}

export interface Network {
  readonly name: string;
  readonly keys: readonly (readonly [string, KeyValue])[];
}

const ONLY_THROUGH_ENDPOINTS = CONDITION_KEYS.filter(
  ({ availability }) => availability === 'through-vpc-endpoint',
).map(({ key }) => key);

/** Prefix of what a log or a test may show, beside what surely differs from every ID named. */
const anyOther = (prefix: string, unlike: readonly Value[]): Present => ({
  value: new Text([prefix, new Unknown('any other')]),
  unlike,
});

export function networksOf(mentions: Mentions, endpoints: readonly Endpoint[]): readonly Network[] {
  const ids = samplesOf(
    [...mentions.values('aws:sourcevpce'), ...endpoints.map(({ id }) => id)],
    '0',
  );
  const vpcIds = samplesOf(mentions.values('aws:sourcevpc'), '0');
  const otherVpc = anyOther('vpc-', vpcIds);
  const vpcs: readonly Present[] = [...vpcIds.map((value) => ({ value })), otherVpc];
  const through = [...ids.map((value) => ({ value })), anyOther('vpce-', ids)];
  return [
    ...rangesOf(mentions, 'aws:sourceip', true).map((addresses) => ({
      name: `the internet${shownRange(addresses)}`,
      keys: [
        ...ONLY_THROUGH_ENDPOINTS.map((key) => [key, 'absent'] as const),
        ['aws:sourceip', addresses] as const,
      ],
    })),
    ...through.flatMap((endpoint: Present) =>
      vpcsOf(endpoint, endpoints, vpcs).flatMap((vpc) =>
        rangesOf(mentions, 'aws:vpcsourceip', false).map((addresses) => ({
          name: endpointName(endpoint, vpc) + shownRange(addresses),
          keys: [
            ['aws:sourcevpce', endpoint] as const,
            ['aws:sourcevpc', vpc] as const,
            ['aws:vpcsourceip', addresses] as const,
            ['aws:sourceip', 'absent'] as const,
          ],
        })),
      ),
    ),
  ];
}

function vpcsOf(endpoint: Present, endpoints: readonly Endpoint[], all: readonly Present[]) {
  const known = endpoints.find(({ id }) => isIdentical(id, endpoint.value))?.vpcId;
  return known === undefined || known instanceof Unknown ? all : [{ value: known }];
}

function endpointName(endpoint: Present, vpc: Present): string {
  const named = endpoint.unlike
    ? 'another VPC endpoint, of anybody,'
    : `the VPC endpoint ${shown(endpoint.value)}`;
  return vpc.unlike ? `${named} in another VPC` : `${named} in ${shown(vpc.value)}`;
}

const rangesOf = (mentions: Mentions, key: string, onlyPublic: boolean) =>
  partition(
    mentions.values(key).filter((value) => typeof value === 'string'),
    onlyPublic,
  );

const shownRange = ({ range }: Addresses) => (range === undefined ? '' : ` from ${range}`);
