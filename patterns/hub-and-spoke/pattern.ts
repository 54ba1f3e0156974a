/** The hub's side of each connection to other VPCs and networks, with routes, rules, and names. */
import { Construct } from 'constructs';

import { inFile } from '../../modules/blocks/declare';

import { declareConnections } from './connections';
import { declareDns } from './dns';
import { declareOutputs } from './outputs';
import { declareRoutes } from './routes';
import { declareRules } from './rules';

export function declarePattern(scope: Construct): void {
  const connections = declareConnections(scope);

  const [routing, security, dns] = ['routes', 'security', 'dns'].map((file) => {
    const part = new Construct(scope, file);
    inFile(part, file);
    return part;
  }) as [Construct, Construct, Construct];

  const routes = declareRoutes(routing, connections);
  const rules = declareRules(security, connections);
  const names = declareDns(dns, connections);
  declareOutputs(scope, { connections, ready: [...routes, ...rules, ...names] });
}
