/**
 * The script of docs/prove-it.md on an emulated account: moto as far as it goes, and answers in AWS's form beyond it. The
 * `aws` of the script checks operations, parameters, and answers with botocore's models, or is the CLI in AGENTCORE_AWS.
 */
import { dirname, join } from 'node:path';

import { PROVIDER_VERSION } from '../../schema/provider-schema';
import { rootsOf } from '../support/deployments';
import { apply, describeEngines, init, usesRealProvider, type EngineRun } from '../support/engines';
import { existingAccount } from '../support/fixtures';
import { ROOT } from '../support/modules';
import { describeObjectStore, startObjectStore, type ObjectStore } from '../support/object-store';
import {
  openAccount,
  propagateRoute,
  proveState,
  runtimeEndpoint,
  userCli,
  type Account,
} from '../support/prove-it/account';
import { ec2Refusal, httpsTo, identityIn, json, refusal } from '../support/prove-it/emulated';
import {
  AGENT,
  ALL,
  EXAMPLE,
  linesOf,
  LOGS,
  OPEN_POLICY,
  OTHER_POLICY,
  READ,
  TOKENS,
  USUAL,
  withGateway,
} from '../support/prove-it/example';
import { resourcesOf } from '../support/prove-it/mirror';
import { startSchemaProvider, type SchemaProvider } from '../support/schema-provider';
import { newWorkspace, type Workspace } from '../support/workspace';

