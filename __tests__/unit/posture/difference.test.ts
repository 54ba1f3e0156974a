/** What becomes wider or narrower from a state to a plan, and what of it is undecided. */
import fc from 'fast-check';

import type { WorkloadKind } from '../../../posture/claims/claim';
import { postureOf } from '../../../posture/claims/posture';
import { differenceOf } from '../../../posture/difference/compare';
import type { Compared } from '../../../posture/difference/compare';
import { differenceVerdict, plainWords } from '../../../posture/difference/difference';
import type { Difference } from '../../../posture/difference/difference';
import { sidesOf } from '../../../posture/difference/sides';
import { checkedConfiguration } from '../../../posture/evaluate/self-check';
import { Symbolic, Text } from '../../../posture/evaluate/value';
import { readBefore, readPlanWithBefore } from '../../../posture/input/before';
import { readPlan, readState } from '../../../posture/input/plan';
import type { Plan } from '../../../posture/input/plan';
import { headline } from '../../../posture/report/difference';
import { APPLIED, appliedPlan, appliedState } from '../../support/posture/applied';
import { modelOf, readFixture } from '../../support/posture/fixtures';

type Resources = typeof APPLIED;

const AGENT = 'aws_bedrockagentcore_agent_runtime.agent';
const FRONT_END = 'arn:aws:iam::111122223333:role/front-end';
const FOURTH = 'arn:aws:iam::111122223333:role/fourth';
const NAT_PATH = ['aws_subnet.agent', 'aws_route_table.agent', 'aws_nat_gateway.out'];

const bytes = (json: object) => Buffer.from(JSON.stringify(json));

function compared(plan: Plan): Compared {
  const sources = new Map();
  const model = { plan, sources, checked: checkedConfiguration(plan, sources) };
  return { model, report: postureOf(model) };
}

const before = (resources: Resources) => compared(readState(bytes(appliedState(resources))));
const after = (resources: Resources, unknown: readonly string[] = []) =>
  compared(readPlan(bytes(appliedPlan(new Set(unknown), resources))));

const difference = (a: Resources, b: Resources, unknown: readonly string[] = []) =>
  differenceOf(before(a), after(b, unknown), { removed: [] });

const lines = ({ changes }: Difference) =>
  changes.map(
    ({ change, mayBeWider, words }) =>
      `${change}${change === 'undecided' && !mayBeWider ? ', not wider' : ''}: ${plainWords(words)}`,
  );

const resource = (type: string, name: string, values: Record<string, unknown>) => ({
  type,
  name,
  values,
});

/** The same with other values of one resource. */
const having = (
  type: string,
  name: string,
  values: Record<string, unknown>,
  from: Resources = APPLIED,
) =>
  from.map((one) =>
    one.type === type && one.name === name ? { ...one, values: { ...one.values, ...values } } : one,
  );

const route = (name: string, target: Record<string, unknown>) =>
  resource('aws_route', name, {
    id: `r-${name}`,
    route_table_id: 'rtb-1',
    destination_cidr_block: '0.0.0.0/0',
    ...target,
  });

const WITH_NAT: Resources = [
  ...APPLIED,
  resource('aws_nat_gateway', 'out', { id: 'nat-0a1b2c3d4e5f60718', connectivity_type: 'public' }),
  route('out', { nat_gateway_id: 'nat-0a1b2c3d4e5f60718' }),
];

const WITH_TRANSIT: Resources = [
  ...APPLIED,
  route('transit', { transit_gateway_id: 'tgw-0a1b2c3d4e5f60718' }),
];

/** In every policy `to` in the place of the caller. */
const calledBy = (to: unknown): Resources =>
  JSON.parse(
    JSON.stringify(APPLIED).replaceAll(
      `\\"${FRONT_END}\\"`,
      JSON.stringify(JSON.stringify(to)).slice(1, -1),
    ),
  ) as Resources;

const WITH_FOURTH = calledBy([FRONT_END, FOURTH]);

const CALLER = (count: string) =>
  `${count}: ${FOURTH} from the VPC endpoint vpce-0a1b2c3d4e5f60718 in vpc-1 with GetAgentCard, InvokeAgentRuntime, InvokeAgentRuntimeCommand and 5 more`;

const noPolicies = APPLIED.filter(({ type }) => type !== 'aws_bedrockagentcore_resource_policy');

