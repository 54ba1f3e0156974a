import { printMermaid } from '../../../emit/mermaid';
import { showsDenial, type Diagram } from '../../../inputs/diagram';
import { stacksOfCatalogue } from '../../support/modules';

const DIAGRAM: Diagram = {
  groups: { account: { label: 'account' }, vpc: { label: 'VPC', in: 'account' } },
  nodes: {
    internet: { label: 'internet', kind: 'internet' },
    policy: { label: 'policy', kind: 'policy' },
    agent: { label: ['agent', 'a "role"'], in: 'vpc' },
  },
  edges: [
    { from: 'internet', to: 'agent', label: 'no route', kind: 'denied' },
    { from: 'policy', to: 'agent' },
    { from: 'agent', to: 'internet', label: ['443', 'when asked'], kind: 'conditional' },
    { from: 'vpc', to: 'policy', label: 'a part', kind: 'part' },
    { from: 'policy', to: 'internet', kind: 'part' },
  ],
};

test('a diagram is a flowchart: groups inside groups, each kind of node and of edge', () => {
  expect(printMermaid(DIAGRAM)).toBe(`flowchart LR
  subgraph account["account"]
    subgraph vpc["VPC"]
      agent["agent<br/>a #quot;role#quot;"]
    end
  end
  internet(("internet"))
  policy{{"policy"}}
  internet -. "no route" .-x agent
  policy --> agent
  agent -. "443<br/>when asked" .-> internet
  vpc ---|"a part"| policy
  policy --- internet`);
});

test.each<[string, Diagram]>([
  ['an edge', { ...DIAGRAM, edges: [{ from: 'agent', to: 'gateway' }] }],
  ['a node', { ...DIAGRAM, nodes: { agent: { label: 'agent', in: 'gateway' } }, edges: [] }],
  ['a group', { groups: { vpc: { label: 'VPC', in: 'gateway' } }, nodes: {}, edges: [] }],
])('%s that names what the diagram does not declare is a bug', (_title, diagram) => {
  expect(() => printMermaid(diagram)).toThrow('bug: the diagram does not declare gateway');
});

/** Resource types that stop something: their policy denies, or what they do not allow is closed. */
const CLOSING = ['aws_security_group', 'aws_bedrockagentcore_resource_policy', 'aws_vpc_endpoint'];

describe.each(stacksOfCatalogue().map((stack) => [stack.module.name, stack] as const))(
  'the diagram of %s',
  (_name, { module, document }) => {
    test('is printed', () => {
      expect(printMermaid(module.readme.diagram)).toMatch(/^flowchart LR\n/);
    });

    test('shows what the module denies', () => {
      const closes = document.some(
        ({ block: { type, labels } }) => type === 'resource' && CLOSING.includes(labels[0] ?? ''),
      );
      expect(showsDenial(module.readme.diagram) || !closes).toBe(true);
    });
  },
);
