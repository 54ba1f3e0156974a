/** Who can be let in by a policy: rules of IAM, policies of our modules, and forms that look closed and are not. */
import { jsonText, textOf } from '../../../posture/evaluate/text';
import { Symbolic, Unknown, type Value } from '../../../posture/evaluate/value';
import type { Question } from '../../../posture/policies/classes';
import { decide, type Decision } from '../../../posture/policies/decide';
import { parsePolicy } from '../../../posture/policies/document';
import { isArnLike, isLike } from '../../../posture/policies/patterns';
import type { RequestClass } from '../../../posture/policies/request';
import {
  ACCOUNT,
  ACTIONS,
  ARN,
  CALLER,
  callersInvoke,
  documentOf,
  ENDPOINT,
  ENDPOINT_POLICY,
  INVOKE,
  ISOLATED,
  type Lines,
  nobodyElse,
  nobodyFromElsewhere,
  nothingElse,
  RUNTIME,
  VPCE,
  WITH_PUBLIC_NETWORK,
  WITH_TOKENS,
} from '../../support/posture/policy-documents';

type Selection = (request: RequestClass) => boolean;

const about = (documents: readonly Value[], question: Partial<Question> = {}): Question => ({
  policies: documents.map(parsePolicy),
  on: 'resource',
  resource: { value: RUNTIME },
  actions: ACTIONS,
  owner: { account: ACCOUNT, partition: 'aws' },
  ...question,
});

const decided = (
  statements: readonly Lines[],
  selection?: Selection,
  question?: Partial<Question>,
): Decision => decide(about([documentOf(statements)], question), selection);

const endpointOf = ({ keys }: RequestClass) => {
  const value = keys.get('aws:sourcevpce');
  return value !== undefined && value !== 'absent' && 'value' in value ? value.value : undefined;
};

const elsewhere: Selection = (request) => !request.viaService && endpointOf(request) !== ENDPOINT;
const others: Selection = ({ principal }) => principal.name !== CALLER;
const moreActions: Selection = ({ action }) => action !== INVOKE;
const isAws: Question['kinds'] = ['named', 'other-of-account', 'other-account', 'service'];

describe('policies that the examples of the modules render', () => {
  test('an isolated agent: the caller through the endpoint, and nothing else', () => {
    expect(decided(ISOLATED, elsewhere).outcome).toBe('closed');
    expect(decided(ISOLATED, others).outcome).toBe('closed');
    expect(decided(ISOLATED, moreActions).outcome).toBe('closed');
    const { outcome, witness, verdicts } = decided(ISOLATED);
    expect(outcome).toBe('open');
    expect(witness?.by).toBe('CallersInvoke');
    const open = verdicts.filter((verdict) => verdict.outcome === 'open');
    expect(new Set(open.map(({ request }) => request.principal.name))).toEqual(new Set([CALLER]));
    expect(new Set(open.map(({ request }) => request.action))).toEqual(new Set([INVOKE]));
    const direct = open.filter(({ request }) => !request.viaService);
    expect(new Set(direct.map(({ request }) => endpointOf(request)))).toEqual(new Set([ENDPOINT]));
  });

  test('the same as JSON text with symbols in it', () => {
    const text = jsonText(documentOf(ISOLATED));
    expect(decide(about([text]), elsewhere).outcome).toBe('closed');
    expect(decide(about([text])).outcome).toBe('open');
  });

  test('calls through a service are spared from the network, and only for the caller', () => {
    const through: Selection = ({ viaService, network }) =>
      viaService && network === 'the internet';
    expect(decided(ISOLATED, through).outcome).toBe('open');
    expect(decided(ISOLATED, (request) => through(request) && others(request)).outcome).toBe(
      'closed',
    );
  });

  test('with tokens: anybody through the endpoint, and no service call from elsewhere', () => {
    const anyElsewhere: Selection = (request) => endpointOf(request) !== ENDPOINT;
    expect(decided(WITH_TOKENS, anyElsewhere).outcome).toBe('closed');
    const { outcome, witness } = decided(WITH_TOKENS, undefined, { kinds: ['without-identity'] });
    expect([outcome, witness?.request.principal.kind]).toEqual(['open', 'without-identity']);
  });

  test('a public network that an input names is a class of its own', () => {
    const { outcome, verdicts } = decided(WITH_PUBLIC_NETWORK, elsewhere);
    expect(outcome).toBe('open');
    const open = verdicts.filter((verdict) => verdict.outcome === 'open');
    expect(new Set(open.map(({ request }) => request.network))).toEqual(
      new Set(['the internet from 203.0.113.0/24']),
    );
  });

  test('the policy of an endpoint has no identity policies behind it', () => {
    const on = { on: 'vpc-endpoint' as const };
    expect(decided(ENDPOINT_POLICY, others, on).outcome).toBe('closed');
    expect(decided(ENDPOINT_POLICY, undefined, on).outcome).toBe('open');
    expect(decide(about([], on)).witness?.by).toBe('no policy');
  });

  test('without a resource policy whoever has an identity policy of the account can call', () => {
    const { outcome, witness } = decide(about([]));
    expect([outcome, witness?.by]).toEqual(['open', 'identity policies of the account']);
    const foreign: Selection = ({ principal }) => principal.isOfAccount === false;
    expect(decide(about([]), foreign).outcome).toBe('closed');
  });
});

