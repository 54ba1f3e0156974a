# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # Read only to look at it: what is sent is the text itself. Each name below is empty where the document is not as it
  # should be, and the conditions on the target say so.
  openapi_document = try(jsondecode(var.openapi), yamldecode(var.openapi), null)

  openapi_version = try(tostring(local.openapi_document.openapi), "none")
  openapi_paths   = try(merge({}, local.openapi_document.paths), {})

  openapi_operations = flatten([
    for path, item in local.openapi_paths : try([
      for method, operation in item : {
        name = "${upper(method)} ${path}"
        id   = try(tostring(operation.operationId), null)
      } if contains(["get", "put", "post", "delete", "options", "head", "patch", "trace"], method)
    ], [])
  ])

  # A path or an operation can name its own servers, and the gateway would call them.
  openapi_server_owners = concat(
    [local.openapi_document],
    values(local.openapi_paths),
    flatten([
      for item in values(local.openapi_paths) :
      try(
        [
          for method, operation in item :
          operation
          if contains(["get", "put", "post", "delete", "options", "head", "patch", "trace"], method)
        ],
        []
      )
    ])
  )

  # What is no address becomes "", which is refused.
  openapi_addresses = distinct(
    flatten([
      for owner in local.openapi_server_owners :
      try([for server in owner.servers : try(tostring(server.url), "")], can(owner.servers) ? [""] : [])
    ])
  )

  openapi_hosts = distinct([
    for address in local.openapi_addresses :
    lower(try(regex("^https://([a-zA-Z0-9.-]+)(?::[0-9]{1,5})?(?:/[^{}]*)?$", address)[0], ""))
  ])
}
