# Generated from patterns/gateway-target-managed/examples/complete/outputs.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

output "target_ids" {
  description = "Targets by name."
  value = {
    for target in [module.orders, module.search] : target.target_name => target.target_id
  }
}
