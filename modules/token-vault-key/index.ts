import { publish } from '../blocks/published-module';

import { input } from './input';
import { readme } from './readme';
import { declareTokenVaultKey } from './token-vault-key';

export const tokenVaultKey = publish(__dirname, {
  summary:
    'Encrypts the token vault of AgentCore Identity with your key: one per account and Region.',
  input,
  wiring: {},
  build: declareTokenVaultKey,
  readme,
});
