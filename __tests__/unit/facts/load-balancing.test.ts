import {
  FEWEST_ZONES,
  HEALTH_CHECKS,
  LOAD_BALANCING_NAMES,
  TLS_POLICIES,
} from '../../../facts/load-balancing';

test('the policies of both kinds of listener admit nothing older than TLS 1.2', () => {
  for (const { name, oldest } of Object.values(TLS_POLICIES))
    expect(name).toContain(`TLS13-${oldest.replace('.', '-')}`);
});

test('a name of 24 characters and what is appended to it fit', () => {
  const { load_balancer, target_group, target_group_prefix } = LOAD_BALANCING_NAMES;
  expect(load_balancer.max).toBeGreaterThanOrEqual(24);
  expect(target_group_prefix.max + 26).toBe(target_group.max);
});

test('a check may end before the next begins, whatever the interval', () => {
  expect(HEALTH_CHECKS.timeout_seconds.min).toBeLessThan(HEALTH_CHECKS.interval_seconds.min);
});

test('an Application Load Balancer wants two zones', () => {
  expect([FEWEST_ZONES.application.zones, FEWEST_ZONES.network.zones]).toEqual([2, 1]);
});
