import type { Fact } from './fact';

/** What makes a guardrail compulsory, and what AWS says of it. */
export const GUARDRAIL_KEY = {
  key: 'bedrock:GuardrailIdentifier',
  /** The calls that the key holds for. */
  apis: ['Converse', 'ConverseStream', 'InvokeModel', 'InvokeModelWithResponseStream'],
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html',
  checked: '2026-11-28',
} as const satisfies Fact & { key: string; apis: readonly string[] };

/** The caller chooses which part of its input a guardrail looks at. */
export const GUARDRAIL_TAGS = {
  apis: ['InvokeModel', 'InvokeModelWithResponseStream'],
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-tagging.html',
  checked: '2026-11-28',
} as const satisfies Fact & { apis: readonly string[] };

/** What a guardrail that `Converse` names does not look at. */
export const GUARDRAIL_GAPS_OF_CONVERSE = {
  /** With this block in a message, only what is in such blocks. */
  block: 'guardContent',
  /** Nothing of these, with any filter. */
  tools: ['results of tools', 'definitions of tools', 'arguments that a model gives a tool'],
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-use-converse-api.html',
  checked: '2026-11-28',
} as const satisfies Fact & { block: string; tools: readonly string[] };
