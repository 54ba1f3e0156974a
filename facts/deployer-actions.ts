import type { Fact } from './fact';
import type { IamAction } from './statement';

/** What whoever runs Terraform must be allowed, by phase. `tag` also holds at create, and reading tags is part of it. */
export interface DeployerActions extends Fact {
  readonly create: readonly IamAction[];
  readonly read: readonly IamAction[];
  readonly update: readonly IamAction[];
  readonly tag: readonly IamAction[];
  readonly delete: readonly IamAction[];
  /** The service to which `iam:PassRole` hands a role: the value of `iam:PassedToService`. */
  readonly passesRoleTo?: string;
}

export interface LookupActions extends Fact {
  readonly read: readonly IamAction[];
}

const checked = '2026-11-21';

/** Which calls the provider makes is known from its code, not from a page: hence no row above medium. */
const EC2 = {
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html',
  checked,
  confidence: 'medium',
} as const;

const IAM = {
  source:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html',
  checked,
  confidence: 'medium',
} as const;

const AGENTCORE = {
  source:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html',
  checked,
  confidence: 'medium',
} as const;

const referenceOf = (page: string) =>
  ({
    source: `https://docs.aws.amazon.com/service-authorization/latest/reference/list_${page}.html`,
    checked,
    confidence: 'medium',
  }) as const;

const API_GATEWAY = referenceOf('amazonapigatewaymanagement');
const LOAD_BALANCING = referenceOf('awselasticloadbalancingv2');
const RAM = referenceOf('awsresourceaccessmanagerram');
const RESOLVER = referenceOf('amazonroute53resolver');
const ROUTE_53 = referenceOf('amazonroute53');
const SYSTEMS_MANAGER = referenceOf('awssystemsmanager');
const VPC_LATTICE = referenceOf('amazonvpclattice');
const WAF = { ...referenceOf('awswafv2'), checked: '2026-11-28' } as const;

/** What switching Transaction Search on takes: the page lists the calls that it makes in turn. */
const TRANSACTION_SEARCH = {
  source:
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Enable-TransactionSearch.html',
  checked: '2026-11-28',
} as const;

