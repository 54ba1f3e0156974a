import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `Egress mode 2 of a gateway: a target that lives in a VPC, reached over a VPC Lattice resource gateway and a resource
configuration that are yours. The resource gateway is made here, or one that is there already serves this target too. The resource is one
name or one address, on one port, and what \`security_group_ids\` let out is all that the resource gateway reaches.

The target is one of four: an MCP server, a service with an OpenAPI document (as text or in S3), or an HTTP service to which calls are handed
on. The role of the gateway gets an inline policy for this target's credential and schema, and nothing else. Before AWS sees an OpenAPI
document, it is looked at: one https host, an operationId for each operation.`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  gateway -- "resource configuration:<br/>one name, one port" --> rgw
  subgraph vpc["your VPC"]
    rgw["resource gateway, yours<br/>security_group_ids"]
    service["service, TLS with a<br/>public certificate"]
  end
  rgw -- "routing_domain or ip_address" --> service
`,
  when: [
    'You must own, name and see what leads into the VPC: ids for rules, tags, flow logs, one resource gateway for many services.',
    'The resource gateway is there already, for other consumers of VPC Lattice.',
    'You will share the resource with other accounts later: `lattice-share` makes the same pieces there.',
  ],
  whenNot: [
    'Nothing has to be owned, and nothing may be billed by the hour: `gateway-target-managed`.',
    'The service is in another account: `lattice-share` there and `gateway-target-shared` here.',
    'The target is a Lambda function, a runtime, or a public API Gateway: none of these needs a private endpoint.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans, rules and the policy were tested with mocked providers and against the schema of the provider.',
    '**TLS:** AgentCore trusts public certificate authorities, and asks for the host of the target whatever `routing_domain` says. For a private certificate AgentCore has a trust setting of its own, which `hashicorp/aws` 6.69.1 cannot set: `private-ca-bridge` puts a public certificate in front.',
    '**Names:** a resource gateway resolves public names alone, unless `dns_resolution = "IN_VPC"`, and that is fixed when it is made. The name of an internal load balancer resolves publicly. Whether AgentCore works with a resource gateway of `IN_VPC`, AWS does not say.',
    'The target waits for nothing but the resource: make the listener and the rules of the service first, with `depends_on` on the module.',
    'A new subnet, another address type or another `dns_resolution` replaces the resource gateway, and Lattice refuses to delete one that has resources: destroy the target first, or make a second module beside this one.',
    'Whether the groups let out to the service, and the service lets them in, is not looked at. Where it does not, the target is made and its calls fail without a word in the log. Of a resource gateway that is given nothing is looked at.',
    'At most five targets of a gateway are made, changed or deleted at a time: with more, run `terraform apply -parallelism=5`.',
    'AgentCore associates the resource with a service network of its own, with the rights of whoever runs Terraform: the Lattice actions below.',
    'An OpenAPI document that is not known before the apply is checked then, when other things may have been made. One in S3 is not looked at. A tool schema of an MCP server is passed on unread.',
    'A secret or a schema that is encrypted with a key of yours needs `kms:Decrypt` for the role of the gateway: attach it yourself. The role is one for all targets of a gateway.',
  ],
  teardown: [
    'Destroy the target, the resource and the resource gateway: `terraform destroy` takes them in that order. A resource that other accounts or networks use is refused: end those first.',
    'Then destroy groups and subnets. Lattice gives interfaces back minutes later; until then AWS refuses with `DependencyViolation`, and the destroy can be run again.',
  ],
};
