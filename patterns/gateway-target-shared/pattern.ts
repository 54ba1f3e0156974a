/** Egress mode 2 across accounts, the side of the gateway: accepts what the owner shares, and makes a target of it. */
import { RamResourceShareAccepter } from '@cdktf/provider-aws/lib/ram-resource-share-accepter';
import { Construct } from 'constructs';

import { hcl, note } from '../../hcl/value';
import { declare, inFile, locals, type Condition } from '../../modules/declare';
import {
  declareTarget,
  declareTargetOutputs,
  declareTargetRole,
} from '../../modules/gateway-target/gateway-target';
import { anyKind } from '../../modules/gateway-target/kinds';
import { declareOpenApiLocals, OPENAPI_CONDITIONS } from '../../modules/gateway-target/openapi';

/** Names the share, so that the target waits for it where nothing is accepted: no argument does. */
const ONE_OWNER: Condition = {
  comment:
    'Named here, the share is waited for, accepted or not: before it, the service does not find the resource.',
  condition: hcl`local.resource_owner == local.share_owner`,
  error_message: hcl`"resource_share_arn: found a share of \${local.share_owner[1]} in \${local.share_owner[0]}; want one of \${local.resource_owner[1]} in \${local.resource_owner[0]}, as resource_configuration_arn says. Fix: pass both from the same lattice-share."`,
};

const CERTIFIED_HOST: Condition = {
  comment: 'TLS asks for the host of the target, wherever the owner routes it.',
  condition: hcl`alltrue([for host in local.target_hosts : contains([host, replace(host, "/^[^.]+/", "*")], lower(var.domain_name))])`,
  error_message: hcl`"domain_name: the target calls \${join(", ", local.target_hosts)}; want \${var.domain_name}, which is what the certificate of the service carries. Fix: call that name, or ask the owner for the right one."`,
};

function declareNames(scope: Construct): void {
  locals(scope, {
    resource_owner: note(
      'Region and account, out of the ARNs: a lookup would not see the other account.',
      hcl`slice(split(":", var.resource_configuration_arn), 3, 5)`,
    ),
    share_owner: hcl`slice(split(":", var.resource_share_arn), 3, 5)`,
    target_hosts: note(
      'None of a document in S3, which is not read here. What is no address is left out, and refused for itself.',
      hcl`
        compact(concat(local.openapi_hosts, [
          for target in [var.mcp_server, var.http_passthrough] : lower(try(regex("^https://([^:/]+)", target.endpoint)[0], "")) if target != null
        ]))
      `,
    ),
  });
}

export function declarePattern(scope: Construct): void {
  const openapi = new Construct(scope, 'openapi');
  const share = new Construct(scope, 'share');
  inFile(share, 'share');

  declareOpenApiLocals(openapi);
  declareNames(share);
  const rolePolicy = declareTargetRole(scope, { schemaInS3: true, longNames: true });
  const acceptance = declare(
    share,
    RamResourceShareAccepter,
    'this',
    { shareArn: hcl`var.resource_share_arn` },
    { count: hcl`var.accept_resource_share ? 1 : 0` },
  );
  const target = declareTarget(scope, {
    configuration: anyKind,
    privateEndpoint: {
      selfManagedLatticeResource: [
        { resourceConfigurationIdentifier: hcl`var.resource_configuration_arn` },
      ],
    },
    preconditions: [ONE_OWNER, CERTIFIED_HOST, ...OPENAPI_CONDITIONS],
    depends_on: [rolePolicy, acceptance],
    depends_on_comment:
      'While it creates the target, the service asks for credentials and for the resource: the role must be able to, and the share be accepted, before.',
  });
  declareTargetOutputs(scope, target);
}
