# Generated from modules/browser/examples/with-runtime/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "root_certificate_secret_arn" {
  description = "ARN of the secret with the root certificate of the intranet, in PEM."
  type        = string
}
