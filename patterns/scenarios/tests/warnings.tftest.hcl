# Advice that is known before anything exists.

run "a_target_in_each_zone_leaves_nothing_to_warn_of" {
  command = plan

  variables {
    target_ips = { one = "10.0.1.10", two = "10.0.2.10" }
  }

  assert {
    condition     = length(output.warnings) == 0
    error_message = "Nothing is missing."
  }
}

run "one_target_is_named" {
  command = plan

  variables {
    target_ips = { one = "10.0.1.10" }
  }

  assert {
    condition     = [for warning in output.warnings : split(",", warning)[0]] == ["The target group has one target"]
    error_message = "Its failure stops the service."
  }
}
