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

interface LookupActions extends Fact {
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

const EC2_TAGS = ['ec2:CreateTags', 'ec2:DeleteTags'] as const;

const AGENTCORE_TAGS = [
  'bedrock-agentcore:ListTagsForResource',
  'bedrock-agentcore:TagResource',
  'bedrock-agentcore:UntagResource',
] as const;

/** IAM actions that a deployer needs, by resource type. */
export const DEPLOYER_ACTIONS = {
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
  aws_bedrockagentcore_resource_policy: {
    create: ['bedrock-agentcore:PutResourcePolicy'],
    read: ['bedrock-agentcore:GetResourcePolicy'],
    update: ['bedrock-agentcore:PutResourcePolicy'],
    tag: [],
    delete: ['bedrock-agentcore:DeleteResourcePolicy'],
    ...AGENTCORE,
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
    tag: ['logs:ListTagsForResource', 'logs:TagResource', 'logs:UntagResource'],
    delete: ['logs:DeleteLogGroup'],
    source:
      'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html',
    checked,
    confidence: 'medium',
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
  aws_nat_gateway: {
    create: ['ec2:CreateNatGateway'],
    read: ['ec2:DescribeNatGateways'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteNatGateway'],
    ...EC2,
  },
  aws_route: {
    create: ['ec2:CreateRoute'],
    read: ['ec2:DescribeRouteTables'],
    update: ['ec2:ReplaceRoute'],
    tag: [],
    delete: ['ec2:DeleteRoute'],
    ...EC2,
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
  aws_security_group: {
    // The provider takes away the allow-all egress rule that AWS adds, and before a delete looks for interfaces in the way.
    create: ['ec2:CreateSecurityGroup', 'ec2:RevokeSecurityGroupEgress'],
    read: ['ec2:DescribeSecurityGroups'],
    update: [],
    tag: EC2_TAGS,
    delete: ['ec2:DeleteSecurityGroup', 'ec2:DescribeNetworkInterfaces'],
    ...EC2,
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
  aws_vpc: {
    read: ['ec2:DescribeRouteTables', 'ec2:DescribeVpcAttribute', 'ec2:DescribeVpcs'],
    ...EC2,
  },
  aws_vpc_endpoint: { read: ['ec2:DescribePrefixLists', 'ec2:DescribeVpcEndpoints'], ...EC2 },
  aws_vpc_endpoint_service: { read: ['ec2:DescribeVpcEndpointServices'], ...EC2 },
} as const satisfies Readonly<Record<string, LookupActions>>;

/** A resource type whose deployer actions are known. */
export type DeployedType = keyof typeof DEPLOYER_ACTIONS;

/** A data source type whose deployer actions are known. */
export type LookedUpType = keyof typeof LOOKUP_ACTIONS;