const VENDED_LOGS = {
  source:
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-vended-logs-permissions-V2.html',
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

const CLOUDWATCH = referenceOf('amazoncloudwatch');

const CLOUDWATCH_LOGS = referenceOf('amazoncloudwatchlogs');

const LOG_TAGS = ['logs:ListTagsForResource', 'logs:TagResource', 'logs:UntagResource'] as const;

const EC2_TAGS = ['ec2:CreateTags', 'ec2:DeleteTags'] as const;

const SECRETS_MANAGER = {
  source:
    'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

const AGENTCORE_TAGS = [
  'bedrock-agentcore:ListTagsForResource',
  'bedrock-agentcore:TagResource',
  'bedrock-agentcore:UntagResource',
] as const;

const API_GATEWAY_TAGS = ['apigateway:DELETE', 'apigateway:PUT'] as const;

const LATTICE_TAGS = [
  'vpc-lattice:ListTagsForResource',
  'vpc-lattice:TagResource',
  'vpc-lattice:UntagResource',
] as const;

const LOAD_BALANCING_TAGS = [
  'elasticloadbalancing:AddTags',
  'elasticloadbalancing:DescribeTags',
  'elasticloadbalancing:RemoveTags',
] as const;

/** IAM actions that a deployer needs, by resource type. */
export const DEPLOYER_ACTIONS = {
  aws_api_gateway_deployment: {
    create: ['apigateway:POST'],
    read: ['apigateway:GET'],
    update: ['apigateway:PATCH'],
    tag: [],
    delete: ['apigateway:DELETE'],
    ...API_GATEWAY,
  },
  aws_api_gateway_rest_api: {
    create: ['apigateway:POST', 'apigateway:PUT'],
    read: ['apigateway:GET'],
    update: ['apigateway:PATCH', 'apigateway:PUT'],
    tag: API_GATEWAY_TAGS,
    delete: ['apigateway:DELETE'],
    ...API_GATEWAY,
  },
  aws_api_gateway_rest_api_policy: {
    create: ['apigateway:PATCH', 'apigateway:UpdateRestApiPolicy'],
    read: ['apigateway:GET'],
    update: ['apigateway:PATCH', 'apigateway:UpdateRestApiPolicy'],
    tag: [],
    delete: ['apigateway:PATCH', 'apigateway:UpdateRestApiPolicy'],
    ...API_GATEWAY,
  },
  aws_api_gateway_stage: {
    create: ['apigateway:POST'],
    read: ['apigateway:GET'],
    update: ['apigateway:PATCH'],
    tag: API_GATEWAY_TAGS,
    delete: ['apigateway:DELETE'],
    ...API_GATEWAY,
  },
  aws_bedrockagentcore_agent_runtime: {
    // The service makes a workload identity for each runtime with the deployer's rights. Without DeleteAgentRuntime the
    // provider takes the refusal as success and leaves the runtime behind.
    create: [
      'bedrock-agentcore:CreateAgentRuntime',
      'bedrock-agentcore:CreateWorkloadIdentity',
      'iam:CreateServiceLinkedRole',
      'iam:PassRole',
    ],
    read: ['bedrock-agentcore:GetAgentRuntime'],
    update: ['bedrock-agentcore:UpdateAgentRuntime', 'iam:CreateServiceLinkedRole', 'iam:PassRole'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteAgentRuntime', 'bedrock-agentcore:DeleteWorkloadIdentity'],
    passesRoleTo: 'bedrock-agentcore.amazonaws.com',
    ...AGENTCORE,
  },
  aws_bedrockagentcore_agent_runtime_endpoint: {
    create: ['bedrock-agentcore:CreateAgentRuntimeEndpoint'],
    read: ['bedrock-agentcore:GetAgentRuntimeEndpoint'],
    update: ['bedrock-agentcore:UpdateAgentRuntimeEndpoint'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteAgentRuntimeEndpoint'],
    ...AGENTCORE,
  },
  // Each action is checked against the provider and the token vault.
  aws_bedrockagentcore_api_key_credential_provider: {
    create: ['bedrock-agentcore:CreateApiKeyCredentialProvider'],
    read: ['bedrock-agentcore:GetApiKeyCredentialProvider'],
    update: ['bedrock-agentcore:UpdateApiKeyCredentialProvider'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteApiKeyCredentialProvider'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_browser: {
    // Nothing but tags changes in place.
    create: ['bedrock-agentcore:CreateBrowser', 'iam:CreateServiceLinkedRole', 'iam:PassRole'],
    read: ['bedrock-agentcore:GetBrowser'],
    update: [],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteBrowser'],
    passesRoleTo: 'bedrock-agentcore.amazonaws.com',
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_browser_profile: {
    create: ['bedrock-agentcore:CreateBrowserProfile'],
    read: ['bedrock-agentcore:GetBrowserProfile'],
    update: [],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteBrowserProfile'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_code_interpreter: {
    // Nothing but tags changes in place.
    create: [
      'bedrock-agentcore:CreateCodeInterpreter',
      'iam:CreateServiceLinkedRole',
      'iam:PassRole',
    ],
    read: ['bedrock-agentcore:GetCodeInterpreter'],
    update: [],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteCodeInterpreter'],
    passesRoleTo: 'bedrock-agentcore.amazonaws.com',
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_evaluator: {
    create: ['bedrock-agentcore:CreateEvaluator'],
    read: ['bedrock-agentcore:GetEvaluator'],
    update: ['bedrock-agentcore:UpdateEvaluator'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteEvaluator'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_gateway: {
    // The service makes a workload identity for each gateway with the deployer's rights.
    create: [
      'bedrock-agentcore:CreateGateway',
      'bedrock-agentcore:CreateWorkloadIdentity',
      'iam:PassRole',
    ],
    read: ['bedrock-agentcore:GetGateway'],
    update: ['bedrock-agentcore:UpdateGateway', 'iam:PassRole'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteGateway', 'bedrock-agentcore:DeleteWorkloadIdentity'],
    passesRoleTo: 'bedrock-agentcore.amazonaws.com',
    ...AGENTCORE,
  },
  aws_bedrockagentcore_gateway_target: {
    // What a private endpoint adds is in PATH_ACTIONS.
    create: ['bedrock-agentcore:CreateGatewayTarget'],
    read: ['bedrock-agentcore:GetGatewayTarget'],
    update: ['bedrock-agentcore:UpdateGatewayTarget'],
    tag: [],
    delete: ['bedrock-agentcore:DeleteGatewayTarget'],
    ...AGENTCORE,
  },
  aws_bedrockagentcore_memory: {
    create: ['bedrock-agentcore:CreateMemory', 'iam:PassRole'],
    read: ['bedrock-agentcore:GetMemory'],
    update: ['bedrock-agentcore:UpdateMemory', 'iam:PassRole'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteMemory'],
    passesRoleTo: 'bedrock-agentcore.amazonaws.com',
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_memory_strategy: {
    // Strategies are parts of the memory.
    create: ['bedrock-agentcore:UpdateMemory'],
    read: ['bedrock-agentcore:GetMemory'],
    update: ['bedrock-agentcore:UpdateMemory'],
    tag: [],
    delete: ['bedrock-agentcore:UpdateMemory'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_oauth2_credential_provider: {
    create: ['bedrock-agentcore:CreateOauth2CredentialProvider', 'iam:CreateServiceLinkedRole'],
    read: ['bedrock-agentcore:GetOauth2CredentialProvider'],
    update: ['bedrock-agentcore:UpdateOauth2CredentialProvider', 'iam:CreateServiceLinkedRole'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteOauth2CredentialProvider'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_online_evaluation_config: {
    // AgentCore prepares the index of aws/spans and the log group of results with the deployer's rights.
    create: [
      'bedrock-agentcore:CreateOnlineEvaluationConfig',
      'iam:PassRole',
      'logs:CreateLogGroup',
      'logs:DescribeIndexPolicies',
      'logs:PutIndexPolicy',
    ],
    read: ['bedrock-agentcore:GetOnlineEvaluationConfig'],
    update: ['bedrock-agentcore:UpdateOnlineEvaluationConfig', 'iam:PassRole'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteOnlineEvaluationConfig'],
    passesRoleTo: 'bedrock-agentcore.amazonaws.com',
    source:
      'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-prerequisites.html',
    checked: '2026-11-28',
  },
  aws_bedrockagentcore_policy: {
    // AgentCore checks a policy against the tools of the gateway that it names, with the rights of the principal that creates it.
    create: [
      'bedrock-agentcore:CreatePolicy',
      'bedrock-agentcore:InvokeGateway',
      'bedrock-agentcore:ManageResourceScopedPolicy',
    ],
    read: ['bedrock-agentcore:GetPolicy'],
    update: [
      'bedrock-agentcore:InvokeGateway',
      'bedrock-agentcore:ManageResourceScopedPolicy',
      'bedrock-agentcore:UpdatePolicy',
    ],
    tag: [],
    delete: ['bedrock-agentcore:DeletePolicy', 'bedrock-agentcore:ManageResourceScopedPolicy'],
    ...AGENTCORE,
    checked: '2026-11-27',
  },
  aws_bedrockagentcore_policy_engine: {
    create: ['bedrock-agentcore:CreatePolicyEngine'],
    read: ['bedrock-agentcore:GetPolicyEngine'],
    update: ['bedrock-agentcore:UpdatePolicyEngine'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeletePolicyEngine'],
    ...AGENTCORE,
    checked: '2026-11-27',
  },
  aws_bedrockagentcore_resource_policy: {
    create: ['bedrock-agentcore:PutResourcePolicy'],
    read: ['bedrock-agentcore:GetResourcePolicy'],
    update: ['bedrock-agentcore:PutResourcePolicy'],
    tag: [],
    delete: ['bedrock-agentcore:DeleteResourcePolicy'],
    ...AGENTCORE,
  },
  aws_bedrockagentcore_token_vault_cmk: {
    create: ['bedrock-agentcore:SetTokenVaultCMK', 'kms:DescribeKey'],
    read: ['bedrock-agentcore:GetTokenVault'],
    update: ['bedrock-agentcore:SetTokenVaultCMK', 'kms:DescribeKey'],
    tag: [],
    delete: [],
    ...AGENTCORE,
  },
  aws_bedrockagentcore_workload_identity: {
    create: ['bedrock-agentcore:CreateWorkloadIdentity'],
    read: ['bedrock-agentcore:GetWorkloadIdentity'],
    update: ['bedrock-agentcore:UpdateWorkloadIdentity'],
    tag: AGENTCORE_TAGS,
    delete: ['bedrock-agentcore:DeleteWorkloadIdentity'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
  aws_cloudwatch_dashboard: {
    create: ['cloudwatch:PutDashboard'],
    read: ['cloudwatch:GetDashboard'],
    update: ['cloudwatch:PutDashboard'],
    tag: [],
    delete: ['cloudwatch:DeleteDashboards'],
    ...CLOUDWATCH,
  },
  aws_cloudwatch_log_delivery: {
    // The service lets itself write to a log group outside of /aws/vendedlogs, and to X-Ray, with the deployer's rights.
    create: [
      'logs:CreateDelivery',
      'logs:DescribeLogGroups',
      'logs:DescribeResourcePolicies',
      'logs:PutResourcePolicy',
      'xray:ListResourcePolicies',
      'xray:PutResourcePolicy',
    ],
    read: ['logs:GetDelivery'],
    update: ['logs:UpdateDeliveryConfiguration'],
    tag: LOG_TAGS,
    delete: ['logs:DeleteDelivery'],
    ...VENDED_LOGS,
  },
  aws_cloudwatch_log_delivery_destination: {
    create: ['logs:PutDeliveryDestination'],
    read: ['logs:GetDeliveryDestination'],
    update: ['logs:PutDeliveryDestination'],
    tag: LOG_TAGS,
    delete: ['logs:DeleteDeliveryDestination'],
    ...VENDED_LOGS,
  },
  aws_cloudwatch_log_delivery_source: {
    create: ['bedrock-agentcore:AllowVendedLogDeliveryForResource', 'logs:PutDeliverySource'],
    read: ['logs:GetDeliverySource'],
    update: ['logs:PutDeliverySource'],
    tag: LOG_TAGS,
    delete: ['logs:DeleteDeliverySource'],
    ...VENDED_LOGS,
  },
  aws_cloudwatch_log_group: {
    create: ['logs:CreateLogGroup', 'logs:PutRetentionPolicy'],
    read: ['logs:DescribeLogGroups'],
    update: [
      'logs:AssociateKmsKey',
      'logs:DeleteRetentionPolicy',
      'logs:DisassociateKmsKey',
      'logs:PutRetentionPolicy',
    ],
    tag: LOG_TAGS,
    delete: ['logs:DeleteLogGroup'],
    ...CLOUDWATCH_LOGS,
  },
  aws_cloudwatch_log_resource_policy: {
    create: ['logs:PutResourcePolicy'],
    read: ['logs:DescribeResourcePolicies'],
    update: ['logs:PutResourcePolicy'],
    tag: [],
    delete: ['logs:DeleteResourcePolicy'],
    ...CLOUDWATCH_LOGS,
  },
  aws_cloudwatch_metric_alarm: {
    create: ['cloudwatch:PutMetricAlarm'],
    read: ['cloudwatch:DescribeAlarms'],
    update: ['cloudwatch:PutMetricAlarm'],
    tag: ['cloudwatch:ListTagsForResource', 'cloudwatch:TagResource', 'cloudwatch:UntagResource'],
    delete: ['cloudwatch:DeleteAlarms'],
    ...CLOUDWATCH,
  },
  aws_default_security_group: {
    // Adopts the group that the VPC has and empties it; destroy forgets it.
    create: ['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'],
    read: ['ec2:DescribeSecurityGroups'],
    update: ['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'],
    tag: EC2_TAGS,
    delete: [],
    ...EC2,
  },
  aws_ec2_transit_gateway_vpc_attachment: {
    create: [
      'ec2:CreateTransitGatewayVpcAttachment',
      'ec2:DisableTransitGatewayRouteTablePropagation',
      'ec2:DisassociateTransitGatewayRouteTable',
    ],
    read: [
      'ec2:DescribeTransitGatewayVpcAttachments',
      'ec2:DescribeTransitGateways',
      'ec2:GetTransitGatewayRouteTableAssociations',
      'ec2:GetTransitGatewayRouteTablePropagations',
    ],
    update: ['ec2:ModifyTransitGatewayVpcAttachment'],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteTransitGatewayVpcAttachment'],
    ...EC2,
  },
  aws_ec2_transit_gateway_vpc_attachment_accepter: {
    create: ['ec2:AcceptTransitGatewayVpcAttachment'],
    read: [
      'ec2:DescribeTransitGatewayVpcAttachments',
      'ec2:DescribeTransitGateways',
      'ec2:GetTransitGatewayRouteTableAssociations',
      'ec2:GetTransitGatewayRouteTablePropagations',
    ],
    update: [
      'ec2:AssociateTransitGatewayRouteTable',
      'ec2:DisableTransitGatewayRouteTablePropagation',
      'ec2:DisassociateTransitGatewayRouteTable',
      'ec2:EnableTransitGatewayRouteTablePropagation',
    ],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteTransitGatewayVpcAttachment'],
    ...EC2,
  },
  aws_egress_only_internet_gateway: {
    create: ['ec2:CreateEgressOnlyInternetGateway'],
    read: ['ec2:DescribeEgressOnlyInternetGateways'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteEgressOnlyInternetGateway'],
    ...EC2,
  },
  aws_eip: {
    create: ['ec2:AllocateAddress'],
    read: ['ec2:DescribeAddresses', 'ec2:DescribeAddressesAttribute'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DisassociateAddress', 'ec2:ReleaseAddress'],
    ...EC2,
  },
  aws_flow_log: {
    create: ['ec2:CreateFlowLogs', 'iam:PassRole'],
    read: ['ec2:DescribeFlowLogs'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteFlowLogs'],
    passesRoleTo: 'vpc-flow-logs.amazonaws.com',
    ...EC2,
  },
  aws_iam_role: {
    create: ['iam:CreateRole'],
    read: [
      'iam:GetRole',
      'iam:GetRolePolicy',
      'iam:ListAttachedRolePolicies',
      'iam:ListRolePolicies',
    ],
    update: [
      'iam:DeleteRolePermissionsBoundary',
      'iam:PutRolePermissionsBoundary',
      'iam:UpdateAssumeRolePolicy',
      'iam:UpdateRole',
      'iam:UpdateRoleDescription',
    ],
    tag: ['iam:ListRoleTags', 'iam:TagRole', 'iam:UntagRole'],
    delete: ['iam:DeleteRole', 'iam:ListInstanceProfilesForRole'],
    ...IAM,
  },
  aws_iam_role_policy: {
    create: ['iam:PutRolePolicy'],
    read: ['iam:GetRolePolicy'],
    update: ['iam:PutRolePolicy'],
    tag: [],
    delete: ['iam:DeleteRolePolicy'],
    ...IAM,
  },
  aws_internet_gateway: {
    create: ['ec2:AttachInternetGateway', 'ec2:CreateInternetGateway'],
    read: ['ec2:DescribeInternetGateways'],
    update: ['ec2:AttachInternetGateway', 'ec2:DetachInternetGateway'],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteInternetGateway', 'ec2:DetachInternetGateway'],
    ...EC2,
  },
  aws_lb: {
    create: [
      'elasticloadbalancing:CreateLoadBalancer',
      'elasticloadbalancing:ModifyLoadBalancerAttributes',
      'iam:CreateServiceLinkedRole',
    ],
    read: [
      'elasticloadbalancing:DescribeCapacityReservation',
      'elasticloadbalancing:DescribeLoadBalancerAttributes',
      'elasticloadbalancing:DescribeLoadBalancers',
    ],
    update: [
      'elasticloadbalancing:ModifyLoadBalancerAttributes',
      'elasticloadbalancing:SetIpAddressType',
      'elasticloadbalancing:SetSecurityGroups',
      'elasticloadbalancing:SetSubnets',
    ],
    tag: LOAD_BALANCING_TAGS,
    delete: ['ec2:DescribeNetworkInterfaces', 'elasticloadbalancing:DeleteLoadBalancer'],
    ...LOAD_BALANCING,
  },
  aws_lb_listener: {
    create: ['elasticloadbalancing:CreateListener'],
    read: [
      'elasticloadbalancing:DescribeListenerAttributes',
      'elasticloadbalancing:DescribeListeners',
    ],
    update: [
      'elasticloadbalancing:ModifyListener',
      'elasticloadbalancing:ModifyListenerAttributes',
    ],
    tag: LOAD_BALANCING_TAGS,
    delete: ['elasticloadbalancing:DeleteListener'],
    ...LOAD_BALANCING,
  },
  aws_lb_listener_rule: {
    create: ['elasticloadbalancing:CreateRule'],
    read: ['elasticloadbalancing:DescribeRules'],
    update: ['elasticloadbalancing:ModifyRule', 'elasticloadbalancing:SetRulePriorities'],
    tag: LOAD_BALANCING_TAGS,
    delete: ['elasticloadbalancing:DeleteRule'],
    ...LOAD_BALANCING,
  },
  aws_lb_target_group: {
    create: [
      'elasticloadbalancing:CreateTargetGroup',
      'elasticloadbalancing:ModifyTargetGroupAttributes',
    ],
    read: [
      'elasticloadbalancing:DescribeTargetGroupAttributes',
      'elasticloadbalancing:DescribeTargetGroups',
    ],
    update: [
      'elasticloadbalancing:ModifyTargetGroup',
      'elasticloadbalancing:ModifyTargetGroupAttributes',
    ],
    tag: LOAD_BALANCING_TAGS,
    delete: ['elasticloadbalancing:DeleteTargetGroup'],
    ...LOAD_BALANCING,
  },
  aws_lb_target_group_attachment: {
    create: ['elasticloadbalancing:RegisterTargets'],
    read: ['elasticloadbalancing:DescribeTargetHealth'],
    update: [],
    tag: [],
    delete: ['elasticloadbalancing:DeregisterTargets'],
    ...LOAD_BALANCING,
  },
  aws_nat_gateway: {
    create: ['ec2:CreateNatGateway'],
    read: ['ec2:DescribeNatGateways'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteNatGateway'],
    ...EC2,
  },
  aws_ram_principal_association: {
    create: ['ram:AssociateResourceShare'],
    read: ['ram:GetResourceShareAssociations'],
    update: [],
    tag: [],
    delete: ['ram:DisassociateResourceShare'],
    ...RAM,
  },
  aws_ram_resource_association: {
    create: ['ram:AssociateResourceShare'],
    read: ['ram:GetResourceShareAssociations'],
    update: [],
    tag: [],
    delete: ['ram:DisassociateResourceShare'],
    ...RAM,
  },
  aws_ram_resource_share: {
    create: ['ram:CreateResourceShare'],
    read: ['ram:GetResourceShares', 'ram:ListResourceSharePermissions'],
    update: ['ram:UpdateResourceShare'],
    tag: ['ram:TagResource', 'ram:UntagResource'],
    delete: ['ram:DeleteResourceShare'],
    ...RAM,
  },
  aws_ram_resource_share_accepter: {
    create: ['ram:AcceptResourceShareInvitation', 'ram:GetResourceShareInvitations'],
    read: ['ram:GetResourceShares', 'ram:ListResources'],
    update: [],
    tag: [],
    delete: ['ram:DisassociateResourceShare'],
    ...RAM,
  },
  aws_route: {
    create: ['ec2:CreateRoute'],
    read: ['ec2:DescribeRouteTables'],
    update: ['ec2:ReplaceRoute'],
    tag: [],
    delete: ['ec2:DeleteRoute'],
    ...EC2,
  },
  aws_route53_record: {
    create: ['route53:ChangeResourceRecordSets', 'route53:GetChange'],
    read: ['route53:GetHostedZone', 'route53:ListResourceRecordSets'],
    update: ['route53:ChangeResourceRecordSets', 'route53:GetChange'],
    tag: [],
    delete: ['route53:ChangeResourceRecordSets', 'route53:GetChange'],
    ...ROUTE_53,
  },
  aws_route53_resolver_rule_association: {
    create: ['route53resolver:AssociateResolverRule'],
    read: ['route53resolver:GetResolverRuleAssociation'],
    update: [],
    tag: [],
    delete: ['route53resolver:DisassociateResolverRule'],
    ...RESOLVER,
  },
  aws_route53_vpc_association_authorization: {
    create: ['route53:CreateVPCAssociationAuthorization'],
    read: ['route53:ListVPCAssociationAuthorizations'],
    update: [],
    tag: [],
    delete: ['route53:DeleteVPCAssociationAuthorization'],
    ...ROUTE_53,
  },
  aws_route53_zone: {
    create: ['ec2:DescribeVpcs', 'route53:CreateHostedZone', 'route53:GetChange'],
    read: ['route53:GetHostedZone'],
    update: [
      'ec2:DescribeVpcs',
      'route53:AssociateVPCWithHostedZone',
      'route53:DisassociateVPCFromHostedZone',
      'route53:GetChange',
      'route53:UpdateHostedZoneComment',
    ],
    tag: ['route53:ChangeTagsForResource', 'route53:ListTagsForResource'],
    delete: ['route53:DeleteHostedZone', 'route53:GetChange'],
    ...ROUTE_53,
  },
  aws_route53_zone_association: {
    create: ['ec2:DescribeVpcs', 'route53:AssociateVPCWithHostedZone', 'route53:GetChange'],
    read: ['route53:GetHostedZone', 'route53:ListHostedZonesByVPC'],
    update: [],
    tag: [],
    delete: ['route53:DisassociateVPCFromHostedZone', 'route53:GetChange'],
    ...ROUTE_53,
  },
  aws_route_table: {
    create: ['ec2:CreateRouteTable'],
    read: ['ec2:DescribeRouteTables'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteRouteTable', 'ec2:DisassociateRouteTable'],
    ...EC2,
  },
  aws_route_table_association: {
    create: ['ec2:AssociateRouteTable'],
    read: ['ec2:DescribeRouteTables'],
    update: ['ec2:ReplaceRouteTableAssociation'],
    tag: [],
    delete: ['ec2:DisassociateRouteTable'],
    ...EC2,
  },
  aws_secretsmanager_secret: {
    create: ['secretsmanager:CreateSecret'],
    read: ['secretsmanager:DescribeSecret', 'secretsmanager:GetResourcePolicy'],
    update: ['secretsmanager:UpdateSecret'],
    tag: ['secretsmanager:TagResource', 'secretsmanager:UntagResource'],
    delete: ['secretsmanager:DeleteSecret'],
    ...SECRETS_MANAGER,
  },
  aws_secretsmanager_secret_policy: {
    create: ['secretsmanager:PutResourcePolicy'],
    read: ['secretsmanager:GetResourcePolicy'],
    update: ['secretsmanager:PutResourcePolicy'],
    tag: [],
    delete: ['secretsmanager:DeleteResourcePolicy'],
    ...SECRETS_MANAGER,
  },
  // Reading a version reads its value.
  aws_secretsmanager_secret_version: {
    create: ['secretsmanager:PutSecretValue'],
    read: ['secretsmanager:GetSecretValue'],
    update: ['secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage'],
    tag: [],
    delete: ['secretsmanager:UpdateSecretVersionStage'],
    ...SECRETS_MANAGER,
  },
  aws_security_group: {
    // The provider takes away the allow-all egress rule that AWS adds, and before a delete looks for interfaces in the way.
    create: ['ec2:CreateSecurityGroup', 'ec2:RevokeSecurityGroupEgress'],
    read: ['ec2:DescribeSecurityGroups'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteSecurityGroup', 'ec2:DescribeNetworkInterfaces'],
    ...EC2,
  },
  aws_ssm_parameter: {
    create: ['ssm:PutParameter'],
    read: ['ssm:DescribeParameters', 'ssm:GetParameter'],
    update: ['ssm:PutParameter'],
    tag: ['ssm:AddTagsToResource', 'ssm:ListTagsForResource', 'ssm:RemoveTagsFromResource'],
    delete: ['ssm:DeleteParameter'],
    ...SYSTEMS_MANAGER,
  },
  aws_subnet: {
    create: ['ec2:CreateSubnet', 'ec2:ModifySubnetAttribute'],
    read: ['ec2:DescribeSubnets'],
    update: [
      'ec2:AssociateSubnetCidrBlock',
      'ec2:DisassociateSubnetCidrBlock',
      'ec2:ModifySubnetAttribute',
    ],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteSubnet', 'ec2:DescribeNetworkInterfaces'],
    ...EC2,
  },
  aws_vpc: {
    // Its attributes name the default network ACL, security group and main route table, so these are read too.
    create: ['ec2:CreateVpc', 'ec2:ModifyVpcAttribute'],
    read: [
      'ec2:DescribeNetworkAcls',
      'ec2:DescribeRouteTables',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeVpcAttribute',
      'ec2:DescribeVpcs',
    ],
    update: ['ec2:AssociateVpcCidrBlock', 'ec2:DisassociateVpcCidrBlock', 'ec2:ModifyVpcAttribute'],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteVpc'],
    ...EC2,
  },
  aws_vpc_endpoint: {
    // Private DNS is a hosted zone behind the scenes.
    create: ['ec2:CreateVpcEndpoint', 'route53:AssociateVPCWithHostedZone'],
    read: ['ec2:DescribePrefixLists', 'ec2:DescribeVpcEndpoints'],
    update: ['ec2:ModifyVpcEndpoint'],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteVpcEndpoints'],
    ...EC2,
  },
  aws_vpc_endpoint_policy: {
    create: ['ec2:ModifyVpcEndpoint'],
    read: ['ec2:DescribeVpcEndpoints'],
    update: ['ec2:ModifyVpcEndpoint'],
    tag: [],
    delete: ['ec2:ModifyVpcEndpoint'],
    ...EC2,
  },
  aws_vpc_peering_connection: {
    create: [
      'ec2:AcceptVpcPeeringConnection',
      'ec2:CreateVpcPeeringConnection',
      'ec2:ModifyVpcPeeringConnectionOptions',
    ],
    read: ['ec2:DescribeVpcPeeringConnections'],
    update: ['ec2:AcceptVpcPeeringConnection', 'ec2:ModifyVpcPeeringConnectionOptions'],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteVpcPeeringConnection'],
    ...EC2,
  },
  aws_vpc_peering_connection_accepter: {
    // Destroy forgets it: the requester deletes the connection.
    create: ['ec2:AcceptVpcPeeringConnection', 'ec2:ModifyVpcPeeringConnectionOptions'],
    read: ['ec2:DescribeVpcPeeringConnections'],
    update: ['ec2:ModifyVpcPeeringConnectionOptions'],
    tag: EC2_TAGS,
    delete: [],
    ...EC2,
  },
  aws_vpc_peering_connection_options: {
    // Goes with the connection.
    create: ['ec2:ModifyVpcPeeringConnectionOptions'],
    read: ['ec2:DescribeVpcPeeringConnections'],
    update: ['ec2:ModifyVpcPeeringConnectionOptions'],
    tag: [],
    delete: [],
    ...EC2,
  },
  aws_vpc_security_group_egress_rule: {
    create: ['ec2:AuthorizeSecurityGroupEgress'],
    read: ['ec2:DescribeSecurityGroupRules'],
    update: ['ec2:ModifySecurityGroupRules'],
    tag: EC2_TAGS,
    delete: ['ec2:RevokeSecurityGroupEgress'],
    ...EC2,
  },
  aws_vpc_security_group_ingress_rule: {
    create: ['ec2:AuthorizeSecurityGroupIngress'],
    read: ['ec2:DescribeSecurityGroupRules'],
    update: ['ec2:ModifySecurityGroupRules'],
    tag: EC2_TAGS,
    delete: ['ec2:RevokeSecurityGroupIngress'],
    ...EC2,
  },
  aws_vpclattice_resource_configuration: {
    create: ['vpc-lattice:CreateResourceConfiguration'],
    read: ['vpc-lattice:GetResourceConfiguration'],
    update: ['vpc-lattice:UpdateResourceConfiguration'],
    tag: LATTICE_TAGS,
    delete: ['vpc-lattice:DeleteResourceConfiguration'],
    ...VPC_LATTICE,
  },
  aws_vpclattice_resource_gateway: {
    create: [
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcs',
      'iam:CreateServiceLinkedRole',
      'vpc-lattice:CreateResourceGateway',
    ],
    read: ['vpc-lattice:GetResourceGateway'],
    update: ['vpc-lattice:UpdateResourceGateway'],
    tag: LATTICE_TAGS,
    delete: ['vpc-lattice:DeleteResourceGateway'],
    ...VPC_LATTICE,
  },
  // AWS WAF and AgentCore each check an action of their own.
  aws_wafv2_web_acl_association: {
    create: ['bedrock-agentcore:GatewayAssociateWebACL', 'wafv2:AssociateWebACL'],
    read: ['bedrock-agentcore:GatewayGetWebACLForResource', 'wafv2:GetWebACLForResource'],
    update: [],
    tag: [],
    delete: ['bedrock-agentcore:GatewayDisassociateWebACL', 'wafv2:DisassociateWebACL'],
    ...WAF,
  },
  aws_xray_indexing_rule: {
    create: ['xray:UpdateIndexingRule'],
    read: ['xray:GetIndexingRules'],
    update: ['xray:UpdateIndexingRule'],
    tag: [],
    delete: [],
    ...TRANSACTION_SEARCH,
  },
  aws_xray_trace_segment_destination: {
    create: [
      'application-signals:StartDiscovery',
      'cloudtrail:CreateServiceLinkedChannel',
      'iam:CreateServiceLinkedRole',
      'iam:GetRole',
      'logs:CreateLogGroup',
      'logs:CreateLogStream',
      'logs:PutRetentionPolicy',
      'xray:UpdateTraceSegmentDestination',
    ],
    read: ['xray:GetTraceSegmentDestination'],
    update: ['xray:UpdateTraceSegmentDestination'],
    tag: [],
    delete: [],
    ...TRANSACTION_SEARCH,
  },
} as const satisfies Readonly<Record<string, DeployerActions>>;

/** IAM actions that a deployer needs, by data source type. Two ask nobody: the provider knows the answer. */
export const LOOKUP_ACTIONS = {
  aws_availability_zone: { read: ['ec2:DescribeAvailabilityZones'], ...EC2 },
  aws_caller_identity: {
    read: ['sts:GetCallerIdentity'],
    source:
      'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html',
    checked,
  },
  aws_partition: { read: [], ...EC2 },
  aws_prefix_list: { read: ['ec2:DescribePrefixLists'], ...EC2 },
  aws_security_group: { read: ['ec2:DescribeSecurityGroups'], ...EC2 },
  aws_region: { read: [], ...EC2 },
  aws_route_table: { read: ['ec2:DescribeRouteTables'], ...EC2 },
  aws_route_tables: { read: ['ec2:DescribeRouteTables'], ...EC2 },
  aws_subnet: { read: ['ec2:DescribeSubnets'], ...EC2 },
  aws_subnets: { read: ['ec2:DescribeSubnets'], ...EC2 },
  aws_vpc: {
    read: ['ec2:DescribeRouteTables', 'ec2:DescribeVpcAttribute', 'ec2:DescribeVpcs'],
    ...EC2,
  },
  aws_vpc_endpoint: { read: ['ec2:DescribePrefixLists', 'ec2:DescribeVpcEndpoints'], ...EC2 },
  aws_vpc_endpoint_service: { read: ['ec2:DescribeVpcEndpointServices'], ...EC2 },
  aws_vpc_peering_connections: { read: ['ec2:DescribeVpcPeeringConnections'], ...EC2 },
  aws_api_gateway_export: { read: ['apigateway:GET'], ...API_GATEWAY },
  aws_ec2_transit_gateway: { read: ['ec2:DescribeTransitGateways'], ...EC2 },
  aws_ec2_transit_gateway_vpc_attachments: {
    read: ['ec2:DescribeTransitGatewayVpcAttachments'],
    ...EC2,
  },
  aws_lb: {
    read: [
      'elasticloadbalancing:DescribeLoadBalancerAttributes',
      'elasticloadbalancing:DescribeLoadBalancers',
      'elasticloadbalancing:DescribeTags',
    ],
    ...LOAD_BALANCING,
  },
  aws_route53_zone: {
    read: ['route53:GetHostedZone', 'route53:ListHostedZones', 'route53:ListTagsForResource'],
    ...ROUTE_53,
  },
  aws_ssm_parameter: { read: ['ssm:GetParameter'], ...SYSTEMS_MANAGER },
} as const satisfies Readonly<Record<string, LookupActions>>;

const EGRESS_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-egress-private-endpoints.html',
  checked,
} as const;

/** The page names s3:GetObject and the key; the version follows from how S3 authorizes. */
const TROUBLESHOOTING_PAGE = {
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-troubleshooting.html',
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

const MEMORY_ENCRYPTION_PAGE = {
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/storage-encryption.html',
  checked: '2026-11-28',
  confidence: 'medium',
} as const;

interface PathActions extends Fact {
  readonly actions: readonly IamAction[];
}

/** What an argument asks of the deployer beyond its resource, by the end of its path. */
export const PATH_ACTIONS = {
  // AgentCore encrypts an evaluator with the rights of the principal that creates it.
  'aws_bedrockagentcore_evaluator.kms_key_arn': {
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
    source:
      'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-prerequisites.html',
    checked: '2026-11-28',
  },
  // AgentCore reads the archive with the deployer's rights: a version by its own action, and the key where S3 has one.
  'agent_runtime_artifact.code_configuration': {
    actions: ['kms:Decrypt', 's3:GetObject', 's3:GetObjectVersion'],
    ...TROUBLESHOOTING_PAGE,
  },
  // AgentCore uses the key of a memory with the rights of the principal that creates the memory.
  encryption_key_arn: {
    actions: [
      'kms:CreateGrant',
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    ...MEMORY_ENCRYPTION_PAGE,
  },
  'private_endpoint.managed_vpc_resource': {
    actions: [
      'ec2:CreateNetworkInterface',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcs',
    ],
    ...EGRESS_PAGE,
  },
  // AgentCore associates the resource with the deployer's rights.
  'private_endpoint.self_managed_lattice_resource': {
    actions: [
      'vpc-lattice:AssociateViaAWSService',
      'vpc-lattice:CreateServiceNetworkResourceAssociation',
      'vpc-lattice:GetResourceConfiguration',
      'vpc-lattice:GetServiceNetworkResourceAssociation',
      'vpc-lattice:ListServiceNetworkResourceAssociations',
    ],
    ...EGRESS_PAGE,
  },
  // "Grants permission to enable search on gateways."
  'protocol_configuration.mcp.search_type': {
    actions: ['bedrock-agentcore:SynchronizeGatewayTargets'],
    ...AGENTCORE,
    checked: '2026-11-28',
  },
} as const satisfies Readonly<Record<string, PathActions>>;

/** A resource type whose deployer actions are known. */
export type DeployedType = keyof typeof DEPLOYER_ACTIONS;

/** A data source type whose deployer actions are known. */
export type LookedUpType = keyof typeof LOOKUP_ACTIONS;
