import { publish } from '../blocks/published-module';

import { declareIdentity } from './identity';
import { input } from './input';
import { readme } from './readme';

export const identity = publish(__dirname, {
  summary:
    'Credential providers for OAuth2 and API keys, with the secrets in Secrets Manager, and workload identities.',
  input,
  wiring: {
    serves: {
      need: 'identity',
      input: 'credential_provider_arns',
      output: 'credential_provider_arns',
      isList: true,
    },
  },
  build: declareIdentity,
  readme,
});
