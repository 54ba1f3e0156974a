/** Pieces of root modules: what an account has beside the module under test, made in the same run. */

/** How far the life of a root has come. */
export interface Stage {
  readonly zone_ids: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Before and after: a zone in front of the others, and tags on everything. */
export const START: Stage = { zone_ids: ['use1-az2', 'use1-az4'], tags: {} };
export const GROWN: Stage = {
  zone_ids: ['use1-az1', 'use1-az2', 'use1-az4'],
  tags: { Team: 'ai' },
};

/** One root at a stage. */
export type Root = (stage: Stage) => string;

const list = (values: readonly string[]) => `[${values.map((value) => `"${value}"`).join(', ')}]`;

export const tagsOf = ({ tags }: Stage) => {
  const entries = Object.entries(tags).map(([key, value]) => `${key} = "${value}"`);
  return `tags = { ${entries.join(', ')} }`;
};

export const PROVIDER = `
  terraform {
    required_providers {
      aws = { source = "hashicorp/aws" }
    }
  }

  provider "aws" {
    region = "us-east-1"
  }
`;

/** The module `network`. */
export const network = (stage: Stage, settings = ''): string => `
  module "network" {
    source = "./network"

    name       = "agents"
    cidr_block = "10.0.0.0/16"
    zone_ids   = ${list(stage.zone_ids)}
    ${settings}
    ${tagsOf(stage)}
  }
`;

/** A role of somebody: `aws_iam_role.<label>`. Its ARN is unknown until it is made, as all is that has a prefix. */
export const role = (stage: Stage, label: string): string => `
  resource "aws_iam_role" "${label}" {
    name_prefix        = "${label}-"
    assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
    ${tagsOf(stage)}
  }
`;

/** A group of somebody in the network: `aws_security_group.<label>`. */
export const group = (stage: Stage, label: string): string => `
  resource "aws_security_group" "${label}" {
    name_prefix = "${label}-"
    description = "${label}"
    vpc_id      = module.network.vpc_id
    ${tagsOf(stage)}
  }
`;

/** The way to S3 of the subnets, as a platform team has it already. */
export const s3Endpoint = (stage: Stage): string => `
  resource "aws_vpc_endpoint" "s3" {
    vpc_id            = module.network.vpc_id
    service_name      = "com.amazonaws.us-east-1.s3"
    vpc_endpoint_type = "Gateway"
    route_table_ids   = module.network.route_table_ids
    ${tagsOf(stage)}
  }
`;

/** The image, from a registry that is filled in the same run. */
export const IMAGE = `
  resource "terraform_data" "image" {
    input = "111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0"
  }
`;

/** ARNs of what is made in the same run, and of no type that the schema here has: `terraform_data.<label>.output`. */
export const made = (arns: Readonly<Record<string, string>>): string =>
  Object.entries(arns)
    .map(([label, arn]) => `\nresource "terraform_data" "${label}" {\n  input = "${arn}"\n}\n`)
    .join('');

/** The modules' `endpoints`: what two agents and their callers need. */
export const endpoints = (stage: Stage, agents: string): string => `
  module "endpoints" {
    source = "./vpc-endpoints"

    name                      = "agents"
    vpc_id                    = module.network.vpc_id
    subnet_ids_by_zone_id     = module.network.subnet_ids_by_zone_id
    route_table_ids           = module.network.route_table_ids
    needs                     = ["image", "data_plane", "models"]
    model_arns                = ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0"]
    repository_arns           = ["arn:aws:ecr:us-east-1:111122223333:repository/research"]
    agent_role_arns           = { ${agents} }
    caller_principal_arns     = [aws_iam_role.front_end.arn]
    caller_security_group_ids = { front_end = aws_security_group.front_end.id }
    ${tagsOf(stage)}
  }
`;

/** A gateway of somebody, with a role of its own: `aws_bedrockagentcore_gateway.tools`, `aws_iam_role.tools`. */
export const gateway = (stage: Stage): string => `
  ${role(stage, 'tools')}

  resource "aws_bedrockagentcore_gateway" "tools" {
    name            = "tools"
    role_arn        = aws_iam_role.tools.arn
    authorizer_type = "AWS_IAM"
  }
`;

/** What every target of that gateway is told of it. */
export const OF_GATEWAY = `
  gateway_id              = aws_bedrockagentcore_gateway.tools.gateway_id
  gateway_role_name       = aws_iam_role.tools.name
  private_targets_allowed = true
`;

/** A private API with all that is the user's of it, in the order of AWS: API, policy, deployment, stage. */
export const privateApi = (
  stage: Stage,
  { module, association = '' }: { module: string; association?: string },
): string => `
  resource "aws_api_gateway_rest_api" "orders" {
    name = "orders"

    endpoint_configuration {
      types = ["PRIVATE"]
      ${association}
    }

    ${tagsOf(stage)}
  }

  resource "aws_api_gateway_rest_api_policy" "orders" {
    rest_api_id = aws_api_gateway_rest_api.orders.id
    policy      = module.${module}.api_resource_policy
  }

  resource "aws_api_gateway_deployment" "orders" {
    rest_api_id = aws_api_gateway_rest_api.orders.id
    triggers    = { policy = module.${module}.redeploy_trigger }
    depends_on  = [aws_api_gateway_rest_api_policy.orders]
  }

  resource "aws_api_gateway_stage" "orders" {
    rest_api_id   = aws_api_gateway_rest_api.orders.id
    deployment_id = aws_api_gateway_deployment.orders.id
    stage_name    = "prod"
    ${tagsOf(stage)}
  }
`;

/** What a target is told of that API. */
export const OF_PRIVATE_API = `
  region                 = "us-east-1"
  rest_api_execution_arn = aws_api_gateway_rest_api.orders.execution_arn
  stage_name             = aws_api_gateway_stage.orders.stage_name
  openapi                = terraform_data.document.output
`;