test('a NAT route in an isolated network is the first thing said, with the way to it', () => {
  const found = difference(APPLIED, WITH_NAT);
  expect(lines(found)).toEqual(['wider: can reach the internet']);
  expect(found.changes[0]?.path).toEqual(NAT_PATH);
  expect(headline(found, (name) => name)).toBe(
    `Wider: runtime ${AGENT} can reach the internet: ${NAT_PATH.join(' -> ')}, and nothing else`,
  );
});

test('without that route the agent can no longer reach the internet', () => {
  const found = difference(WITH_NAT, APPLIED);
  expect(lines(found)).toEqual(['narrower: can no longer reach the internet']);
  expect(differenceVerdict(found)).toBe('not wider');
});

test('one caller more is one caller more, and nothing else', () => {
  const found = difference(APPLIED, WITH_FOURTH);
  expect(lines(found)).toEqual([`wider: ${CALLER('one caller more')}`]);
  expect(found.changes[0]?.workload).toBe(AGENT);
});

test('and one caller less is narrower', () => {
  const found = difference(WITH_FOURTH, APPLIED);
  expect(lines(found)).toEqual([`narrower: ${CALLER('one caller less')}`]);
  expect(headline(found, String)).toBe('Nothing becomes wider');
});

test.each([
  { title: 'a private agent', resources: APPLIED },
  { title: 'an agent with a transit gateway', resources: WITH_TRANSIT },
  { title: 'an agent without a resource policy', resources: noPolicies },
])('where nothing changes of $title, nothing is said', ({ resources }) => {
  const found = difference(resources, resources);
  expect(found.changes).toEqual([]);
  expect(differenceVerdict(found)).toBe('not wider');
});

test('a change that is about nothing here leaves an agent without a policy as it is', () => {
  const table = (of: string) => resource('aws_dynamodb_table', 'orders', { billing_mode: of });
  const found = difference([...noPolicies, table('a')], [...noPolicies, table('b')]);
  expect(lines(found)).toEqual([]);
});

describe('what is undecided on a side is neither the same nor narrower', () => {
  const POLICY = 'aws_bedrockagentcore_resource_policy.runtime.policy';
  const ROUTES = 'aws_route_table.agent.route';

  test.each([
    { title: 'the policy of the plan', from: APPLIED, unknown: [POLICY], aspect: 'callers' },
    {
      title: 'the policy, with a caller less',
      from: WITH_FOURTH,
      unknown: [POLICY],
      aspect: 'callers',
    },
    { title: 'the routes of the plan', from: APPLIED, unknown: [ROUTES], aspect: 'internet' },
    {
      title: 'the routes, with a NAT route less',
      from: WITH_NAT,
      unknown: [ROUTES],
      aspect: 'internet',
    },
  ])('$title', ({ from, unknown, aspect }) => {
    const found = difference(from, APPLIED, unknown);
    const about = found.changes.filter((one) => one.aspect === aspect);
    expect(about.map(({ change }) => change)).toContain('undecided');
    expect(about.filter(({ change }) => change === 'wider')).toEqual([]);
    if (aspect === 'internet') expect(about).toHaveLength(1);
    if (from === APPLIED) expect(differenceVerdict(found)).toBe('undecided');
  });

  /** An ID that is not known is that of something new, which is another plan. */
  const NAMES = APPLIED.flatMap(({ type, name, values }) =>
    Object.keys(values)
      .filter((attribute) => !/^(id|agent_runtime_id|agent_runtime_arn)$/.test(attribute))
      .map((attribute) => `${type}.${name}.${attribute}`),
  );

  const VARIANTS = [APPLIED, WITH_NAT, WITH_TRANSIT, WITH_FOURTH, noPolicies];

  test('any value that is not known on either side makes nothing wider or narrower', () => {
    const variant = fc.constantFrom(...VARIANTS);
    const unknown = fc.subarray(NAMES, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(variant, variant, unknown, fc.boolean(), (from, to, names, isBefore) => {
        const sure = (was: Compared, is: Compared) =>
          lines(differenceOf(was, is, { removed: [] }))
            .filter((one) => !one.startsWith('undecided') && !/claim|exception/.test(one))
            .map((one) =>
              one.replace(/(one caller (more|less):|(more|fewer) calls by) (.*) from .*/, '$4'),
            );
        const all = sure(after(from), after(to));
        const some = isBefore
          ? sure(after(from, names), after(to))
          : sure(after(from), after(to, names));
        for (const one of some) expect(all).toContain(one);
      }),
      { numRuns: 40 },
    );
  });

  test('security groups of the plan', () => {
    const found = difference(APPLIED, APPLIED, [`${AGENT}.network_configuration`]);
    expect(found.changes.length).toBeGreaterThan(0);
    expect(found.changes.filter(({ change }) => change !== 'undecided')).toEqual([]);
  });

  test('an agent that gets the default security group of its VPC', () => {
    const to = having('aws_bedrockagentcore_agent_runtime', 'agent', {
      network_configuration: [
        {
          network_mode: 'VPC',
          network_mode_config: [{ subnets: ['subnet-1'], security_groups: [] }],
        },
      ],
    });
    const found = difference(APPLIED, to);
    expect(found.changes.filter(({ change }) => change !== 'undecided')).toEqual([]);
    expect(differenceVerdict(found)).toBe('undecided');
  });

  test('the side before', () => {
    const open = differenceOf(after(APPLIED, [POLICY, ROUTES]), after(WITH_NAT), { removed: [] });
    const aspects = open.changes.map(({ change, aspect }) => `${change} ${aspect}`);
    expect(aspects).toEqual(expect.arrayContaining(['undecided internet', 'undecided callers']));
    expect(aspects.filter((one) => !one.startsWith('undecided'))).toEqual([]);
  });

  test('a NAT gateway less where a transit gateway may lead to the internet', () => {
    const transit = WITH_TRANSIT.slice(APPLIED.length);
    const found = difference(WITH_NAT, [...APPLIED, ...transit]);
    const internet = found.changes.filter(({ aspect }) => aspect === 'internet');
    expect(internet.map(({ change, mayBeWider }) => [change, mayBeWider])).toEqual([
      ['undecided', false],
    ]);
    expect(lines(found)).toContain('wider: can reach what lies behind tgw-0a1b2c3d4e5f60718');
  });

  test('a transit gateway less may be the only way to the internet or none', () => {
    const found = difference(WITH_TRANSIT, APPLIED);
    expect(lines(found)).toEqual([
      'undecided, not wider: whether it can reach the internet cannot be compared: tgw-0a1b2c3d4e5f60718',
      'narrower: can no longer reach what lies behind tgw-0a1b2c3d4e5f60718',
    ]);
    expect(differenceVerdict(found)).toBe('not wider');
  });
});

