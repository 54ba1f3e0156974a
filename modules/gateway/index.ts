import { Construct } from 'constructs';

import { inFile } from '../blocks/declare';
import { declareIdentity } from '../blocks/identity';
import { declareProviderLookup } from '../blocks/private-identity-provider';
import { publish } from '../blocks/published-module';

import { declareEntrance, declareEntranceLookups, declareEntranceOutputs } from './entrance';
import { declareGateway, declareGatewayLocals, declareGatewayOutputs } from './gateway';
import { input } from './input';
import { readme } from './readme';
import { declareGatewayAccess, declareGatewayPolicy } from './resource-policy';
import { declareServiceRole, declareServiceRoleOutputs } from './service-role';
import { declareWebAcl } from './web-acl';

function declareModule(scope: Construct): void {
  declareIdentity(scope);
  declareGatewayLocals(scope);

  const iam = new Construct(scope, 'iam');
  const inbound = new Construct(scope, 'inbound');
  inFile(iam, 'iam');
  inFile(inbound, 'inbound');

  const rolePolicy = declareServiceRole(iam);
  const lookups = declareEntranceLookups(inbound);
  const provider = declareProviderLookup(scope);
  const gateway = declareGateway(scope, [rolePolicy, ...lookups, provider]);
  const rules = declareEntrance(inbound, { gateway, lookups });
  const policy = declareGatewayPolicy(inbound, gateway);

  const webAcl = declareWebAcl(inbound, gateway);

  declareGatewayAccess(scope);
  declareGatewayOutputs(scope, gateway, [policy, webAcl]);
  declareServiceRoleOutputs(scope);
  declareEntranceOutputs(scope, rules);
}

export const gateway = publish(__dirname, {
  summary: 'A gateway to tools and agents: who can call it and from where, and its service role.',
  input,
  wiring: {
    serves: { need: 'gateway', input: 'gateway_arns', output: 'gateway_arn' },
    offers: {
      outputs: {
        gateway_arn: 'string',
        gateway_id: 'string',
        gateway_role_name: 'string',
        private_targets_allowed: 'bool',
      },
      chosenBy: 'gateway_id',
    },
    takes: {
      vpc_id: { onlyWith: 'create_gateway_endpoint' },
      endpoint_subnet_ids: { output: 'subnet_ids', onlyWith: 'create_gateway_endpoint' },
    },
    owns: [
      {
        of: 'gateways',
        createdWith: 'create_gateway_endpoint',
        fix: 'leave create_gateway_endpoint to one gateway, which names the others in additional_gateway_arns',
      },
    ],
    unique: { what: 'gateway', why: 'an account has one gateway of a name' },
    agentkit: 'gateway',
  },
  build: declareModule,
  readme,
});
