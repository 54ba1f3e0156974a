/** Where the types of arguments come from: the bindings of each pinned type, as `npm run schema:prune` lists them. Types alone, so nothing of them is loaded. */

/** Modules of the bindings of resources, by type. */
export interface ResourceModules {
  aws_api_gateway_deployment: typeof import('@cdktf/provider-aws/lib/api-gateway-deployment');
  aws_api_gateway_rest_api: typeof import('@cdktf/provider-aws/lib/api-gateway-rest-api');
  aws_api_gateway_rest_api_policy: typeof import('@cdktf/provider-aws/lib/api-gateway-rest-api-policy');
  aws_api_gateway_stage: typeof import('@cdktf/provider-aws/lib/api-gateway-stage');
  aws_bedrockagentcore_agent_runtime: typeof import('../.gen/providers/aws/bedrockagentcore-agent-runtime');
  aws_bedrockagentcore_agent_runtime_endpoint: typeof import('../.gen/providers/aws/bedrockagentcore-agent-runtime-endpoint');
  aws_bedrockagentcore_api_key_credential_provider: typeof import('../.gen/providers/aws/bedrockagentcore-api-key-credential-provider');
  aws_bedrockagentcore_browser: typeof import('../.gen/providers/aws/bedrockagentcore-browser');
  aws_bedrockagentcore_browser_profile: typeof import('../.gen/providers/aws/bedrockagentcore-browser-profile');
  aws_bedrockagentcore_code_interpreter: typeof import('../.gen/providers/aws/bedrockagentcore-code-interpreter');
  aws_bedrockagentcore_evaluator: typeof import('../.gen/providers/aws/bedrockagentcore-evaluator');
  aws_bedrockagentcore_gateway: typeof import('../.gen/providers/aws/bedrockagentcore-gateway');
  aws_bedrockagentcore_gateway_rule: typeof import('../.gen/providers/aws/bedrockagentcore-gateway-rule');
  aws_bedrockagentcore_gateway_target: typeof import('../.gen/providers/aws/bedrockagentcore-gateway-target');
  aws_bedrockagentcore_harness: typeof import('../.gen/providers/aws/bedrockagentcore-harness');
  aws_bedrockagentcore_memory: typeof import('../.gen/providers/aws/bedrockagentcore-memory');
  aws_bedrockagentcore_memory_strategy: typeof import('../.gen/providers/aws/bedrockagentcore-memory-strategy');
  aws_bedrockagentcore_oauth2_credential_provider: typeof import('../.gen/providers/aws/bedrockagentcore-oauth2-credential-provider');
  aws_bedrockagentcore_online_evaluation_config: typeof import('../.gen/providers/aws/bedrockagentcore-online-evaluation-config');
  aws_bedrockagentcore_policy: typeof import('../.gen/providers/aws/bedrockagentcore-policy');
  aws_bedrockagentcore_policy_engine: typeof import('../.gen/providers/aws/bedrockagentcore-policy-engine');
  aws_bedrockagentcore_registry: typeof import('../.gen/providers/aws/bedrockagentcore-registry');
  aws_bedrockagentcore_resource_policy: typeof import('../.gen/providers/aws/bedrockagentcore-resource-policy');
  aws_bedrockagentcore_token_vault_cmk: typeof import('../.gen/providers/aws/bedrockagentcore-token-vault-cmk');
  aws_bedrockagentcore_workload_identity: typeof import('../.gen/providers/aws/bedrockagentcore-workload-identity');
  aws_cloudwatch_log_group: typeof import('@cdktf/provider-aws/lib/cloudwatch-log-group');
  aws_default_security_group: typeof import('@cdktf/provider-aws/lib/default-security-group');
  aws_ec2_transit_gateway_vpc_attachment: typeof import('@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment');
  aws_ec2_transit_gateway_vpc_attachment_accepter: typeof import('@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment-accepter');
  aws_egress_only_internet_gateway: typeof import('@cdktf/provider-aws/lib/egress-only-internet-gateway');
  aws_eip: typeof import('@cdktf/provider-aws/lib/eip');
  aws_flow_log: typeof import('@cdktf/provider-aws/lib/flow-log');
  aws_iam_role: typeof import('@cdktf/provider-aws/lib/iam-role');
  aws_iam_role_policy: typeof import('@cdktf/provider-aws/lib/iam-role-policy');
  aws_internet_gateway: typeof import('@cdktf/provider-aws/lib/internet-gateway');
  aws_lb: typeof import('@cdktf/provider-aws/lib/lb');
  aws_lb_listener: typeof import('@cdktf/provider-aws/lib/lb-listener');
  aws_lb_listener_rule: typeof import('@cdktf/provider-aws/lib/lb-listener-rule');
  aws_lb_target_group: typeof import('@cdktf/provider-aws/lib/lb-target-group');
  aws_lb_target_group_attachment: typeof import('@cdktf/provider-aws/lib/lb-target-group-attachment');
  aws_nat_gateway: typeof import('@cdktf/provider-aws/lib/nat-gateway');
  aws_ram_principal_association: typeof import('@cdktf/provider-aws/lib/ram-principal-association');
  aws_ram_resource_association: typeof import('@cdktf/provider-aws/lib/ram-resource-association');
  aws_ram_resource_share: typeof import('@cdktf/provider-aws/lib/ram-resource-share');
  aws_ram_resource_share_accepter: typeof import('@cdktf/provider-aws/lib/ram-resource-share-accepter');
  aws_route53_record: typeof import('@cdktf/provider-aws/lib/route53-record');
  aws_route53_resolver_rule_association: typeof import('@cdktf/provider-aws/lib/route53-resolver-rule-association');
  aws_route53_vpc_association_authorization: typeof import('@cdktf/provider-aws/lib/route53-vpc-association-authorization');
  aws_route53_zone: typeof import('@cdktf/provider-aws/lib/route53-zone');
  aws_route53_zone_association: typeof import('@cdktf/provider-aws/lib/route53-zone-association');
  aws_route: typeof import('@cdktf/provider-aws/lib/route');
  aws_route_table: typeof import('@cdktf/provider-aws/lib/route-table');
  aws_route_table_association: typeof import('@cdktf/provider-aws/lib/route-table-association');
  aws_security_group: typeof import('@cdktf/provider-aws/lib/security-group');
  aws_ssm_parameter: typeof import('@cdktf/provider-aws/lib/ssm-parameter');
  aws_subnet: typeof import('@cdktf/provider-aws/lib/subnet');
  aws_vpc: typeof import('@cdktf/provider-aws/lib/vpc');
  aws_vpc_endpoint: typeof import('@cdktf/provider-aws/lib/vpc-endpoint');
  aws_vpc_endpoint_policy: typeof import('@cdktf/provider-aws/lib/vpc-endpoint-policy');
  aws_vpc_peering_connection: typeof import('@cdktf/provider-aws/lib/vpc-peering-connection');
  aws_vpc_peering_connection_accepter: typeof import('@cdktf/provider-aws/lib/vpc-peering-connection-accepter');
  aws_vpc_peering_connection_options: typeof import('@cdktf/provider-aws/lib/vpc-peering-connection-options');
  aws_vpc_security_group_egress_rule: typeof import('@cdktf/provider-aws/lib/vpc-security-group-egress-rule');
  aws_vpc_security_group_ingress_rule: typeof import('@cdktf/provider-aws/lib/vpc-security-group-ingress-rule');
  aws_vpclattice_resource_configuration: typeof import('../.gen/providers/aws/vpclattice-resource-configuration');
  aws_vpclattice_resource_gateway: typeof import('../.gen/providers/aws/vpclattice-resource-gateway');
}

