# Generated from modules/identity/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "clients_secret_arn" {
  description = "ARN of the secret with the client secrets, one key for each identity provider."
  type        = string
}

variable "weather_secret_arn" {
  description = "ARN of the secret with the API key of the weather service."
  type        = string
}
