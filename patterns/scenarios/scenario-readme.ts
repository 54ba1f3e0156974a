/** Prose that the scenarios with a load balancer share. */
import type { EgressMode } from '../../facts/egress-modes';

/** What speaks for a mode. */
export const whenOf = (mode: EgressMode): readonly string[] =>
  mode === 'managed'
    ? [
        'You want nothing more to own, and no resource that is billed by the hour beside the load balancer.',
        'Several scenarios share subnets and group: give the second one the group of the first, and AgentCore uses one resource gateway for both.',
      ]
    : [
        'You must own, name and see what leads into the VPC: ids for rules, tags, one resource gateway for many services.',
        'The resource gateway is there already: pass it and its group, as the outputs of the first scenario name them.',
      ];

/** Where the other mode fits better. */
export const otherModeOf = (mode: EgressMode, scenario: string): string =>
  mode === 'managed'
    ? `You must see and own what leads into the VPC: \`${scenario}-self-managed\`. Of a managed resource gateway no id is known.`
    : `Nothing more has to be owned, and nothing may be billed by the hour for the way in: \`${scenario}-managed\`.`;

/** Limits of every scenario with a load balancer. */
export const limitsOf = (mode: EgressMode, { made }: { made: string }): readonly string[] => [
  'Nothing here was applied to AWS. Plans, rules and the policy were tested with mocked providers and against the schema of the provider.',
  "**Certificate:** AgentCore trusts public authorities, so it comes from ACM with a public authority, and is made elsewhere: its validation records belong into the public zone of the name, which is not this VPC's. No lookup shows the names on it; `certificate_domains` is taken at its word.",
  `**Routing:** the resource gateway asks for ${made}'s own name (output \`routing_domain\`), which resolves publicly, to private addresses: no zone has to be associated anywhere. \`routing_domain\` changes that; TLS and the Host header keep \`host_name\`. AWS's current text allows any name that routes in the VPC, an older one wanted public names.`,
  'The zone is looked at for its name alone: that it is private, and associated with the VPC, is not seen.',
  'Whether the targets of the load balancer are well is not known when the target of the gateway is made.',
  'Whether AgentCore speaks TLS 1.3, or the key exchange of the default policy, AWS does not say; the policy admits TLS 1.2 too.',
  ...(mode === 'managed'
    ? [
        'AgentCore builds a new resource gateway when subnets or group change, and keeps the old one for a while, with its group. Neither can be deleted by you.',
      ]
    : [
        '**DNS:** `dns_resolution` is fixed when the resource gateway is made, and a private zone needs `IN_VPC`. Whether AgentCore works with a resource gateway of `IN_VPC`, AWS does not say: the default needs neither.',
        'A new subnet in `resource_gateway_subnet_ids` replaces the resource gateway, and Lattice refuses to delete one that has resources: destroy the target first. `subnet_ids` grows in place. Of a resource gateway that is given nothing is looked at.',
        'AgentCore associates the resource with a service network of its own, with the rights of whoever runs Terraform: the Lattice actions below.',
      ]),
  'Region and account are looked up nowhere: a lookup would turn unknown with every change upstream.',
  'At most five targets of a gateway are made, changed or deleted at a time: with more, run `terraform apply -parallelism=5`.',
  'The role of a gateway is one for all its targets. A secret or a schema that is encrypted with a key of yours needs `kms:Decrypt` for it: attach it yourself.',
];

/** Steps of a destroy. */
export const teardownOf = (mode: EgressMode): readonly string[] => [
  'With `deletion_protection`, switch it off and apply. Take services and controllers out of the target group.',
  mode === 'managed'
    ? 'Destroy. The target goes first; the resource gateway that AgentCore keeps may hold on to its group for a while, and then the destroy ends with `DependencyViolation` after fifteen minutes: run it again later, or keep the group elsewhere (`create_resource_gateway_security_group = false`).'
    : 'Destroy. The target goes first, then the resource and the resource gateway. Lattice gives interfaces back minutes later; until then AWS refuses the group with `DependencyViolation`, and the destroy can be run again.',
  'The certificate, the zone, the groups of the backend and the gateway stay: they were given.',
];
