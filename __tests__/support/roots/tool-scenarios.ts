/** Roots with tools of AgentCore, and agents that use them. */
import { agent, ownThings, MANAGED_PROVIDER, NETWORK_GROWS, ROLE, RUNTIME } from './agents';
import type { Scenario } from './agents';
import { IMAGE, PROVIDER, group, made, network, tagsOf } from './parts';
import type { Stage } from './parts';

/** In subnets that stay, because a browser is replaced when its subnets change. */
const browser = (stage: Stage) => `
  module "browser" {
    source = "./browser"

    name       = "research-browser"
    vpc_id     = module.network.vpc_id
    subnet_ids = [for zone in ["use1-az2", "use1-az4"] : module.network.subnet_ids_by_zone_id[zone]]

    egress_to_security_groups = {
      intranet = { security_group_id = aws_security_group.intranet.id, port = 443 }
    }
    egress_to_networks = { offices = { cidr_block = "10.9.0.0/24", port = 8443 } }

    recording = {
      bucket      = terraform_data.bucket.output
      prefix      = "research/"
      kms_key_arn = terraform_data.key.output
    }
    enterprise_policies          = [{ bucket = terraform_data.bucket.output, key = "managed.json" }]
    root_certificate_secret_arns = [terraform_data.root.output]
    sign_requests                = true
    profiles                     = { suppliers = {} }
    ${tagsOf(stage)}
  }
`;

const openBrowser = (stage: Stage) => `
  module "open" {
    source = "./browser"

    name         = "open-browser"
    network_mode = "PUBLIC"
    ${tagsOf(stage)}
  }
`;

const code = (stage: Stage) => `
  module "code" {
    source = "./code-interpreter"

    name         = "research-code"
    network_mode = "VPC"
    vpc_id       = module.network.vpc_id
    subnet_ids   = [for zone in ["use1-az2", "use1-az4"] : module.network.subnet_ids_by_zone_id[zone]]

    egress_to_security_groups = {
      intranet = { security_group_id = aws_security_group.intranet.id, port = 443 }
    }

    s3_access = {
      data = { bucket = terraform_data.bucket.output, prefix = "data/", access = ["read", "write"], kms_key_arn = terraform_data.key.output }
    }
    root_certificate_secret_arns = [terraform_data.root.output]
    ${tagsOf(stage)}
  }
`;

const sandbox = (stage: Stage) => `
  module "sandbox" {
    source = "./code-interpreter"

    name = "sandbox-code"
    ${tagsOf(stage)}
  }
`;

/** Providers whose secrets and network are made in the same run, and that an agent of the same run uses. */
const identity = (stage: Stage) => `
  module "identity" {
    source = "./identity"

    api_key_providers = {
      weather = { secret_arn = terraform_data.weather.output, json_key = "api_key" }
    }
    oauth2_providers = {
      code = {
        vendor     = "GithubOauth2"
        client_id  = "agents"
        secret_arn = terraform_data.clients.output
        json_key   = "github"
      }
      login = {
        vendor           = "CustomOauth2"
        client_id        = "agents"
        secret_arn       = terraform_data.clients.output
        json_key         = "login"
        discovery_url    = "https://login.example.com/.well-known/openid-configuration"
        private_endpoint = { ${MANAGED_PROVIDER} }
      }
      shared = {
        vendor                     = "CustomOauth2"
        client_id                  = "agents"
        secret_arn                 = terraform_data.clients.output
        json_key                   = "shared"
        discovery_url              = "https://shared.example.com/.well-known/openid-configuration"
        private_endpoint           = { resource_configuration_id = terraform_data.resource.output }
        private_endpoint_overrides = { "keys.example.com" = terraform_data.resource.output }
      }
    }
    workload_identities = { batch-agent = {} }
    agent_names         = ["agent"]
    ${tagsOf(stage)}
  }
`;

export const TOOL_SCENARIOS: readonly Scenario[] = [
  {
    title: 'an agent that uses two browsers',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({
          bucket: 'browser-files',
          key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
          root: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf',
        }),
        network(stage),
        group(stage, 'intranet'),
        browser(stage),
        openBrowser(stage),
        agent(
          stage,
          { source: 'runtime-public' },
          ownThings,
          'further_statements = concat(module.browser.agent_statements, module.open.agent_statements)',
        ),
      ].join(''),
    makes: {
      browser: {
        ...ROLE,
        bedrockagentcore_browser: 1,
        bedrockagentcore_browser_profile: 1,
        security_group: 1,
        vpc_security_group_egress_rule: 2,
        vpc_security_group_ingress_rule: 1,
      },
      open: { bedrockagentcore_browser: 1 },
      agent: { ...RUNTIME, ...ROLE },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'an agent that uses two code interpreters',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({
          bucket: 'research-data',
          key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
          root: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:root-AbCdEf',
        }),
        network(stage),
        group(stage, 'intranet'),
        code(stage),
        sandbox(stage),
        agent(
          stage,
          { source: 'runtime-public' },
          ownThings,
          'further_statements = concat(module.code.agent_statements, module.sandbox.agent_statements)',
        ),
      ].join(''),
    makes: {
      code: {
        ...ROLE,
        bedrockagentcore_code_interpreter: 1,
        security_group: 1,
        vpc_security_group_egress_rule: 1,
        vpc_security_group_ingress_rule: 1,
      },
      sandbox: { bedrockagentcore_code_interpreter: 1 },
      agent: { ...RUNTIME, ...ROLE },
    },
    grows: NETWORK_GROWS,
  },
  {
    title: 'an agent that uses credential providers',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({
          clients: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:clients-AbCdEf',
          resource: 'rcfg-0123456789abcdef0',
          weather: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:weather-AbCdEf',
        }),
        network(stage),
        group(stage, 'provider'),
        identity(stage),
        agent(
          stage,
          { source: 'runtime-public' },
          ownThings,
          'further_statements = module.identity.agent_statements',
        ),
      ].join(''),
    makes: {
      identity: {
        bedrockagentcore_api_key_credential_provider: 1,
        bedrockagentcore_oauth2_credential_provider: 3,
        bedrockagentcore_workload_identity: 1,
      },
      agent: { ...RUNTIME, ...ROLE },
    },
    grows: NETWORK_GROWS,
  },
];
