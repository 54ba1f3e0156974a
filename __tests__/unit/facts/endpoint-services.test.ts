import { ENDPOINT_SERVICES } from '../../../facts/endpoint-services';

const services = Object.entries(ENDPOINT_SERVICES);

test('S3 and DynamoDB are reached through routes, everything else through interfaces', () => {
  const gateways = services.filter(([, { type }]) => type === 'Gateway');
  expect(gateways.map(([service]) => service)).toEqual(['dynamodb', 's3']);
});

test('an endpoint has private DNS exactly when it is an interface', () => {
  const odd = services.filter(([, row]) => row.privateDns !== (row.type === 'Interface'));
  expect(odd).toEqual([]);
});

test('the gateway has an endpoint of its own, written with a dot', () => {
  expect(services.map(([service]) => service).filter((name) => name.includes('gateway'))).toEqual([
    'bedrock-agentcore.gateway',
  ]);
});

test('Agent Registry has an endpoint for each plane', () => {
  expect(services.map(([service]) => service).filter((name) => name.includes('registry'))).toEqual([
    'agent-registry',
    'agent-registry-control',
  ]);
});
