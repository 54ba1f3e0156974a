/** Wrong programs: each is refused by the compiler, with words that somebody new understands. */
import { join } from 'node:path';

import ts from 'typescript';

import { ROOT } from '../../support/modules';

const HEAD = `
import type { Construct } from 'constructs';
import { call, hcl, jsonencode, tpl } from '../../hcl/value';
import { check, data, locals, output, resource } from './declare';
declare const scope: Construct;
const vpc = resource(scope, 'aws_vpc', 'this', { cidr_block: '10.0.0.0/16', tags: { Name: tpl('\${var.name}') } });
`;

const RIGHT = [
  "resource(scope, 'aws_subnet', 'a', { '#': 'why', for_each: hcl`local.a`, vpc_id: hcl`${vpc}.id`, '# cidr_block': 'why', cidr_block: 'x', depends_on: [vpc] });",
  "data(scope, 'aws_route_tables', 'a', { filter: [{ name: 'a', values: hcl`a.b` }, { name: 'b', values: ['c'] }] });",
  "resource(scope, 'aws_bedrockagentcore_agent_runtime', 'a', { agent_runtime_name: 'a', role_arn: 'b', agent_runtime_artifact: [{ for_each: hcl`var.code[*]`, content: { code_configuration: { runtime: hcl`a.b`, entry_point: hcl`a.c`, code: { s3: { bucket: 'b', prefix: 'x' } } } } }], network_configuration: { network_mode: 'VPC', network_mode_config: { subnets: hcl`a.b`, security_groups: [hcl`a.b`] } } });",
  "resource(scope, 'aws_iam_role_policy', 'a', { role: hcl`a.b`, policy: jsonencode({ Version: '1' }) });",
  "resource(scope, 'aws_lb', 'a', { subnets: call('concat', hcl`a.b`, ['c']) });",
];