/** Modules of the bindings of data sources, by type. */
export interface DataModules {
  aws_api_gateway_export: typeof import('@cdktf/provider-aws/lib/data-aws-api-gateway-export');
  aws_availability_zone: typeof import('@cdktf/provider-aws/lib/data-aws-availability-zone');
  aws_caller_identity: typeof import('@cdktf/provider-aws/lib/data-aws-caller-identity');
  aws_ec2_transit_gateway: typeof import('@cdktf/provider-aws/lib/data-aws-ec2-transit-gateway');
  aws_ec2_transit_gateway_vpc_attachments: typeof import('@cdktf/provider-aws/lib/data-aws-ec2-transit-gateway-vpc-attachments');
  aws_lb: typeof import('@cdktf/provider-aws/lib/data-aws-lb');
  aws_partition: typeof import('@cdktf/provider-aws/lib/data-aws-partition');
  aws_prefix_list: typeof import('@cdktf/provider-aws/lib/data-aws-prefix-list');
  aws_region: typeof import('@cdktf/provider-aws/lib/data-aws-region');
  aws_route53_zone: typeof import('@cdktf/provider-aws/lib/data-aws-route53-zone');
  aws_route_table: typeof import('@cdktf/provider-aws/lib/data-aws-route-table');
  aws_route_tables: typeof import('@cdktf/provider-aws/lib/data-aws-route-tables');
  aws_security_group: typeof import('@cdktf/provider-aws/lib/data-aws-security-group');
  aws_ssm_parameter: typeof import('@cdktf/provider-aws/lib/data-aws-ssm-parameter');
  aws_subnet: typeof import('@cdktf/provider-aws/lib/data-aws-subnet');
  aws_subnets: typeof import('@cdktf/provider-aws/lib/data-aws-subnets');
  aws_vpc: typeof import('@cdktf/provider-aws/lib/data-aws-vpc');
  aws_vpc_endpoint: typeof import('@cdktf/provider-aws/lib/data-aws-vpc-endpoint');
  aws_vpc_endpoint_service: typeof import('@cdktf/provider-aws/lib/data-aws-vpc-endpoint-service');
  aws_vpc_peering_connections: typeof import('@cdktf/provider-aws/lib/data-aws-vpc-peering-connections');
}
