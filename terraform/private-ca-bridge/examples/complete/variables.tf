# Generated from patterns/private-ca-bridge/examples/complete/variables.tf. Change it there and run `npm run synth`: edits here are reported, not kept.

variable "certificate_arn" {
  description = "Public certificate of ACM for *.example.com."
  type        = string
}

variable "access_log_bucket" {
  description = "Bucket for access logs, which Elastic Load Balancing may write to."
  type        = string
}

variable "instance_ids" {
  description = "Instances of the orders, by a name."
  type        = map(string)
}
