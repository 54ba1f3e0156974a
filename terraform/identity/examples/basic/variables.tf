# Generated from modules/identity/examples/basic/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "weather_secret_arn" {
  description = "ARN of the secret with the API key of the weather service."
  type        = string
}
