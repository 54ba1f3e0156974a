# Generated from patterns/lattice-share. Change it there and run `npm run synth`: edits here are reported, not kept.

# Without a customer managed permission: RAM attaches the AWS managed one for resource configurations, which allows an
# account to read and associate this one.
resource "aws_ram_resource_share" "this" {
  name                      = var.name
  allow_external_principals = var.outside_organization

  tags = merge(var.tags, { Name = var.name })
}

resource "aws_ram_resource_association" "this" {
  resource_share_arn = aws_ram_resource_share.this.arn
  resource_arn       = aws_vpclattice_resource_configuration.this.arn
}

resource "aws_ram_principal_association" "this" {
  for_each = var.share_with

  resource_share_arn = aws_ram_resource_share.this.arn
  principal          = each.value
}