describe('callers', () => {
  const DENY = { 'aws:SourceVpce': 'vpce-0a1b2c3d4e5f60718' };
  const policies = (edit: (text: string) => string): Resources =>
    APPLIED.map((one) =>
      one.type === 'aws_bedrockagentcore_resource_policy'
        ? { ...one, values: { ...one.values, policy: edit(String(one.values.policy)) } }
        : one,
    );

  test('from the internet, where the condition on the endpoint is gone', () => {
    const open = policies((text) =>
      text.replace(
        JSON.stringify({ StringNotEquals: DENY }),
        '{"StringNotEquals":{"aws:SourceVpce":"x"},"StringEquals":{"aws:SourceVpce":"y"}}',
      ),
    );
    const found = difference(APPLIED, open);
    expect(lines(found)).toContain('wider: can be called from the internet');
    expect(found.changes.filter(({ change }) => change === 'narrower')).toEqual([]);
    const back = difference(open, APPLIED);
    expect(lines(back)).toContain('narrower: can no longer be called from the internet');
  });

  test('of the whole account, where the plan removes the resource policies', () => {
    const found = difference(APPLIED, noPolicies);
    expect(lines(found).join('\n')).toMatch(
      /wider: one caller more: another principal of account 111122223333/,
    );
    expect(found.changes.filter(({ change }) => change === 'narrower')).toEqual([]);
  });

  test('of an agent that had no policy in the plan are undecided, because one may be elsewhere', () => {
    const found = difference(noPolicies, APPLIED);
    expect(
      found.changes.filter(({ aspect, change }) => aspect === 'callers' && change !== 'undecided'),
    ).toEqual([]);
    expect(lines(found).join('\n')).toMatch(/callers may change/);
  });

  test('come through an endpoint that is replaced under its new ID', () => {
    const { model } = before(APPLIED);
    const replaced = after(APPLIED, ['aws_vpc_endpoint.agentcore.id']);
    const { renamed } = sidesOf(model, replaced.model, []);
    const id = new Symbolic('aws_vpc_endpoint.agentcore', 'id');
    const old = 'vpce-0a1b2c3d4e5f60718';
    expect(renamed(old)).toEqual(id);
    expect(renamed([`x/${old}/y`, 'vpce-0a1b2c3d4e5f60719'])).toEqual([
      new Text(['x/', id, '/y']),
      'vpce-0a1b2c3d4e5f60719',
    ]);
    const found = differenceOf(before(APPLIED), replaced, { removed: [] });
    // Its policies still name the endpoint before.
    expect(lines(found).join('\n')).toMatch(
      /narrower: can no longer be called from the VPC endpoint/,
    );
  });

  test('of two plans are compared by what their sources say', () => {
    const fixture = readFixture('by-hand');
    const MAIN = 'tfconfig/m-/main.tf';
    const text = fixture.files[MAIN] ?? '';
    const two = '[local.caller, "arn:aws:iam::111122223333:role/fourth"]';
    const calledByTwo = text
      .replace('Principal = { AWS = local.caller }', `Principal = { AWS = ${two} }`)
      .replaceAll(
        'ArnNotEquals = { "aws:PrincipalArn" = local.caller }',
        `ArnNotEquals = { "aws:PrincipalArn" = ${two} }`,
      );
    const of = (source: string): Compared => {
      const model = modelOf({ ...fixture, files: { ...fixture.files, [MAIN]: source } });
      return { model, report: postureOf(model) };
    };
    const table = of(text);
    const touched = { ...table.model.plan, instances: new Map(table.model.plan.instances) };
    touched.instances.delete('aws_bedrockagentcore_code_interpreter.this');
    const former = { ...table, model: { ...table.model, plan: touched } };
    const found = differenceOf(former, of(calledByTwo), { removed: [] });
    expect(lines(found)).toEqual([
      expect.stringMatching(
        /^wider: one caller more: .*role\/fourth from the VPC endpoint aws_vpc_endpoint\.agentcore\.id in aws_vpc\.main\.id with/,
      ),
    ]);
  });
});

