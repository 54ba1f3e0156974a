# Generated from modules/gateway/examples/web-acl/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "gateway_url" {
  description = "What clients call."
  value       = module.tools.gateway_url
}
