variable "weather_api_key" {
  description = "API key of the weather service. It is passed on, and stored in Secrets Manager alone."
  type        = string
  sensitive   = true
  ephemeral   = true
}

variable "weather_api_key_version" {
  description = "Number of the API key. Raise it to write another one."
  type        = number
  default     = 1
}
