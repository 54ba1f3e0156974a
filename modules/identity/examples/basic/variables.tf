variable "weather_secret_arn" {
  description = "ARN of the secret with the API key of the weather service."
  type        = string
}
