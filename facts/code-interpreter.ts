import type { Statement } from './statement';

const checked = '2026-11-28';
const GUIDE = 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide';

/**
 * What the role of whoever uses a code interpreter must be allowed: resources of one's own are code-interpreter-custom,
 * and a statement on code-interpreter/* matches none of them.
 */
export const CODE_INTERPRETER_USER_STATEMENTS = {
  use: {
    sid: 'UseCodeInterpreter',
    actions: [
      'bedrock-agentcore:GetCodeInterpreterSession',
      'bedrock-agentcore:InvokeCodeInterpreter',
      'bedrock-agentcore:ListCodeInterpreterSessions',
      'bedrock-agentcore:StartCodeInterpreterSession',
      'bedrock-agentcore:StopCodeInterpreterSession',
    ],
    resources: { input: 'code_interpreter_arns' },
    source: `${GUIDE}/code-interpreter-resource-session-management.html`,
    checked,
  },
  // The service fetches them with the credentials of whoever starts the session.
  certificates: {
    sid: 'ReadRootCertificates',
    actions: ['secretsmanager:GetSecretValue'],
    resources: { input: 'certificate_secret_arns' },
    source: `${GUIDE}/code-interpreter-root-ca-certificates.html`,
    checked,
  },
} as const satisfies Readonly<Record<string, Statement>>;
