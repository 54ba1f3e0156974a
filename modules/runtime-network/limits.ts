/** What pages say of the check of routes. Source: data source aws_route_table of the provider, read 2026-11-28. */

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

export const HIDDEN_ROUTES_LIMITS = [
  '**Some routes are not seen.** The lookup of the provider does not show local routes, routes that a virtual private gateway propagates, routes to VPC Lattice, routes to network interfaces of another account (such as a central firewall), and routes from a prefix list to any endpoint, Gateway Load Balancer endpoints included. Such a route can lead to a data center or a firewall, and from there to the internet.',
  '**A route that is not seen can bypass the policy of the S3 endpoint.** The most specific route decides: where one for addresses of S3 leads elsewhere, the agent reaches any bucket that its role may use. The security group still limits it to named targets, private networks, and S3.',
  `**Routes are read before the apply.** A route that is created in the same apply, or later, is seen by the next plan. Close this with an AWS Config rule on route tables, or with a service control policy on \`ec2:CreateRoute\`: \`${SCP}\`.`,
] as const;
