# Generated from patterns/lattice-share/tests/share.tftest.hcl. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_resource "aws_ram_resource_share" {
    defaults = { arn = "arn:aws:ram:us-east-1:111122223333:resource-share/01234567-89ab-cdef-0123-456789abcdef" }
  }

  mock_resource "aws_vpclattice_resource_configuration" {
    defaults = {
      id  = "rcfg-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpclattice_resource_gateway" {
    defaults = {
      id  = "rgw-0123456789abcdef0"
      arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0"
    }
  }
}

variables {
  name                        = "orders"
  domain_name                 = "orders.example.com"
  share_with                  = { platform = "444455556666", agents = "arn:aws:organizations::999988887777:ou/o-a1b2c3d4e5/ou-ab12-a1b2c3d4" }
  vpc_id                      = "vpc-0123456789abcdef0"
  resource_gateway_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  security_group_ids          = ["sg-0123456789abcdef0"]
}

run "the_share_is_closed_to_the_outside_and_holds_this_resource_alone" {
  assert {
    condition     = aws_ram_resource_share.this.allow_external_principals == false
    error_message = "By default, RAM refuses accounts outside the organization."
  }

  assert {
    condition     = aws_ram_resource_share.this.name == "orders"
    error_message = "The share has the name of the module."
  }

  assert {
    condition = (
      aws_ram_resource_association.this.resource_arn == aws_vpclattice_resource_configuration.this.arn &&
      aws_ram_resource_association.this.resource_share_arn == aws_ram_resource_share.this.arn
    )
    error_message = "The share contains the resource."
  }

  assert {
    condition = jsonencode({ for key, association in aws_ram_principal_association.this : key => association.principal }) == jsonencode({
      agents   = "arn:aws:organizations::999988887777:ou/o-a1b2c3d4e5/ou-ab12-a1b2c3d4"
      platform = "444455556666"
    })
    error_message = "The share has the principals of share_with, by their keys, and no others."
  }

  assert {
    condition     = alltrue([for association in values(aws_ram_principal_association.this) : association.resource_share_arn == aws_ram_resource_share.this.arn])
    error_message = "The principals are associated with this share."
  }

  assert {
    condition = (
      output.resource_configuration_arn == aws_vpclattice_resource_configuration.this.arn &&
      output.resource_share_arn == aws_ram_resource_share.this.arn &&
      output.domain_name == "orders.example.com"
    )
    error_message = "Resource, share, and name are inputs of gateway-target-shared."
  }
}

run "accounts_outside_are_let_in_when_that_is_said" {
  command = plan

  variables {
    share_with           = { partner = "444455556666" }
    outside_organization = true
  }

  assert {
    condition     = aws_ram_resource_share.this.allow_external_principals == true
    error_message = "The share accepts accounts outside the organization."
  }
}

run "nobody_is_let_in_where_nobody_is_named" {
  command = plan

  variables {
    share_with = {}
  }

  assert {
    condition     = length(aws_ram_principal_association.this) == 0
    error_message = "An empty share_with shares with no account."
  }
}

run "text_of_others_stays_text" {
  command = plan

  variables {
    tags = { note = "$${var.name} %%{ if true } \"quoted\"\nsecond line" }
  }

  assert {
    condition = alltrue([
      for tags in [aws_ram_resource_share.this.tags, aws_vpclattice_resource_configuration.this.tags, aws_vpclattice_resource_gateway.this[0].tags] :
      tags == tomap({ Name = "orders", note = join("", ["$", "{var.name} %", "{ if true } \"quoted\"\nsecond line"]) })
    ])
    error_message = "Resource gateway, resource, and share have the tags of the input and a name."
  }
}
