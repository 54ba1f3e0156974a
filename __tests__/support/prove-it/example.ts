/** The example that the tests of prove-it.sh apply, and what the script says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { changedIn } from '../deployments';
import { ROOT } from '../modules';

/** Deployments file with one isolated agent, whose state is local. */
export const EXAMPLE = changedIn(
  changedIn(
    readFileSync(join(ROOT, 'examples/deployments/isolated.yaml'), 'utf8'),
    /backend: \{ type: s3[^}]*\}/,
    'backend: { type: local }',
  ),
  'caller_networks:',
  "named_endpoints: { prod: { version: '1' } }\n      caller_networks:",
);

/** A policy of a runtime that another root creates. */
export const OTHER = 'arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/other-0123456789';
export const OTHER_POLICY = `resource "aws_bedrockagentcore_resource_policy" "other" {
  resource_arn = "${OTHER}"
  policy       = jsonencode({ Version = "2012-10-17", Statement = [] })
}
`;

export const AGENT = 'module.research_agent.aws_bedrockagentcore_agent_runtime.this';
export const LOGS = 'module.research_agent.aws_vpc_endpoint.interface["logs"]';
export const USUAL = ['--root', '.', '--require', 'isolated'];

/** Lines of the example, all of them `ok`, with the call. IDs of EC2 are replaced. */
export const ALL = [
  'posture: the state is isolated',
  `runtime ${AGENT}: network mode VPC, subnets, and security groups are those of the state`,
  `runtime ${AGENT}: endpoints DEFAULT, prod are those of the state`,
  `resource policy of runtime ${AGENT}: the same as in the state`,
  `resource policy of ${OTHER}: the same as in the state`,
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
export function linesOf(stdout: string, result: 'ok' | 'differs' | 'not checked'): string[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith(`${result} `));
  return lines
    .map((line) => line.slice(13).replace(/\b(subnet|rtb|sg|vgw|vpce)-[0-9a-f]+/g, '$1'))
    .sort();
}

/** A policy that allows everything. */
export const OPEN_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Sid: 'Open', Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
});

/** Requests that only read. The list of endpoints is a POST in the API. */
export const READ = /^(Get|Describe|GET |POST \/runtimes\/[\w-]+\/runtime-endpoints\/$)/;

/** Rules for tokens, in JSON. */
export const TOKENS = '[{"custom_jwt_authorizer":[{"discovery_url":"https://idp.example.com"}]}]';

/** A state with a gateway too, whose callers sign their requests. */
export function withGateway(region: string, id: string, state: string): string {
  const parsed = JSON.parse(state) as { values: { root_module: { resources?: object[] } } };
  const gateway_arn = `arn:aws:bedrock-agentcore:${region}:123456789012:gateway/${id}`;
  const values = { gateway_id: id, gateway_arn, authorizer_type: 'AWS_IAM' };
  const type = 'aws_bedrockagentcore_gateway';
  const gateway = { address: `${type}.g`, mode: 'managed', type, name: 'g', values };
  const root = parsed.values.root_module;
  root.resources = [...(root.resources ?? []), gateway];
  return JSON.stringify(parsed);
}
