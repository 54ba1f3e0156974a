import type { CostDriver } from '../../../facts/cost-drivers';
import { COST_DRIVERS } from '../../../facts/cost-drivers';

const drivers = Object.entries(COST_DRIVERS).flatMap(([type, rows]) =>
  rows.map((row: CostDriver) => ({ type, ...row })),
);

test('what is billed while nobody calls', () => {
  expect(drivers.filter(({ idle }) => idle).map(({ type, unit }) => `${type}/${unit}`)).toEqual([
    'aws_bedrockagentcore_memory_strategy/1,000 record-months',
    'aws_cloudwatch_dashboard/month',
    'aws_cloudwatch_log_group/GB-month',
    'aws_cloudwatch_metric_alarm/metric-month',
    'aws_eip/hour',
    'aws_flow_log/GB',
    'aws_ec2_transit_gateway_vpc_attachment/hour',
    'aws_lb/hour',
    'aws_nat_gateway/hour',
    'aws_nat_gateway/GB',
    'aws_route53_zone/month',
    'aws_vpc_endpoint/zone-hour',
    'aws_vpclattice_resource_configuration/resource-hour',
  ]);
});

test('an hour that is billed is billed idle, unless it is of a session, or of what a load balancer handles', () => {
  const hours = drivers.filter(({ unit, idle }) => unit.endsWith('hour') && !idle);
  expect(hours.map(({ type }) => type)).toEqual([
    'aws_bedrockagentcore_agent_runtime',
    'aws_bedrockagentcore_agent_runtime',
    'aws_bedrockagentcore_browser',
    'aws_bedrockagentcore_browser',
    'aws_bedrockagentcore_code_interpreter',
    'aws_bedrockagentcore_code_interpreter',
    'aws_lb',
  ]);
});

test('prices: dollars, region and month', () => {
  const priced = drivers.flatMap(({ type, unit, price }) =>
    price ? [[`${type}/${unit}`, price.usd, price.region, price.asOf]] : [],
  );
  expect(priced).toEqual([
    ['aws_eip/hour', 0.005, 'us-east-2', '2026-02'],
    ['aws_nat_gateway/hour', 0.045, 'us-east-1', '2026-06'],
    ['aws_nat_gateway/GB', 0.045, 'us-east-1', '2026-06'],
    ['aws_vpc_endpoint/zone-hour', 0.01, 'us-east-1', '2026-06'],
    ['aws_vpc_endpoint/GB', 0.01, 'us-east-1', '2026-06'],
  ]);
});

test('a price from a third party is never high', () => {
  const trusted = drivers.filter(
    ({ price }) =>
      price &&
      !price.source.startsWith('https://aws.amazon.com/') &&
      price.confidence === undefined,
  );
  expect(trusted).toEqual([]);
});
