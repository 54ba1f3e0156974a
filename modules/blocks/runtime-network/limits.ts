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
  `**Some routes are not seen.** ${HIDDEN_ROUTES.says} Such a route can lead to a data center or a firewall, and from there to the internet.`,
  `**A route that is not seen can bypass the policy of the S3 endpoint.** The most specific route decides: where one for addresses of S3 leads elsewhere, the ${noun} reaches any bucket that its role may use. The security group still limits it to named targets, private networks, and S3.`,
  `**Routes are read before the apply.** A route that is created in the same apply, or later, is seen by the next plan. Close this with an AWS Config rule on route tables, or with a service control policy on \`ec2:CreateRoute\`: \`${SCP}\`.`,
];

/** Of modules that look for a way to S3 and do not close any. */
export const WAY_TO_S3_LIMIT = `**The check for a way to S3 reads routes before the apply, and not all of them.** A default route to anything but an internet gateway counts as a way; what is behind it is not seen. ${HIDDEN_ROUTES.says} Where a more specific route for addresses of S3 is one of those, S3 is reached by that way and not through the gateway endpoint, whose policy then does not apply. An AWS Config rule or a service control policy on \`ec2:CreateRoute\` closes that.`;

export const sharedSubnetsLimit = ({ noun }: Workload) =>
  `**Subnets that another account shares** are accepted. Whether AgentCore can create network interfaces in them is not established: try one ${noun} first.`;
