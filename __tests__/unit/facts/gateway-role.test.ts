import { GATEWAY_ROLE_NEEDS, GATEWAY_ROLE_TRUST } from '../../../facts/gateway-role';
import type { Statement } from '../../../facts/statement';

import { faultsOf } from './statement-faults';

const needs: readonly (readonly [string, { readonly statements: readonly Statement[] }])[] =
  Object.entries(GATEWAY_ROLE_NEEDS);

test.each(needs)('%s: actions are named in full, resources are ARNs', (_, { statements }) => {
  expect(statements.flatMap(faultsOf)).toEqual([]);
  const anything = statements.filter(
    ({ resources }) => !('input' in resources) && resources.includes('*'),
  );
  expect(anything).toEqual([]);
});

test('the policy engine is asked about the engine and about the gateway', () => {
  const asking = GATEWAY_ROLE_NEEDS.policy_engine.statements.filter(({ actions }) =>
    (actions as readonly string[]).includes('bedrock-agentcore:AuthorizeAction'),
  );
  expect(asking.map(({ sid }) => sid)).toEqual(['AskPolicyEngine', 'AskAboutThisGateway']);
});

test('the check of permissions stands alone and says that no page has it', () => {
  const checking = GATEWAY_ROLE_NEEDS.policy_engine.statements.filter(({ actions }) =>
    (actions as readonly string[]).includes('bedrock-agentcore:CheckAuthorizePermissions'),
  );
  expect(checking).toMatchObject([{ actions: { length: 1 }, confidence: 'medium' }]);
});

test('the trust is bound to account and gateway', () => {
  expect(GATEWAY_ROLE_TRUST.conditions.map(({ key }) => key)).toEqual([
    'aws:SourceAccount',
    'aws:SourceArn',
  ]);
});
