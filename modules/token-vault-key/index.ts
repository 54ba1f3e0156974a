import { publish } from '../blocks/published-module';

import { input } from './input';
import { readme } from './readme';
import { declareTokenVaultKey } from './token-vault-key';

export const tokenVaultKey = publish(__dirname, {
  summary:
    'Encrypts the token vault of AgentCore Identity with your key: one per account and Region.',
  input,
  wiring: {
    onlyOne: {
      what: 'token-vault-key',
      why: 'an account has one token vault in a region, and two calls would each set its key',
    },
  },
  build: declareTokenVaultKey,
  readme,
});
