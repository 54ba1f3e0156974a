import type { Readme } from '../../inputs/module-card';

export const readme: Readme = {
  promise: `The owner's side of a service that gateways of other accounts reach: a VPC Lattice resource gateway (made here or
given), one resource configuration, and a RAM share of it. Its outputs are the inputs of \`gateway-target-shared\`, word for word.

**Who can reach what:** every account in \`share_with\`, and every account that is in a unit or organization named there now or later, may
connect to one name or address on one TCP port. It is the account that is let in, not a gateway: its own administrators decide whether a target of
AgentCore, a service network or an endpoint in its VPCs uses the resource. Nothing else in your VPC can be reached through it, and nothing over
there can be reached from it. \`security_group_ids\` are the second lock, and yours alone. Where a name is given, whoever can change its record decides
where it leads.`,
  diagram: `
flowchart LR
  subgraph consumer["account in share_with"]
    gateway["gateway"] --> target["target:<br/>gateway-target-shared"]
  end
  subgraph owner["your account"]
    share["RAM share"] -.- resource["resource configuration:<br/>one name, one port"]
    subgraph vpc["your VPC"]
      rgw["resource gateway<br/>security_group_ids"]
      service["service, TLS with a<br/>public certificate for domain_name"]
    end
  end
  target --> resource
  resource --> rgw -- "domain_name, routing_domain<br/>or ip_address" --> service
`,
  when: [
    'The service and the gateway are in different accounts, of one organization or not.',
    'No routes between the two VPCs are wanted: no peering, no transit gateway, overlapping networks.',
  ],
  whenNot: [
    'Service and gateway are in one account: `gateway-target-self-managed` or `gateway-target-managed`.',
    'They are in different regions: a resource is shared within its region. Route to the service instead, with a VPC in the region of the gateway.',
  ],
  limits: [
    'Nothing here was applied to AWS. Plans, rules and order were tested with mocked providers and against the schema of the provider.',
    '**Removing an account is not cutting it off.** AWS keeps the associations that it has made; it can make no new ones. To cut it off, delete its associations too: `aws vpc-lattice list-service-network-resource-associations --resource-configuration-identifier` shows them, and the owner may delete them.',
    '**Permission:** RAM attaches the default version of `AWSRAMPermissionVpcLatticeResourceConfiguration`. If a target ends with access denied, look whether that is version 2. A permission of your own is not taken: which actions a target needs at the least, AWS does not say.',
    "Lattice's default stays: the resource cannot be put into a service network that is open to sharing, so an account cannot pass it on that way.",
    '**Outside or not:** from an account id nobody can tell whether it is in your organization. Without `outside_organization` RAM refuses accounts that are not, if the owner is in one at all; with it, accounts of the organization are shared with as ever. Units and the organization need RAM sharing with AWS Organizations switched on, in the management account.',
    '**TLS:** AgentCore trusts public certificate authorities, and asks for the name of the target, which must be `domain_name`. Whether the certificate carries it, and whether `port` is the one that targets call, is not looked at.',
    '**Names:** a resource gateway resolves public names alone, unless `dns_resolution = "IN_VPC"`, fixed when it is made. Whether AgentCore works with `IN_VPC`, AWS does not say.',
    'Whether the groups let out to the service, and the service lets them in, is not looked at. Of a resource gateway that is given nothing is looked at.',
    'A new subnet, address type or `dns_resolution` replaces the resource gateway; another `domain_name` without `routing_domain`, or another `routing_domain`, replaces the resource. Lattice refuses to delete what is in use: consumers destroy their targets first, and take the new ARN after.',
    'Which account pays for traffic was not established. The share costs nothing.',
  ],
  teardown: [
    'In each account of `share_with`: destroy `gateway-target-shared`. A resource with associations cannot be deleted, and Terraform here does not see theirs.',
    'Then destroy this module: associations of the share, the share, the resource, the resource gateway, in that order. The resource may take minutes; the destroy waits up to 30.',
    'Then groups and subnets. Lattice gives interfaces back minutes later; until then AWS refuses with `DependencyViolation`, and the destroy can be run again.',
  ],
};
