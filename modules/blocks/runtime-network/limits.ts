/** What pages say of the check of routes. */
import { HIDDEN_ROUTES } from '../../../facts/hidden-routes';
import type { Workload } from '../workload';

const SCP = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'NoNewRoutes',
      Effect: 'Deny',
      Action: ['ec2:CreateRoute', 'ec2:ReplaceRoute'],
      Resource: '*',
      Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/network-team' } },
    },
  ],
});

export const hiddenRoutesLimits = ({ noun }: Workload) => [
  `**The module does not see every route.** ${HIDDEN_ROUTES.says} Such a route can lead to a data center or a firewall, and from there to the internet.`,
  `**A hidden route can bypass the policy of the S3 endpoint.** The most specific route decides: if a hidden route for S3 addresses leads elsewhere, the ${noun} reaches any bucket that its role can use. The security group still limits it to named targets, private networks, and S3.`,
  `**Routes are read before the apply.** The next plan finds a route that is created in the same apply or later. To prevent it, use an AWS Config rule on route tables, or a service control policy on \`ec2:CreateRoute\`: \`${SCP}\`.`,
];

/** Of modules that require a path to S3 and close none. */
export const WAY_TO_S3_LIMIT = `**The check for a path to S3 is not complete.** It reads routes before the apply, and a default route to anything but an internet gateway counts as a path. ${HIDDEN_ROUTES.says} If a hidden route for S3 addresses is more specific, S3 traffic uses it, and the policy of the gateway endpoint does not apply. Use an AWS Config rule or a service control policy on \`ec2:CreateRoute\` to prevent such routes.`;

export const sharedSubnetsLimit = ({ noun }: Workload) =>
  `**Subnets that another account shares** are accepted. It is not established whether AgentCore can create network interfaces in them: try one ${noun} first.`;

/** Of modules whose agent writes logs and pulls its image through its own network interfaces. */
export const IMAGE_PATH_LIMIT =
  '**The first call hangs and the log is empty if the agent has no path to ECR and CloudWatch Logs.** AgentCore pulls the image and writes logs through the network interfaces of the agent. Set `allow_internet_egress`, or name the security group of the interface endpoints in `egress_to_security_groups`. The output `warnings` reports if no egress rule allows port 443, and does not check what the rules lead to.';

export const WHOLE_S3_LIMIT =
  '**The agent can reach every S3 bucket of the region**, including buckets of other accounts: security group rules allow the whole prefix list. The policy of the S3 gateway endpoint narrows it, and `vpc-endpoints` creates one that does.';

/** How a destroy ends while AgentCore keeps network interfaces. */
export const INTERFACES_TEARDOWN = [
  'Destroy the agent first, and keep its security group and subnets: `terraform destroy -target=aws_bedrockagentcore_agent_runtime.this` (with `module.<name>.` in front), or keep both in another state from the start (`create_security_group = false`). AWS keeps the network interfaces for up to 8 hours after the agent, and nobody can detach them. `aws ec2 describe-network-interfaces --filters Name=group-id,Values=<group>` lists them.',
  'Destroy the rest when the network interfaces are gone. Before that, AWS refuses to delete the security group: the destroy fails after 15 minutes with `DependencyViolation`, and you can run it again.',
  'A change of `name` or `vpc_id`, or to `create_security_group = false`, also leaves the old security group in use: the apply fails at the end, and you can run it again.',
];
