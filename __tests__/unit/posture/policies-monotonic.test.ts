/** A value that is not known may only move a verdict towards undecided. */
import fc from 'fast-check';

import { isList, isMap, Unknown, type Value } from '../../../posture/evaluate/value';
import { decide } from '../../../posture/policies/decide';
import { parsePolicy } from '../../../posture/policies/document';
import {
  ACCOUNT,
  ARN,
  CALLER,
  documentOf,
  INVOKE,
  ISOLATED,
  type Lines,
  RUNTIME,
  VPCE,
  WITH_PUBLIC_NETWORK,
  WITH_TOKENS,
} from '../../support/posture/policy-documents';

type Path = readonly (string | number)[];

/** Where a value of a document can be replaced. */
function pathsOf(value: Value, path: Path = []): readonly Path[] {
  const inside = isMap(value)
    ? [...value].flatMap(([key, item]) => pathsOf(item, [...path, key]))
    : isList(value)
      ? value.flatMap((item, index) => pathsOf(item, [...path, index]))
      : [];
  return [path, ...inside];
}

function withUnknown(value: Value, [step, ...rest]: Path): Value {
  if (step === undefined) return new Unknown('a test');
  if (isMap(value)) {
    const entries = [...value].map(
      ([key, item]) => [key, key === step ? withUnknown(item, rest) : item] as const,
    );
    return new Map(entries);
  }
  return isList(value)
    ? value.map((item, index) => (index === step ? withUnknown(item, rest) : item))
    : value;
}

const oneOrMore = (...values: readonly string[]) =>
  fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { minLength: 1 }));
const pair = (operators: readonly string[], key: string, values: fc.Arbitrary<string | string[]>) =>
  fc
    .tuple(fc.constantFrom(...operators), values)
    .map(([operator, value]): Lines => ({ [operator]: { [key]: value } }));
const TEXT = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringNotEqualsIfExists',
];
const conditions = fc
  .array(
    fc.oneof(
      pair(
        [...TEXT, 'ForAnyValue:StringNotEquals', 'ForAllValues:StringEquals'],
        'aws:SourceVpce',
        oneOrMore(VPCE, 'vpce-0b', 'vpce-*'),
      ),
      pair(TEXT, 'aws:SourceVpc', oneOrMore('vpc-0a', 'vpc-*')),
      pair(
        ['ArnEquals', 'ArnNotEquals', 'ArnNotLike'],
        'aws:PrincipalArn',
        oneOrMore(CALLER, 'arn:aws:iam::*:role/*', `arn:aws:iam::${ACCOUNT}:*`),
      ),
      pair(
        ['IpAddress', 'NotIpAddress'],
        'aws:SourceIp',
        oneOrMore('203.0.113.0/24', '203.0.0.0/16', '10.0.0.0/8', '0.0.0.0/0'),
      ),
      pair(['Bool', 'BoolIfExists', 'Null'], 'aws:ViaAWSService', oneOrMore('true', 'false')),
      pair(TEXT, 'aws:PrincipalOrgID', oneOrMore('o-a', 'o-b')),
      pair(['NumericLessThan', 'Null'], 'aws:MultiFactorAuthAge', oneOrMore('true', '60')),
    ),
    { maxLength: 2 },
  )
  .map((blocks): Lines => Object.assign({}, ...blocks) as Lines);
const principals = fc.constantFrom<Lines[string]>(
  '*',
  { AWS: [CALLER] },
  { AWS: ACCOUNT },
  { AWS: '*' },
  { AWS: '444455556666' },
  { Service: 'events.amazonaws.com' },
);
const statements = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Principal: principals,
  Action: oneOrMore(INVOKE, 'bedrock-agentcore:*', 'bedrock-agentcore:Stop*'),
  Resource: fc.constantFrom(ARN, '*', 'arn:aws:s3:::bucket'),
  Condition: conditions,
});
const documents = fc.oneof(
  fc.constantFrom(ISOLATED, WITH_TOKENS, WITH_PUBLIC_NETWORK),
  fc.array(statements, { minLength: 1, maxLength: 3 }),
);

const outcomeOf = (policy: Value) =>
  decide({
    policies: [parsePolicy(policy)],
    on: 'resource',
    resource: { value: RUNTIME },
    actions: [INVOKE],
    owner: { account: ACCOUNT, partition: 'aws' },
  });

test('a policy with an unknown value is never more decided, nor the other way round', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (lines, pick) => {
      const policy = documentOf(lines);
      const paths = pathsOf(policy);
      const without = withUnknown(policy, paths[pick % paths.length] ?? []);
      const [before, after] = [outcomeOf(policy), outcomeOf(without)];
      if (after.outcome !== 'undecided') expect(after.outcome).toBe(before.outcome);
    }),
    { seed: 20_261_128, numRuns: 150 },
  );
});
