/** The lists of types beside the schema: names of all resource types, with the attributes that can point at a network or at AgentCore. */
import { HARMLESS, kindOf, MODELLED } from '../../../posture/graph/kinds';
import TYPES from '../../support/posture/provider-types.json';

const ATTRIBUTES = new Map(
  Object.entries(TYPES).map(([type, names]) => [type, names === '' ? [] : names.split(' ')]),
);

test('the schema is whole, and has a type of each newer release', () => {
  expect(ATTRIBUTES.size).toBeGreaterThan(1600);
  expect(ATTRIBUTES.get('aws_route')).toEqual(
    expect.arrayContaining(['route_table_id', 'vpc_endpoint_id']),
  );
  expect(ATTRIBUTES.has('aws_bedrockagentcore_resource_policy')).toBe(true);
});

test('every type of the lists is one of the schema, and is there once', () => {
  const all = [...MODELLED, ...HARMLESS.keys()];
  expect(all.filter((type) => !ATTRIBUTES.has(type))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test('every reason is a sentence', () => {
  for (const because of HARMLESS.values()) expect(because).toMatch(/^[A-Z].*\.$/);
});

/** Of these attributes only types that the graph reads may have one, but for what is named here. */
const CHANGES = ['route_table_id', 'route_table_ids', 'vpc_endpoint_id', 'resource_arn'];

const EXCEPT: Readonly<Record<string, string>> = {
  aws_cloudwatch_log_delivery_source: 'it names what logs come from',
  aws_cloudwatch_log_resource_policy: 'it is about logs',
  aws_wafv2_web_acl_association: 'a web ACL only denies',
};

test('no type that is called harmless changes a route, an endpoint, or a resource policy', () => {
  const suspicious = [...HARMLESS.keys()].filter((type) =>
    ATTRIBUTES.get(type)?.some((name) => CHANGES.includes(name)),
  );
  expect(suspicious.sort()).toEqual(Object.keys(EXCEPT).sort());
});

test('whatever else can point at the graph is a stranger, and this is the list', () => {
  const strangers = [...ATTRIBUTES]
    .filter(([type, names]) => names.length > 0 && kindOf(type).kind === 'stranger')
    .map(([type]) => type);
  expect(strangers.sort()).toMatchSnapshot();
});

test('types of other providers are strangers', () => {
  expect(kindOf('awscc_ec2_route').kind).toBe('stranger');
});
