# Generated from modules/gateway/examples/in-front-of-runtime/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "gateway_url" {
  description = "Address that clients in the VPC call. The agent is under the name of its target."
  value       = module.front_door.gateway_url
}
