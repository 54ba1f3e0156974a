/** The graph of one workload: what is in it, how it looks, and that a name in it is text and nothing else. */
import { postureOf } from '../../../posture/claims/posture';
import { pictureOf } from '../../../posture/picture/picture';
import { Sketch, TONES } from '../../../posture/picture/sketch';
import type { Picture, PictureNode } from '../../../posture/picture/sketch';
import { dotOf } from '../../../posture/report/dot';
import { printPictureSvg, standalone } from '../../../posture/report/svg';
import { drawn } from '../../../scripts/posture-picture';
import { APPLIED, appliedPlan } from '../../support/posture/applied';
import { modelOf, readFixture } from '../../support/posture/fixtures';
import type { Fixture, FixtureName } from '../../support/posture/fixtures';

const RESEARCH = 'module.research_agent.aws_bedrockagentcore_agent_runtime.this';

function picture(of: FixtureName | Fixture, address: string, about?: string): Picture {
  const model = modelOf(typeof of === 'string' ? readFixture(of) : of);
  const assumptions = about === undefined ? [] : [{ about, text: `${about} is ours` }];
  return pictureOf(model, postureOf(model, { assumptions }), address, assumptions);
}

/** Edges as text, such as `subnet a -> route table b (violated: words)`. */
function edgesOf({ nodes, edges }: Picture): readonly string[] {
  const nameOf = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return `${node?.kind ?? ''} ${node?.name ?? ''}`;
  };
  return edges.map(({ from, to, tone, words }) => {
    const said = [...(tone === 'proven' ? [] : [tone]), ...words].join(', ');
    return `${nameOf(from)} -> ${nameOf(to)}${said === '' ? '' : ` (${said})`}`;
  });
}

const namesOf = ({ nodes }: Picture, kind: PictureNode['kind']) =>
  nodes.filter((node) => node.kind === kind).map(({ name }) => name);

test('of an agent with NAT: callers, and the way to the internet', () => {
  const found = picture('vpc-egress', RESEARCH);
  expect(found.title).toEqual([`runtime ${RESEARCH}`, 'Pattern: vpc-egress']);
  const edges = edgesOf(found);
  expect(edges).toEqual(
    expect.arrayContaining([
      'caller principals of the account whose identity policies allow it -> network any network (violated)',
      `network any network -> workload ${RESEARCH} (violated, runtime, endpoint DEFAULT, endpoint prod)`,
      `workload ${RESEARCH} -> subnet module.network.aws_subnet.private["use1-az1"]`,
      'subnet module.network.aws_subnet.private["use1-az1"] -> route table module.network.aws_route_table.private["use1-az1"]',
      'route table module.network.aws_route_table.private["use1-az1"] -> route target module.network.aws_nat_gateway.this["use1-az1"] (violated)',
      'route target module.network.aws_nat_gateway.this["use1-az1"] -> destination the internet (violated)',
      'route table module.network.aws_route_table.private["use1-az1"] -> VPC endpoint aws_vpc_endpoint.s3',
      'security group module.research_agent.aws_security_group.runtime[0] -> allowed out 0.0.0.0/0 (violated)',
      'security group module.research_agent.aws_security_group.runtime[0] -> allowed out aws_security_group.orders_db',
    ]),
  );
  const [hub] = found.nodes;
  expect(hub?.tone).toBe('violated');
  expect(hub?.words[0]).toMatch(/^violated: no-internet, no-other-network, /);
});

test('of an isolated agent: no way out, and nobody whom its policies deny', () => {
  const found = picture('isolated', RESEARCH);
  expect(namesOf(found, 'caller')).toEqual(['arn:aws:iam::111122223333:role/front-end']);
  expect(namesOf(found, 'destination')).toEqual([]);
  expect(namesOf(found, 'route target')).toEqual([]);
  expect(new Set(found.nodes.map(({ tone }) => tone))).toEqual(new Set(['proven']));
  const endpoint = 'VPC endpoint module.endpoints.aws_vpc_endpoint.interface["bedrock-agentcore"]';
  const edges = edgesOf(found);
  expect(edges).toContain(`caller arn:aws:iam::111122223333:role/front-end -> network ${endpoint}`);
  expect(edges).toContain(
    'caller arn:aws:iam::111122223333:role/front-end -> network the internet (by an AWS service, exception)',
  );
  const interfaces = found.nodes.find(({ name }) => name === 'interface endpoints of its VPC');
  expect(interfaces?.words).toContain('bedrock-runtime');
});