test.each([
  {
    title: 'a service more',
    to: [
      ...APPLIED,
      resource('aws_vpc_endpoint', 'bedrock', {
        id: 'vpce-0b1b2c3d4e5f60718',
        vpc_id: 'vpc-1',
        service_name: 'com.amazonaws.us-east-1.bedrock-runtime',
        vpc_endpoint_type: 'Interface',
        subnet_ids: ['subnet-1'],
        security_group_ids: ['sg-1'],
        route_table_ids: [],
        policy: '',
      }),
    ],
    want: ['wider: can reach the service bedrock-runtime'],
    back: ['narrower: can no longer reach the service bedrock-runtime'],
  },
  {
    title: 'the internet through its security group',
    to: having('aws_security_group', 'agent', {
      egress: [
        {
          cidr_blocks: ['0.0.0.0/0'],
          ipv6_cidr_blocks: [],
          prefix_list_ids: [],
          security_groups: [],
          self: false,
        },
      ],
    }),
    want: [
      `wider: no longer meets group-egress: aws_security_group.agent lets traffic out to 0.0.0.0/0`,
      'wider: security groups let traffic out to 0.0.0.0/0',
      'undecided, not wider: security groups may not let traffic out to aws_security_group.endpoints',
    ],
    back: [
      expect.stringMatching(/^narrower: now meets group-egress/) as string,
      'wider: security groups let traffic out to aws_security_group.endpoints',
      'undecided, not wider: security groups may not let traffic out to 0.0.0.0/0',
    ],
  },
])('$title', ({ to, want, back }) => {
  expect(lines(difference(APPLIED, to))).toEqual(want);
  expect(lines(difference(to, APPLIED))).toEqual(back);
});

