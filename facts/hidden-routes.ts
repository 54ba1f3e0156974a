import type { Fact } from './fact';

/** What a data source leaves out, in words. */
interface Hidden extends Fact {
  readonly says: string;
}

/** Routes that `data.aws_route_table` of the provider drops before anybody sees them. */
export const HIDDEN_ROUTES = {
  says: 'The provider does not show local routes, propagated routes of a virtual private gateway, and routes to VPC Lattice. It also hides routes to network interfaces of another account, such as a central firewall, and routes from a prefix list to any endpoint, Gateway Load Balancer endpoints included.',
  source:
    'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/ec2/vpc_route_table_data_source.go',
  checked: '2026-11-28',
} as const satisfies Hidden;
