# What tells one group from the other.
override_resource {
  target = aws_security_group.runtime
  values = { id = "sg-0runtime" }
}

run "the_agent_lives_in_the_subnets_and_wears_the_group" {
  assert {
    condition = jsonencode([
      for block in aws_bedrockagentcore_agent_runtime.this.network_configuration :
      [block.network_mode, [for config in block.network_mode_config : [config.subnets, config.security_groups]]]
    ]) == jsonencode([["VPC", [[["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], ["sg-0runtime"]]]]])
    error_message = "VPC mode, in both subnets, with the group that the module made."
  }
}

run "file_systems_of_the_vpc_are_mounted_where_they_are_wanted" {
  command = plan

  variables {
    session_storage_mount_path = "/mnt/session"

    efs_mounts = {
      models = { access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" }
    }

    s3_files_mounts = {
      papers = { access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef1", mount_path = "/mnt/papers" }
    }
  }

  assert {
    condition = jsonencode(aws_bedrockagentcore_agent_runtime.this.filesystem_configuration) == jsonencode([
      { efs_access_point = [], s3_files_access_point = [], session_storage = [{ mount_path = "/mnt/session" }] },
      {
        efs_access_point      = [{ access_point_arn = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0", mount_path = "/mnt/models" }]
        s3_files_access_point = []
        session_storage       = []
      },
      {
        efs_access_point      = []
        s3_files_access_point = [{ access_point_arn = "arn:aws:s3files:us-east-1:111122223333:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef1", mount_path = "/mnt/papers" }]
        session_storage       = []
      },
    ])
    error_message = "Each access point in a block of its own."
  }
}