const network = (lines: Lines): readonly Lines[] =>
  ISOLATED.map((lines_) => (lines_ === nobodyFromElsewhere ? { ...lines_, ...lines } : lines_));
const condition = (conditions: Lines) => network({ Condition: conditions });
const more = (conditions: Lines) =>
  condition({ StringNotEquals: { 'aws:SourceVpce': [VPCE] }, ...conditions });
const othersBy = (conditions: Lines): readonly Lines[] =>
  ISOLATED.map((lines) => (lines === nobodyElse ? { ...lines, Condition: conditions } : lines));

describe('networks: what closes and what only looks like it', () => {
  test.each<[string, readonly Lines[], Decision['outcome']]>([
    ['a Deny made an Allow', network({ Effect: 'Allow' }), 'open'],
    [
      'a Deny of one of two allowed actions',
      [
        { ...callersInvoke, Action: [INVOKE, 'bedrock-agentcore:StopRuntimeSession'] },
        { ...nobodyFromElsewhere, Action: INVOKE },
        nobodyElse,
      ],
      'open',
    ],
    ['a Deny of the one action that is left', network({ Action: INVOKE }), 'closed'],
    ['StringEquals', condition({ StringEquals: { 'aws:SourceVpce': [VPCE] } }), 'open'],
    [
      'ForAnyValue, false without the key',
      condition({ 'ForAnyValue:StringNotEquals': { 'aws:SourceVpce': [VPCE] } }),
      'open',
    ],
    [
      'ForAllValues, true without the key',
      condition({ 'ForAllValues:StringNotEquals': { 'aws:SourceVpce': [VPCE] } }),
      'closed',
    ],
    [
      'ForAllValues of an operator that is not negated, for one network',
      condition({ 'ForAllValues:StringEquals': { 'aws:SourceVpce': [VPCE] } }),
      'open',
    ],
    [
      'a pattern of all endpoints',
      condition({ StringNotLike: { 'aws:SourceVpce': 'vpce-*' } }),
      'open',
    ],
    [
      'a pattern of some endpoints',
      condition({ StringNotLike: { 'aws:SourceVpce': 'vpce-0a*' } }),
      'open',
    ],
    ['Null', condition({ Null: { 'aws:SourceVpce': 'true' } }), 'open'],
    ['Null reversed', condition({ Null: { 'aws:SourceVpce': 'false' } }), 'open'],
    ['one more range', more({ NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } }), 'open'],
    [
      'a private range, from where no public call comes',
      more({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
      'closed',
    ],
    [
      'every address',
      more({ NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } }),
      'open',
    ],
    [
      'private addresses of anybody',
      condition({ NotIpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }),
      'open',
    ],
    ['calls through services, reversed', more({ Bool: { 'aws:ViaAWSService': 'true' } }), 'open'],
    [
      'a key that a caller decides',
      more({ NumericGreaterThan: { 'aws:MultiFactorAuthAge': '60' } }),
      'open',
    ],
    [
      'roles of anybody',
      more({ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } }),
      'open',
    ],
    [
      'a role of anybody, as text',
      more({ StringNotLike: { 'aws:PrincipalArn': '*:role/front-*' } }),
      'open',
    ],
    [
      'a Deny for one role',
      network({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/other` } }),
      'open',
    ],
    ['a Deny for another account', network({ Principal: { AWS: '444455556666' } }), 'open'],
    ['a Deny for the account', network({ Principal: { AWS: ACCOUNT } }), 'closed'],
    ['a Deny of another resource', network({ Resource: 'arn:aws:s3:::bucket' }), 'undecided'],
    [
      'a Deny of nothing but other resources',
      [callersInvoke, { ...nobodyFromElsewhere, Resource: null }],
      'undecided',
    ],
    [
      'IfExists of a negated operator',
      condition({ StringNotEqualsIfExists: { 'aws:SourceVpce': VPCE } }),
      'closed',
    ],
    ['the key in capitals', condition({ StringNotEquals: { 'AWS:SOURCEVPCE': VPCE } }), 'closed'],
    ['everybody as an object', network({ Principal: { AWS: '*' } }), 'closed'],
    ['all actions of the service', network({ Action: 'Bedrock-AgentCore:*' }), 'closed'],
    [
      'one character of an action',
      network({ Action: 'bedrock-agentcore:InvokeAgentRuntim?' }),
      'closed',
    ],
    ['a list of VPCs', condition({ StringNotEquals: { 'aws:SourceVpc': 'vpc-0a' } }), 'open'],
    [
      'an operator that IAM has not',
      condition({ StringNotEqual: { 'aws:SourceVpce': VPCE } }),
      'undecided',
    ],
    ['an empty list', condition({ StringNotEquals: { 'aws:SourceVpce': [] } }), 'undecided'],
    [
      'a policy variable',
      condition({ StringNotEquals: { 'aws:SourceVpce': '${aws:PrincipalTag/vpce}' } }),
      'undecided',
    ],
    ['a key that is not modelled', more({ StringEquals: { 'aws:Whatever': 'x' } }), 'undecided'],
    [
      'a date',
      more({ DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }),
      'undecided',
    ],
    ['an element that IAM has not', network({ Conditions: {} }), 'undecided'],
    ['an effect that IAM has not', network({ Effect: 'deny' }), 'undecided'],
  ])('%s', (_what, statements, outcome) => {
    expect(decided(statements, elsewhere).outcome).toBe(outcome);
  });

  test('Null is about the key that is not there', () => {
    const fromInternet: Selection = (request) =>
      elsewhere(request) && request.network === 'the internet';
    const outcome = (wanted: string) =>
      decided(condition({ Null: { 'aws:SourceVpce': wanted } }), fromInternet).outcome;
    expect(outcome('true')).toBe('closed');
    expect(outcome('false')).toBe('open');
  });

  test('a range that is denied is no other range', () => {
    const spared = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
    const denied = { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } };
    const statements = [...more(spared), { ...nobodyFromElsewhere, Condition: denied }];
    expect(decided(statements, elsewhere).outcome).toBe('open');
  });

  test('NotAction, NotResource, and NotPrincipal are negations', () => {
    const without = (name: string): Lines =>
      Object.fromEntries(Object.entries(nobodyFromElsewhere).filter(([key]) => key !== name));
    const outcome = (lines: Lines) =>
      decided([callersInvoke, lines, nobodyElse, nothingElse], elsewhere).outcome;
    expect(outcome({ ...without('Action'), NotAction: 's3:GetObject' })).toBe('closed');
    expect(outcome({ ...without('Action'), NotAction: INVOKE })).toBe('open');
    expect(outcome({ ...without('Resource'), NotResource: ARN })).toBe('open');
    expect(outcome({ ...without('Principal'), NotPrincipal: { AWS: [CALLER] } })).toBe('open');
    expect(outcome({ ...nobodyFromElsewhere, NotAction: INVOKE })).toBe('undecided');
    expect(outcome(without('Action'))).toBe('undecided');
  });

  test('two Denies may only close together', () => {
    const forCaller = (operator: string): Lines => ({
      ...nobodyFromElsewhere,
      Condition: {
        StringNotEquals: { 'aws:SourceVpce': [VPCE] },
        [operator]: { 'aws:PrincipalArn': [CALLER] },
      },
    });
    const all = [callersInvoke, forCaller('ArnEquals'), forCaller('ArnNotEquals'), nothingElse];
    expect(decided(all, elsewhere).outcome).toBe('closed');
    expect(decided(all.slice(0, 2), elsewhere).outcome).toBe('open');
  });

  test('another symbol is not known to differ, and another VPC than the named one is', () => {
    const byVpc = condition({ StringNotEquals: { 'aws:SourceVpc': 'vpc-0a' } });
    const foreign: Selection = ({ network: name }) => name.endsWith('in another VPC');
    expect(decided(byVpc, foreign).outcome).toBe('closed');
    const direct: Selection = (request) => foreign(request) && !request.viaService;
    const closed = condition({
      StringNotEquals: { 'aws:SourceVpc': 'vpc-0a' },
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
    });
    expect(decided(closed, direct).outcome).toBe('closed');
    const further = { endpoints: [{ id: 'vpce-0b', vpcId: 'vpc-0b' }] };
    const named: Selection = (request) => elsewhere(request) && endpointOf(request) === 'vpce-0b';
    expect(decided(ISOLATED, named, further).outcome).toBe('undecided');
    expect(decided(closed, named, further).outcome).toBe('closed');
  });

  test.each<[string, Decision['outcome']]>([
    [`${ARN}-old`, 'open'],
    [`${ARN}/runtime-endpoint/DEFAULT`, 'open'],
    [`${ARN}*`, 'closed'],
    [`${ARN}?`, 'undecided'],
    ['arn:aws:bedrock-agentcore:*', 'undecided'],
    ['*', 'closed'],
  ])('a Deny of %s beside an Allow of the runtime itself', (resource, outcome) => {
    expect(decided(network({ Resource: resource }), elsewhere).outcome).toBe(outcome);
  });
});

describe('principals', () => {
  test.each<[string, readonly Lines[], Decision['outcome']]>([
    ['nothing that denies others', ISOLATED.filter((lines) => lines !== nobodyElse), 'open'],
    [
      'roles of the account',
      othersBy({ ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*` } }),
      'open',
    ],
    [
      'roles of every account',
      othersBy({ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } }),
      'open',
    ],
    [
      'a wildcard that may not reach over a colon',
      othersBy({ ArnNotLike: { 'aws:PrincipalArn': 'arn:*:role/*' } }),
      'undecided',
    ],
    [
      'a user ID that a caller chooses',
      othersBy({ StringNotLike: { 'aws:userid': '*:front-end' } }),
      'open',
    ],
    ['the account', othersBy({ StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } }), 'open'],
    [
      'the account for the Allow too',
      [{ ...callersInvoke, Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } }, nobodyElse],
      'closed',
    ],
    [
      'everybody, and then only the caller',
      [{ ...callersInvoke, Principal: '*' }, nobodyElse],
      'closed',
    ],
    [
      'another account',
      [...ISOLATED.slice(0, 2), { ...callersInvoke, Principal: { AWS: '444455556666' } }],
      'open',
    ],
    [
      'a service',
      [
        callersInvoke,
        nobodyElse,
        { ...callersInvoke, Principal: { Service: 'events.amazonaws.com' } },
      ],
      'closed',
    ],
    [
      'a service of an account',
      [
        {
          ...callersInvoke,
          Principal: { Service: 'events.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
        },
        {
          ...nobodyElse,
          Condition: {
            ArnNotEquals: { 'aws:PrincipalArn': [CALLER] },
            Bool: { 'aws:PrincipalIsAWSService': 'false' },
          },
        },
      ],
      'open',
    ],
  ])('%s', (_what, statements, outcome) => {
    const question = { kinds: isAws };
    expect(decided(statements, others, question).outcome).toBe(outcome);
  });

  test('a principal that only NotPrincipal names is spared', () => {
    const spared = `arn:aws:iam::${ACCOUNT}:role/spared`;
    const statements = [
      { Effect: 'Deny', NotPrincipal: { AWS: [spared] }, Action: ACTIONS, Resource: ARN },
    ];
    const { outcome, witness } = decided(statements, undefined, { kinds: isAws });
    expect([outcome, witness?.request.principal.name]).toEqual(['open', spared]);
  });

  test('an organization: its accounts come in, others do not', () => {
    const statements: Lines[] = [
      {
        ...callersInvoke,
        Principal: '*',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a' } },
      },
    ];
    const { witness, outcome } = decided(statements, undefined, { kinds: ['other-account'] });
    expect(outcome).toBe('open');
    expect(witness?.request.keys.get('aws:principalorgid')).toEqual({ value: 'o-a' });
  });

  test('where the account of the resource is not known, nobody is surely of it', () => {
    const question = { owner: { partition: 'aws' } };
    expect(decided([nothingElse], undefined, question).outcome).toBe('undecided');
  });
});

