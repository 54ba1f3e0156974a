/** Every published module, in the order in which a reader should meet them. The only list. */
import type { CatalogueCard } from '../inputs/module-card';
import { incomplete } from '../inputs/refusal';
import type { PublishedModule } from '../modules/blocks/published-module';
import { browser } from '../modules/browser';
import { callerEndpoint } from '../modules/caller-endpoint';
import { codeInterpreter } from '../modules/code-interpreter';
import { evaluations } from '../modules/evaluations';
import { gateway } from '../modules/gateway';
import { identity } from '../modules/identity';
import { memory } from '../modules/memory';
import { network } from '../modules/network';
import { observability } from '../modules/observability';
import { policyEngine } from '../modules/policy-engine';
import { tokenVaultKey } from '../modules/token-vault-key';
import { transactionSearch } from '../modules/transaction-search';
import { vpcEndpoints } from '../modules/vpc-endpoints';
import { gatewayTargetManaged } from '../patterns/gateway-target-managed';
import { gatewayTargetSelfManaged } from '../patterns/gateway-target-self-managed';
import { gatewayTargetShared } from '../patterns/gateway-target-shared';
import { hubAndSpoke } from '../patterns/hub-and-spoke';
import { latticeShare } from '../patterns/lattice-share';
import { privateApiGatewayManaged } from '../patterns/private-api-gateway-managed';
import { privateApiGatewaySelfManaged } from '../patterns/private-api-gateway-self-managed';
import { privateCaBridge } from '../patterns/private-ca-bridge';
import { privateLoadBalancer } from '../patterns/private-load-balancer';
import { privateMcpServerManaged } from '../patterns/private-mcp-server-managed';
import { privateMcpServerSelfManaged } from '../patterns/private-mcp-server-self-managed';
import { privateRestApiManaged } from '../patterns/private-rest-api-managed';
import { privateRestApiSelfManaged } from '../patterns/private-rest-api-self-managed';
import { runtimeIsolated } from '../patterns/runtime-isolated';
import { runtimePrivateInbound } from '../patterns/runtime-private-inbound';
import { runtimePublic } from '../patterns/runtime-public';
import { runtimeVpcEgress } from '../patterns/runtime-vpc-egress';
import { spoke } from '../patterns/spoke';

import { outputNamesOf } from './module-outputs';

const MODULES: readonly PublishedModule[] = [
  runtimePublic,
  runtimeVpcEgress,
  runtimePrivateInbound,
  runtimeIsolated,
  gateway,
  gatewayTargetManaged,
  gatewayTargetSelfManaged,
  latticeShare,
  gatewayTargetShared,
  privateApiGatewayManaged,
  privateApiGatewaySelfManaged,
  privateMcpServerManaged,
  privateMcpServerSelfManaged,
  privateRestApiManaged,
  privateRestApiSelfManaged,
  privateLoadBalancer,
  privateCaBridge,
  hubAndSpoke,
  spoke,
  network,
  vpcEndpoints,
  callerEndpoint,
  browser,
  codeInterpreter,
  memory,
  identity,
  policyEngine,
  tokenVaultKey,
  observability,
  evaluations,
  transactionSearch,
];

/** A module of the catalogue. Its blocks are made when its outputs are first asked for. */
export interface CatalogueModule extends PublishedModule, CatalogueCard {}

function withOutputs(module: PublishedModule): CatalogueModule {
  let found: readonly string[] | undefined;
  return {
    ...module,
    get outputs() {
      found ??= outputNamesOf(module);
      return found;
    },
  };
}

export const CATALOGUE: readonly CatalogueModule[] = MODULES.map(withOutputs);

/** Folders beside the modules, with what they share. */
const SHARED = ['modules/blocks', 'patterns/scenarios'];

/** Throws for a folder of a module that is not in the catalogue: nothing would be written for it, and nobody told. */
export function assertListed(modules: readonly string[], patterns: readonly string[]): void {
  const folders = [
    ...modules.map((name) => `modules/${name}`),
    ...patterns.map((name) => `patterns/${name}`),
  ];
  const known = new Set([...MODULES.map(({ source }) => source), ...SHARED]);
  const missing = folders.find((folder) => !known.has(folder));
  if (missing !== undefined)
    throw incomplete(missing, {
      step: 5,
      lacks: 'stacks/catalogue.ts does not list it',
      fix: 'write its index.ts, and add an import and a line to stacks/catalogue.ts',
    });
}
