# Generated from modules/gateway/examples/basic/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "gateway_url" {
  description = "Address that clients call."
  value       = module.tools.gateway_url
}
