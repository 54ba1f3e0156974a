variables {
  name            = "research-agent"
  container_image = "444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/research:1.4.0"
}

run "one_model_is_enough" {
  command = plan

  variables {
    model_arns = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Resource if contains(["InvokeModels", "MountEfs"], statement.Sid)] == [["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]]
    error_message = "The statement is there as soon as there is something for it."
  }
}
