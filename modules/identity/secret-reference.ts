/** A secret by reference: where it is, and where in it the value is. */
import { QUOTAS } from '../../facts/quotas';
import { described, pattern, text } from '../../inputs/facets';

const JSON_KEY =
  QUOTAS.aws_bedrockagentcore_api_key_credential_provider['api_key_secret_config.json_key'].length;

/** In full: IAM compares the ARN with its six characters at the end. */
const secretArn = pattern(
  /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\w/+=.@-]+-[a-zA-Z0-9]{6}$/,
  {
    want: 'the ARN of a secret, with the six characters that Secrets Manager adds',
    fix: 'pass the ARN of the secret, not its name, and never its value',
    good: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf',
    bad: ['orders', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders'],
    // Somebody may pass the secret itself.
    unrepeated: true,
  },
);

export const secretReference = described(
  {
    secret_arn: secretArn,
    json_key: text({ ...JSON_KEY, fix: 'pass the name of the key in the JSON object' }),
  },
  {
    secret_arn: 'ARN of the Secrets Manager secret that contains the API key or client secret.',
    json_key: 'Key of the value in the JSON object of the secret.',
  },
);
