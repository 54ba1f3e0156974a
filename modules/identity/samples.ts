/** Providers that are valid, for the sample and the rules. */
const SECRET_ARN = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders-AbCdEf';

export const API_KEY = { secret_arn: SECRET_ARN, json_key: 'api_key' };

const CLIENT = { client_id: 'agents', secret_arn: SECRET_ARN, json_key: 'client_secret' };

export const GITHUB = { vendor: 'GithubOauth2', ...CLIENT };

export const TENANTLESS = { vendor: 'OktaOauth2', ...CLIENT };

export const OKTA = { ...TENANTLESS, issuer: 'https://acme.okta.com' };

export const UNDISCOVERED = { vendor: 'CustomOauth2', ...CLIENT };

export const CUSTOM = {
  ...UNDISCOVERED,
  discovery_url: 'https://login.example.com/.well-known/openid-configuration',
};

export const ENDPOINTS = {
  issuer: 'https://login.example.com',
  authorization_endpoint: 'https://login.example.com/authorize',
  token_endpoint: 'https://login.example.com/token',
};

export const MANAGED = {
  vpc_id: 'vpc-0123456789abcdef0',
  subnet_ids: ['subnet-0123456789abcdef0'],
  security_group_ids: ['sg-0123456789abcdef0'],
};

export const RESOURCE_CONFIGURATION = 'rcfg-0123456789abcdef0';