test('a role that is not made yet is not one of another name, whichever of the two is spared', () => {
  const deployer = `arn:aws:iam::${ACCOUNT}:role/deployer`;
  const role = `${RUNTIME.address}.${RUNTIME.path}`;
  const sparing = (spared: string) => [
    { ...callersInvoke, Principal: { AWS: [ARN, deployer] } },
    {
      ...nobodyFromElsewhere,
      Condition: {
        StringNotEquals: { 'aws:SourceVpce': [VPCE] },
        ArnNotEquals: { 'aws:PrincipalArn': [spared] },
      },
    },
  ];
  const outcome = (spared: string, caller: string, isApart: boolean) =>
    decided(sparing(spared), (request) => elsewhere(request) && request.principal.name === caller, {
      isApart: (symbol, text) => isApart && symbol === RUNTIME && text === deployer,
    }).outcome;
  expect(outcome(deployer, role, true)).toBe('closed');
  expect(outcome(deployer, role, false)).toBe('undecided');
  expect(outcome(deployer, deployer, true)).toBe('open');
  expect(outcome(ARN, deployer, true)).toBe('closed');
  expect(outcome(ARN, deployer, false)).toBe('undecided');
  expect(outcome(ARN, role, true)).toBe('open');
});

test('a wildcard of an ARN operator stays within its part', () => {
  const actual = { value: 'arn:aws:sqs:eu-central-1:111122223333:a:b' };
  expect(isArnLike(actual, 'arn:aws:*:*:*:b')).toBe(false);
  expect(isArnLike(actual, 'arn:aws:*:*:*:a:*')).toBe(true);
  expect(isArnLike(actual, '*')).toBeUndefined();
});

