/** Documents of `data.aws_iam_policy_document`, made while a part of them is not known yet. */
import { documentOf, isOpenDocument } from '../../../posture/evaluate/policy-document';
import { fromJson, mapOf, Symbolic, Unknown } from '../../../posture/evaluate/value';
import type { Value } from '../../../posture/evaluate/value';
import { parsePolicy } from '../../../posture/policies/document';

const endpoint = new Symbolic('aws_vpc_endpoint.this', 'id');

type Arguments = Readonly<Record<string, Value>>;

const documentWith = (args: Arguments) => documentOf((name) => args[name] ?? null);

const jsonOf = (args: Arguments): unknown => {
  const document = documentWith(args);
  return typeof document === 'string' ? JSON.parse(document) : document;
};

const ANYBODY = { type: '*', identifiers: ['*'] };
const ofRoles = (...identifiers: string[]) => ({ type: 'AWS', identifiers });

test('a statement is written with its defaults', () => {
  expect(
    jsonOf({ statement: fromJson([{ actions: ['s3:GetObject'], resources: ['*'] }]) }),
  ).toEqual({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] }],
  });
});

test('every argument has its element', () => {
  const statement = {
    sid: 'One',
    effect: 'Deny',
    not_actions: ['s3:GetObject'],
    not_resources: ['arn:aws:s3:::logs'],
    principals: [ofRoles('a'), ofRoles('b'), { type: 'Service', identifiers: ['c'] }],
    not_principals: [ANYBODY],
    condition: [
      { test: 'StringEquals', variable: 'aws:a', values: ['&{aws:username}'] },
      { test: 'StringEquals', variable: 'aws:b', values: ['x'] },
      { test: 'Bool', variable: 'aws:c', values: ['true'] },
    ],
  };
  expect(
    jsonOf({ version: '2008-10-17', policy_id: 'mine', statement: fromJson([statement]) }),
  ).toEqual({
    Version: '2008-10-17',
    Id: 'mine',
    Statement: [
      {
        Sid: 'One',
        Effect: 'Deny',
        NotAction: ['s3:GetObject'],
        NotResource: ['arn:aws:s3:::logs'],
        Principal: { AWS: ['a', 'b'], Service: ['c'] },
        NotPrincipal: '*',
        Condition: {
          StringEquals: { 'aws:a': ['${aws:username}'], 'aws:b': ['x'] },
          Bool: { 'aws:c': ['true'] },
        },
      },
    ],
  });
});

test('what is not known yet stays in its place', () => {
  const condition = mapOf([
    ['test', 'StringNotEquals'],
    ['variable', 'aws:SourceVpce'],
    ['values', [endpoint]],
  ]);
  const statement = mapOf([
    ['effect', 'Deny'],
    ['actions', ['*']],
    ['condition', [condition]],
  ]);
  const [found] = parsePolicy(documentWith({ statement: [statement] })).statements;
  expect(found?.effect).toBe('Deny');
  expect(found?.elements?.get('Condition')).toEqual(
    mapOf([['StringNotEquals', mapOf([['aws:SourceVpce', [endpoint]]])]]),
  );
});

describe('further documents', () => {
  const document = (...statements: object[]) => JSON.stringify({ Statement: statements });
  const sidsOf = (args: Arguments) =>
    (jsonOf(args) as { Statement: { Sid?: string; Effect: string }[] }).Statement.map(
      ({ Sid, Effect }) => `${Sid ?? '-'} ${Effect}`,
    );
  const own = fromJson([{ sid: 'A', effect: 'Allow' }, { effect: 'Allow' }]);

  test('come before the own statements, which take the place of those with their Sid', () => {
    const source_policy_documents = [
      document({ Sid: 'A', Effect: 'Deny' }, { Sid: 'B', Effect: 'Deny' }),
    ];
    expect(sidsOf({ statement: own, source_policy_documents })).toEqual([
      'A Allow',
      'B Deny',
      '- Allow',
    ]);
  });

  test('override the own statements with their Sid, and follow the others', () => {
    const override_policy_documents = [document({ Sid: 'A', Effect: 'Deny' }, { Effect: 'Deny' })];
    expect(sidsOf({ statement: own, override_policy_documents })).toEqual([
      'A Deny',
      '- Allow',
      '- Deny',
    ]);
  });

  test('with one statement that is no list are read, and empty ones are left out', () => {
    const single = JSON.stringify({ Statement: { Effect: 'Deny' } });
    expect(sidsOf({ source_policy_documents: ['', single] })).toEqual(['- Deny']);
  });
});

test.each<{ what: string; args: Arguments }>([
  { what: 'a deprecated argument', args: { source_json: '{}' } },
  { what: 'a further document', args: { source_policy_documents: [new Unknown('test')] } },
  {
    what: 'the list of further documents',
    args: { override_policy_documents: new Unknown('test') },
  },
  { what: 'the statements', args: { statement: new Unknown('test') } },
  { what: 'one statement', args: { statement: [new Unknown('test')] } },
  {
    what: 'a principal beside everybody',
    args: { statement: fromJson([{ principals: [ANYBODY, ofRoles('a')] }]) },
  },
  {
    what: 'the type of a principal',
    args: {
      statement: [mapOf([['principals', [mapOf([['type', endpoint]])]]])],
    },
  },
  {
    what: 'two conditions alike',
    args: {
      statement: fromJson([
        {
          condition: [
            { test: 'StringEquals', variable: 'a', values: ['x'] },
            { test: 'StringEquals', variable: 'a', values: ['y'] },
          ],
        },
      ]),
    },
  },
])('$what that cannot be followed makes the document unknown', ({ args }) => {
  expect(documentWith(args)).toBeInstanceOf(Unknown);
});

test.each([
  { mode: 'data', type: 'aws_iam_policy_document', attribute: 'json', unknown: true, is: true },
  { mode: 'data', type: 'aws_iam_policy_document', attribute: 'json', unknown: false, is: false },
  { mode: 'data', type: 'aws_iam_policy_document', attribute: 'version', unknown: true, is: false },
  { mode: 'managed', type: 'aws_iam_policy_document', attribute: 'json', unknown: true, is: false },
  { mode: 'data', type: 'aws_iam_policy', attribute: 'json', unknown: true, is: false },
] as const)(
  '$mode $type.$attribute, unknown: $unknown',
  ({ mode, type, attribute, unknown, is }) => {
    const instance = {
      address: 'x',
      module: [],
      name: 'x',
      values: {},
      sensitive: undefined,
      isNew: true,
    };
    const found = { ...instance, mode, type, unknown: { [attribute]: unknown } };
    expect(isOpenDocument(found, attribute)).toBe(is);
  },
);
