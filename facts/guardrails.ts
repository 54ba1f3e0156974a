import type { Fact } from './fact';

/** What makes a guardrail compulsory, and what AWS says of it. */
export const GUARDRAIL_KEY = {
  key: 'bedrock:GuardrailIdentifier',
  /** The calls that the key holds for. */
  apis: ['Converse', 'ConverseStream', 'InvokeModel', 'InvokeModelWithResponseStream'],
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html',
  checked: '2026-11-28',
} as const satisfies Fact & { key: string; apis: readonly string[] };

/** The caller chooses which part of its input a guardrail looks at: by tags, or in Converse by `guardContent`. */
export const GUARDRAIL_TAGS = {
  apis: ['InvokeModel', 'InvokeModelWithResponseStream'],
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-tagging.html',
  checked: '2026-11-28',
} as const satisfies Fact & { apis: readonly string[] };