describe('what no set of callers or networks shows', () => {
  test('a principal that is spared from the condition on the endpoint', () => {
    const network = JSON.stringify({
      StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d4e5f60718' },
    });
    const spared = network.replace(/}$/, `,"ArnNotEquals":{"aws:PrincipalArn":"${FOURTH}"}}`);
    const to = WITH_FOURTH.map((one) =>
      one.type === 'aws_bedrockagentcore_resource_policy'
        ? {
            ...one,
            values: { ...one.values, policy: String(one.values.policy).replace(network, spared) },
          }
        : one,
    );
    const words = `${FOURTH} can call from any network`;
    expect(lines(difference(WITH_FOURTH, to))).toContain(`wider: has one exception more: ${words}`);
    expect(lines(difference(to, WITH_FOURTH))).toContain(
      `narrower: has one exception less: ${words}`,
    );
  });

  test('private ranges more in a security group of the VPC endpoint', () => {
    const [rule] = (APPLIED.find(({ name }) => name === 'endpoints')?.values.ingress ??
      []) as object[];
    const to = having('aws_security_group', 'endpoints', {
      ingress: [{ ...rule, cidr_blocks: ['10.0.0.0/8'] }],
    });
    expect(lines(difference(APPLIED, to))).toEqual([
      'undecided: what the security groups let into aws_vpc_endpoint.agentcore changes',
    ]);
  });

  const rule = (peer: object) =>
    resource('aws_vpc_security_group_ingress_rule', 'more', {
      security_group_id: 'sg-1',
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
      ...peer,
    });

  test.each([
    ['group', { referenced_security_group_id: 'sg-3' }, 'sg-3'],
    ['range', { cidr_ipv4: '10.9.0.0/16' }, '10.9.0.0/16'],
  ])('a rule for a %s more at the VPC endpoint', (_kind, peer, from) => {
    expect(lines(difference(APPLIED, [...APPLIED, rule(peer)]))).toEqual([
      `wider: security groups let connections to aws_vpc_endpoint.agentcore in from ${from}`,
    ]);
    expect(lines(difference([...APPLIED, rule(peer)], APPLIED))).toEqual([]);
  });

  test('a rule whose port changes', () => {
    const peer = { referenced_security_group_id: 'sg-3' };
    const to = [...APPLIED, rule({ ...peer, to_port: 444 })];
    expect(lines(difference([...APPLIED, rule(peer)], to))).toEqual([
      'undecided: what the security groups let into aws_vpc_endpoint.agentcore changes',
    ]);
  });

  test('a new agent that can connect to the VPC endpoint of another', () => {
    const [agent] = APPLIED.filter(({ type }) => type === 'aws_bedrockagentcore_agent_runtime');
    const network = {
      network_mode: 'VPC',
      network_mode_config: [{ subnets: ['subnet-1'], security_groups: ['sg-3'] }],
    };
    const fourth = resource('aws_bedrockagentcore_agent_runtime', 'fourth', {
      ...agent?.values,
      agent_runtime_id: 'fourth-a1b2c3d4e5',
      agent_runtime_arn:
        'arn:aws:bedrock-agentcore:us-east-1:111122223333:runtime/fourth-a1b2c3d4e5',
      network_configuration: [network],
    });
    const to = [...APPLIED, fourth, rule({ referenced_security_group_id: 'sg-3' })];
    expect(lines(difference(APPLIED, to))).toContain(
      'wider: is one caller more: it is new and can connect to aws_vpc_endpoint.agentcore',
    );
    expect(lines(difference(APPLIED, to)).join()).not.toContain('security groups let connections');
  });

  test('another policy of a VPC endpoint that admits strangers', () => {
    const policy = (action: string) =>
      having('aws_vpc_endpoint', 'agentcore', {
        policy: JSON.stringify({
          Statement: [{ Effect: 'Allow', Principal: '*', Action: action, Resource: '*' }],
        }),
      });
    const found = difference(policy('bedrock-agentcore:InvokeAgentRuntime'), policy('*'));
    expect(lines(found)).toContain('undecided: the policy of aws_vpc_endpoint.agentcore changes');
  });

  test('another target of a gateway', () => {
    const target = (host: string) => [
      ...APPLIED,
      resource('aws_bedrockagentcore_gateway_target', 'search', {
        target_configuration: [{ mcp: [{ mcp_server: [{ endpoint: host }] }] }],
      }),
    ];
    const found = difference(target('https://a.example'), target('https://b.example'));
    expect(lines(found)).toContain('undecided: what it leads to changes');
    expect(difference(target('x'), target('x')).changes).toEqual([]);
  });
});

test('no service is lost while the internet leads to all of them', () => {
  const without = (from: Resources) => from.filter(({ name }) => name !== 's3');
  const found = difference(WITH_NAT, without(WITH_NAT));
  expect(lines(found)).toEqual([]);
  expect(lines(difference(APPLIED, without(APPLIED)))).toEqual([
    'narrower: can no longer reach the service s3',
  ]);
});

