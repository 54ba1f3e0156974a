/**
 * The script of docs/prove-it.md on an emulated account: moto as far as it goes, and answers in AWS's form beyond it. The
 * `aws` of the script checks operations, parameters, and answers with botocore's models, or is the CLI in AGENTCORE_AWS.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { changedIn, rootsOf } from '../support/deployments';
import { apply, describeEngines, init, usesRealProvider, type EngineRun } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { describeObjectStore, startObjectStore, type ObjectStore } from '../support/object-store';
import { openAccount, runtimeEndpoint, type Account } from '../support/prove-it/account';
import { ec2Refusal, json, refusal } from '../support/prove-it/emulated';
import { found, resourcesOf } from '../support/prove-it/mirror';
import { startSchemaProvider, type SchemaProvider } from '../support/schema-provider';
import { newWorkspace, type Workspace } from '../support/workspace';

jest.setTimeout(300_000);

const EXAMPLE = changedIn(
  changedIn(
    readFileSync(join(ROOT, 'examples/deployments/isolated.yaml'), 'utf8'),
    /backend: \{ type: s3[^}]*\}/,
    'backend: { type: local }',
  ),
  'caller_networks:',
  "named_endpoints: { prod: { version: '1' } }\n      caller_networks:",
);

const AGENT = 'module.research_agent.aws_bedrockagentcore_agent_runtime.this';
const LOGS = 'module.research_agent.aws_vpc_endpoint.interface["logs"]';
const USUAL = ['--root', '.', '--require', 'isolated'];

/** Lines of the example, all of them `ok`, with the call. IDs of EC2 are replaced. */
const ALL = [
  'posture: the state is isolated',
  `runtime ${AGENT}: network mode VPC, subnets, and security groups are those of the state`,
  `runtime ${AGENT}: endpoints DEFAULT, prod are those of the state`,
  `resource policy of runtime ${AGENT}: the same as in the state`,
  `resource policy of endpoint DEFAULT of runtime ${AGENT}: the same as in the state`,
  `resource policy of endpoint prod of runtime ${AGENT}: the same as in the state`,
  ...['interface["bedrock-agentcore"]', 'interface["ecr.api"]', 'interface["ecr.dkr"]'].flatMap(
    endpointLines,
  ),
  ...['interface["logs"]', 's3[0]'].flatMap(endpointLines),
  ...Array<string>(2).fill(
    'routes of subnet: each of 2 routes in rtb is local, to a gateway endpoint of the state, or in the state',
  ),
  ...Array<string>(2).fill('rules of security group sg: each of 2 rules is in the state'),
  `call of runtime ${AGENT}: AWS refused it by a resource policy`,
].sort();

function endpointLines(name: string): string[] {
  const address = `module.research_agent.aws_vpc_endpoint.${name}`;
  return [
    `VPC endpoint ${address}: private DNS, security groups, and route tables are those of the state`,
    `policy of VPC endpoint ${address}: the same as in the state`,
  ];
}

/** Texts of the lines with a result, sorted, without the random part of IDs. */
function linesOf(stdout: string, result: 'ok' | 'differs' | 'not checked'): string[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith(`${result} `));
  return lines
    .map((line) => line.slice(13).replace(/\b(subnet|rtb|sg|vgw|vpce)-[0-9a-f]+/g, '$1'))
    .sort();
}

let provider: SchemaProvider;
let workspace: Workspace;
let moto: ObjectStore;
let account: Account;

async function openEmulatedAccount(motoServer: string, engine: EngineRun['engine']): Promise<void> {
  provider = await startSchemaProvider({
    schemaFile: join(ROOT, `schema/aws-${PROVIDER_VERSION}.json`),
    fixtures: existingAccount(),
  });
  workspace = newWorkspace();
  for (const [path, text] of rootsOf(EXAMPLE).files) workspace.write(path, text);
  const cwd = workspace.path('research-agent');
  const run: EngineRun = { engine, cwd, reattach: provider.reattach };
  moto = await startObjectStore(motoServer);
  await init(run);
  await apply(run);
  account = await openAccount({ moto, motoServer, run, workspace });
}

const valuesOf = (type: string, part = '') =>
  resourcesOf(account.state).find(
    (resource) => resource.type === type && JSON.stringify(resource.values).includes(part),
  )?.values ?? {};

