import { RUNTIME_REGIONS } from '../../../facts/regions';

test('Runtime is in 22 regions', () => {
  expect(Object.keys(RUNTIME_REGIONS)).toHaveLength(22);
});

test('the partition is the one of the region', () => {
  const gov = Object.entries(RUNTIME_REGIONS).filter(([, row]) => row.partition === 'aws-us-gov');
  const named = Object.keys(RUNTIME_REGIONS).filter((region) => region.includes('-gov-'));
  expect(gov.map(([region]) => region)).toEqual(named);
  expect(named).toEqual(['us-gov-west-1']);
});
