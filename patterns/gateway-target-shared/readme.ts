import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `Egress mode 2 of a gateway across accounts, the side of the gateway: a target whose service is in another account, over a
resource that its owner shares with \`lattice-share\`. Three inputs are that module's outputs, word for word. Outside the owner's organization the
share is accepted here, before the target is made.

**Who can reach what:** callers of the gateway reach one name or address on one port of the owner's, which the owner chose and can move. The
owner reaches nothing here. The role of the gateway gets an inline policy for this target's credential and schema, and nothing else. The share is the
account's, though: whoever may associate Lattice resources here can use it beside this gateway.

The target is an MCP server, a service with an OpenAPI document (as text or in S3), or an HTTP service to which calls are handed on. One
that calls a name other than the owner's \`domain_name\` is refused before AWS sees it.`,
  diagram: `
flowchart LR
  caller["agents"] --> gateway["gateway"]
  subgraph yours["your account"]
    gateway --> target["target"]
    accepter["acceptance of the share,<br/>outside the organization"] -. "before" .-> target
  end
  subgraph owner["account of the owner: lattice-share"]
    resource["resource configuration"] --> service["service in a VPC, TLS with a<br/>public certificate for domain_name"]
  end
  target -- "resource_configuration_arn" --> resource
`,
  when: [
    'The service is in a VPC of another account, whose team shares it: no routes, no peering.',
    'Several gateways or targets of this account use one shared resource: a module each, and `accept_resource_share` in one of them at most.',
  ],
  whenNot: [
    'Service and gateway are in one account: `gateway-target-self-managed` or `gateway-target-managed`.',
    'Your VPC has a route to the service already: `gateway-target-managed` goes through it.',
    'The gateway is in another region than the resource: Lattice does not cross regions.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans, rules, order and the policy were tested with mocked providers and against the schema of the provider.',
    '**Region:** resource and share must be of one account and region, which their ARNs show. That the gateway is in that region too, its id does not show, and Lattice does not cross regions.',
    '**`domain_name` is a check, and sets nothing:** the address of the target is yours to write, since only you know path and document. It says what the owner promises of the certificate, not what the certificate holds. A document in S3 is not looked at, nor is the port.',
    '**Acceptance:** the provider looks for a pending invitation and fails without one, so inside an organization, or once it was accepted by hand, leave `accept_resource_share` false. AWS lets only the owner take an account off a share of Lattice resources: a destroy here may leave you in it, with no second invitation.',
    'What you cannot see: where the resource leads, and whether groups over there let it through. Where they do not, the target is made and its calls fail.',
    'If the owner takes this account off the share, targets that are there go on working, says AWS, and new ones fail.',
    'A resource that the owner replaces has a new ARN, and takes a change of the target here first: AWS does not say whether one can be changed so in place.',
    'AgentCore associates the resource with a service network of its own, with the rights of whoever runs Terraform: the Lattice actions below.',
    'At most five targets of a gateway are made, changed or deleted at a time: with more, run `terraform apply -parallelism=5`.',
    'What is not known before the apply is checked then, when other things may have been made. A tool schema of an MCP server is passed on unread.',
    'A secret or a schema that is encrypted with a key of yours needs `kms:Decrypt` for the role of the gateway: attach it yourself. The role is one for all targets of a gateway.',
  ],
  teardown: [
    'Destroy this module first: the target, then the acceptance. `terraform destroy` takes them in that order.',
    'Then the owner destroys `lattice-share`, in its own root and account: Lattice refuses while this target is there. In one root with both, one destroy does it all, in that order.',
  ],
};
