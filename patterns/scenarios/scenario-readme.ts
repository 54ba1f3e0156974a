/** Prose that the scenarios with a load balancer share. */
import type { EgressMode } from '../../facts/egress-modes';
import type { Diagram } from '../../inputs/diagram';
import type { Limits } from '../../inputs/module-card';
import {
  ASSOCIATION_LIMIT,
  FIVE_TARGETS_LIMIT,
  MANAGED_GROUP_LIMIT,
  REPLACED_RESOURCE_GATEWAY_LIMIT,
  SHARED_ROLE_LIMIT,
} from '../../modules/blocks/gateway-target/limits';
import { NOT_APPLIED } from '../../modules/blocks/limits';

/** Who provides the resource gateway, at the end of a sentence. */
export const egressOf = (mode: EgressMode): string =>
  mode === 'managed'
    ? 'with managed egress: AgentCore creates and deletes the VPC Lattice resource gateway for you.'
    : 'with a VPC Lattice resource gateway and resource configuration that you own.';

/** Needs that a mode fits. */
export const whenOf = (mode: EgressMode): readonly string[] =>
  mode === 'managed'
    ? [
        'You want no further resources to manage, and no hourly cost besides the load balancer.',
        'Several scenarios share subnets and a security group: pass the security group of the first one to the others, and AgentCore uses one resource gateway for all.',
      ]
    : [
        'You must own the resource gateway: IDs for rules, tags, or one resource gateway for many services.',
        'You already have a resource gateway: pass it and its security group, which the outputs of the first scenario name.',
      ];

/** When the other mode fits better. */
export const otherModeOf = (mode: EgressMode, scenario: string): string =>
  mode === 'managed'
    ? `You must own the resource gateway, or use its ID in rules: use \`${scenario}-self-managed\`.`
    : `You want no further resources to manage, and no hourly cost besides the load balancer: use \`${scenario}-managed\`.`;

/** The diagram of a scenario, whose load balancer forwards to `backend` on `port`. */
export const diagramOf = (
  mode: EgressMode,
  { backend, port }: { backend: string; port: string },
): Diagram => ({
  groups: { vpc: { label: 'your VPC' } },
  nodes: {
    caller: { label: 'agents' },
    gateway: { label: 'gateway' },
    rgw: {
      label: mode === 'managed' ? 'network interfaces of AgentCore' : 'your resource gateway',
      in: 'vpc',
    },
    lb: { label: ['internal load balancer', 'TLS for host_name'], in: 'vpc' },
    backend: { label: [backend, 'backend_security_group_ids'], in: 'vpc' },
    zone: { label: 'private hosted zone: host_name', in: 'vpc' },
    other: { label: 'everything else in the VPC', in: 'vpc' },
  },
  edges: [
    { from: 'caller', to: 'gateway' },
    {
      from: 'gateway',
      to: 'rgw',
      label: mode === 'managed' ? 'VPC Lattice' : 'resource configuration',
    },
    { from: 'rgw', to: 'lb', label: '443' },
    { from: 'lb', to: 'backend', label: port },
    { from: 'zone', to: 'lb', kind: 'part' },
    { from: 'other', to: 'lb', label: 'no inbound rule', kind: 'denied' },
  ],
});

/** What the security groups of every scenario allow. */
export const GROUPS_SAY =
  'The resource gateway can connect to the load balancer on port 443 only. The load balancer accepts connections from the resource gateway only, and can connect to `backend_security_group_ids` on the backend port and the health check port only.';

/** Limitations of every scenario with a load balancer, with `more` of one scenario. */
export const limitsOf = (mode: EgressMode, more: Limits = {}): Limits => ({
  network: [
    '**The certificate must come from a public certificate authority**, which AgentCore trusts. Create it in ACM elsewhere, because its validation records belong in the public zone of the name. No lookup shows the names in a certificate: the module trusts `certificate_domains`.',
    'The resource gateway resolves the DNS name of the load balancer (output `routing_domain`), which is public and has private addresses, so it needs no private hosted zone. `routing_domain` changes that; TLS and the Host header keep `host_name`. Older AWS documentation required public names.',
    'The module checks only the name of the hosted zone, not that it is private and associated with the VPC.',
    ...(mode === 'managed'
      ? []
      : [
          'The module does not check an existing resource gateway. `subnet_ids` can grow in place.',
        ]),
    ...(more.network ?? []),
  ],
  identity: [
    SHARED_ROLE_LIMIT,
    ...(mode === 'managed' ? [] : [ASSOCIATION_LIMIT]),
    ...(more.identity ?? []),
  ],
  lifecycle: [
    mode === 'managed' ? MANAGED_GROUP_LIMIT : REPLACED_RESOURCE_GATEWAY_LIMIT,
    'Calls can fail at first: the module does not wait until the targets of the load balancer are healthy.',
    FIVE_TARGETS_LIMIT,
    ...(more.lifecycle ?? []),
  ],
  unverified: [
    NOT_APPLIED,
    'Whether AgentCore uses TLS 1.3, or the key exchange of the default policy, is not documented. The policy also allows TLS 1.2.',
    ...(mode === 'managed'
      ? []
      : [
          'Whether AgentCore works with a resource gateway with `IN_VPC` is not documented. The default does not need it; a private hosted zone does, and you cannot change it later.',
        ]),
    ...(more.unverified ?? []),
  ],
});

/** Steps of a destroy. */
export const teardownOf = (mode: EgressMode): readonly string[] => [
  'If `deletion_protection = true`, set it to false and apply. Remove services and controllers from the target group.',
  mode === 'managed'
    ? 'Destroy this module. AgentCore can keep the security group of its resource gateway in use: the destroy then fails with `DependencyViolation` after 15 minutes. Run it again later, or manage the security group elsewhere (`create_resource_gateway_security_group = false`).'
    : 'Destroy this module. VPC Lattice releases network interfaces minutes later. Until then, AWS refuses to delete the security group with `DependencyViolation`: run the destroy again.',
  'The certificate, the hosted zone, the security groups of the backend, and the gateway remain.',
];
