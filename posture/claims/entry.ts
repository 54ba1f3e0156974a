/** Networks that requests come from, as far as policies name them. */
import { isIdentical, type Value } from '../evaluate/value';
import type { Verdict } from '../policies/decide';
import type { KeyValue, RequestClass } from '../policies/request';

export interface Entry {
  readonly kind: 'vpc-endpoint' | 'vpc';
  readonly value: Value;
  /** False where it is not known whether any call gets in through it. */
  readonly isSure: boolean;
}

const isOther = (value: KeyValue) =>
  typeof value === 'object' && 'value' in value && value.unlike !== undefined;

/** From the internet, or through a VPC endpoint that nothing names in a VPC that nothing names. */
export function isForeign({ keys }: RequestClass): boolean {
  const [endpoint, vpc] = [keys.get('aws:sourcevpce'), keys.get('aws:sourcevpc')];
  if (endpoint === 'absent' || endpoint === undefined) return true;
  return isOther(endpoint) && (vpc === undefined || isOther(vpc));
}

/** The VPC endpoint or VPC that calls come through, where the policies name it. */
export function entryOf(request: RequestClass): Omit<Entry, 'isSure'> | undefined {
  if (isForeign(request)) return undefined;
  const endpoint = request.keys.get('aws:sourcevpce');
  const kind = isOther(endpoint) ? 'vpc' : 'vpc-endpoint';
  const key = kind === 'vpc' ? request.keys.get('aws:sourcevpc') : endpoint;
  return typeof key === 'object' && 'value' in key ? { kind, value: key.value } : undefined;
}

export function entriesOf(letIn: readonly Verdict[]): readonly Entry[] {
  const entries: Entry[] = [];
  const surest = [...letIn].sort(
    (a, b) => Number(b.outcome === 'open') - Number(a.outcome === 'open'),
  );
  for (const { request, outcome } of surest) {
    const found = entryOf(request);
    if (!found) continue;
    const { kind, value } = found;
    if (!entries.some((entry) => entry.kind === kind && isIdentical(entry.value, value)))
      entries.push({ kind, value, isSure: outcome === 'open' });
  }
  return entries;
}