test('of a gateway: its targets, with the way to each', () => {
  const gateway = 'module.gateway.aws_bedrockagentcore_gateway.this';
  const target = 'module.orders.aws_bedrockagentcore_gateway_target.this';
  const edges = edgesOf(picture('private-api-gateway-named', gateway));
  expect(edges.slice(-6)).toEqual([
    `workload ${gateway} -> gateway target ${target}`,
    `gateway target ${target} -> on the way module.orders.aws_vpclattice_resource_configuration.this (egress self-managed)`,
    'on the way module.orders.aws_vpclattice_resource_configuration.this -> on the way module.orders.aws_vpclattice_resource_gateway.this[0]',
    'on the way module.orders.aws_vpclattice_resource_gateway.this[0] -> destination module.orders.aws_vpc_endpoint.execute_api[0]',
    'on the way module.orders.aws_vpclattice_resource_gateway.this[0] -> security group module.orders.aws_security_group.resource_gateway[0]',
    'security group module.orders.aws_security_group.resource_gateway[0] -> allowed out module.orders.aws_security_group.execute_api[0]',
  ]);
  expect(edgesOf(picture('private-api-gateway-named', target))[0]).toMatch(
    /^workload .* -> on the way /,
  );
});

test('of a runtime in no VPC: the internet, and its mode', () => {
  expect(edgesOf(picture('public', RESEARCH)).at(-1)).toBe(
    `workload ${RESEARCH} -> route target the internet (violated, network_mode PUBLIC)`,
  );
});

test('of subnets outside of the plan: what is not known, and not what could be there', () => {
  const found = picture('gateway-in-front', RESEARCH);
  expect(edgesOf(found)).toContain(
    'subnet subnet-0123456789abcdef0 -> route table subnet-0123456789abcdef0 is not in the plan (undecided)',
  );
  expect(namesOf(found, 'VPC endpoint')).toEqual([]);
});

describe('of a way to a network outside of the plan', () => {
  const AGENT = 'aws_bedrockagentcore_agent_runtime.agent';
  const withTransit: Fixture = {
    plan: appliedPlan(new Set(), [
      ...APPLIED,
      {
        type: 'aws_route',
        name: 'out',
        values: {
          id: 'r-1',
          route_table_id: 'rtb-1',
          destination_cidr_block: '10.0.0.0/8',
          transit_gateway_id: 'tgw-1',
        },
      },
      {
        type: 'aws_route',
        name: 'local',
        values: {
          id: 'r-2',
          route_table_id: 'rtb-1',
          destination_cidr_block: '10.9.0.0/16',
          gateway_id: 'local',
        },
      },
    ]) as unknown as Fixture['plan'],
    files: {},
  };

  test.each([
    { about: undefined, tone: 'undecided' },
    { about: 'tgw-1', tone: 'assumed' },
  ])('with $about vouched for it is $tone', ({ about, tone }) => {
    const found = picture(withTransit, AGENT, about);
    // A route that stays in the VPC leads nowhere else.
    expect(namesOf(found, 'route target')).toEqual(['tgw-1']);
    expect(edgesOf(found)).toContain(
      `route target tgw-1 -> destination a network outside of the plan (${tone})`,
    );
  });
});

test('what is drawn twice is one, with the worse outcome; of a kind only so many', () => {
  const sketch = new Sketch();
  const hub = sketch.node('workload', 'w');
  for (let at = 0; at < 25; at++)
    sketch.edge(
      sketch.node('caller', `c${String(at)}`, { tone: at === 24 ? 'violated' : 'proven' }),
      hub,
    );
  sketch.edge(sketch.node('caller', 'c0', { tone: 'undecided', words: ['a'] }), hub, {
    tone: 'assumed',
    words: ['b'],
  });
  // What is fine elsewhere makes nothing better.
  sketch.edge(sketch.node('caller', 'c0'), hub);
  const { nodes, edges } = sketch.picture(['t']);
  expect(nodes).toHaveLength(22);
  expect(nodes[1]).toMatchObject({ name: 'c0', tone: 'undecided', words: ['a'] });
  expect(nodes.at(-1)).toMatchObject({ name: '5 more', tone: 'violated' });
  expect(edges[0]).toMatchObject({ tone: 'assumed', words: ['b'] });
  expect(edges).toHaveLength(21);
});

