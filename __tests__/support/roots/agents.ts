/** What roots with agents are made of, and what their life is. */
import { group, role, tagsOf } from './parts';
import type { Root, Stage } from './parts';

/** A root with modules whose life is followed, and what that life is. */
export interface Scenario {
  readonly title: string;
  readonly root: Root;
  /** Resources of each module that the first plan makes, by type; of the AWS provider's types, without the prefix. */
  readonly makes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Addresses that growing by a zone adds. Everything else is an update in place. */
  readonly grows: readonly string[];
}

export const callers = (stage: Stage) => role(stage, 'front_end') + group(stage, 'front_end');

/** What a VPC pattern is given, whichever it is. */
export const targets = `
  egress_to_security_groups = {
    database = { security_group_id = aws_security_group.database.id, port = 5432 }
  }
  egress_to_networks = { mainframe = { cidr_block = "10.9.0.0/24", port = 8443 } }
`;

/** Empty and said so: what a module must turn into null, or the apply ends there. */
const EMPTY = `
  environment_variables    = {}
  request_header_allowlist = []
`;

export const ownThings = `
  container_image = terraform_data.image.output
  named_endpoints = { prod = {} }
  ${EMPTY}
`;

export const givenThings = `
  container_image       = terraform_data.image.output
  named_endpoints       = { prod = {} }
  create_execution_role = false
  execution_role_arn    = aws_iam_role.agent.arn
  ${EMPTY}
`;

export const givenGroup = `
  create_security_group = false
  security_group_ids    = [aws_security_group.agent.id]
`;

export const callersByRole = `
  caller_principal_arns = [aws_iam_role.front_end.arn]
`;

export const callersByGroup = `
  caller_security_group_ids = { front_end = aws_security_group.front_end.id }
`;

/** Callers with tokens of an identity provider that is reached in the `provider` way. */
export const tokensOf = (provider: string) => `
  jwt_authorizer = {
    discovery_url    = "https://idp.example.com/.well-known/openid-configuration"
    allowed_clients  = ["app"]
    private_endpoint = { ${provider} }
  }
`;

/** Subnets that stay, so that the growth of the network is none of what is there already. */
export const MANAGED_PROVIDER = `managed = {
  vpc_id             = module.network.vpc_id
  subnet_ids         = [module.network.subnet_ids_by_zone_id["use1-az2"]]
  security_group_ids = [aws_security_group.provider.id]
}`;

export const place = `
  vpc_id                 = module.network.vpc_id
  subnet_ids             = module.network.subnet_ids
  s3_gateway_endpoint_id = aws_vpc_endpoint.s3.id
`;

export const closedPlace = `
  vpc_id                = module.network.vpc_id
  subnet_ids_by_zone_id = module.network.subnet_ids_by_zone_id
`;

export const TOLD = 'internet_egress = module.network.internet_egress';

export const agent = (
  stage: Stage,
  about: { source: string; label?: string },
  ...settings: string[]
) => `
  module "${about.label ?? 'agent'}" {
    source = "./${about.source}"

    name = "${about.label ?? 'research'}-agent"
    ${settings.join('\n')}
    ${tagsOf(stage)}
  }
`;

export const NETWORK_GROWS = ['route_table', 'route_table_association', 'subnet'].map(
  (kind) => `module.network.aws_${kind}.private["use1-az1"]`,
);

export const RUNTIME = {
  bedrockagentcore_agent_runtime: 1,
  bedrockagentcore_agent_runtime_endpoint: 1,
};
export const ROLE = { iam_role: 1, iam_role_policy: 1 };
/** Of the runtime, of DEFAULT and of the one that is named. */
export const DOORS = { bedrockagentcore_resource_policy: 3 };
