/** Principals of requests: those that policies name, and the rest of each account and of the world. */
import { areApart, type IsApart } from '../evaluate/names';
import { isIdentical, Text, Unknown, type Value } from '../evaluate/value';

import { type Mentions, samplesOf } from './mentions';
import type { RequestPrincipal } from './request';
import { shown } from './shown';

export interface Owner {
  /** Account of the resource, where it is known. */
  readonly account?: string;
  /** Such as `aws`. Principals of other partitions cannot call. */
  readonly partition: string;
}

const ARN = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):(?:role|user|federated-user)\/.+$/;

const accountOf = (value: Value) =>
  typeof value === 'string' ? /^(?:arn:[\w-]+:\w+::)?(\d{12})(?::|$)/.exec(value)?.[1] : undefined;

/** An account that no policy of a test or a sample names. */
const SAMPLE_ACCOUNT = '999999999999';

/** Principals that a pattern covers: where it leaves the account open, of the owner's and of another one. */
function samplesOfPattern(value: Value, owner: Owner): readonly Value[] {
  if (typeof value !== 'string' || !/[*?]/.test(value)) return [value];
  const parts = value.split(':');
  if (parts.length < 6) return [];
  const [arn, partition, service, region, account = '', ...rest] = parts;
  const accounts = account === '*' ? [SAMPLE_ACCOUNT, owner.account ?? SAMPLE_ACCOUNT] : [account];
  const name = rest.join(':') === '*' ? 'role/witness' : rest.join(':');
  return accounts.map((one) => [arn, partition, service, region, one, name].join(':'));
}

export function principalsOf(
  mentions: Mentions,
  owner: Owner,
  { further = [], isApart = () => false }: { further?: readonly Value[]; isApart?: IsApart },
): readonly RequestPrincipal[] {
  const compared = [...mentions.principals('AWS'), ...mentions.values('aws:principalarn')];
  const named = samplesOf(
    [...compared, ...further].flatMap((value) => samplesOfPattern(value, owner)),
    'witness',
  ).filter(
    (value) => typeof value !== 'string' || (ARN.test(value) && !value.includes(':assumed-role/')),
  );
  const accounts = [
    ...compared,
    ...further,
    ...named,
    ...mentions.values('aws:principalaccount'),
  ].flatMap((value) => accountOf(value) ?? []);
  const known = [
    ...new Set([...(owner.account === undefined ? [] : [owner.account]), ...accounts]),
  ];
  return [
    ...named.map((arn) =>
      namedPrincipal(
        arn,
        owner,
        compared.filter((other) => areApart(arn, other, isApart)),
      ),
    ),
    ...known.flatMap((account) => othersOf(account, owner, named)),
    ...othersAnywhere(known, owner, named),
    ...servicesOf(mentions),
    { kind: 'without-identity', name: 'a caller without an AWS identity', isOfAccount: false },
  ];
}

const isOwn = (account: string | undefined, owner: Owner) =>
  account === undefined || owner.account === undefined ? undefined : account === owner.account;

function namedPrincipal(arn: Value, owner: Owner, unlike: readonly Value[]): RequestPrincipal {
  const account = accountOf(arn);
  return {
    kind: 'named',
    name: shown(arn),
    arn: { value: arn, ...(unlike.length > 0 ? { unlike } : {}) },
    ...(account === undefined ? {} : { account: { value: account } }),
    isOfAccount: isOwn(account, owner),
  };
}

/** Users and roles have one beginning of their ARN, federated users another. */
const beginnings = (account: string, { partition }: Owner) => [
  `arn:${partition}:iam::${account}`,
  `arn:${partition}:sts::${account}`,
];

const rest = (beginning: string) => new Text([beginning, new Unknown('any other principal')]);

function othersOf(account: string, owner: Owner, named: readonly Value[]): RequestPrincipal[] {
  const isOfAccount = isOwn(account, owner);
  return beginnings(`${account}:`, owner).map((beginning) => ({
    kind: isOfAccount === true ? 'other-of-account' : 'other-account',
    name: `another principal of account ${account}`,
    arn: { value: rest(beginning), unlike: named },
    account: { value: account },
    isOfAccount,
  }));
}

function othersAnywhere(
  accounts: readonly string[],
  owner: Owner,
  named: readonly Value[],
): RequestPrincipal[] {
  const unlikePrefixes = accounts.flatMap((account) => beginnings(`${account}:`, owner));
  return beginnings('', owner).map((beginning) => ({
    kind: 'other-account',
    name: 'a principal of another account',
    arn: { value: rest(beginning), unlike: named, unlikePrefixes },
    account: { value: new Unknown('any other account'), unlike: accounts },
    isOfAccount: owner.account === undefined ? undefined : false,
  }));
}

function servicesOf(mentions: Mentions): RequestPrincipal[] {
  const named = mentions
    .principals('Service')
    .concat(mentions.values('aws:principalservicename'))
    .filter((value) => typeof value !== 'string' || !/[*?$]/.test(value));
  const unique = named.filter(
    (value, index) => !named.slice(0, index).some((other) => isIdentical(other, value)),
  );
  const service = (name: string, value: Value, unlike: readonly Value[]): RequestPrincipal => ({
    kind: 'service',
    name,
    service: { value, unlike },
    isOfAccount: false,
  });
  return [
    ...unique.map((value) => service(`the service ${shown(value)}`, value, [])),
    service('another AWS service', new Unknown('any other service'), unique),
  ];
}
