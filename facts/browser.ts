import type { RoleNeed, Statement } from './statement';

const checked = '2026-11-28';
const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

const SESSIONS_PAGE = {
  source: `${GUIDE}/browser-resource-session-management.html`,
  checked,
} as const;

const POLICIES_PAGE = { source: `${GUIDE}/browser-enterprise-policies.html`, checked } as const;
const CERTIFICATES_PAGE = {
  source: `${GUIDE}/browser-root-ca-certificates.html`,
  checked,
} as const;
const PROFILES_PAGE = { source: `${GUIDE}/browser-profiles.html`, checked } as const;

const OWN_ACCOUNT = {
  operator: 'StringEquals',
  key: 'aws:ResourceAccount',
  values: ['{account}'],
} as const;

/** What the execution role of a browser must be allowed, by what the browser is asked to do. */
export const BROWSER_ROLE_NEEDS = {
  recording: {
    statements: [
      {
        sid: 'WriteRecordings',
        actions: ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:PutObject'],
        resources: { input: 'recording_arns' },
        condition: OWN_ACCOUNT,
        ...SESSIONS_PAGE,
      },
    ],
    ...SESSIONS_PAGE,
  },
  // No page of AgentCore says it: what S3 asks of whoever writes to a bucket with a key, in one part or several.
  recording_key: {
    statements: [
      {
        sid: 'EncryptRecordings',
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: { input: 'recording_key_arns' },
        condition: {
          operator: 'StringEquals',
          key: 'kms:ViaService',
          values: ['s3.{region}.amazonaws.com'],
        },
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
        checked,
        confidence: 'medium',
      },
    ],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    checked,
    confidence: 'medium',
  },
  // The page does not say with whose credentials the files are read.
  policies: {
    statements: [
      {
        sid: 'ReadEnterprisePolicies',
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: { input: 'policy_object_arns' },
        condition: OWN_ACCOUNT,
        ...POLICIES_PAGE,
        confidence: 'medium',
      },
    ],
    ...POLICIES_PAGE,
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, RoleNeed>>;

/**
 * What the role of whoever uses a browser must be allowed: resources of one's own are browser-custom, and a statement on
 * browser/* matches none of them. Listing sessions has no resource, so it is not here.
 */
export const BROWSER_USER_STATEMENTS = {
  use: {
    sid: 'UseBrowser',
    actions: [
      'bedrock-agentcore:GetBrowserSession',
      'bedrock-agentcore:StartBrowserSession',
      'bedrock-agentcore:StopBrowserSession',
      'bedrock-agentcore:UpdateBrowserStream',
    ],
    resources: { input: 'browser_arns' },
    ...SESSIONS_PAGE,
  },
  // The page names the browser as the resource; the service authorization reference names none.
  drive: {
    sid: 'DriveBrowser',
    actions: [
      'bedrock-agentcore:ConnectBrowserAutomationStream',
      'bedrock-agentcore:ConnectBrowserLiveViewStream',
    ],
    resources: { input: 'browser_arns' },
    ...SESSIONS_PAGE,
    confidence: 'medium',
  },
  // Both actions are checked against the browser and the profile.
  profiles: {
    sid: 'UseProfiles',
    actions: [
      'bedrock-agentcore:SaveBrowserSessionProfile',
      'bedrock-agentcore:StartBrowserSession',
    ],
    resources: { input: 'browser_and_profile_arns' },
    ...PROFILES_PAGE,
  },
  // The service fetches them with the credentials of whoever starts the session.
  certificates: {
    sid: 'ReadRootCertificates',
    actions: ['secretsmanager:GetSecretValue'],
    resources: { input: 'certificate_secret_arns' },
    ...CERTIFICATES_PAGE,
  },
  // "Add to your IAM policy", says the page: in the field, sessions were refused where only the browser's role had it.
  policies: {
    sid: 'ReadEnterprisePolicies',
    actions: ['s3:GetObject', 's3:GetObjectVersion'],
    resources: { input: 'policy_object_arns' },
    condition: OWN_ACCOUNT,
    ...POLICIES_PAGE,
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, Statement>>;
