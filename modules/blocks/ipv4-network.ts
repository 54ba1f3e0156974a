/**
 * IPv4 networks as pure arithmetic. Modules compute this in HCL with `cidrsubnet`; this twin is what tests hold the
 * HCL against.
 */
import { hcl, raw } from '../../hcl/value';
import { claim, type Claim } from '../../inputs/claims';

/** An IPv4 network: its first address as a number, and its prefix length. */
export interface Network {
  first: number;
  length: number;
}

/** The network that `cidr` writes. Throws a plain `Error` for text that is no network of four octets and a length. */
export function parseNetwork(cidr: string): Network {
  const numbers = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr)?.slice(1);
  if (!numbers) throw new Error(`bug: ${cidr} is no IPv4 network`);
  const [a = 0, b = 0, c = 0, d = 0, length = 0] = numbers.map(Number);
  return { first: ((a * 256 + b) * 256 + c) * 256 + d, length };
}

/** `network` as AWS and Terraform write it. */
export function printNetwork({ first, length }: Network): string {
  const octets = [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(first / unit) % 256);
  return `${octets.join('.')}/${length}`;
}

/** Addresses in a network. */
export function sizeOf({ length }: Pick<Network, 'length'>): number {
  return 2 ** (32 - length);
}

/** Whether `cidr` names a network by its first address, and no host in it. */
export function isFirstAddress(cidr: string): boolean {
  const network = parseNetwork(cidr);
  return network.first % sizeOf(network) === 0;
}

/** Whether `cidr` is a network as AWS keeps it: octets that there are, no bits behind the prefix. */
export function isWholeNetwork(cidr: string): boolean {
  const network = parseNetwork(cidr);
  return network.length <= 32 && printNetwork(network) === cidr && isFirstAddress(cidr);
}

/** The input `name` is a network as AWS keeps it. */
export function isWholeNetworkIn(name: string): Claim {
  const network = raw(`var.${name}`);
  return claim(
    hcl`try(cidrsubnet(${network}, 0, 0) == ${network}, false)`,
    (input: Readonly<Record<string, string>>) => isWholeNetwork(input[name] ?? ''),
  );
}

/** Whether all of `inner` lies in `outer`; equal networks lie in each other. */
export function isInside(inner: string, outer: string): boolean {
  const [narrow, wide] = [parseNetwork(inner), parseNetwork(outer)];
  return (
    wide.length <= narrow.length &&
    Math.floor(narrow.first / sizeOf(wide)) === Math.floor(wide.first / sizeOf(wide))
  );
}
