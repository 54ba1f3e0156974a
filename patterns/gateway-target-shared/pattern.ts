/** Egress mode 2 across accounts, the side of the gateway: accepts what the owner shares, and makes a target of it. */
import { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
import { declareAccess, TARGET_ACCESS } from '../../modules/blocks/access';
import { check, type Condition, inFile, locals, resource } from '../../modules/blocks/declare';
import {
  declareTarget,
  declareTargetOutputs,
  declareTargetRole,
} from '../../modules/blocks/gateway-target/gateway-target';
import { anyKind } from '../../modules/blocks/gateway-target/kinds';
import {
  declareOpenApiLocals,
  OPENAPI_CONDITIONS,
} from '../../modules/blocks/gateway-target/openapi';

/** Names the share, so that the target waits for it where nothing is accepted: no argument does. */
const ONE_OWNER: Condition = check(hcl`local.resource_owner == local.share_owner`, {
  '#': 'Named here, the share is waited for, accepted or not: before it, the service does not find the resource.',
  at: 'resource_share_arn',
  found: 'found a share of ${local.share_owner[1]} in ${local.share_owner[0]}',
  want: 'one of ${local.resource_owner[1]} in ${local.resource_owner[0]}, as resource_configuration_arn says',
  fix: 'pass both from the same lattice-share',
});

const CERTIFIED_HOST: Condition = check(
  hcl`alltrue([for host in local.target_hosts : contains([host, replace(host, "/^[^.]+/", "*")], lower(var.domain_name))])`,
  {
    '#': 'TLS asks for the host of the target, wherever the owner routes it.',
    at: 'domain_name',
    found: 'the target calls ${join(", ", local.target_hosts)}',
    want: '${var.domain_name}, which is what the certificate of the service carries',
    fix: 'call that name, or ask the owner for the right one',
  },
);

function declareNames(scope: Construct): void {
  locals(scope, {
    '# resource_owner':
      'Region and account, out of the ARNs: a lookup would not see the other account.',
    resource_owner: hcl`slice(split(":", var.resource_configuration_arn), 3, 5)`,
    share_owner: hcl`slice(split(":", var.resource_share_arn), 3, 5)`,
    '# target_hosts':
      'None of a document in S3, which is not read here. What is not a URL is omitted here, and refused by another check.',
    target_hosts: hcl`
        compact(concat(local.openapi_hosts, [
          for target in [var.mcp_server, var.http_passthrough] : lower(try(regex("^https://([^:/]+)", target.endpoint)[0], "")) if target != null
        ]))
      `,
  });
}

export function declarePattern(scope: Construct): void {
  const openapi = new Construct(scope, 'openapi');
  const share = new Construct(scope, 'share');
  inFile(share, 'share');

  declareOpenApiLocals(openapi);
  declareNames(share);
  const rolePolicy = declareTargetRole(scope, { schemaInS3: true, longNames: true });
  const acceptance = resource(share, 'aws_ram_resource_share_accepter', 'this', {
    count: hcl`var.accept_resource_share ? 1 : 0`,
    share_arn: hcl`var.resource_share_arn`,
  });
  const target = declareTarget(scope, {
    configuration: anyKind,
    privateEndpoint: {
      self_managed_lattice_resource: {
        resource_configuration_identifier: hcl`var.resource_configuration_arn`,
      },
    },
    preconditions: [ONE_OWNER, CERTIFIED_HOST, ...OPENAPI_CONDITIONS],
    '# depends_on':
      'While it creates the target, the service asks for credentials and for the resource: the role must be able to, and the share be accepted, before.',
    depends_on: [rolePolicy, acceptance],
  });
  declareAccess(scope, TARGET_ACCESS, {
    egress: {
      mode: 'shared',
      resource_configuration_arn: hcl`var.resource_configuration_arn`,
      domain_name: hcl`var.domain_name`,
    },
  });
  declareTargetOutputs(scope, target);
}
