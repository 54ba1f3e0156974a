/** Files whose calls do not go together: each is refused for its one reason, with the place, and what to do. */
import { sentence } from '../../../inputs/frame';
import { CATALOGUE } from '../../../stacks/catalogue';
import { changedIn, errorOf as errorOfFile } from '../../support/deployments';

const HEAD = `version: 1
defaults:
  provider: { region: us-east-1, allowed_account_ids: ["111122223333"] }
deployments:
`;

const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0';
const CALLER = 'arn:aws:iam::111122223333:role/front-end';
const KEY = 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef';

/** Two agents that share a network and its endpoints: begins in line 5. */
const SHARED = `  agents:
    network:
      create: { cidr_block: 10.20.0.0/16 }
      endpoints: { caller_networks: { vpc: 10.20.0.0/16 } }
    modules:
      research:
        module: runtime-isolated
        inputs:
          name: research
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
      billing-agent:
        module: runtime-isolated
        inputs:
          name: billing
          container_image: ${IMAGE}
          caller_principal_arns: [${CALLER}]
`;

/** One agent in short form, in a network of its own: begins in line 5. */
const ALONE = `  research:
    network: { create: { cidr_block: 10.20.0.0/16 } }
    module: runtime-isolated
    inputs:
      name: research
      container_image: ${IMAGE}
      caller_principal_arns: [${CALLER}]
`;

/** An agent of another kind in a network that is there: begins in line 5. */
const EXISTING = `  research:
    network:
      existing:
        vpc_id: vpc-0123456789abcdef0
        subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
        s3_gateway_endpoint_id: vpce-0123456789abcdef0
    module: runtime-vpc-egress
    inputs:
      name: research
      container_image: ${IMAGE}
      egress_to_networks: { db: { cidr_block: 10.9.0.0/24, port: 5432 } }
`;

/** A gateway and its target: begins in line 5. */
const GATEWAY = `  tools:
    network:
      existing:
        vpc_id: vpc-0123456789abcdef0
        subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
    modules:
      gateway: { module: gateway, inputs: { name: tools } }
      wiki:
        module: gateway-target-managed
        inputs:
          name: wiki
          mcp_server: { endpoint: https://wiki.example.com/mcp }
          security_group_ids: [sg-0123456789abcdef1]
`;

/** A hub with both its networks in one root: begins in line 5. */
const HUB = `  hub:
    modules:
      tools: { module: network, inputs: { name: tools, cidr_block: 10.1.0.0/16 } }
      orders: { module: network, inputs: { name: orders, cidr_block: 10.2.0.0/16 } }
      hub:
        module: hub-and-spoke
        inputs:
          name: hub
          vpc_id: { ref: module.tools.vpc_id }
          vpc_cidr_block: { ref: module.tools.vpc_cidr_block }
          route_table_ids: { ref: module.tools.route_table_ids_by_zone_id }
          spokes:
            orders:
              connection: peering
              peer_vpc_id: { ref: module.orders.vpc_id }
              cidr_blocks: { all: 10.2.0.0/16 }
`;

const errorOf = (deployments: string) => errorOfFile(HEAD + deployments);

test.each(Object.entries({ SHARED, ALONE, EXISTING, GATEWAY, HUB }))(
  'the file %s that the bad ones are made from is good',
  (_name, text) => expect(errorOf(text)).toBe('accepted'),
);

interface BadFile {
  title: string;
  text: string;
  /** The one line of the message, as it begins behind the name of the file. */
  error: string;
  /** Something that the fix says. */
  fix: string;
}

