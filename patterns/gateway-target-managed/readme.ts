import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `Egress mode 1 of a gateway: a target that lives in a VPC, reached over a managed private endpoint. AgentCore makes a VPC Lattice
resource gateway in your account, places one interface with one address in each subnet, and uses it again for every target with the same
VPC, subnets, groups and address type.

The target is one of four: an MCP server, a service with an OpenAPI document (as text or in S3), or an HTTP service to which calls are handed
on. What the groups in \`security_group_ids\` let out is all that the gateway reaches there. The role of the gateway gets an inline policy
for this target's credential and schema, and nothing else. Before AWS sees an OpenAPI document, it is looked at: one https host, an
operationId for each operation.`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  gateway -- "Lattice" --> eni
  subgraph vpc["your VPC"]
    eni["interfaces that AgentCore keeps<br/>security_group_ids"]
    service["service, TLS with a<br/>public certificate"]
    dns["resolver of the VPC"]
  end
  eni -- "443" --> service
  eni -. "name of the target,<br/>or routing_domain" .-> dns
`,
  when: [
    'The service and the gateway are in one account, or routes lead from a VPC of that account to the service (`hub-and-spoke`).',
    'You want nothing to own and nothing that is billed by the hour: this mode is billed for traffic alone.',
    'Several targets share subnets and groups: they share the resource gateway too.',
  ],
  whenNot: [
    'The service is in another account without routes: `lattice-share` there and `gateway-target-shared` here.',
    'You must see and own what leads into the VPC, or name its ids in rules: `gateway-target-self-managed`. Of a managed one no id is known.',
    'The target is a Lambda function, a runtime, or a public API Gateway: none of these needs a private endpoint.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans, rules and the policy were tested with mocked providers and against the schema of the provider.',
    '**TLS:** AgentCore trusts public certificate authorities, and asks for the host of the target whatever `routing_domain` says. For a private certificate AgentCore has a trust setting of its own, which `hashicorp/aws` 6.69.1 cannot set: `private-ca-bridge` puts a public certificate in front.',
    'Whether the groups let out to the service, and the service lets them in, is not looked at. Where it does not, the target is made and its calls fail without a word in the log.',
    'AgentCore builds a new resource gateway when subnets or groups change, and keeps the old one for a while, with its groups: a group that is deleted too early is refused. Neither gateway can be deleted by you.',
    'At most five targets of a gateway are made, changed or deleted at a time: with more, run `terraform apply -parallelism=5`. A target takes three to five minutes.',
    'An OpenAPI document that is not known before the apply is checked then, when other things may have been made. One in S3 is not looked at: neither its host nor its operations.',
    'A tool schema of an MCP server is passed on unread. Which credentials an HTTP service may be called with, AWS does not say.',
    'A secret or a schema that is encrypted with a key of yours needs `kms:Decrypt` for the role of the gateway: attach it yourself.',
    'The role of a gateway is one for all its targets: a caller of the gateway may use what any target needs. Make a gateway for each zone of trust.',
  ],
  teardown: [
    'Destroy the target. The resource gateway goes when no target uses it, sometimes minutes later.',
    'Then destroy groups and subnets. Too early, AWS refuses with `DependencyViolation`; the destroy can be run again.',
  ],
};
