/** Security group rules between the resource gateways and the spokes. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { locals, resource } from '../../modules/blocks/declare';
import { named } from '../../modules/blocks/security-rules';

import type { Connections } from './connections';

const onPort = {
  ip_protocol: 'tcp',
  from_port: hcl`each.value.port`,
  to_port: hcl`each.value.port`,
  tags: named(tpl('${var.name}-${each.key}')),
};

function declareRuleLocals(scope: Construct): void {
  locals(scope, {
    '# network_rules':
      'Rules by CIDR range, where security groups cannot be referenced (transit gateway, other region) or none is set.',
    network_rules: hcl`merge([
        for key, spoke in local.accepted_spokes : {
          for pair in setproduct(keys(spoke.cidr_blocks), keys(spoke.ports)) : "\${key}/\${pair[0]}/\${pair[1]}" => {
            cidr_block = spoke.cidr_blocks[pair[0]]
            port       = spoke.ports[pair[1]]
          }
        } if length(spoke.peer_security_group_ids) == 0
      ]...)`,
    group_rules: hcl`merge([
      for key, spoke in local.accepted_spokes : {
        for pair in setproduct(keys(spoke.peer_security_group_ids), keys(spoke.ports)) : "\${key}/\${pair[0]}/\${pair[1]}" => {
          spoke             = key
          owner_id          = spoke.peer_owner_id
          security_group_id = spoke.peer_security_group_ids[pair[0]]
          port              = spoke.ports[pair[1]]
        }
      }
    ]...)`,
  });
}

export function declareRules(scope: Construct, { peering }: Connections): readonly Expression[] {
  declareRuleLocals(scope);
  const onceActive = {
    '# depends_on':
      'A rule can reference a security group of another VPC only after the connection is active.',
    depends_on: [peering],
  };
  return [
    resource(scope, 'aws_vpc_security_group_egress_rule', 'networks', {
      for_each: hcl`local.network_rules`,
      security_group_id: hcl`var.security_group_id`,
      description: tpl('To the spoke ${each.key}'),
      cidr_ipv4: hcl`each.value.cidr_block`,
      ...onPort,
    }),
    resource(scope, 'aws_vpc_security_group_egress_rule', 'groups', {
      for_each: hcl`local.group_rules`,
      security_group_id: hcl`var.security_group_id`,
      description: tpl('To the spoke ${each.key}'),
      '# referenced_security_group_id':
        'A reference to a security group of another account needs the account ID.',
      referenced_security_group_id: hcl(
        'each.value.owner_id == null ? each.value.security_group_id : "${each.value.owner_id}/${each.value.security_group_id}"',
      ),
      ...onPort,
      ...onceActive,
    }),
    resource(scope, 'aws_vpc_security_group_ingress_rule', 'groups', {
      '#': 'Both security groups need a rule. If the other side accepts the connection, the module spoke creates this one.',
      for_each: hcl`{ for key, rule in local.group_rules : key => rule if contains(keys(local.accepted_here), rule.spoke) }`,
      security_group_id: hcl`each.value.security_group_id`,
      description: tpl('From the hub ${var.name}: ${each.key}'),
      referenced_security_group_id: hcl`var.security_group_id`,
      ...onPort,
      ...onceActive,
    }),
  ];
}