const BAD_FILES: BadFile[] = [
  {
    title: 'both forms',
    text: changedIn(
      ALONE,
      '    module: runtime-isolated\n',
      '    module: runtime-isolated\n    modules: { a: { module: runtime-public, inputs: { name: a, container_image: ' +
        IMAGE +
        ' } } }\n',
    ).replace(/ {4}inputs:[^]*/, ''),
    error:
      'd.yaml:7:5: deployments.research.module: got module beside modules. Expected module and inputs for one call, or modules for several',
    fix: 'move it into a call under modules, or remove modules',
  },
  {
    title: 'inputs beside modules',
    text: `${GATEWAY}    inputs: { name: tools }\n`,
    error:
      'd.yaml:18:5: deployments.tools.inputs: got inputs beside modules. Expected module and inputs for one call, or modules for several',
    fix: 'move it into a call under modules, or remove modules',
  },
  {
    title: 'no module in any form',
    text: changedIn(ALONE, '    module: runtime-isolated\n', ''),
    error: 'd.yaml:5:3: deployments.research.module: got nothing. Expected the name of a module',
    fix: 'add module, or modules, or a network that is made here',
  },
  {
    title: 'modules without any',
    text: '  none: { modules: {} }\n',
    error: 'd.yaml:5:20: deployments.none.modules: got none. Expected at least one call',
    fix: 'add one, or take the deployment out',
  },
  {
    title: 'modules as a list',
    text: '  none: { modules: [] }\n',
    error: 'd.yaml:5:20: deployments.none.modules: got a list. Expected a map of calls by label',
    fix: 'write a map',
  },
  {
    title: 'a call without its module',
    text: changedIn(GATEWAY, '        module: gateway-target-managed\n', ''),
    error:
      'd.yaml:12:7: deployments.tools.modules.wiki.module: got nothing. Expected the name of a module',
    fix: 'add module',
  },
  {
    title: 'a call of a module that is none',
    text: changedIn(GATEWAY, 'gateway-target-managed', 'gateway-target-manged'),
    error: `d.yaml:13:17: deployments.tools.modules.wiki.module: got "gateway-target-manged". Expected one of ${CATALOGUE.length} names such as gateway-target-managed, `,
    fix: 'write gateway-target-managed',
  },
  {
    title: 'a misspelt key in a call',
    text: changedIn(
      GATEWAY,
      '        inputs:\n          name: wiki',
      '        input:\n          name: wiki',
    ),
    error:
      'd.yaml:14:9: deployments.tools.modules.wiki.input: got a name that does not exist here. Expected one of module, inputs, source',
    fix: 'write inputs, or remove it',
  },
  {
    title: 'a misspelt input in a call',
    text: changedIn(GATEWAY, 'mcp_server:', 'mcp_servers:'),
    error:
      'd.yaml:16:11: deployments.tools.modules.wiki.inputs.mcp_servers: got an input that does not exist. Expected one of 20 names such as mcp_server, ',
    fix: 'write mcp_server, or remove it',
  },
  {
    title: 'a bad value in a call',
    text: changedIn(GATEWAY, 'sg-0123456789abcdef1', 'my-group'),
    error:
      'd.yaml:17:32: deployments.tools.modules.wiki.inputs.security_group_ids[0]: got "my-group". Expected sg- and 8 to 17 letters or digits',
    fix: 'pass the ID, not the name',
  },
  {
    title: 'a label that is no name',
    text: changedIn(GATEWAY, '      wiki:', '      Wiki:'),
    error:
      'd.yaml:12:7: deployments.tools.modules.Wiki: got "Wiki". Expected names of small letters, digits, hyphens and underscores, 63 at most, beginning with a letter',
    fix: 'rename it: it becomes the name of the call',
  },
  {
    title: 'two labels that become one',
    text: `${SHARED}      billing_agent: { module: runtime-public, inputs: { name: other, container_image: ${IMAGE} } }\n`,
    error:
      'd.yaml:22:7: deployments.agents.modules.billing_agent: got a second call that is module.billing_agent in Terraform. Expected labels that differ there, where a hyphen is an underscore; network and endpoints are those of network',
    fix: 'rename one',
  },
  {
    title: 'a label of the network',
    text: changedIn(SHARED, '      research:', '      network:'),
    error:
      'd.yaml:10:7: deployments.agents.modules.network: got a second call that is module.network in Terraform. Expected labels that differ there, where a hyphen is an underscore; network and endpoints are those of network',
    fix: 'rename one',
  },
  {
    title: 'a label of the endpoints',
    text: changedIn(SHARED, '      research:', '      endpoints:'),
    error:
      'd.yaml:10:7: deployments.agents.modules.endpoints: got a second call that is module.endpoints in Terraform. Expected labels that differ there, where a hyphen is an underscore; network and endpoints are those of network',
    fix: 'rename one',
  },
  {
    title: 'a deployment with the label of its network',
    text: changedIn(ALONE, '  research:', '  network:'),
    error:
      'd.yaml:5:3: deployments.network: got a second call that is module.network in Terraform. Expected labels that differ there, where a hyphen is an underscore; network and endpoints are those of network',
    fix: 'rename one',
  },
  {
    title: 'two outputs that become one',
    text: `  x:
    modules:
      a-resource: { module: gateway, inputs: { name: tools } }
      a:
        module: lattice-share
        inputs:
          name: orders
          domain_name: orders.example.com
          share_with: { consumer: "444455556666" }
          create_resource_gateway: false
          resource_gateway_id: rgw-0123456789abcdef0
`,
    error:
      'd.yaml:8:7: deployments.x.modules.a: got a second output a_resource_gateway_id. Expected outputs that differ, as <label>_<output>',
    fix: 'rename the call',
  },
  {
    title: 'an unknown word for a network',
    text: changedIn(ALONE, '{ create: { cidr_block: 10.20.0.0/16 } }', 'make'),
    error:
      'd.yaml:6:14: deployments.research.network: got "make". Expected create, or a map with create, existing or from',
    fix: 'write network: { create: { cidr_block: 10.0.0.0/16 } } with a range of your own',
  },
  {
    title: 'a network without a range',
    text: changedIn(ALONE, '{ create: { cidr_block: 10.20.0.0/16 } }', 'create'),
    error:
      'd.yaml:6:5: deployments.research.network.create.cidr_block: got nothing. Expected an IPv4 CIDR range from /16 to /20, such as 10.0.0.0/16',
    fix: 'write network: { create: { cidr_block: 10.0.0.0/16 } }, with a range that nothing else in your network uses: it cannot be changed later',
  },
  {
    title: 'a network without a range, in long form',
    text: changedIn(ALONE, '{ cidr_block: 10.20.0.0/16 }', '{}'),
    error:
      'd.yaml:6:16: deployments.research.network.create.cidr_block: got nothing. Expected an IPv4 CIDR range from /16 to /20, such as 10.0.0.0/16',
    fix: 'write network: { create: { cidr_block: 10.0.0.0/16 } }, with a range that nothing else in your network uses: it cannot be changed later',
  },
  {
    title: 'a network of a bad range',
    text: changedIn(ALONE, '10.20.0.0/16', '10.20.0.0/24'),
    error:
      'd.yaml:6:38: deployments.research.network.create.cidr_block: got "10.20.0.0/24". Expected an IPv4 CIDR range from /16 to /20, such as 10.0.0.0/16',
    fix: 'choose a range that nothing else in your network uses',
  },
  {
    title: 'a misspelt part of a network',
    text: changedIn(ALONE, '{ create:', '{ creates:'),
    error:
      'd.yaml:6:16: deployments.research.network.creates: got a name that does not exist here. Expected one of create, existing, from, endpoints',
    fix: 'write create, or remove it',
  },
  {
    title: 'a misspelt input of a network',
    text: changedIn(
      ALONE,
      'cidr_block: 10.20.0.0/16',
      'cidr_block: 10.20.0.0/16, zone_id: [use1-az1]',
    ),
    error:
      'd.yaml:6:52: deployments.research.network.create.zone_id: got an input that does not exist. Expected one of 11 names such as zone_ids, nat_zone_id, name',
    fix: 'write zone_ids, or remove it',
  },
  {
    title: 'a network made and there',
    text: changedIn(ALONE, '/16 } }', '/16 }, existing: { vpc_id: vpc-0123456789abcdef0 } }'),
    error:
      'd.yaml:6:14: deployments.research.network: got create and existing. Expected exactly one of create, existing and from',
    fix: 'write create: { cidr_block: 10.0.0.0/16 } with a range of your own, or existing with the ids of a network',
  },
  {
    title: 'endpoints without a network',
    text: changedIn(SHARED, '      create: { cidr_block: 10.20.0.0/16 }\n', ''),
    error:
      'd.yaml:7:7: deployments.agents.network: got neither create nor existing. Expected exactly one of create, existing and from',
    fix: 'write create: { cidr_block: 10.0.0.0/16 } with a range of your own, or existing with the ids of a network',
  },
  {
    title: 'an existing network with a bad id',
    text: changedIn(EXISTING, 'vpc-0123456789abcdef0', 'my-vpc'),
    error:
      'd.yaml:8:17: deployments.research.network.existing.vpc_id: got "my-vpc". Expected vpc- and 8 to 17 letters or digits',
    fix: 'pass the ID, not the name',
  },
  {
    title: 'an existing network with a misspelt name',
    text: changedIn(EXISTING, '        vpc_id:', '        vpcid:'),
    error:
      'd.yaml:8:9: deployments.research.network.existing.vpcid: got a name that does not exist here. Expected one of 11 names such as vpc_id, subnet_ids, vpc_cidr_block',
    fix: 'write vpc_id, or remove it',
  },
  {
    title: 'an existing network without what an agent needs',
    text: changedIn(EXISTING, '        s3_gateway_endpoint_id: vpce-0123456789abcdef0\n', ''),
    error:
      'd.yaml:7:7: deployments.research.network.existing.s3_gateway_endpoint_id: got null. Expected both or neither',
    fix: 'add s3_gateway_endpoint_id; or pass the ID of the endpoint, or set use_s3_gateway_endpoint = false',
  },
  {
    title: 'an existing network with what nothing takes',
    text: changedIn(
      EXISTING,
      '        vpc_id',
      '        route_table_ids: [rtb-0123456789abcdef0]\n        vpc_id',
    ),
    error:
      'd.yaml:8:9: deployments.research.network.existing.route_table_ids: got what no call here takes. Expected inputs of runtime-vpc-egress',
    fix: 'remove it',
  },
  {
    title: 'endpoints that are there beside those that are made',
    text: changedIn(
      SHARED,
      '      create: { cidr_block: 10.20.0.0/16 }\n',
      '      existing: { vpc_id: vpc-0123456789abcdef0, subnet_ids_by_zone_id: { use1-az1: subnet-0123456789abcdef0, use1-az2: subnet-0123456789abcdef1 }, route_table_ids: [rtb-0123456789abcdef0], endpoint_ids: { ref: var.ids } }\n',
    ),
    error:
      'd.yaml:7:191: deployments.agents.network.existing.endpoint_ids: got an endpoint that is there beside endpoints that are made. Expected one of the two',
    fix: 'pass it as endpoint_ids of endpoints, or remove endpoints',
  },
  {
    title: 'an agent that has no way to S3 in the network',
    text: changedIn(
      EXISTING,
      / {6}existing:[^]*? {4}module/.exec(EXISTING)?.[0] ?? '',
      '      create: { cidr_block: 10.20.0.0/16 }\n    module',
    ),
    error:
      'd.yaml:9:5: deployments.research.inputs.s3_gateway_endpoint_id: got null. Expected both or neither',
    fix: 'add endpoints to network, which agents in it share; or pass the ID of the endpoint, or set use_s3_gateway_endpoint = false',
  },
  {
    title: 'two isolated agents without shared endpoints',
    text: changedIn(SHARED, '      endpoints: { caller_networks: { vpc: 10.20.0.0/16 } }\n', ''),
    error:
      'd.yaml:15:7: deployments.agents.modules.billing-agent: got a second call, beside research, that makes the endpoints of agents in one VPC. Expected endpoints that they share: a VPC has room for one of each with private DNS',
    fix: 'add endpoints: {} to network',
  },
  {
    title: 'two gateways that each make the endpoint of one VPC',
    text: `  tools:
    network: { create: { cidr_block: 10.20.0.0/16 } }
    modules:
      a: { module: gateway, inputs: { name: a, create_gateway_endpoint: true, caller_principal_arns: [${CALLER}] } }
      b: { module: gateway, inputs: { name: b, create_gateway_endpoint: true, caller_principal_arns: [${CALLER}] } }
`,
    error:
      'd.yaml:9:7: deployments.tools.modules.b: got a second call, beside a, that makes the endpoints of gateways in one VPC. Expected endpoints that they share',
    fix: 'leave create_gateway_endpoint to one gateway, which names the others in additional_gateway_arns',
  },
  {
    title: 'endpoints of callers beside an agent that creates its own',
    text: changedIn(
      ALONE,
      /$/,
      `  other:
    network: { create: { cidr_block: 10.20.0.0/16 } }
    modules:
      agent: { module: runtime-isolated, inputs: { name: agent, container_image: ${IMAGE}, caller_principal_arns: [${CALLER}] } }
      front: { module: caller-endpoint, inputs: { name: front, runtimes: { research: { arn: 'arn:aws:bedrock-agentcore:us-east-1:444455556666:runtime/research_agent-0123456789', caller_principal_arns: [${CALLER}] } } } }
`,
    ),
    error:
      'd.yaml:16:7: deployments.other.modules.front: got a second call, beside agent, that makes the endpoints of agents in one VPC. Expected endpoints that they share: a VPC has room for one of each with private DNS',
    fix: 'leave the data-plane endpoint of the VPC to one of the two',
  },
  {
    title: 'an isolated agent in a network with a way out',
    text: changedIn(ALONE, '/16 }', '/16, egress: nat_per_zone }'),
    error:
      'd.yaml:6:60: deployments.research.network.create.egress: got "nat_per_zone", a way to the internet, for research, which is runtime-isolated. Expected none',
    fix: 'remove it, or take runtime-private-inbound',
  },
  {
    title: 'callers at an agent whose endpoints are shared',
    text: changedIn(
      SHARED,
      '          name: billing\n',
      '          name: billing\n          caller_networks: { vpc: 10.20.0.0/16 }\n',
    ),
    error:
      'd.yaml:20:11: deployments.agents.modules.billing-agent.inputs.caller_networks: got it beside a data-plane endpoint that is shared. Expected it where that endpoint is made',
    fix: 'move it to network.endpoints',
  },
  {
    title: 'needs that do not follow: an agent that declares none',
    text: changedIn(
      SHARED,
      'billing-agent:\n        module: runtime-isolated',
      'billing-agent:\n        module: runtime-vpc-egress',
    ).replace(
      / {10}caller_principal_arns: \[[^\]]*\]\n$/,
      '          egress_to_networks: { db: { cidr_block: 10.9.0.0/24, port: 5432 } }\n',
    ),
    error:
      'd.yaml:8:7: deployments.agents.network.endpoints.needs: got nothing, and billing_agent is runtime-vpc-egress, which does not declare what it needs. Expected what the agents need: image or code, data_plane, models, …',
    fix: 'add needs, and beside it the ARNs that go with them',
  },
  {
    title: 'needs that do not follow: an image that only Terraform knows',
    text: changedIn(SHARED, `container_image: ${IMAGE}`, 'container_image: { ref: var.image }'),
    error:
      'd.yaml:8:7: deployments.agents.network.endpoints.needs: got nothing, and container_image of research is known to Terraform alone. Expected what the agents need: image or code, data_plane, models, …',
    fix: 'add needs, and beside it the ARNs that go with them',
  },
  {
    title: 'needs that do not follow: tokens beside signatures',
    text: changedIn(
      SHARED,
      `caller_principal_arns: [${CALLER}]`,
      'jwt_authorizer: { discovery_url: https://idp.example.com/.well-known/openid-configuration, allowed_clients: [app] }',
    ),
    error:
      'd.yaml:8:7: deployments.agents.network.endpoints.needs: got nothing, and some agents take tokens and others signatures. Expected what the agents need: image or code, data_plane, models, …',
    fix: 'add needs, and beside it the ARNs that go with them',
  },
  {
    title: 'needs that do not follow: callers that cannot be added up',
    text: changedIn(
      SHARED,
      `caller_principal_arns: [${CALLER}]`,
      'caller_principal_arns: { ref: var.callers }',
    ),
    error:
      'd.yaml:8:7: deployments.agents.network.endpoints.needs: got nothing, and caller_principal_arns of the agents cannot be added up here. Expected what the agents need: image or code, data_plane, models, …',
    fix: 'add needs, and beside it the ARNs that go with them',
  },
  {
    title: 'an agent of shared endpoints whose name is unknown',
    text: changedIn(SHARED, 'name: research', 'name: { ref: var.name }'),
    error:
      'd.yaml:13:17: deployments.agents.modules.research.inputs.name: got a name that only Terraform knows. Expected a name written out, by which the endpoints know the agent',
    fix: 'write it, or set agent_role_arns of endpoints',
  },
  {
    title: 'a reference to a call that is not there',
    text: changedIn(
      GATEWAY,
      'sg-0123456789abcdef1',
      '{ ref: module.gatewy.gateway_endpoint_security_group_id }',
    ),
    error:
      'd.yaml:17:39: deployments.tools.modules.wiki.inputs.security_group_ids[0].ref: got "module.gatewy.gateway_endpoint_security_group_id", a call that is not in this root. Expected one of module.gateway, module.wiki',
    fix: 'write module.gateway; what a file of yours calls goes through a local',
  },
  {
    title: 'a reference to an output that is not there',
    text: changedIn(
      GATEWAY,
      'sg-0123456789abcdef1',
      '{ ref: module.gateway.gateway_endpoint_security_group }',
    ),
    error:
      'd.yaml:17:39: deployments.tools.modules.wiki.inputs.security_group_ids[0].ref: got "module.gateway.gateway_endpoint_security_group", an output that gateway does not have. Expected one of 10 names such as gateway_endpoint_security_group_id, gateway_endpoint_id, gateway_role_arn',
    fix: 'write module.gateway.gateway_endpoint_security_group_id',
  },
  {
    title: 'a reference of a call to itself',
    text: changedIn(GATEWAY, 'sg-0123456789abcdef1', '{ ref: module.wiki.target_id }'),
    error:
      'd.yaml:17:39: deployments.tools.modules.wiki.inputs.security_group_ids[0].ref: got "module.wiki.target_id", which is an output of this deployment. Expected no cycle',
    fix: 'refer to something else',
  },
  {
    title: 'a reference in the network to what is not there',
    text: changedIn(GATEWAY, 'vpc_id: vpc-0123456789abcdef0', 'vpc_id: { ref: module.vpc.vpc_id }'),
    error:
      'd.yaml:8:24: deployments.tools.network.existing.vpc_id.ref: got "module.vpc.vpc_id", a call that is not in this root. Expected one of module.gateway, module.wiki',
    fix: 'name one of them; what a file of yours calls goes through a local',
  },
  {
    title: 'a reference in a network that is no reference',
    text: changedIn(GATEWAY, 'vpc_id: vpc-0123456789abcdef0', 'vpc_id: { ref: "file(x)" }'),
    error:
      'd.yaml:8:24: deployments.tools.network.existing.vpc_id.ref: got "file(x)". Expected a reference such as var.vpc_id or data.terraform_remote_state.network.outputs.vpc_id',
    fix: 'write one name with its parts; put expressions into a local of a file beside the root',
  },
  {
    title: 'two gateways, and a target that does not say whose it is',
    text: changedIn(
      GATEWAY,
      '      wiki:',
      '      others: { module: gateway, inputs: { name: others } }\n      wiki:',
    ),
    error:
      'd.yaml:15:9: deployments.tools.modules.wiki.inputs.gateway_id: got nothing. Expected the ID of a gateway, in lowercase, ending with a hyphen and ten letters or digits',
    fix: 'add gateway_id: { ref: module.gateway.gateway_id }, or that of another gateway here',
  },
  {
    title: 'a secret in a call',
    text: changedIn(
      SHARED,
      '          name: research\n',
      '          name: research\n          environment_variables: { API_KEY: hunter2 }\n',
    ),
    error:
      'd.yaml:14:36: deployments.agents.modules.research.inputs.environment_variables.API_KEY: got a secret in plain sight; its value is not shown. Expected no secrets in the file',
    fix: 'pass the ARN of a secret that the agent reads, or a ref to a sensitive value',
  },
  {
    title: 'a secret in the network',
    text: changedIn(
      SHARED,
      'caller_networks: { vpc: 10.20.0.0/16 }',
      'caller_networks: { vpc: 10.20.0.0/16 }, tags: { Key: AKIAIOSFODNN7EXAMPLE }',
    ),
    error:
      'd.yaml:8:68: deployments.agents.network.endpoints.tags.Key: got a secret in plain sight; its value is not shown. Expected no secrets in the file',
    fix: 'pass the ARN of a secret that the agent reads, or a ref to a sensitive value',
  },
  {
    title: 'two agents of one name in one root',
    text: changedIn(SHARED, 'name: billing', 'name: research'),
    error:
      'd.yaml:19:17: deployments.agents.modules.billing-agent.inputs.name: got "research", the name of a second agent in account 111122223333 in us-east-1, beside that of agents, module.research. Expected a name of its own: runtime names are unique in an account and region',
    fix: 'rename one',
  },
  {
    title: 'two agents of one name in one account',
    text:
      ALONE +
      changedIn(ALONE, '  research:', '  other:')
        .replace('10.20.', '10.30.')
        .replace('create: {', 'create: { name: other,'),
    error:
      'd.yaml:16:13: deployments.other.inputs.name: got "research", the name of a second agent in account 111122223333 in us-east-1, beside that of research, module.research. Expected a name of its own: runtime names are unique in an account and region',
    fix: 'rename one',
  },
  {
    title: 'two agents whose names differ in a hyphen',
    text: changedIn(changedIn(SHARED, 'name: billing', 'name: a-b'), 'name: research', 'name: a_b'),
    error:
      'd.yaml:19:17: deployments.agents.modules.billing-agent.inputs.name: got "a-b", the name of a second agent in account 111122223333 in us-east-1, beside that of agents, module.research. Expected a name of its own: runtime names are unique in an account and region',
    fix: 'rename one',
  },
  {
    title: 'two gateways of one name',
    text: changedIn(
      GATEWAY,
      '      wiki:',
      '      others: { module: gateway, inputs: { name: tools } }\n      wiki:',
    ).replace(
      '          name: wiki\n',
      '          name: wiki\n          gateway_id: { ref: module.gateway.gateway_id }\n',
    ),
    error:
      'd.yaml:12:50: deployments.tools.modules.others.inputs.name: got "tools", the name of a second gateway in account 111122223333 in us-east-1, beside that of tools, module.gateway. Expected a name of its own: an account has one gateway of a name',
    fix: 'rename one',
  },
  {
    title: 'transaction search twice in one account',
    text: '  one: { module: transaction-search, inputs: {} }\n  two: { module: transaction-search, inputs: {} }\n',
    error:
      'd.yaml:6:8: deployments.two: got a second transaction-search in account 111122223333 in us-east-1, beside that of one, module.one. Expected one: it is a switch of the account in a region, and two calls would each set it',
    fix: 'remove one of the two',
  },
  {
    title: 'the key of the token vault twice in one root',
    text: `  keys:
    modules:
      a: { module: token-vault-key, inputs: { kms_key_arn: '${KEY}' } }
      b: { module: token-vault-key, inputs: { kms_key_arn: '${KEY}' } }
`,
    error:
      'd.yaml:8:10: deployments.keys.modules.b: got a second token-vault-key in account 111122223333 in us-east-1, beside that of keys, module.a. Expected one: an account has one token vault in a region, and two calls would each set its key',
    fix: 'remove one of the two',
  },
  {
    title: 'two networks of one name',
    text: changedIn(HUB, 'name: orders', 'name: tools'),
    error:
      'd.yaml:8:50: deployments.hub.modules.orders.inputs.name: got "tools", the name of a second network in account 111122223333 in us-east-1, beside that of hub, module.tools. Expected a name of its own: the log group of its flow logs has its name',
    fix: 'rename one',
  },
  {
    title: 'networks that overlap, with a hub between',
    text: changedIn(HUB, '10.2.0.0/16 } }', '10.1.128.0/17 } }').replace(
      'cidr_block: 10.1.128.0/17',
      'cidr_block: 10.1.128.0/18',
    ),
    error:
      'd.yaml:8:70: deployments.hub.modules.orders.inputs.cidr_block: got 10.1.128.0/18, which overlaps 10.1.0.0/16 of tools. Expected ranges that do not: a hub connects the two',
    fix: 'give one another range',
  },
  {
    title: 'a source of one module for several',
    text: changedIn(
      SHARED,
      '  agents:\n',
      '  agents:\n    source: { type: git, url: "https://git.example.com/m.git", tag: v1, folder: modules/runtime-isolated }\n',
    ),
    error:
      'd.yaml:6:13: deployments.agents.source: got a source of one module, and network is called here too. Expected a source of every module here: a registry whose address ends in the name of a module, or a git tag without folder',
    fix: 'name network under modules with a source of its own, or leave out what is special',
  },
  {
    title: 'a registry address that names no module, for several',
    text: changedIn(
      ALONE,
      '  research:\n',
      '  research:\n    source: { type: registry, address: acme/agent/aws, version: "~> 0.1" }\n',
    ),
    error:
      'd.yaml:6:13: deployments.research.source: got a source of one module, and network is called here too. Expected a source of every module here: a registry whose address ends in the name of a module, or a git tag without folder',
    fix: 'name network under modules with a source of its own, or leave out what is special',
  },
];

