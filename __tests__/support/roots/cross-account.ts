import { gateway, group, network, OF_GATEWAY, PROVIDER, tagsOf } from './parts';
import type { Root } from './parts';

/** Two of the subnets: a resource gateway is replaced when a third is added. */
const FIRST_SUBNETS =
  '[module.network.subnet_ids_by_zone_id["use1-az2"], module.network.subnet_ids_by_zone_id["use1-az4"]]';

/** Both sides of a share in one root: who it is for, and what the service is called, are not known either. */
export const sharedRoot =
  ({ outside }: { outside: boolean }): Root =>
  (stage) => `
  ${PROVIDER}
  ${network(stage)}
  ${gateway(stage)}
  ${group(stage, 'egress')}

  resource "terraform_data" "account" {
    input = "444455556666"
  }

  resource "terraform_data" "name" {
    input = "orders.example.com"
  }

  module "share" {
    source = "./lattice-share"

    name                        = "orders"
    domain_name                 = terraform_data.name.output
    share_with                  = { platform = terraform_data.account.output }
    outside_organization        = ${outside}
    vpc_id                      = module.network.vpc_id
    resource_gateway_subnet_ids = ${FIRST_SUBNETS}
    security_group_ids          = [aws_security_group.egress.id]
    ${tagsOf(stage)}
  }

  module "target" {
    source = "./gateway-target-shared"

    name                       = "orders"
    resource_configuration_arn = module.share.resource_configuration_arn
    resource_share_arn         = module.share.resource_share_arn
    domain_name                = module.share.domain_name
    accept_resource_share      = ${outside}
    mcp_server                 = { endpoint = "https://orders.example.com/mcp" }
    ${OF_GATEWAY}
  }
`;

/** A service with a load balancer in front, shared with gateways of another account. */
export const frontedShareRoot =
  (certificate: string): Root =>
  (stage) => `
  ${PROVIDER}
  ${network(stage)}
  ${group(stage, 'backend')}

  module "front" {
    source = "./private-load-balancer"

    name                       = "orders"
    vpc_id                     = module.network.vpc_id
    subnet_ids                 = module.network.subnet_ids
    host_name                  = "orders.example.com"
    certificate_arn            = "${certificate}"
    certificate_domains        = ["*.example.com"]
    create_record              = false
    backend_security_group_ids = { backend = aws_security_group.backend.id }
    ${tagsOf(stage)}
  }

  module "share" {
    source = "./lattice-share"

    name                        = "orders"
    domain_name                 = module.front.domain_name
    routing_domain              = module.front.routing_domain
    security_group_ids          = module.front.security_group_ids
    share_with                  = { platform = "444455556666" }
    vpc_id                      = module.network.vpc_id
    resource_gateway_subnet_ids = ${FIRST_SUBNETS}
    ${tagsOf(stage)}
  }
`;

export const SHARE_MAKES = {
  ram_principal_association: 1,
  ram_resource_association: 1,
  ram_resource_share: 1,
  vpclattice_resource_configuration: 1,
  vpclattice_resource_gateway: 1,
};
