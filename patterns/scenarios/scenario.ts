/** What the scenarios with a load balancer share: the load balancer in front of a service, and the way of the gateway to it. */
import { Construct } from 'constructs';

import type { EgressMode } from '../../facts/egress-modes';
import { hcl, type Expression } from '../../hcl/value';
import { domainName } from '../../inputs/primitives';
import { declareAccess, TARGET_ACCESS } from '../../modules/blocks/access';
import { type Condition, inFile, locals, output } from '../../modules/blocks/declare';
import {
  declareTarget,
  declareTargetOutputs,
  declareTargetRole,
} from '../../modules/blocks/gateway-target/gateway-target';
import type { TargetConfiguration } from '../../modules/blocks/gateway-target/kinds';
import {
  declareListener,
  declareLoadBalancer,
  declareLoadBalancerOutputs,
  declareRecord,
  declareTargetGroup,
  forwardTo,
  loadBalancerAccess,
} from '../../modules/blocks/private-load-balancer/load-balancer';
import {
  declareGroupOutputs,
  declareGroups,
  type GroupsProps,
} from '../../modules/blocks/private-load-balancer/security-groups';
import {
  declareOwnSubnetLookup,
  declareSubnetLookup,
  declareVpcLookup,
} from '../../modules/blocks/vpc-lookup';
import { declareWarnings, oneZone, type Warning } from '../../modules/blocks/warnings';

import { declareEgress } from './egress-mode';

/** How the resource gateway finds the load balancer. */
export const routingShape = (mode: EgressMode) => ({
  routing_domain: domainName
    .nullable()
    .default(null)
    .describe(
      `Domain name that the resource gateway resolves to reach the load balancer. Defaults to the DNS name of the load balancer, which resolves publicly to private addresses. Set it to \`host_name\` for the record in the private hosted zone${mode === 'managed' ? '' : ', with `dns_resolution = "IN_VPC"`'}. TLS always uses \`host_name\`.`,
    ),
});

/** Tests that hold for every scenario in that mode, and start from its sample. */
export const scenarioTests = (
  mode: EgressMode,
  scenario: string,
  loadBalancer = `patterns/scenarios/${scenario}/tests/load-balancer.tftest.hcl`,
): readonly string[] => [
  'modules/blocks/gateway-target/tests/credential.tftest.hcl',
  'modules/blocks/private-load-balancer/tests/groups.tftest.hcl',
  'modules/blocks/private-load-balancer/tests/host.tftest.hcl',
  loadBalancer,
  `patterns/scenarios/${scenario}/tests/target.tftest.hcl`,
  `patterns/scenarios/tests/${mode}.tftest.hcl`,
  'patterns/scenarios/tests/warnings.tftest.hcl',
];

interface ScenarioProps {
  mode: EgressMode;
  kind: 'application' | 'network';
  groups: GroupsProps;
  targetGroup: Parameters<typeof declareTargetGroup>[1];
  target: {
    configuration: TargetConfiguration;
    schemaInS3: boolean;
    preconditions?: readonly Condition[];
    /** Why the target waits, beyond what every target waits for. */
    reason: string;
  };
}

const ONE_TARGET: Warning = {
  when: hcl`length(var.target_ips) + length(var.target_instance_ids) == 1`,
  says: 'The target group has one target, so the failure of that target stops the service. Add a target in a second Availability Zone to target_ips or target_instance_ids.',
};

/** Declares a load balancer in front of a service, and the target that reaches it. */
export function declarePrivateScenario(scope: Construct, props: ScenarioProps): void {
  const { mode, kind } = props;
  const room = (id: string) => {
    const made = new Construct(scope, id);
    inFile(made, id);
    return made;
  };
  const [balancing, security, network] = [
    room('load-balancer'),
    room('security-groups'),
    room('network'),
  ];

  const lookups = [
    declareVpcLookup(network, { purpose: 'for host_name to resolve there' }),
    // With managed egress the resource gateway is in the subnets of the load balancer.
    mode === 'managed' ? declareOwnSubnetLookup(network) : declareSubnetLookup(network),
  ];
  const groups = declareGroups(security, props.groups);
  const loadBalancer = declareLoadBalancer(balancing, { kind, groups, lookups });
  const group = declareTargetGroup(balancing, props.targetGroup);
  const listener = declareListener(balancing, {
    kind,
    loadBalancer,
    action: forwardTo(group),
  });
  const record = declareRecord(balancing, loadBalancer);

  locals(network, {
    '# routing_domain':
      'A resource gateway resolves public names wherever it is, private ones only where its resolver knows the zone; the name of a load balancer is public.',
    routing_domain: hcl`coalesce(var.routing_domain, ${loadBalancer}.dns_name)`,
  });
  const egress = declareEgress(network, mode, [...lookups, groups.given]);
  const rolePolicy = declareTargetRole(scope, { schemaInS3: props.target.schemaInS3 });
  const waitsFor: readonly Expression[] = [
    rolePolicy,
    ...lookups,
    listener,
    record,
    ...group.members,
    ...groups.rules,
  ];
  const target = declareTarget(scope, {
    configuration: props.target.configuration,
    privateEndpoint: egress.privateEndpoint,
    preconditions: props.target.preconditions,
    '# depends_on': props.target.reason,
    depends_on: waitsFor,
  });
  const { egress: leadsTo, ...access } = loadBalancerAccess();
  declareAccess(scope, TARGET_ACCESS, {
    ...access,
    egress: { mode, ...leadsTo },
  });
  declareTargetOutputs(scope, target);
  declareLoadBalancerOutputs(balancing, { loadBalancer, group, listener });
  declareGroupOutputs(security, groups);
  output(network, 'routing_domain', {
    description: 'Name that leads to the load balancer, for further targets on it.',
    value: hcl`local.routing_domain`,
    '# depends_on': 'Wait for the listener and the rules before anything uses this output.',
    depends_on: [listener, ...groups.rules],
  });
  egress.declareOutputs(scope);
  declareWarnings(scope, [
    ...(kind === 'network' ? [oneZone('subnet_ids', 'the load balancer')] : []),
    ONE_TARGET,
    ...egress.warnings,
  ]);
}