test('refused: a registry address under defaults that names no module, for each deployment', () => {
  const message = errorOfFile(`version: 1
defaults:
  source: { type: registry, address: acme/agent/aws, version: "~> 0.1" }
  backend: { type: s3, bucket: acme-terraform-state, region: us-east-1 }
  provider: { region: us-east-1, allowed_account_ids: ["111122223333"] }
deployments:
  research:
    module: runtime-public
    inputs: { name: research, container_image: ${IMAGE} }
`);
  expect(message).toBe(
    'd.yaml:3:11: defaults.source: got a source that does not name runtime-public, which research calls. Expected a registry address that ends in the name of a module, such as agentcore-network/aws, or a git tag without folder. Correct it, or give research a source of its own.',
  );
});

test.each(BAD_FILES)('refused: $title', ({ text, error, fix }) => {
  const message = errorOf(text);
  expect(message.split('\n')).toHaveLength(1);
  expect(message.slice(0, error.length)).toBe(error);
  expect(message.slice(-sentence(fix).length - 3)).toBe(`. ${sentence(fix)}.`);
  expect(message).not.toMatch(/hunter2|AKIA|undefined/);
});

test('what an account has once in a region is there once in each of two regions, and of two accounts', () => {
  const regions = `version: 1
accounts: { a: { id: '111122223333' }, b: { id: '444455556666' } }
environments: { prod: { matrix: { accounts: [a, b], regions: [us-east-1, eu-west-1] } } }
deployments:
  search: { module: transaction-search, inputs: {} }
`;
  expect(errorOfFile(regions)).toBe('accepted');
});
