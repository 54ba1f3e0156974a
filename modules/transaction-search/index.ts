import { publish } from '../blocks/published-module';

import { input } from './input';
import { readme } from './readme';
import { declareTransactionSearch } from './transaction-search';

export const transactionSearch = publish(__dirname, {
  summary:
    'Stores all X-Ray spans of an account and Region in CloudWatch Logs: one per account and Region.',
  input,
  wiring: {
    onlyOne: {
      what: 'transaction-search',
      why: 'it is a switch of the account in a region, and two calls would each set it',
    },
  },
  build: declareTransactionSearch,
  readme,
});
