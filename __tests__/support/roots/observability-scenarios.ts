import type { Scenario } from './agents';
import { PROVIDER } from './parts';

/** A switch of the account: nothing of it grows. */
export const OBSERVABILITY_SCENARIOS: readonly Scenario[] = [
  {
    title: 'transaction-search',
    root: () =>
      [
        PROVIDER,
        `
  module "transaction_search" {
    source = "./transaction-search"
  }
`,
      ].join(''),
    makes: {
      transaction_search: {
        cloudwatch_log_resource_policy: 1,
        xray_indexing_rule: 1,
        xray_trace_segment_destination: 1,
      },
    },
    grows: [],
  },
];