const WRONG: readonly (readonly [title: string, code: string, says: RegExp])[] = [
  [
    'a misspelt argument',
    "resource(scope, 'aws_subnet', 'a', { vpc_id: 'v', cidr_blok: 'x' });",
    /'cidr_blok' does not exist in type 'Args<SubnetConfig>.*Did you mean to write 'cidr_block'/s,
  ],
  [
    'a name of the bindings',
    "resource(scope, 'aws_subnet', 'a', { vpcId: 'v' });",
    /'vpcId' does not exist in type 'Args<SubnetConfig>.*vpc_id/s,
  ],
  [
    'a missing argument',
    "resource(scope, 'aws_subnet', 'a', { cidr_block: 'x' });",
    /Property 'vpc_id' is missing/,
  ],
  [
    'text for a boolean',
    "resource(scope, 'aws_vpc', 'a', { enable_dns_support: 'yes' });",
    /'string' is not assignable to type 'Bool/,
  ],
  [
    'a number for a boolean',
    "resource(scope, 'aws_vpc', 'a', { enable_dns_support: 1 });",
    /'number' is not assignable to type 'Bool/,
  ],
  [
    'text for a map',
    "resource(scope, 'aws_vpc', 'a', { tags: 'x' });",
    /'string' is not assignable to type 'Dict<Str>/,
  ],
  [
    'a list in a map',
    "resource(scope, 'aws_vpc', 'a', { tags: { a: [1] } });",
    /'number\[\]' is not assignable to type 'Str'/,
  ],
  [
    'text for a list',
    "resource(scope, 'aws_lb', 'a', { subnets: 'x' });",
    /'string' is not assignable to type 'List<Str>/,
  ],
  [
    'text for a number',
    "resource(scope, 'aws_lb', 'a', { idle_timeout: '60' });",
    /'string' is not assignable to type 'Num/,
  ],
  [
    'an unknown type',
    "resource(scope, 'aws_vcp', 'a', {});",
    /'"aws_vcp"' is not assignable to parameter of type 'keyof ResourceModules'/,
  ],
  [
    'a lookup as a resource',
    "resource(scope, 'aws_partition', 'a', {});",
    /'"aws_partition"' is not assignable to parameter of type 'keyof ResourceModules'/,
  ],
  ['no label', "resource(scope, 'aws_vpc', {});", /Expected 4 arguments, but got 3/],
  ['no arguments', "resource(scope, 'aws_vpc', 'a');", /Expected 4 arguments, but got 3/],
  [
    'a missing argument of a block',
    "data(scope, 'aws_route_tables', 'a', { filter: { name: 'a' } });",
    /'\{ name: string; \}' is not assignable to type 'Blocks<Args<DataAwsRouteTablesFilter>>/,
  ],
  [
    'an unknown argument of a block',
    "data(scope, 'aws_route_tables', 'a', { filter: { name: 'a', values: ['b'], valeus: 1 } });",
    /'valeus' does not exist in type 'Blocks<Args<DataAwsRouteTablesFilter>>'/,
  ],
  [
    'a wrong type in a block',
    "data(scope, 'aws_route_tables', 'a', { filter: { name: 'a', values: [1] } });",
    /'number' is not assignable to type 'Str'/,
  ],
  [
    'a block one level too high',
    "resource(scope, 'aws_bedrockagentcore_agent_runtime', 'a', { agent_runtime_name: 'a', role_arn: 'b', agent_runtime_artifact: {}, network_configuration: { network_mode: 'VPC', subnets: [] } });",
    /'subnets' does not exist in type/,
  ],
  [
    'an unknown argument in a dynamic block',
    "data(scope, 'aws_route_tables', 'a', { filter: { for_each: hcl`a.b`, content: { name: 'a', values: [], valeus: 1 } } });",
    /'valeus' does not exist in type/,
  ],
  [
    'a for_each that is text',
    "resource(scope, 'aws_vpc', 'a', { for_each: 'local.a' });",
    /'string' is not assignable to type 'Expression'/,
  ],
  [
    'a why that is no text',
    "resource(scope, 'aws_subnet', 'a', { '# vpc_id': 1, vpc_id: 'v' });",
    /'number' is not assignable to type 'string'/,
  ],
  [
    'a misspelt lifecycle',
    "resource(scope, 'aws_vpc', 'a', { lifecycle: { create_before_destory: true } });",
    /'create_before_destory' does not exist in type 'Lifecycle'.*create_before_destroy/s,
  ],
  [
    'a dependency that is text',
    "resource(scope, 'aws_vpc', 'a', { depends_on: ['aws_vpc.b'] });",
    /'string' is not assignable to type 'Expression'/,
  ],
  ['an attribute of an address', 'vpc.id;', /Property 'id' does not exist on type 'Expression'/],
  [
    'an object that looks like an expression',
    "resource(scope, 'aws_subnet', 'a', { vpc_id: { source: 'a.b' } });",
    /is not assignable to type 'Str'|Type '\{ source: string; \}' is/,
  ],
  [
    'a check without what was found',
    "check(hcl`a.b`, { at: 'name' });",
    /Property 'found' is missing/,
  ],
  [
    'an output without a description',
    "output(scope, 'a', { value: vpc });",
    /Property 'description' is missing/,
  ],
  ['a local that is a function', 'locals(scope, { a: () => 1 });', /is not assignable to type/],
];

const FILE = join(ROOT, 'modules/blocks/probe.ts');

/** What the compiler says of each line behind `HEAD`. */
function compiled(lines: readonly string[]): string[] {
  const text = `${HEAD}${lines.join('\n')}\n`;
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const options = { ...config?.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const usual = ts.createCompilerHost(options);
  host.fileExists = (name) => name === FILE || usual.fileExists(name);
  host.readFile = (name) => (name === FILE ? text : usual.readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
      : usual.getSourceFile(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const source = program.getSourceFile(FILE);
  const first = HEAD.split('\n').length - 1;
  const said = lines.map(() => '');
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) - first;
    if (line < 0)
      throw new Error(`the head: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    said[line] += `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n`;
  }
  return said;
}

const said = compiled([...RIGHT, ...WRONG.map(([, code]) => code)]);

test('what is right compiles', () => {
  expect(said.slice(0, RIGHT.length)).toEqual(RIGHT.map(() => ''));
});

test.each(WRONG.map(([title, , says], index) => ({ title, says, index })))(
  '$title does not compile',
  ({ says, index }) => {
    expect(said[RIGHT.length + index]).toMatch(says);
  },
);
