# Generated from modules/policy-engine/examples/basic/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# This example has nothing to set.
