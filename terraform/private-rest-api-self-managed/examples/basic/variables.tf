# Generated from patterns/private-rest-api-self-managed/examples/basic/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

# This example has nothing to set.
