# Generated from patterns/private-api-gateway-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

locals {
  # JSON only: writing YAML again would change values, such as 1.0 to 1, a date to a timestamp, and y to true.
  openapi_document = try(jsondecode(var.openapi), null)

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
  openapi_own_servers = flatten([
    for path, item in local.openapi_paths :
    [
      can(item.servers) ? [path] : [],
      try(
        [
          for method, operation in item :
          "${upper(method)} ${path}"
          if contains(["get", "put", "post", "delete", "options", "head", "patch", "trace"], method) && can(operation.servers)
        ],
        []
      )
    ]
  ])

  # What is sent: the document with the one server that leads through the endpoint. "<", ">" and "&" take six characters
  # each in here, so it is this text that is measured.
  openapi_payload = try(jsonencode(merge(local.openapi_document, { servers = [{ url = local.server_url }] })), null)
}
