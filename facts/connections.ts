import type { Fact } from './fact';

/** What AWS documents about a connection between VPCs. */
interface Behaviour extends Fact {
  readonly says: string;
}

const checked = '2026-11-21';

const GROUPS_ACROSS_TRANSIT_GATEWAYS =
  'https://aws.amazon.com/blogs/networking-and-content-delivery/introducing-security-group-referencing-for-aws-transit-gateway/';
const TRANSIT_ATTACHMENTS = 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html';
const CREATE_PEERING =
  'https://docs.aws.amazon.com/vpc/latest/peering/create-vpc-peering-connection.html';

/** Behavior of peering connections, transit gateways, and private hosted zones on which modules depend. */
export const CONNECTION_BEHAVIOURS = {
  acceptance_expires: {
    says: 'A peering request that is not accepted expires after 7 days.',
    source: 'https://docs.aws.amazon.com/vpc/latest/peering/accept-vpc-peering-connection.html',
    checked,
  },
  associations_outlive_authorizations: {
    says: 'Deleting an authorization does not end the association. Either account can end it.',
    source:
      'https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteVPCAssociationAuthorization.html',
    checked,
  },
  groups_across_regions: {
    says: 'A rule cannot reference a security group of a peered VPC in another region.',
    source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html',
    checked,
    confidence: 'medium',
  },
  groups_across_transit_gateways: {
    says: 'An outbound rule cannot reference a security group behind a transit gateway. An inbound rule can, within a region, if security group referencing is enabled on the transit gateway and both attachments.',
    source: GROUPS_ACROSS_TRANSIT_GATEWAYS,
    checked,
  },
  options_need_acceptance: {
    says: 'DNS options require an active connection. Across accounts or regions, each side sets its own.',
    source:
      'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html',
    checked,
  },
  peering_across_regions: {
    says: 'VPCs can be peered within and across accounts and regions. The other account or region accepts.',
    source: CREATE_PEERING,
    checked,
  },
  peering_is_not_transitive: {
    says: 'Peering is not transitive: the hub cannot reach through a spoke what the spoke is connected to.',
    source:
      'https://docs.aws.amazon.com/whitepapers/latest/aws-vpc-connectivity-options/vpc-peering.html',
    checked,
  },
  peering_overlap: {
    says: 'VPCs with overlapping IPv4 ranges cannot be peered: the connection fails immediately.',
    source: CREATE_PEERING,
    checked,
  },
  routes_need_attachment: {
    says: 'A route to a transit gateway is refused until the attachment of the VPC is accepted.',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/10025',
    checked,
    confidence: 'medium',
  },
  transit_gateway_zones: {
    says: 'Resources in a zone without a subnet of the attachment cannot reach the transit gateway.',
    source: TRANSIT_ATTACHMENTS,
    checked,
  },
  transit_gateway_region: {
    says: 'A VPC attaches to a transit gateway of its own region.',
    source: TRANSIT_ATTACHMENTS,
    checked,
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
