import type { Readme } from '../../inputs/module-card';
import { SESSION_ENDPOINTS_LIMIT } from '../../modules/blocks/inbound/limits';
import { privateProviderSection } from '../../modules/blocks/private-identity-provider-page';
import { sharedSubnetsLimit, WAY_TO_S3_LIMIT } from '../../modules/blocks/runtime-network/limits';
import { AGENT } from '../../modules/blocks/workload';

export const readme: Readme = {
  promise: `Pattern 2: the agent reaches private resources through network interfaces in your subnets. Callers still arrive over the internet,
with SigV4 or a JWT. Being in a VPC does not close the way in; \`runtime-private-inbound\` does.

The group of the agent lets nothing in. It lets out to the S3 prefix list, with \`use_s3_gateway_endpoint\`, and to what
is named in \`egress_to_security_groups\`, \`egress_to_networks\` and \`egress_to_prefix_lists\`, and to any address over HTTPS only with
\`allow_internet_egress\`. Each group that is named gets the matching rule that lets the agent in, unless
\`create_target_ingress_rules\` is off.

A plan is refused where a subnet is in another VPC or in a zone that AgentCore does not support, where the VPC has DNS off, where the
subnets have no way to S3, where they are in fewer zones than \`minimum_zones\`, and where \`allow_internet_egress\` meets a subnet without a
default route or with one to an internet gateway, which an interface without a public address cannot use. Ids that are not known yet are
checked at apply, before the runtime is made.`,
  diagram: `
flowchart LR
  caller["caller<br/>SigV4 or JWT"] -- "HTTPS, internet" --> agent["runtime, VPC mode"]
  subgraph vpc["your VPC"]
    eni["interfaces<br/>group: nothing in"]
    db["groups, networks and<br/>prefix lists that are named"]
    s3["S3 gateway endpoint"]
    nat["NAT"]
  end
  agent --- eni
  eni --> db
  eni --> s3
  eni -. "allow_internet_egress" .-> nat
  nat -.-> internet(("internet"))
`,
  when: [
    'The agent reads a database, a cache or an API that is private, and callers come over the internet.',
    'What the agent connects to has to stand in a security group that a reviewer can read.',
    'The agent reaches systems on premises: [examples/on-premises](examples/on-premises) puts `hub-and-spoke` with a transit gateway beside the agent.',
  ],
  whenNot: [
    'Nothing outside your network may invoke the agent: `runtime-private-inbound`.',
    'The agent must have no way to the internet, and you have to show it: `runtime-isolated`. Here, without `allow_internet_egress`, the group is closed, but routes may still be there.',
    'The agent needs nothing private: `runtime-public` has no interfaces, and nothing to wait for on a destroy.',
  ],
  sections: [privateProviderSection('the agent')],
  limits: [
    'Nothing here was applied to AWS. Plans and rules were tested with mocked providers and against the schema of the provider.',
    SESSION_ENDPOINTS_LIMIT,
    '**Nobody is kept from invoking it.** Whoever has an identity policy (or a good token) may, from anywhere; with a policy that names all of AgentCore that takes in commands and shells, which reach what the agent reaches. `runtime-private-inbound` carries a resource policy.',
    '**S3 is open as a whole.** The rule to its prefix list reaches every bucket of the region, those of strangers too. The policy of the gateway endpoint is what narrows it: `vpc-endpoints` makes one that does.',
    'The image is pulled and logs are written through the same interfaces. With the own group that takes `allow_internet_egress`, or interface endpoints of ECR and CloudWatch Logs whose group is named in `egress_to_security_groups`. Where it is missing, the first call hangs and the log is empty. The output `warnings` says so when no egress rule allows port 443; what the rules lead to is not checked.',
    WAY_TO_S3_LIMIT,
    sharedSubnetsLimit(AGENT),
    'The table of zones is a copy of the AgentCore developer guide. A region that it does not know is let through. Where AWS has added a zone, set `supported_zone_ids`.',
    'The rules of a group that is given (`security_group_ids`) are not looked at; only its VPC is.',
    'AgentCore pulls the image again in the background. Without the S3 gateway endpoint its layers pass the NAT gateway, and are billed there.',
    'EFS and S3 Files need mount targets in every zone of the subnets, and NFS (2049): name their group in `egress_to_security_groups`.',
    'The service makes the log groups below `/aws/bedrock-agentcore/runtimes/`. The module does not own them: they have no retention until you set one, and they stay after a destroy. `observability` delivers application logs, usage logs, and traces to log groups that it manages.',
    'A role that is given is taken as it is; the module puts nothing on it.',
    'Runtimes made before 2026-06-30 without MMDSv2 cannot be invoked any more. New ones come with it; the provider has no argument for it, so the module can neither set nor check it.',
  ],
  teardown: [
    'Destroy the agent, and leave its group and its subnets: `terraform destroy -target=aws_bedrockagentcore_agent_runtime.this` (with `module.<name>.` in front), or keep both in another state from the start (`create_security_group = false`). AWS keeps the interfaces for up to 8 hours after the agent, and nobody can detach them. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<group>` lists what is left.',
    'When they are gone, destroy the rest. Too early, AWS refuses to delete the group: the destroy fails after 15 minutes with `DependencyViolation`, and can be run again.',
    'A change of `name` or `vpc_id`, or to `create_security_group = false`, leaves the old group behind in the same way: the apply fails at the end, and can be run again.',
  ],
};