const small = (name: string): Picture => {
  const sketch = new Sketch();
  const from = sketch.node('caller', name, { words: [name] });
  sketch.edge(from, sketch.node('workload', name), { words: [name], tone: 'violated' });
  return sketch.picture([name]);
};

test('the DOT of a small picture', () => {
  expect(dotOf(small('a')).split('\n').slice(-5)).toEqual([
    '  n0 [label="caller\\na\\na", shape="ellipse", style="filled,solid", color="#1b5e20", fillcolor="#f1f8e9", penwidth="1"];',
    '  n1 [label="workload\\na", shape="box3d", style="filled,solid", color="#1b5e20", fillcolor="#f1f8e9", penwidth="1"];',
    '  n0 -> n1 [label="violated, a", color="#b71c1c", fontcolor="#b71c1c", style="bold", penwidth="3"];',
    '}',
    '',
  ]);
});

test('an outcome has a color, a line, and a word of its own, and the picture says which', () => {
  const looks = TONES.map((tone) => {
    const sketch = new Sketch();
    sketch.edge(sketch.node('caller', 'c', { tone }), sketch.node('workload', 'w'), { tone });
    const dot = dotOf(sketch.picture([]));
    const node = /n0 \[label="([^"]*)".*style="filled,(\w+)", color="(#\w+)"/.exec(dot) ?? [];
    const edge = /n0 -> n1 \[(?:label="([^"]*)", )?color="(#\w+)".*style="(\w+)"/.exec(dot) ?? [];
    expect([edge[2], edge[3]]).toEqual([node[3], node[2]]);
    if (tone !== 'proven') expect([node[1], edge[1]]).toEqual([`caller\\nc\\n${tone}`, tone]);
    expect(dot.toLowerCase()).toContain(`${node[2] ?? ''}: ${tone}`);
    return `${node[2] ?? ''} ${node[3] ?? ''}`;
  });
  expect(new Set(looks.flatMap((look) => look.split(' '))).size).toBe(2 * TONES.length);
});

test('long names are wrapped at their points, and cut', () => {
  const label = (name: string) => /n1 \[label="workload\\n([^"]*)"/.exec(dotOf(small(name)))?.[1];
  expect(label('module.search.aws_bedrockagentcore_gateway_target.this')).toBe(
    'module.search.\\naws_bedrockagentcore_gateway_target.this',
  );
  const lines = label('x'.repeat(1_000))?.split('\\n') ?? [];
  expect(lines.join('')).toBe(`${'x'.repeat(220)}…`);
  expect(Math.max(...lines.map(({ length }) => length))).toBe(44);
});

const HOSTILE = [
  'a"b',
  'a\\',
  'a\\"b\\n\\N\\G',
  'a<b>&c;&#60;script&gt;',
  '</text></svg><script>alert(1)</script>',
  '<![CDATA[',
  '-->',
  '"];evil->x[label="',
  'a\nb\r\u2028c',
  '\u202Eabc\u200B',
  '\ud800',
  '<b>html</b>',
  'x" URL="https://evil.example',
  'é ✓ 漢',
];