jest.setTimeout(300_000);

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
  workspace.write('research-agent/other.tf', OTHER_POLICY);
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
          expect(stdout).toMatch(/\n22 ok, 0 differ, 0 not checked\n$/);
          // Nothing of a policy but what is said of it.
          expect(stdout).not.toMatch(/Statement|Principal|role\/front-end/);
        });

        test('ends with 2 if one policy of a VPC endpoint was changed, and invokes nothing without --call', async () => {
          const asked: string[] = [];
          const { answer } = account.emulated;
          account.emulated.answer = (request) => {
            asked.push(request);
            return answer(request);
          };
          const logs = { VpcEndpointId: idOf('aws_vpc_endpoint', '.logs"') };
          const policy = String(valuesOf('aws_vpc_endpoint', '.logs"').policy);
          await account.emulated.ec2('ModifyVpcEndpoint', { ...logs, PolicyDocument: OPEN_POLICY });
          const { code, stdout } = await account.prove(USUAL);
          await account.emulated.ec2('ModifyVpcEndpoint', { ...logs, PolicyDocument: policy });
          account.emulated.answer = answer;
          expect(code).toBe(2);
          expect(linesOf(stdout, 'differs')).toEqual([
            expect.stringMatching(
              /^policy of VPC endpoint .*\["logs"\]: statements only on AWS: Open; only in the state: \w+/,
            ),
          ]);
          expect(stdout).toContain(LOGS);
          expect(stdout).toContain(`--agent-runtime-arn ${runtimeArn()} --payload`);
          expect(asked.length).toBeGreaterThan(8);
          expect(asked.filter((each) => !READ.test(each))).toEqual([]);
        });

        test('ends with 2 for a propagated route and an accepted call, and names all else that changed', async () => {
          await propagateRoute(account, idOf('aws_route_table'));
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
          account.changed.set(`POST /runtimes/${arn}/invocations`, json(200, {}));
          const rule = httpsTo('0.0.0.0/0', idOf('aws_security_group', 'interfaces of the agent'));
          await account.emulated.ec2('AuthorizeSecurityGroupEgress', rule);
          const { code, stdout } = await account.prove([...USUAL, '--call']);
          await account.emulated.ec2('RevokeSecurityGroupEgress', rule);
          expect(code).toBe(2);
          expect(linesOf(stdout, 'differs')).toEqual([
            `call of runtime ${AGENT}: AWS accepted it from here, with these credentials`,
            `resource policy of endpoint DEFAULT of runtime ${AGENT}: the state has a policy, and AWS has none`,
            'routes of subnet: the state does not have the route to 10.8.0.0/16 through vgw (propagated)',
            'rules of security group sg: the state does not have egress to 0.0.0.0/0, protocol tcp, ports 443 to 443',
            `runtime ${AGENT}: endpoints that the state does not have: side`,
            `version 2 of runtime ${AGENT}, which endpoint prod serves: network mode is PUBLIC; subnets are none; security groups are none`,
          ]);
        });

        test('ends with 3 if a read is refused, and the call is not refused by a resource policy', async () => {
          const message = `User: arn:aws:iam::123456789012:user/me is not authorized to perform: bedrock-agentcore:InvokeAgentRuntime on resource: ${runtimeArn()} because no identity-based policy allows the bedrock-agentcore:InvokeAgentRuntime action`;
          account.changed.set(
            `POST /runtimes/${runtimeArn()}/invocations`,
            refusal('AccessDeniedException', 403, message),
          );
          account.changed.set('DescribeRouteTables', ec2Refusal('UnauthorizedOperation'));
          const { code, stdout } = await account.prove([...USUAL, '--call']);
          expect(code).toBe(3);
          expect(linesOf(stdout, 'not checked')).toEqual([
            expect.stringContaining('AWS refused it, but not by a resource policy'),
            'routes of the workloads: DescribeRouteTables ended with UnauthorizedOperation',
          ]);
          expect(linesOf(stdout, 'differs')).toEqual([]);
        });

        test('ends with 1 for credentials of another account', async () => {
          account.changed.set('GetCallerIdentity', identityIn('444455556666'));
          const { code, stdout, stderr } = await account.prove(USUAL);
          expect(code).toBe(1);
          expect(stderr).toContain(
            'found credentials of account 444455556666. Expected account 123456789012',
          );
          expect(stdout).toBe('');
        });

        test('ends with 2 if AWS lacks what the state has, or refuses the call for another reason', async () => {
          account.changed.set(
            'DescribeVpcEndpoints',
            ec2Refusal(
              'InvalidVpcEndpointId.NotFound',
              "The Vpc Endpoint Id 'vpce-0a1b' does not exist",
            ),
          );
          account.changed.set(
            `GET /runtimes/${runtimeId()}/`,
            refusal('ResourceNotFoundException', 404, 'No runtime'),
          );
          account.changed.set(
            `POST /runtimes/${runtimeArn()}/invocations`,
            refusal('ValidationException', 400, 'Payload\u001b[2J'),
          );
          const outside = account.state.replaceAll(
            '"network_mode":"VPC"',
            '"network_mode":"PUBLIC"',
          );
          const { code, stdout } = await proveState(account, workspace, outside);
          expect(code).toBe(2);
          expect(linesOf(stdout, 'differs')).toEqual([
            'VPC endpoints: AWS does not have vpce; the others were not compared',
            expect.stringMatching(
              /^call of runtime .*: AWS did not refuse it with AccessDeniedException: An error occurred \(ValidationException\).*Payload\?\[2J$/,
            ),
            'posture: the state is not isolated:',
            `runtime ${AGENT}: AWS does not have it`,
          ]);
        });

        test('reads gateways, and says what it does not check', async () => {
          const gateway = {
            name: 'g',
            roleArn: 'none',
            protocolType: 'MCP',
            authorizerType: 'NONE',
          };
          const made = await account.emulated.agentCore('POST', '/gateways/', gateway);
          const { gatewayId } = JSON.parse(made) as { gatewayId: string };
          const state = account.state
            .replaceAll('"authorizer_configuration":[]', `"authorizer_configuration":${TOKENS}`)
            .replaceAll(idOf('aws_vpc_endpoint', '.bedrock-agentcore"'), 'vpce-0a1b')
            .replaceAll('"type":"aws_iam_role"', '"type":"aws_bedrockagentcore_browser"')
            .replaceAll('"id":"vpce-0a1b"', '"id":"vpce-0c2d"');
          const { stdout } = await proveState(
            account,
            workspace,
            withGateway('us-east-1', gatewayId, state),
          );
          expect(linesOf(stdout, 'differs')).toContain(
            'gateway aws_bedrockagentcore_gateway.g: authorizer is NONE',
          );
          expect(stdout).toContain(
            'ok           resource policy of gateway aws_bedrockagentcore_gateway.g: no policy, as in the state',
          );
          expect(linesOf(stdout, 'not checked')).toEqual(
            expect.arrayContaining([
              'posture: the state does not decide whether it is isolated:',
              'VPC endpoint vpce, which a resource policy names: it is not in this state',
              `call of runtime ${AGENT}: its callers use tokens, which this script does not have`,
              'module.research_agent.aws_iam_role.execution[0]: this script reads only runtimes and gateways',
            ]),
          );
        });

        test.each<[string, (state: string) => string]>([
          ['found an empty state', () => '{"format_version":"1.0"}'],
          [
            'found no AgentCore runtime or gateway',
            (state) => state.replaceAll('_agent_runtime"', '"'),
          ],
          [
            'found workloads in several Regions',
            (state) => withGateway('eu-west-1', 'g-0123456789', state),
          ],
          [
            'has no valid ID and ARN',
            (state) => state.replaceAll(runtimeArn(), 'file:///etc/passwd'),
          ],
        ])('ends with 1: %s', async (message, edited) => {
          const { code, stderr } = await proveState(account, workspace, edited(account.state));
          expect(code).toBe(1);
          expect(stderr).toContain(message);
          expect(stderr).toMatch(/Expected .+\. \w.+\.\n$/);
        });

        test('passes the vouch file to posture', async () => {
          const { code, stderr } = await account.prove([...USUAL, '--vouch', 'none.yaml']);
          expect(code).toBe(1);
          expect(stderr).toContain(`--vouch ${workspace.path('research-agent', 'none.yaml')}`);
        });

        const cli = userCli();
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
