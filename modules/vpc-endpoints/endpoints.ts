/** Endpoints by declared need, for one agent or for all agents of a VPC. */
import type { Construct } from 'constructs';

import { NEEDS, type NeedName } from '../../facts/needs';
import { call, hcl, tpl, type Expression } from '../../hcl/value';
import { check, data, locals, output, resource, type Condition } from '../blocks/declare';
import { OWN_RESOURCES, OWN_RESOURCES_WHY } from '../blocks/own-resources';
import { policyFits } from '../blocks/policy-length';
import { AFTER_ROUTE_TABLES_WHY, afterRouteTables } from '../blocks/runtime-network/lookups';
import { declareCallerRules, named, newGroup } from '../blocks/security-rules';

import { declareAgentServices } from './agent-services';
import { declareGatewayEndpoints } from './gateway-endpoints';
import { declareOwnData, tablesForRoles } from './own-data';
import { interfaceStatements, s3Statements, type Users } from './policies';

export interface EndpointsProps extends Users {
  /** The lookup that checks the VPC. */
  vpc: Expression;
  /** Map of endpoints that are there already, by service. */
  existing: Expression;
  /** What checks them: their lookup, or the agent, whose lookups must not wait for changes of the endpoints. */
  existingCheckedBy: 'lookup' | 'runtime';
  /** Whether callers may be named where no endpoint is made, and let in nowhere. */
  callersWithoutEndpoints: boolean;
  /** Needs that may be declared. */
  possibleNeeds: readonly NeedName[];
}

/** Services whose endpoints are routes: they have no security group. */
export const GATEWAY_SERVICES = ['dynamodb', 's3'];

/** Needs of which S3's gateway endpoint is a part. */
function needsOfS3(possible: readonly NeedName[]): NeedName[] {
  return possible.filter((need) => (NEEDS[need].services as readonly string[]).includes('s3'));
}

