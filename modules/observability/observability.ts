/** What AgentCore tells of its resources: logs, traces, alarms, and a dashboard. */
import { Construct } from 'constructs';

import { data, inFile } from '../blocks/declare';

import { declareAlarms } from './alarms';
import { declareDashboard } from './dashboard';
import { declareDeliveries } from './deliveries';

export function declareObservability(scope: Construct): void {
  data(scope, 'aws_region', 'current', {});
  declareDeliveries(scope);

  const alarms = new Construct(scope, 'alarms');
  const dashboard = new Construct(scope, 'dashboard');
  inFile(alarms, 'alarms');
  inFile(dashboard, 'dashboard');
  declareAlarms(alarms);
  declareDashboard(dashboard);
}
