/** What a module lets in and out, as an output of its inputs alone: the first plan shows it, where policies are still unknown. */
import type { Construct } from 'constructs';

import { note, tpl, type Expression, type Value } from '../../hcl/value';

import { output } from './declare';

/** What the object says, in this order, and the line of why above each part. */
const PARTS = {
  callers:
    'ARNs of principals, or the discovery URL of the provider whose tokens are accepted. The root of an account is every principal that an identity policy allows.',
  networks:
    'VPC endpoints, VPCs, security groups, and CIDR ranges that calls can come from. "*" is everywhere.',
  entry_points: 'What can be called.',
  actions: 'IAM actions of callers. "*" is every action that an identity policy allows.',
  exceptions: 'Calls that can come from other networks.',
  egress: 'What can be reached, by the names of the inputs.',
  services: 'AWS services that are reached through a VPC endpoint.',
  policy:
    'The resource policy, or null if there is none. Text in braces is a placeholder for what does not exist yet.',
} as const;

type Part = keyof typeof PARTS;

const PART_NAMES = Object.keys(PARTS) as Part[];

/** Parts that a module has something to say about. */
export type Access = Partial<Record<Part, Value>>;

/** Every principal of the account that an identity policy allows. */
export const ACCOUNT: Expression = tpl('arn:${local.partition}:iam::${local.account_id}:root');

export const AGENT_ACCESS = 'Who can call the agent and what it can reach';

export const TARGET_ACCESS = 'What the gateway can reach through the target';

export const EVERYWHERE = ['*'];

/** Declares the output. Its value names no resource, so that nothing in it waits for the apply. */
export function declareAccess(scope: Construct, what: string, access: Access): void {
  const parts = PART_NAMES.filter((part) => access[part] !== undefined);
  output(scope, 'access', {
    description: `${what}, from the inputs alone, so that the first plan shows it.`,
    value: Object.fromEntries(parts.map((part) => [part, note(PARTS[part], access[part] ?? null)])),
  });
}
