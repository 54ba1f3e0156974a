# Generated from patterns/gateway-target-shared. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Region and account, out of the ARNs: a lookup would not see the other account.
  resource_owner = slice(split(":", var.resource_configuration_arn), 3, 5)

  share_owner = slice(split(":", var.resource_share_arn), 3, 5)

  # None of a document in S3, which is not read here. What is not a URL is omitted here, and refused by another check.
  target_hosts = compact(
    concat(
      local.openapi_hosts,
      [
        for target in [var.mcp_server, var.http_passthrough] :
        lower(try(regex("^https://([^:/]+)", target.endpoint)[0], ""))
        if target != null
      ]
    )
  )
}

resource "aws_ram_resource_share_accepter" "this" {
  count = var.accept_resource_share ? 1 : 0

  share_arn = var.resource_share_arn
}