function servicesByNeed(possible: readonly NeedName[]): Record<string, string[]> {
  const rows = possible.map((need): [string, string[]] => [
    need,
    NEEDS[need].services.filter((service) => service !== 's3'),
  ]);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function declareServiceLocals(scope: Construct, props: EndpointsProps): void {
  locals(scope, {
    '# services_by_need':
      'What each need brings, S3 aside. Source: AgentCore developer guide, "Configure for VPC", and PrivateLink, read 2026-11-21.',
    services_by_need: servicesByNeed(props.possibleNeeds),
    interface_services: hcl`toset(concat(["logs"], flatten([for need in ${props.needs} : local.services_by_need[need]]), values(var.further_services)[*].service))`,
    '# made_services':
      'Only one endpoint per VPC and service can have private DNS, so the module does not create existing ones again.',
    made_services: hcl`setsubtract(local.interface_services, keys(${props.existing}))`,
    makes_s3_endpoint: hcl`length(setintersection(${props.needs}, ${needsOfS3(props.possibleNeeds)})) + length(var.s3_buckets) > 0 && !contains(keys(${props.existing}), "s3")`,
    makes_dynamodb_endpoint: hcl`length(var.dynamodb_tables) > 0 && !contains(keys(${props.existing}), "dynamodb")`,
  });
}

function declareZones(scope: Construct): void {
  data(scope, 'aws_availability_zone', 'this', {
    '#': 'The name of each zone in this account, as services list them. No condition on purpose: names do not change with the network, and a condition would make them unknown whenever it changes.',
    for_each: hcl`toset(keys(var.subnet_ids_by_zone_id))`,
    zone_id: hcl`each.key`,
  });
  data(scope, 'aws_vpc_endpoint_service', 'this', {
    '#': 'The zones in which each service has endpoints: not all of them have all zones.',
    for_each: hcl`local.made_services`,
    service_name: tpl('com.amazonaws.${local.region}.${each.key}'),
  });
  locals(scope, {
    '# zone_ids_by_service': "Where a service's zones and the subnets' overlap.",
    zone_ids_by_service: hcl`{
        for service in local.made_services : service => [
          for zone_id in keys(var.subnet_ids_by_zone_id) : zone_id
          if contains(data.aws_vpc_endpoint_service.this[service].availability_zones, data.aws_availability_zone.this[zone_id].name)
        ]
      }`,
  });
}

const INTERFACE_POLICY: Expression = hcl`jsonencode({ Version = "2012-10-17", Statement = concat(local.interface_statements[each.key], local.further_action_statements[each.key]) })`;

const FEWER =
  'name fewer agents, callers, or resources, or use patterns of ARNs where the input allows them';

function declareInterfaceEndpoints(scope: Construct, props: EndpointsProps): Expression {
  return resource(scope, 'aws_vpc_endpoint', 'interface', {
    for_each: hcl`local.made_services`,
    vpc_id: hcl`var.vpc_id`,
    service_name: tpl('com.amazonaws.${local.region}.${each.key}'),
    vpc_endpoint_type: 'Interface',
    subnet_ids: hcl`[for zone_id in local.zone_ids_by_service[each.key] : var.subnet_ids_by_zone_id[zone_id]]`,
    security_group_ids: hcl`aws_security_group.endpoints[*].id`,
    private_dns_enabled: true,
    policy: hcl`${INTERFACE_POLICY}`,
    tags: named(tpl('${var.name}-${each.key}')),
    lifecycle: {
      precondition: [
        check(hcl`length(local.zone_ids_by_service[each.key]) > 0`, {
          at: 'subnet_ids_by_zone_id',
          found:
            'found ${join(", ", keys(var.subnet_ids_by_zone_id))}, and ${each.key} has endpoints in none of them',
          want: 'a subnet in one of the zones that this account calls ${join(", ", data.aws_vpc_endpoint_service.this[each.key].availability_zones)}',
          fix: 'add one',
        }),
        policyFits({
          kind: 'endpoint',
          what: 'The policy of the endpoint ${each.key}',
          policy: INTERFACE_POLICY,
          callers: props.callerArns,
          fix: FEWER,
        }),
      ],
    },
    '# depends_on': 'The private names need DNS in the VPC: found good before.',
    depends_on: [props.vpc],
  });
}

const typeOf = (service: string): string =>
  `(contains(["dynamodb", "s3"], ${service}) ? "Gateway" : "Interface")`;

/** Whether an endpoint is the one of `service`: what AWS never changes of an endpoint. */
const isRight = (endpoint: string, service: string): Expression =>
  hcl(
    `${endpoint}.service_name == "com.amazonaws.\${local.region}.\${${service}}" && ${endpoint}.vpc_endpoint_type == ${typeOf(service)} && ${endpoint}.vpc_id == var.vpc_id`,
  );

const isWhat = (endpoint: string): string =>
  `\${${endpoint}.id} is a \${${endpoint}.vpc_endpoint_type} endpoint of \${${endpoint}.service_name} in \${${endpoint}.vpc_id}`;

const PASS_THAT = 'pass the ID of that endpoint, or remove it and let the module create one';

/** Refuses existing endpoints of another service, type, or VPC: for what uses them. */
export const EXISTING_ARE_RIGHT: Condition = check(
  hcl`alltrue([for service, endpoint in data.aws_vpc_endpoint.existing : ${isRight('endpoint', 'service')}])`,
  {
    at: 'endpoint_ids',
    found: `\${join(", ", [for service, endpoint in data.aws_vpc_endpoint.existing : "[\\"\${service}\\"] ${isWhat('endpoint')}" if !(${isRight('endpoint', 'service').source})])}`,
    want: 'the endpoint of com.amazonaws.${local.region}.<key> in ${var.vpc_id}, of type Gateway for s3 and dynamodb and Interface for all others',
    fix: PASS_THAT,
  },
);

function declareExisting(
  scope: Construct,
  { existing, existingCheckedBy }: EndpointsProps,
): Expression {
  const about = {
    '#': 'The module checks existing endpoints and does not change their policies and security groups.',
    for_each: existing,
  };
  if (existingCheckedBy === 'runtime')
    return data(scope, 'aws_vpc_endpoint', 'existing', {
      ...about,
      '# id': AFTER_ROUTE_TABLES_WHY,
      id: afterRouteTables(hcl`each.value`),
    });
  return data(scope, 'aws_vpc_endpoint', 'existing', {
    ...about,
    id: hcl`each.value`,
    lifecycle: {
      postcondition: [
        check(isRight('self', 'each.key'), {
          at: 'endpoint_ids[\\"${each.key}\\"]',
          found: isWhat('self'),
          want: `the \${${typeOf('each.key').slice(1, -1)}} endpoint of com.amazonaws.\${local.region}.\${each.key} in \${var.vpc_id}`,
          fix: PASS_THAT,
        }),
      ],
    },
  });
}

function declareGroup(
  scope: Construct,
  { callersWithoutEndpoints }: EndpointsProps,
): readonly Expression[] {
  const group = resource(scope, 'aws_security_group', 'endpoints', {
    '#': 'One group for all endpoints: it says who may open a connection, their policies say who may do what.',
    remarks: [
      'checkov:skip=CKV2_AWS_5:attached to the interface endpoints, which checkov does not always see',
    ],
    count: hcl`length(local.made_services) > 0 ? 1 : 0`,
    ...newGroup('endpoints', tpl('Interface endpoints of ${var.name}')),
  });
  return declareCallerRules(scope, {
    groupId: hcl`${group}[0].id`,
    ...(callersWithoutEndpoints && { onlyWhen: hcl`length(local.made_services) > 0` }),
  });
}

/** Declares the endpoints, their group and their policies. Returns what an agent waits for. */
export function declareEndpoints(scope: Construct, props: EndpointsProps): readonly Expression[] {
  declareServiceLocals(scope, props);
  declareZones(scope);
  const interfaces = declareInterfaceEndpoints(scope, props);
  const gateways = declareGatewayEndpoints(scope);
  const existing = declareExisting(scope, props);
  const rules = declareGroup(scope, props);
  locals(scope, {
    '# endpoint_ids': 'Made and given, by service.',
    endpoint_ids: call(
      'merge',
      hcl`{ for service, endpoint in ${interfaces} : service => endpoint.id }`,
      ...gateways.map(
        ({ service, endpoint }) => hcl`{ for endpoint in ${endpoint} : ${service} => endpoint.id }`,
      ),
      props.existing,
    ),
  });
  return [interfaces, ...gateways.map(({ endpoint }) => endpoint), existing, ...rules];
}

/** Declares the policies as locals, in a file of their own. */
export function declarePolicies(scope: Construct, props: EndpointsProps): void {
  declareOwnData(scope);
  declareAgentServices(scope, props);
  locals(scope, {
    '# own_resources': OWN_RESOURCES_WHY,
    own_resources: OWN_RESOURCES,
    '# interface_statements':
      'What passes each interface endpoint: a filter, not a grant. Principals by condition, which accepts roles that do not exist yet and still matches a role that is created again.',
    interface_statements: call(
      'merge',
      interfaceStatements(props),
      hcl`{
        for further in var.further_services : further.service => [{
          Sid       = "UseService"
          Effect    = "Allow"
          Principal = "*"
          Action    = further.actions
          Resource  = further.resources
          Condition = merge(
            { ArnEquals = { "aws:PrincipalArn" = ${props.agentRoleArns} } },
            contains(further.resources, "*") ? local.own_resources : {},
          )
        }]
      }`,
    ),
    '# s3_statements':
      'What passes S3\'s gateway endpoint. It takes no principal but "*": conditions say who is meant.',
    s3_statements: s3Statements(props),
    '# dynamodb_statements': 'What passes the gateway endpoint of DynamoDB.',
    dynamodb_statements: tablesForRoles(props.agentRoleArns),
  });
}

/** What an output of endpoints waits for. */
export const whenReady = (guards: readonly Expression[]) => ({
  '# depends_on':
    'Wait for the rules and the checks of the endpoints before anything uses this output.',
  depends_on: guards,
});

/** Outputs of the endpoints. `guards` are what makes them usable, `groupDescription` says whom their group is for. */
export function declareEndpointOutputs(
  scope: Construct,
  { guards, groupDescription }: { guards: readonly Expression[]; groupDescription: string },
): void {
  output(scope, 'endpoint_ids', {
    description:
      'IDs of all endpoints, existing ones included, keyed by service (`ecr.api`, `logs`, `bedrock-agentcore`, ...), with the gateway endpoints as `s3` and `dynamodb`.',
    value: hcl`local.endpoint_ids`,
    ...whenReady(guards),
  });
  output(scope, 'endpoint_security_group_id', {
    description: groupDescription,
    value: hcl`one(aws_security_group.endpoints[*].id)`,
  });
}
