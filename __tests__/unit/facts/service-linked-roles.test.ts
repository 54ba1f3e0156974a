import { SERVICE_LINKED_ROLES } from '../../../facts/service-linked-roles';

import { hasPath } from './schema-paths';

const roles = Object.entries(SERVICE_LINKED_ROLES);

test.each(roles)('%s: what needs it exists in the provider', (_, { neededBy }) => {
  const missing = neededBy.filter((entry) => {
    const [type = '', ...path] = entry.split('.');
    return !hasPath({ type, path });
  });
  expect(missing).toEqual([]);
});

test('each role has a service principal of its own', () => {
  expect(
    Object.fromEntries(roles.map(([role, { servicePrincipal }]) => [role, servicePrincipal])),
  ).toEqual({
    AWSServiceRoleForBedrockAgentCoreNetwork: 'network.bedrock-agentcore.amazonaws.com',
    AWSServiceRoleForBedrockAgentCoreRuntimeIdentity:
      'runtime-identity.bedrock-agentcore.amazonaws.com',
    AWSServiceRoleForBedrockAgentCoreGatewayNetwork: 'bedrock-agentcore.amazonaws.com',
    AWSServiceRoleForBedrockAgentCoreIdentity: 'identity-network.bedrock-agentcore.amazonaws.com',
  });
});

test('a runtime without a VPC still makes one role', () => {
  const always = roles.filter(([, { neededBy }]) =>
    (neededBy as readonly string[]).includes('aws_bedrockagentcore_agent_runtime'),
  );
  expect(always.map(([role]) => role)).toEqual([
    'AWSServiceRoleForBedrockAgentCoreRuntimeIdentity',
  ]);
});
