import { AWS_REGIONS } from '../../../facts/aws-regions';
import { ALERT_FINGERPRINT, COMMENT_LIMITS, SARIF_LIMITS } from '../../../facts/code-review';
import { CONNECTION_BEHAVIOURS } from '../../../facts/connections';
import type { CostDriver } from '../../../facts/cost-drivers';
import { COST_DRIVERS } from '../../../facts/cost-drivers';
import { DEPLOYER_ACTIONS, LOOKUP_ACTIONS, PATH_ACTIONS } from '../../../facts/deployer-actions';
import { EGRESS_MODES } from '../../../facts/egress-modes';
import { ENDPOINT_SERVICES } from '../../../facts/endpoint-services';
import {
  EVALUATION_ROLE_NEEDS,
  EVALUATION_SOURCES,
  SPANS_LOG_GROUP,
} from '../../../facts/evaluations';
import {
  EXECUTION_ROLE_NEEDS,
  EXECUTION_ROLE_TRUST,
  KEYS_THROUGH_SERVICES,
  PROVIDER_SECRETS,
} from '../../../facts/execution-role';
import type { Fact } from '../../../facts/fact';
import { GATEWAY_ROLE_NEEDS, GATEWAY_ROLE_TRUST } from '../../../facts/gateway-role';
import {
  GUARDRAIL_GAPS_OF_CONVERSE,
  GUARDRAIL_KEY,
  GUARDRAIL_TAGS,
} from '../../../facts/guardrails';
import {
  GATEWAY_ACTION,
  INVOKE_ACTIONS,
  METADATA_ACTION,
  SESSION_PROXY_ACTION,
} from '../../../facts/invoke-actions';
import {
  FEWEST_ZONES,
  HEALTH_CHECKS,
  HOST_REWRITE,
  IDLE_TIMEOUT,
  LOAD_BALANCING_NAMES,
  TLS_POLICIES,
} from '../../../facts/load-balancing';
import { NEEDS } from '../../../facts/needs';
import { METRICS_NAMESPACE, OBSERVED_KINDS, OBSERVED_METRICS } from '../../../facts/observability';
import {
  KEY_ACCESS,
  LIST_ACCESS,
  OBJECT_ACCESS,
  TABLE_ACCESS,
  TABLE_BATCH_WRITE,
  TABLE_ENDPOINTS,
} from '../../../facts/own-data';
import { POSTURE_CONTROLS } from '../../../facts/posture-controls';
import { PROVIDER_FLOORS } from '../../../facts/provider-floors';
import { QUOTAS } from '../../../facts/quotas';
import { RUNTIME_REGIONS } from '../../../facts/regions';
import { SERVER_PROTOCOLS } from '../../../facts/server-protocols';
import { SERVICE_LINKED_ROLES } from '../../../facts/service-linked-roles';
import { TARGET_ROLE_NEEDS } from '../../../facts/target-role';
import { SUPPORTED_ZONE_IDS } from '../../../facts/zones';

