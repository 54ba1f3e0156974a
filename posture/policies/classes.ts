/** All requests, cut into classes by what the policies compare. */
import { CONDITION_KEYS } from '../../facts/condition-keys';
import type { IsApart } from '../evaluate/names';
import { Unknown, type Value } from '../evaluate/value';

import type { Policy } from './document';
import { type Mentions, mentionsOf, samplesOf } from './mentions';
import { type Endpoint, networksOf } from './networks';
import type { Present } from './patterns';
import { type Owner, principalsOf } from './principals';
import type { KeyValue, PrincipalKind, RequestClass, RequestPrincipal } from './request';

export interface Question {
  /** Policies on one resource. With several, one of them counts, and it is not known which. */
  readonly policies: readonly Policy[];
  /** Whether the policies are on the resource or on a VPC endpoint that leads there. */
  readonly on: 'resource' | 'vpc-endpoint';
  readonly resource: Present;
  readonly actions: readonly string[];
  readonly owner: Owner;
  /** Principals to ask about, beside those that the policies name. */
  readonly principals?: readonly Value[];
  /** VPC endpoints whose VPC is known, and further ones to ask about. */
  readonly endpoints?: readonly Endpoint[];
  readonly isApart?: IsApart;
  /** Kinds of principals that can call at all, such as those of an authorizer. */
  readonly kinds?: readonly PrincipalKind[];
}

/** More classes than this are not looked at, and nothing is decided. */
export const MOST_CLASSES = 100_000;

/** Shared by all classes, which tells them from each other by identity. */
const TRUE: KeyValue = { value: 'true' };
const FALSE: KeyValue = { value: 'false' };

type Keys = readonly (readonly [string, KeyValue])[];

/** Undefined where there are too many. */
export function classesOf(question: Question): readonly RequestClass[] | undefined {
  const mentions = mentionsOf(question.policies);
  const networks = networksOf(mentions, question.endpoints ?? []);
  const callers = principalsOf(mentions, question.owner, {
    ...(question.principals && { further: question.principals }),
    ...(question.isApart && { isApart: question.isApart }),
  })
    .filter(({ kind }) => question.kinds?.includes(kind) ?? true)
    .map((principal) => ({ principal, choices: choicesOf(principal, mentions) }));
  const count = callers.reduce(
    (sum, { choices }) => sum + choices.reduce((product, { length }) => product * length, 1),
    0,
  );
  if (count * networks.length * 2 * question.actions.length > MOST_CLASSES) return undefined;
  return callers.flatMap(({ principal, choices }) =>
    combined(choices).flatMap((chosen) =>
      networks.flatMap((network) =>
        [false, true].flatMap((viaService) => {
          const keys = new Map<string, KeyValue>([
            ...identityKeys(principal, viaService),
            ...network.keys,
            // The address may be that of the service.
            ...(viaService ? [['aws:sourceip', undefined] as const] : []),
            ['aws:viaawsservice', viaService ? TRUE : FALSE],
            ...chosen,
          ]);
          return question.actions.map((action) => ({
            principal,
            network: network.name,
            viaService,
            action,
            resource: question.resource,
            keys,
          }));
        }),
      ),
    ),
  );
}

function identityKeys(principal: RequestPrincipal, viaService: boolean): Keys {
  const isService = principal.kind === 'service';
  const isNobody = principal.kind === 'without-identity';
  return [
    ['aws:principalarn', isNobody ? 'absent' : principal.arn],
    ['aws:principalaccount', isNobody ? 'absent' : principal.account],
    ['aws:principalorgid', isNobody ? 'absent' : undefined],
    ['aws:principalisawsservice', isService ? TRUE : FALSE],
    ['aws:principalservicename', isService ? principal.service : 'absent'],
    ...keysOf('from-service-principal').map(
      (key) => [key, isService || viaService ? undefined : 'absent'] as const,
    ),
  ];
}

const keysOf = (availability: (typeof CONDITION_KEYS)[number]['availability']) =>
  CONDITION_KEYS.filter((row) => row.availability === availability).map(({ key }) => key);

/** Keys that one caller can have with one value and another caller with another: for each key all that they can be. */
function choicesOf(principal: RequestPrincipal, mentions: Mentions): readonly Keys[] {
  const { kind, account } = principal;
  if (kind === 'without-identity') return [];
  const choices = (keys: readonly string[], further: readonly KeyValue[]) =>
    keys.flatMap((key): readonly Keys[] => {
      const values = mentions.values(key);
      if (values.length === 0) return [];
      const samples = samplesOf(values, 'x');
      const all = [...further, ...samples.map((value) => ({ value })), otherThan(samples)];
      return [all.map((value) => [key, value] as const)];
    });
  // Whether a service has an ARN there is not known, and it is never that of a role.
  if (kind === 'service') {
    const arns: readonly KeyValue[] = ['absent', otherThan(mentions.values('aws:principalarn'))];
    return [
      arns.map((arn) => ['aws:principalarn', arn] as const),
      ...choices(keysOf('from-service-principal'), ['absent']),
    ];
  }
  const isAnywhere = kind === 'other-account' && account?.unlike !== undefined;
  return [
    ...choices(keysOf('caller-decides-or-absent'), ['absent']),
    ...choices(keysOf('caller-decides'), []),
    ...choices(isAnywhere ? ['aws:principalorgid'] : [], ['absent']),
  ];
}

const otherThan = (unlike: readonly Value[]) => ({
  value: new Unknown('any other value'),
  unlike,
});

/** Every way to take one of each. */
const combined = (choices: readonly Keys[]): readonly Keys[] =>
  choices.reduce<readonly Keys[]>(
    (all, options) => all.flatMap((chosen) => options.map((option) => [...chosen, option])),
    [[]],
  );