const idOf = (type: string, part = '') => String(valuesOf(type, part).id);
const runtimeId = () => String(valuesOf('aws_bedrockagentcore_agent_runtime').agent_runtime_id);
const runtimeArn = () => String(valuesOf('aws_bedrockagentcore_agent_runtime').agent_runtime_arn);

/** A route to a virtual private gateway, which EC2 propagates and moto does not. */
async function propagateRoute(): Promise<void> {
  const { ec2 } = account.emulated;
  const GatewayId = found(await ec2('CreateVpnGateway', { Type: 'ipsec.1' }), 'vpnGatewayId');
  const route = {
    RouteTableId: idOf('aws_route_table'),
    DestinationCidrBlock: '10.8.0.0/16',
  };
  await ec2('CreateRoute', { ...route, GatewayId });
  const tables = await ec2('DescribeRouteTables');
  await ec2('DeleteRoute', route);
  const body = tables.replaceAll(/CreateRoute(?=<)/g, 'EnableVgwRoutePropagation');
  expect(body).not.toBe(tables);
  account.changed.set('DescribeRouteTables', { status: 200, body });
}

(usesRealProvider() ? describe.skip : describe)('an emulated account, not AWS', () => {
  describeObjectStore('with moto', (motoServer) => {
    describeEngines(
      'prove-it.sh',
      (engine) => {
        beforeAll(() => openEmulatedAccount(motoServer, engine));

        beforeEach(() => account.changed.clear());

        afterAll(async () => {
          await account.stop();
          await moto.stop();
          await provider.stop();
          workspace.remove();
        });

        test('ends with 0 if everything is as in the state and the call is refused', async () => {
          const { code, stdout, stderr } = await account.prove([...USUAL, '--call']);
          expect({ code, lines: linesOf(stdout, 'ok'), stderr }).toEqual({
            code: 0,
            lines: ALL,
            stderr: '',
          });
          expect(stdout).toMatch(/\n21 ok, 0 differ, 0 not checked\n$/);
          // Nothing of a policy but what is said of it.
          expect(stdout).not.toMatch(/Statement|Principal|role\/front-end/);
        });

        test('ends with 2 if one policy of a VPC endpoint was changed', async () => {
          const logs = { VpcEndpointId: idOf('aws_vpc_endpoint', '.logs"') };
          const policy = String(valuesOf('aws_vpc_endpoint', '.logs"').policy);
          const open = { Sid: 'Open', Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
          const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [open] });
          await account.emulated.ec2('ModifyVpcEndpoint', { ...logs, PolicyDocument });
          const { code, stdout } = await account.prove(USUAL);
          await account.emulated.ec2('ModifyVpcEndpoint', { ...logs, PolicyDocument: policy });
          expect(code).toBe(2);
          expect(linesOf(stdout, 'differs')).toEqual([
            expect.stringMatching(
              /^policy of VPC endpoint .*\["logs"\]: statements only on AWS: Open; only in the state: \w+/,
            ),
          ]);
          expect(stdout).toContain(LOGS);
        });

        test('ends with 2 for a propagated route, and names all else that changed', async () => {
          await propagateRoute();
          const arn = runtimeArn();
          const endpoints = [
            runtimeEndpoint(arn, 'DEFAULT'),
            runtimeEndpoint(arn, 'prod', '2'),
            runtimeEndpoint(arn, 'side'),
          ];
          account.changed.set(
            `POST /runtimes/${runtimeId()}/runtime-endpoints/`,
            json(200, { runtimeEndpoints: endpoints }),
          );
          account.changed.set(
            `GET /runtimes/${runtimeId()}/?version=2`,
            json(200, { networkConfiguration: { networkMode: 'PUBLIC' } }),
          );
          account.changed.set(
            `GET /resourcepolicy/${arn}/runtime-endpoint/DEFAULT`,
            refusal('ResourceNotFoundException', 404, 'No policy'),
          );
          const group = idOf('aws_security_group', 'interfaces of the agent');
          const rule = {
            GroupId: group,
            'IpPermissions.1.IpProtocol': 'tcp',
            'IpPermissions.1.FromPort': '443',
            'IpPermissions.1.ToPort': '443',
            'IpPermissions.1.IpRanges.1.CidrIp': '0.0.0.0/0',
          };
          await account.emulated.ec2('AuthorizeSecurityGroupEgress', rule);
          const { code, stdout } = await account.prove(USUAL);
          await account.emulated.ec2('RevokeSecurityGroupEgress', rule);
          expect(code).toBe(2);
          expect(linesOf(stdout, 'differs')).toEqual([
            `resource policy of endpoint DEFAULT of runtime ${AGENT}: the state has a policy, and AWS has none`,
            'routes of subnet: the state does not have the route to 10.8.0.0/16 through vgw (propagated)',
            'rules of security group sg: the state does not have egress to 0.0.0.0/0, protocol tcp, ports 443 to 443',
            `runtime ${AGENT}: endpoints that the state does not have: side`,
            `version 2 of runtime ${AGENT}, which endpoint prod serves: network mode is PUBLIC; subnets are none; security groups are none`,
          ]);
        });

        test('ends with 2 if AWS accepts the call', async () => {
          account.changed.set(`POST /runtimes/${runtimeArn()}/invocations`, json(200, {}));
          const { code, stdout } = await account.prove([...USUAL, '--call']);
          expect(code).toBe(2);
          expect(linesOf(stdout, 'differs')).toEqual([
            `call of runtime ${AGENT}: AWS accepted it from here, with these credentials`,
          ]);
        });

        test('ends with 3 if a read is refused, and without --call invokes nothing', async () => {
          const asked: string[] = [];
          const { answer } = account.emulated;
          account.emulated.answer = (request) => {
            asked.push(request);
            return answer(request);
          };
          account.changed.set('DescribeRouteTables', ec2Refusal('UnauthorizedOperation'));
          const { code, stdout } = await account.prove(USUAL);
          account.emulated.answer = answer;
          expect(code).toBe(3);
          expect(linesOf(stdout, 'not checked')).toEqual([
            'routes of the workloads: DescribeRouteTables ended with UnauthorizedOperation',
          ]);
          expect(linesOf(stdout, 'differs')).toEqual([]);
          expect(stdout).toContain(`--agent-runtime-arn ${runtimeArn()} --payload`);
          expect(asked.length).toBeGreaterThan(8);
          const lists = /^POST \/runtimes\/[\w-]+\/runtime-endpoints\/$/;
          expect(
            asked.filter((each) => !/^(Get|Describe|GET )/.test(each) && !lists.test(each)),
          ).toEqual([]);
        });

        test('ends with 3 if the call is refused, but not by a resource policy', async () => {
          const message = `User: arn:aws:iam::123456789012:user/me is not authorized to perform: bedrock-agentcore:InvokeAgentRuntime on resource: ${runtimeArn()} because no identity-based policy allows the bedrock-agentcore:InvokeAgentRuntime action`;
          account.changed.set(
            `POST /runtimes/${runtimeArn()}/invocations`,
            refusal('AccessDeniedException', 403, message),
          );
          const { code, stdout } = await account.prove([...USUAL, '--call']);
          expect(code).toBe(3);
          expect(linesOf(stdout, 'not checked')).toEqual([
            expect.stringContaining('AWS refused it, but not by a resource policy'),
          ]);
        });

        test('ends with 1 for credentials of another account', async () => {
          account.changed.set('GetCallerIdentity', {
            status: 200,
            body: '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>444455556666</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
          });
          const { code, stdout, stderr } = await account.prove(USUAL);
          expect(code).toBe(1);
          expect(stderr).toContain(
            'found credentials of account 444455556666. Expected account 123456789012',
          );
          expect(linesOf(stdout, 'ok')).toEqual(['posture: the state is isolated']);
        });

        const cli = process.env.AGENTCORE_AWS;
        (cli === undefined ? test.skip : test)(
          'says the same with the AWS CLI in AGENTCORE_AWS',
          async () => {
            const { code, stdout, stderr } = await account.prove(
              [...USUAL, '--call'],
              dirname(cli ?? ''),
            );
            expect({ code, lines: linesOf(stdout, 'ok'), stderr }).toEqual({
              code: 0,
              lines: ALL,
              stderr: '',
            });
          },
        );
      },
      'OpenTofu',
    );
  });
});