const TABLES: Readonly<Record<string, readonly Fact[]>> = {
  CODE_REVIEW: [
    ...Object.values(COMMENT_LIMITS),
    ...Object.values(SARIF_LIMITS),
    ALERT_FINGERPRINT,
  ],
  CONNECTION_BEHAVIOURS: Object.values(CONNECTION_BEHAVIOURS),
  COST_DRIVERS: Object.values<readonly CostDriver[]>(COST_DRIVERS)
    .flat()
    .flatMap((driver) => (driver.price ? [driver, driver.price] : [driver])),
  DEPLOYER_ACTIONS: Object.values(DEPLOYER_ACTIONS),
  EGRESS_MODES,
  ENDPOINT_SERVICES: Object.values(ENDPOINT_SERVICES),
  EVALUATIONS: [
    EVALUATION_SOURCES,
    SPANS_LOG_GROUP,
    ...Object.values(EVALUATION_ROLE_NEEDS).flatMap((need) => [need, ...need.statements]),
  ],
  EXECUTION_ROLE_NEEDS: Object.values(EXECUTION_ROLE_NEEDS).flatMap((need) => [
    need,
    ...need.statements,
  ]),
  EXECUTION_ROLE_TRUST: [EXECUTION_ROLE_TRUST, KEYS_THROUGH_SERVICES, PROVIDER_SECRETS],
  GATEWAY_ROLE_NEEDS: Object.values(GATEWAY_ROLE_NEEDS).flatMap((need) => [
    need,
    ...need.statements,
  ]),
  GATEWAY_ROLE_TRUST: [GATEWAY_ROLE_TRUST],
  INVOKE_ACTIONS: [...INVOKE_ACTIONS, METADATA_ACTION, GATEWAY_ACTION, SESSION_PROXY_ACTION],
  LOAD_BALANCING: [
    ...Object.values(FEWEST_ZONES),
    ...Object.values(LOAD_BALANCING_NAMES),
    ...Object.values(TLS_POLICIES),
    HEALTH_CHECKS,
    HOST_REWRITE,
    IDLE_TIMEOUT,
  ],
  OBSERVABILITY: [
    METRICS_NAMESPACE,
    ...Object.values(OBSERVED_KINDS),
    ...Object.values(OBSERVED_METRICS),
  ],
  OWN_DATA: [
    ...[OBJECT_ACCESS, TABLE_ACCESS, KEY_ACCESS].flatMap((table) => Object.values<Fact>(table)),
    LIST_ACCESS,
    TABLE_BATCH_WRITE,
    TABLE_ENDPOINTS,
  ],
  GUARDRAILS: [GUARDRAIL_KEY, GUARDRAIL_TAGS, GUARDRAIL_GAPS_OF_CONVERSE],
  LOOKUP_ACTIONS: Object.values(LOOKUP_ACTIONS),
  NEEDS: Object.values(NEEDS).flatMap((need) => [need, ...need.statements]),
  PATH_ACTIONS: Object.values(PATH_ACTIONS),
  POSTURE_CONTROLS: Object.values(POSTURE_CONTROLS),
  PROVIDER_FLOORS: Object.values(PROVIDER_FLOORS),
  QUOTAS: Object.values(QUOTAS).flatMap(Object.values<Fact>),
  AWS_REGIONS: Object.values(AWS_REGIONS),
  RUNTIME_REGIONS: Object.values(RUNTIME_REGIONS),
  SERVER_PROTOCOLS: Object.values(SERVER_PROTOCOLS),
  SERVICE_LINKED_ROLES: Object.values(SERVICE_LINKED_ROLES),
  SUPPORTED_ZONE_IDS: Object.values(SUPPORTED_ZONE_IDS),
  TARGET_ROLE_NEEDS: Object.values(TARGET_ROLE_NEEDS).flatMap((need) => [need, ...need.statements]),
};

const isHttps = ({ source }: Fact) => URL.canParse(source) && source.startsWith('https://');

const isDay = ({ checked }: Fact) =>
  /^\d{4}-\d{2}-\d{2}$/.test(checked) &&
  !Number.isNaN(Date.parse(checked)) &&
  new Date(checked).toISOString().startsWith(checked);

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(0);
  });

  test('names a page for every row', () => {
    expect(rows.filter((row) => !isHttps(row))).toEqual([]);
  });

  test('names the day on which somebody read it', () => {
    expect(rows.filter((row) => !isDay(row))).toEqual([]);
  });

  test('says high, medium or low, or nothing', () => {
    const words = new Set(rows.map((row) => row.confidence ?? 'high'));
    expect([...words].filter((word) => !['high', 'medium', 'low'].includes(word))).toEqual([]);
  });
});

test.each([
  {
    title: 'a plain http page is refused',
    row: { source: 'http://example.com', checked: '2026-11-21' },
    page: false,
    day: true,
  },
  {
    title: 'a day that no month has is refused',
    row: { source: 'https://example.com', checked: '2026-02-30' },
    page: true,
    day: false,
  },
  {
    title: 'a page and a day are accepted',
    row: { source: 'https://example.com', checked: '2026-11-21' },
    page: true,
    day: true,
  },
])('$title', ({ row, page, day }) => {
  expect({ page: isHttps(row as Fact), day: isDay(row as Fact) }).toEqual({ page, day });
});
