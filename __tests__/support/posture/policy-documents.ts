/** Policies as the modules' examples render them, with the IDs that AWS generates as symbols. */
import { INVOKE_ACTIONS } from '../../../facts/invoke-actions';
import { textOf } from '../../../posture/evaluate/text';
import { fromJson, Symbolic, type Value } from '../../../posture/evaluate/value';

export const ACCOUNT = '111122223333';
export const CALLER = `arn:aws:iam::${ACCOUNT}:role/front-end`;
export const INVOKE = 'bedrock-agentcore:InvokeAgentRuntime';
export const ACTIONS: readonly string[] = INVOKE_ACTIONS.map(({ action }) => action);
export const RUNTIME = new Symbolic(
  'module.research_agent.aws_bedrockagentcore_agent_runtime.this',
  'agent_runtime_arn',
);
export const ENDPOINT = new Symbolic(
  'module.endpoints.aws_vpc_endpoint.interface["bedrock-agentcore"]',
  'id',
);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Lines = Readonly<Record<string, Json>>;

/** Placeholders in documents below. */
export const ARN = '{runtime}';
export const VPCE = '{endpoint}';

/** A document as a value: with the two symbols for their placeholders. */
export function withSymbols(json: Json): Value {
  if (typeof json === 'string' && json.startsWith(ARN))
    return textOf([RUNTIME, json.slice(ARN.length)]);
  if (json === VPCE) return ENDPOINT;
  if (Array.isArray(json)) return json.map(withSymbols);
  if (typeof json !== 'object' || json === null) return fromJson(json);
  return new Map(Object.entries(json).map(([key, value]) => [key, withSymbols(value)]));
}

export const callersInvoke: Lines = {
  Sid: 'CallersInvoke',
  Effect: 'Allow',
  Principal: { AWS: [CALLER] },
  Action: [INVOKE],
  Resource: ARN,
};
export const nobodyFromElsewhere: Lines = {
  Sid: 'NobodyFromElsewhere',
  Effect: 'Deny',
  Principal: '*',
  Action: ACTIONS,
  Resource: ARN,
  Condition: {
    StringNotEquals: { 'aws:SourceVpce': [VPCE] },
    BoolIfExists: { 'aws:ViaAWSService': 'false' },
  },
};
export const nobodyElse: Lines = {
  Sid: 'NobodyElse',
  Effect: 'Deny',
  Principal: '*',
  Action: ACTIONS,
  Resource: ARN,
  Condition: { ArnNotEquals: { 'aws:PrincipalArn': [CALLER] } },
};
export const nothingElse: Lines = {
  Sid: 'NothingElse',
  Effect: 'Deny',
  Principal: '*',
  Action: ACTIONS.filter((action) => action !== INVOKE),
  Resource: ARN,
};

/** `runtime-isolated` and `runtime-private-inbound` with one caller. */
export const ISOLATED: readonly Lines[] = [
  callersInvoke,
  nobodyFromElsewhere,
  nobodyElse,
  nothingElse,
];

/** The same modules with callers that bring a token. */
export const WITH_TOKENS: readonly Lines[] = [
  { ...callersInvoke, Principal: '*' },
  {
    ...nobodyFromElsewhere,
    Condition: { StringNotEquals: { 'aws:SourceVpce': [VPCE] } },
  },
  nothingElse,
];

/** `runtime-private-inbound` with `source_public_networks`. */
export const WITH_PUBLIC_NETWORK: readonly Lines[] = [
  callersInvoke,
  {
    ...nobodyFromElsewhere,
    Condition: {
      StringNotEquals: { 'aws:SourceVpce': [VPCE] },
      NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] },
      BoolIfExists: { 'aws:ViaAWSService': 'false' },
    },
  },
  nobodyElse,
  nothingElse,
];

/** The policy of the VPC endpoint of `runtime-isolated`. */
export const ENDPOINT_POLICY: readonly Lines[] = [
  {
    Sid: 'CallersInvoke',
    Effect: 'Allow',
    Principal: '*',
    Action: [INVOKE],
    Resource: [ARN],
    Condition: { ArnEquals: { 'aws:PrincipalArn': [CALLER] } },
  },
];

export const documentOf = (statements: readonly Lines[]): Value =>
  withSymbols({ Version: '2012-10-17', Statement: statements });