test('what is nowhere in the plan has no ARN that AWS is about to give', () => {
  const arn = 'arn:aws:execute-api:us-east-1:999999999999:stranger00/prod/GET/anything';
  const stranger = { value: arn, isOutside: true };
  const api = new Symbolic('aws_api_gateway_rest_api.this', 'execution_arn');
  expect(isLike(stranger, textOf([api, '/prod/*']))).toBe(false);
  expect(isLike({ value: arn }, textOf([api, '/prod/*']))).toBeUndefined();
  // Nobody knows what these become, so they may be any ARN.
  expect(isLike(stranger, textOf(['*', api]))).toBeUndefined();
  const name = new Symbolic('aws_api_gateway_rest_api.this', 'name');
  expect(isLike(stranger, textOf([name, '/prod/*']))).toBeUndefined();
});

test('a question mark is one character, and a symbol may be more', () => {
  expect(isLike({ value: 'a' }, '?')).toBe(true);
  expect(isLike({ value: ENDPOINT }, '?')).toBeUndefined();
});

describe('documents', () => {
  const opaque = (policy: Value) => decide(about([policy])).outcome;
  test.each<[string, Value]>([
    ['not known', new Unknown('a test')],
    ['a symbol', RUNTIME],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a member that IAM has not', '{"Version":"2012-10-17","Statements":[],"Statement":[]}'],
    [
      'a key that is there twice',
      '{"Statement":[],"Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}',
    ],
    [
      'a statement that is not known',
      new Map<string, Value>([['Statement', [new Unknown('a test')]]]),
    ],
  ])('%s', (_what, policy) => {
    expect(opaque(policy)).toBe('undecided');
  });

  test('one statement without a list', () => {
    const policy = '{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}';
    expect(opaque(policy)).toBe('closed');
  });

  test('several policies on one resource: all readings must agree', () => {
    const allow = documentOf([{ ...callersInvoke, Principal: '*', Action: 'bedrock-agentcore:*' }]);
    const isolated = documentOf(ISOLATED);
    const outcome = (...documents: Value[]) => decide(about(documents), elsewhere);
    expect(outcome(isolated, allow).outcome).toBe('undecided');
    expect(outcome(allow, isolated).outcome).toBe('undecided');
    expect(outcome(isolated, allow).witness?.by).toBe('several policies, of which one counts');
    expect(outcome(isolated, isolated).outcome).toBe('closed');
    expect(outcome(allow, allow).outcome).toBe('open');
  });

  test('nothing selected and too many classes decide nothing', () => {
    expect(decided(ISOLATED, () => false).outcome).toBe('undecided');
    const callers = Array.from(
      { length: 4000 },
      (_, index) => `arn:aws:iam::${ACCOUNT}:role/r${index}`,
    );
    expect(decided([{ ...callersInvoke, Principal: { AWS: callers } }]).why).toMatch(/too many/);
  });
});
