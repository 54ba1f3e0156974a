import { sameValue } from '../cty';
import type { CtyObject } from '../cty';

import type { Maker, Makers } from './maker';
import type { Making } from './making';

const SERVICE = 'bedrock-agentcore';

/** Attributes whose change makes no new version of a runtime. */
const UNVERSIONED = ['agent_runtime_version', 'tags', 'tags_all', 'timeouts'];

const named =
  (attribute: string): Maker =>
  (making) =>
    `${making.text(attribute)}-${making.letters(10)}`;

/** Ids of gateways are in lower case, whatever the name. */
const namedInLowerCase: Maker = (making) =>
  `${making.text('name').toLowerCase()}-${making.letters(10)}`;

const arnOf =
  (kind: string, attribute: string): Maker =>
  (making) =>
    making.arn(SERVICE, `${kind}/${making.text(attribute)}`);

const workloadIdentity =
  (attribute: string): Maker =>
  (making) => [{ workload_identity_arn: identityArn(making, making.text(attribute)) }];

const identityArn = (making: Making, name: string) =>
  making.arn(SERVICE, `workload-identity-directory/default/workload-identity/${name}`);

const vaultSecret =
  (kind: string): Maker =>
  (making) => {
    const name = `${SERVICE}-identity!default/${kind}/${making.text('name')}`;
    return [{ secret_arn: making.arn('secretsmanager', `secret:${name}-${making.letters(6)}`) }];
  };

/** Version 1, and one more with each change that is not of tags alone. */
const runtimeVersion: Maker = ({ subject }) => {
  const { prior, planned } = subject;
  if (prior === null) return '1';
  const before = Number(prior.agent_runtime_version);
  return String(hasNewVersion(prior, planned) ? before + 1 : before);
};

function hasNewVersion(prior: CtyObject, planned: CtyObject): boolean {
  return Object.keys(planned)
    .filter((name) => !UNVERSIONED.includes(name))
    .some((name) => !sameValue(prior[name] ?? null, planned[name] ?? null));
}

/** The newest version of the runtime, if this run made it. */
const newestVersion: Maker = (making) => {
  const runtimes = making.world.made('aws_bedrockagentcore_agent_runtime');
  const id = making.text('agent_runtime_id');
  return runtimes.find((runtime) => runtime.agent_runtime_id === id)?.agent_runtime_version ?? '1';
};

/** `gateway_identifier` may be an id or an ARN. */
const gatewayArn: Maker = (making) => {
  const identifier = making.text('gateway_identifier');
  return identifier.startsWith('arn:') ? identifier : making.arn(SERVICE, `gateway/${identifier}`);
};

/** AgentCore: ids are a name and ten letters or digits. */
export const AGENTCORE_MAKERS: Makers = {
  aws_bedrockagentcore_agent_runtime: {
    agent_runtime_arn: arnOf('runtime', 'agent_runtime_id'),
    agent_runtime_id: named('agent_runtime_name'),
    agent_runtime_version: runtimeVersion,
    lifecycle_configuration: () => [{ idle_runtime_session_timeout: 900, max_lifetime: 28800 }],
    workload_identity_details: workloadIdentity('agent_runtime_id'),
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    agent_runtime_arn: arnOf('runtime', 'agent_runtime_id'),
    agent_runtime_endpoint_arn: (making) =>
      `${making.text('agent_runtime_arn')}/runtime-endpoint/${making.text('name')}`,
    agent_runtime_version: newestVersion,
  },
  aws_bedrockagentcore_api_key_credential_provider: {
    api_key_secret_arn: vaultSecret('apikey'),
    api_key_secret_source: () => 'MANAGED',
    credential_provider_arn: arnOf('token-vault/default/apikeycredentialprovider', 'name'),
  },
  aws_bedrockagentcore_browser: {
    browser_arn: arnOf('browser-custom', 'browser_id'),
    browser_id: named('name'),
  },
  aws_bedrockagentcore_browser_profile: {
    profile_arn: arnOf('browser-profile', 'profile_id'),
    profile_id: named('name'),
  },
  aws_bedrockagentcore_code_interpreter: {
    code_interpreter_arn: arnOf('code-interpreter-custom', 'code_interpreter_id'),
    code_interpreter_id: named('name'),
  },
  aws_bedrockagentcore_evaluator: {
    evaluator_arn: arnOf('evaluator', 'evaluator_id'),
    evaluator_id: named('evaluator_name'),
  },
  aws_bedrockagentcore_gateway: {
    gateway_arn: arnOf('gateway', 'gateway_id'),
    gateway_id: namedInLowerCase,
    gateway_url: (making) =>
      `https://${making.text('gateway_id')}.gateway.${SERVICE}.${making.region}.amazonaws.com/mcp`,
    protocol_type: () => 'MCP',
    workload_identity_details: workloadIdentity('gateway_id'),
  },
  aws_bedrockagentcore_gateway_rule: {
    gateway_arn: gatewayArn,
    rule_id: (making) => making.letters(10).toUpperCase(),
  },
  aws_bedrockagentcore_gateway_target: {
    target_id: (making) => making.letters(10).toUpperCase(),
  },
  aws_bedrockagentcore_harness: {
    arn: arnOf('harness', 'harness_id'),
    harness_id: named('harness_name'),
  },
  aws_bedrockagentcore_memory: {
    arn: arnOf('memory', 'id'),
    id: named('name'),
  },
  aws_bedrockagentcore_memory_strategy: {
    memory_strategy_id: named('name'),
  },
  aws_bedrockagentcore_oauth2_credential_provider: {
    callback_url: (making) =>
      `https://${SERVICE}.${making.region}.amazonaws.com/identities/oauth2/callback/${making.hex(32)}`,
    client_secret_arn: vaultSecret('oauth2'),
    credential_provider_arn: arnOf('token-vault/default/oauth2credentialprovider', 'name'),
  },
  aws_bedrockagentcore_online_evaluation_config: {
    execution_status: (making) =>
      making.get('enable_on_create') === true ? 'ENABLED' : 'DISABLED',
    online_evaluation_config_arn: arnOf('online-evaluation-config', 'online_evaluation_config_id'),
    online_evaluation_config_id: named('online_evaluation_config_name'),
  },
  aws_bedrockagentcore_policy: {
    policy_arn: (making) =>
      making.arn(
        SERVICE,
        `policy-engine/${making.text('policy_engine_id')}/policy/${making.text('policy_id')}`,
      ),
    policy_id: named('name'),
  },
  aws_bedrockagentcore_policy_engine: {
    policy_engine_arn: arnOf('policy-engine', 'policy_engine_id'),
    policy_engine_id: named('name'),
  },
  aws_bedrockagentcore_registry: {
    registry_arn: arnOf('registry', 'registry_id'),
    registry_id: (making) => making.letters(12),
  },
  aws_bedrockagentcore_token_vault_cmk: {
    token_vault_id: () => 'default',
  },
  aws_bedrockagentcore_workload_identity: {
    workload_identity_arn: (making) => identityArn(making, making.text('name')),
  },
};
