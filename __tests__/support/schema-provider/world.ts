import { canonicalText } from './cty';
import type { CtyObject } from './cty';
import type { Fixture } from './fixture';

/** One object that a run made. `key` is what the provider stores beside it in the state, to know it again. */
export interface MadeObject {
  key: string;
  type: string;
  values: CtyObject;
}

/** All there is: the fixtures, which stay, and what runs made, which goes. */
export class World {
  private readonly objects = new Map<string, MadeObject>();
  private readonly serials = new Map<string, number>();

  constructor(readonly fixtures: readonly Fixture[]) {}

  /** Account that owns what runs make. */
  get account(): string {
    return this.identity('aws_caller_identity', 'account_id') ?? '111122223333';
  }

  /** Partition of the ARNs of what runs make. */
  get partition(): string {
    return this.identity('aws_partition', 'partition') ?? 'aws';
  }

  /** What runs made of one type, in an order that does not depend on which came first. */
  made(type: string): CtyObject[] {
    return [...this.objects.values()]
      .filter((object) => object.type === type)
      .map(({ values }) => ({ values, text: canonicalText(values) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ values }) => values);
  }

  remember(object: MadeObject): void {
    this.objects.set(object.key, object);
  }

  forget(key: string): void {
    this.objects.delete(key);
  }

  /** How often this was called with the same basis before: tells twins apart, in the order in which they come. */
  nextSerial(basis: string): number {
    const serial = this.serials.get(basis) ?? 0;
    this.serials.set(basis, serial + 1);
    return serial;
  }

  /** A name for a new object that no other object of this world has. */
  newKey(type: string): string {
    const key = `${type} ${this.nextSerial(`key ${type}`)}`;
    // Taken where a state file of an earlier process was read before.
    return this.objects.has(key) ? this.newKey(type) : key;
  }

  /** Forgets what runs made. */
  reset(): void {
    this.objects.clear();
    this.serials.clear();
  }

  private identity(type: string, attribute: string): string | undefined {
    const value = this.fixtures.find((fixture) => fixture.type === type)?.values[attribute];
    return typeof value === 'string' ? value : undefined;
  }
}
