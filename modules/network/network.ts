/** A VPC for agents: private subnets by zone id, a way out only where asked for, and a record of all traffic. */
import { Construct } from 'constructs';

import { inFile } from '../blocks/declare';
import { declareIdentity } from '../blocks/identity';

import { declareEgress } from './egress';
import { declareFlowLogs } from './flow-logs';
import { declareOutputs } from './outputs';
import { declareVpcAndSubnets } from './vpc';
import { declareZones } from './zones';

export function declareNetwork(scope: Construct): void {
  declareIdentity(scope);
  declareZones(scope);
  const { vpc, association } = declareVpcAndSubnets(scope);

  const egress = new Construct(scope, 'egress');
  const flowLogs = new Construct(scope, 'flow_logs');
  inFile(egress, 'egress');
  inFile(flowLogs, 'flow-logs');

  const routes = declareEgress(egress, vpc);
  declareFlowLogs(flowLogs, vpc);
  declareOutputs(scope, [association, ...routes]);
}