test('a new workload is wider where it is open, and is listed', () => {
  const second = {
    ...resource('aws_bedrockagentcore_browser', 'new', {
      network_configuration: [{ network_mode: 'PUBLIC' }],
    }),
  };
  const found = difference(APPLIED, [...APPLIED, second]);
  expect(found.addedWorkloads).toEqual(['aws_bedrockagentcore_browser.new']);
  expect(lines(found)).toEqual(['wider: is new and does not meet in-vpc: network_mode is PUBLIC']);
  const kinds: WorkloadKind[] = found.changes.map(({ kind }) => kind);
  expect(kinds).toEqual(['browser']);
  expect(difference([...APPLIED, second], APPLIED).removedWorkloads).toEqual([
    'aws_bedrockagentcore_browser.new',
  ]);
});

test('idle cost is counted in units', () => {
  expect(difference(APPLIED, WITH_NAT).idle).toEqual([
    { unit: 'interface endpoints x zones', before: 1, after: 1 },
    { unit: 'NAT gateways', before: 0, after: 1 },
  ]);
  const open = difference(APPLIED, APPLIED, ['aws_vpc_endpoint.agentcore.subnet_ids']);
  expect(open.idle[0]).toEqual({
    unit: 'interface endpoints x zones',
    before: 1,
    after: undefined,
  });
});

describe('the plan and what it starts from', () => {
  const change = (address: string, actions: readonly string[], more: object = {}) => ({
    address,
    mode: 'managed',
    type: 'aws_route',
    name: 'x',
    change: { actions, after: actions.includes('create') ? {} : null },
    ...more,
  });
  const read = (changes: readonly object[]) =>
    readPlanWithBefore(
      bytes({
        ...appliedPlan(new Set()),
        prior_state: appliedState(),
        resource_changes: changes,
      }),
    );

  test('replaced, destroyed, and forgotten resources are listed', () => {
    const { removed } = read([
      change('aws_route.a', ['delete', 'create']),
      change('aws_route.b', ['create', 'delete']),
      change('aws_route.c', ['delete']),
      change('aws_route.d', ['forget']),
      change('aws_route.e', ['create']),
      change('aws_route.f', ['no-op']),
      change('aws_route.g', ['delete'], { deposed: '00000000' }),
    ]);
    expect(removed).toEqual([
      { address: 'aws_route.a', action: 'replaced' },
      { address: 'aws_route.b', action: 'replaced' },
      { address: 'aws_route.c', action: 'destroyed' },
      { address: 'aws_route.d', action: 'forgotten' },
      { address: 'aws_route.g (deposed 00000000)', action: 'destroyed' },
    ]);
  });

  test('what is moved is compared with what it was', () => {
    const moved = change(AGENT, ['no-op'], { previous_address: 'aws_vpc.main' });
    expect(read([moved]).before?.instances.has('aws_vpc.main')).toBe(true);
    const fresh = change('module.a.aws_vpc.new', ['no-op'], { previous_address: 'aws_vpc.main' });
    const { before: found } = read([fresh]);
    expect(found?.instances.has('aws_vpc.main')).toBe(false);
    expect(found?.instances.get('module.a.aws_vpc.new')?.module).toEqual([{ name: 'a' }]);
  });

  test('a first plan has nothing before it, so that nothing is wider', () => {
    const fixture = readFixture('vpc-egress');
    const { before: none } = readPlanWithBefore(bytes(fixture.plan));
    expect(none).toBeUndefined();
    const model = modelOf(fixture);
    const found = differenceOf(undefined, { model, report: postureOf(model) }, { removed: [] });
    expect(found.changes).toEqual([]);
    expect(differenceVerdict(found)).toBe('first plan');
    expect(found.idle).toContainEqual({ unit: 'NAT gateways', before: 0, after: 1 });
  });

  test('before can be a plan or a state', () => {
    expect(readBefore(bytes(appliedPlan(new Set()))).configuration).toBeDefined();
    expect(readBefore(bytes(appliedState())).configuration).toBeUndefined();
  });

  test('a plan that is not complete is undecided', () => {
    const plan = readPlan(bytes({ ...appliedPlan(new Set(), WITH_FOURTH), complete: false }));
    const found = differenceOf(before(APPLIED), compared(plan), { removed: [] });
    expect(lines(found)).toContain(
      'undecided: the plan is not complete: the engine says that the plan is not complete',
    );
  });
});