/** Names of elements, one after the other, without the lines of labels, of which a long one has more. */
const elementsOf = (svg: string) =>
  [...svg.matchAll(/<(\/?[A-Za-z]+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'text' && name !== '/text');

const DECODED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#45;': '-',
  '&#39;': "'",
  '&#160;': ' ',
};

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&[#\w]+;/g, (one) => DECODED[one] ?? one),
  );

test.each(HOSTILE)('the name %j is text in the DOT and in the SVG', async (hostile) => {
  const dot = dotOf(small(hostile));
  expect(dot.split('\n')).toHaveLength(dotOf(small('a')).split('\n').length);
  const [svg, harmless] = [
    await printPictureSvg(small(hostile)),
    await printPictureSvg(small('a')),
  ];
  expect(elementsOf(svg)).toEqual(elementsOf(harmless));
  expect(svg).not.toMatch(/<(?!\/?(?:svg|g|text|path|polygon|polyline|ellipse)\b)/);
  const shown = hostile.replace(
    /[\n\r\u2028\u202E\u200B\ud800]/g,
    (one) => `U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  expect(textsOf(svg)).toContain(shown);
});

describe('the SVG', () => {
  const DRAWN = ['by-hand', 'gateway-in-front', 'private-mcp-server', 'tokens'] as const;

  test.each(DRAWN)('%s: is the same each time, and loads and runs nothing', async (name) => {
    const model = modelOf(readFixture(name));
    const report = postureOf(model);
    for (const { address } of report.workloads) {
      const svg = await printPictureSvg(pictureOf(model, report, address));
      expect(await printPictureSvg(pictureOf(model, report, address))).toBe(svg);
      expect(svg).toMatch(/^<svg role="img" [^]*<\/svg>\n$/);
      const urls = svg.match(/\w+:\/\/[^"]*/g);
      expect([...new Set(urls)].sort()).toEqual([
        'http://www.w3.org/1999/xlink',
        'http://www.w3.org/2000/svg',
      ]);
      expect(svg).not.toMatch(/<!|<\?|<script|<style|<image|<a\b|href|url\(|\son\w+=/i);
      expect(textsOf(svg).join('')).toContain(address);
    }
  });

  test('has nothing of what Graphviz writes around it', () => {
    const svg =
      '<?xml?><!DOCTYPE svg>\n<!-- a -->\n<svg width="1">\n<!-- b -->\n<title>n0</title>\n<g/>\n</svg>\n\n';
    expect(standalone(svg)).toBe('<svg role="img" width="1">\n<g/>\n</svg>\n');
  });
});

describe('the workload to draw', () => {
  const draw = (name: FixtureName, wanted?: string) => {
    const model = modelOf(readFixture(name));
    const found = { model, report: postureOf(model) };
    return drawn(found, { assumptions: [], plans: [model.plan], wanted });
  };

  test('is the only one, or the one that is named', async () => {
    expect(await draw('vpc-egress')).toBe(await draw('vpc-egress', RESEARCH));
  });

  test.each([
    {
      title: 'of several',
      name: 'isolated',
      wanted: undefined,
      want: `--workload: found no address, and 2 workloads. Expected one of module.billing_agent.aws_bedrockagentcore_agent_runtime.this, ${RESEARCH}. Pass the address of the workload to draw.`,
    },
    {
      title: 'with a name that is nearly right',
      name: 'isolated',
      wanted: RESEARCH.replace('research', 'reserch'),
      want: `--workload: found an address that no workload has. Expected one of ${RESEARCH}. Pass the address of the workload to draw.`,
    },
    {
      title: 'with a name that is like none',
      name: 'vpc-egress',
      wanted: 'x',
      want: `--workload: found an address that no workload has. Expected one of ${RESEARCH}. Pass`,
    },
  ] as const)('$title is asked for', async ({ name, wanted, want }) => {
    await expect(draw(name, wanted)).rejects.toThrow(want);
  });

  test('of a plan without any is refused', async () => {
    const model = modelOf({
      plan: { ...readFixture('public').plan, resource_changes: [] },
      files: {},
    });
    const found = { model, report: postureOf(model) };
    await expect(drawn(found, { assumptions: [], plans: [], wanted: undefined })).rejects.toThrow(
      '--format svg: found no runtime, gateway, target, browser, or code interpreter.',
    );
  });

  test('is drawn without what is sensitive', async () => {
    const fixture = readFixture('vpc-egress');
    const plan = {
      ...fixture.plan,
      variables: { secret: { value: 'module.research_agent.' } },
      configuration: { root_module: { variables: { secret: { sensitive: true } } } },
    };
    const model = modelOf({ ...fixture, plan });
    const found = { model, report: postureOf(model) };
    const svg = await drawn(found, { assumptions: [], plans: [model.plan], wanted: undefined });
    expect(svg).not.toContain('research_agent');
    expect(svg).toContain('(sensitive)');
    const wanted = 'x';
    await expect(drawn(found, { assumptions: [], plans: [model.plan], wanted })).rejects.toThrow(
      'one of (sensitive)aws_bedrockagentcore_agent_runtime.this',
    );
  });
});
