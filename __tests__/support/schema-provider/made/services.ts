import { emptyText, prefixedName } from './maker';
import type { Maker, Makers } from './maker';
import type { Making } from './making';

const copyOf =
  (attribute: string): Maker =>
  (making) =>
    making.get(attribute);

/** `app` and `net` in ARNs; `application` and `network` in Terraform. */
const kindOf = (making: Making) => making.text('load_balancer_type').slice(0, 3);

const elb = (making: Making, resource: string) => making.arn('elasticloadbalancing', resource);

/** The ARN of a listener or rule says what it belongs to. */
const below =
  (kind: string, parent: string): Maker =>
  (making) =>
    `${making.text(parent).replace(/:(loadbalancer|listener)\//, `:${kind}/`)}/${making.hex(16)}`;

const LOAD_BALANCER: Readonly<Record<string, Maker>> = {
  arn: (making) =>
    elb(making, `loadbalancer/${kindOf(making)}/${making.text('name')}/${making.hex(16)}`),
  arn_suffix: (making) => making.text('arn').replace(/^.*:loadbalancer\//, ''),
  dns_name: (making) =>
    `${making.get('internal') === true ? 'internal-' : ''}${making.text('name')}-${making.digits(10)}.${making.region}.elb.amazonaws.com`,
  id: copyOf('arn'),
  ip_address_type: () => 'ipv4',
  name: prefixedName,
  name_prefix: emptyText,
  vpc_id: (making) => {
    const subnets = making.get('subnets');
    const [first] = Array.isArray(subnets) ? subnets : [];
    const made = making.world.made('aws_subnet').find(({ id }) => id === first);
    return made?.vpc_id ?? 'vpc-0123456789abcdef0';
  },
  zone_id: () => 'Z35SXDOTRQ7X7K',
};

const TARGET_GROUP: Readonly<Record<string, Maker>> = {
  arn: (making) => elb(making, `targetgroup/${making.text('name')}/${making.hex(16)}`),
  arn_suffix: (making) => making.text('arn').replace(/^.*:targetgroup/, 'targetgroup'),
  id: copyOf('arn'),
  ip_address_type: () => 'ipv4',
  load_balancing_algorithm_type: () => 'round_robin',
  load_balancing_anomaly_mitigation: () => 'off',
  load_balancing_cross_zone_enabled: () => 'use_load_balancer_configuration',
  name: prefixedName,
  name_prefix: emptyText,
  preserve_client_ip: () => 'false',
  protocol_version: (making) => (/^HTTP/.test(making.text('protocol')) ? 'HTTP1' : ''),
};

const REST_API: Readonly<Record<string, Maker>> = {
  // API Gateway has no account in its ARNs.
  arn: (making) =>
    `arn:${making.world.partition}:apigateway:${making.region}::/restapis/${making.text('id')}`,
  api_key_source: () => 'HEADER',
  execution_arn: (making) => making.arn('execute-api', making.text('id')),
  id: (making) => making.letters(10),
  root_resource_id: (making) => making.letters(10, 'root'),
};

const share = (making: Making) =>
  making.arn(
    'ram',
    `resource-share/${making.hex(8)}-${making.hex(4, 'a')}-${making.hex(4, 'b')}-${making.hex(4, 'c')}-${making.hex(12, 'd')}`,
  );

/** Load balancers, APIs, shares and names. */
export const SERVICE_MAKERS: Makers = {
  aws_api_gateway_deployment: { id: (making) => making.letters(6) },
  aws_api_gateway_rest_api: REST_API,
  aws_api_gateway_rest_api_policy: { id: copyOf('rest_api_id') },
  aws_api_gateway_stage: {
    arn: (making) =>
      `arn:${making.world.partition}:apigateway:${making.region}::/restapis/${making.text('rest_api_id')}/stages/${making.text('stage_name')}`,
    execution_arn: (making) =>
      making.arn('execute-api', `${making.text('rest_api_id')}/${making.text('stage_name')}`),
    id: (making) => `ags-${making.text('rest_api_id')}-${making.text('stage_name')}`,
    invoke_url: (making) =>
      `https://${making.text('rest_api_id')}.execute-api.${making.region}.amazonaws.com/${making.text('stage_name')}`,
  },
  aws_lb: LOAD_BALANCER,
  aws_lb_listener: { arn: below('listener', 'load_balancer_arn'), id: copyOf('arn') },
  aws_lb_listener_rule: { arn: below('listener-rule', 'listener_arn'), id: copyOf('arn') },
  aws_lb_target_group: TARGET_GROUP,
  aws_ram_resource_share: { arn: share, id: copyOf('arn') },
  aws_ram_resource_share_accepter: {
    share_id: (making) => making.text('share_arn').replace(/^.*resource-share\//, 'rs-'),
    status: () => 'ACTIVE',
  },
  aws_route53_record: {
    fqdn: copyOf('name'),
    id: (making) => `${making.text('zone_id')}_${making.text('name')}_${making.text('type')}`,
  },
  aws_route53_zone: {
    arn: (making) => `arn:${making.world.partition}:route53:::hostedzone/${making.text('zone_id')}`,
    id: copyOf('zone_id'),
    zone_id: (making) => `Z${making.letters(20, 'zone').toUpperCase()}`,
  },
  aws_secretsmanager_secret: {
    arn: (making) =>
      making.arn('secretsmanager', `secret:${making.text('name')}-${making.letters(6)}`),
    id: copyOf('arn'),
  },
};
