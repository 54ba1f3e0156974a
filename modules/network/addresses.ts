/**
 * Where each subnet lies in its VPC, as pure arithmetic. The module itself computes this in HCL (`main.tf`, locals);
 * this twin is what tests hold the HCL against.
 *
 * The slot of a zone is the number in its id: use1-az4 has slot 4, whatever other zones there are. So zones can be
 * added in front, reordered and removed, and no address moves.
 *
 *     VPC, 1/1: 10.0.0.0/16
 *     +-----------------------------------------------+-----------------------------------------------+
 *     | first half: private, 8 slots of 1/16          | second half: public, 1/256 each, then room    |
 *     +-----+-----+-----+-----+-----+-----+-----+-----+--+--+--+--+--+--+--+--+-----------------------+
 *     |  0  |  1  |  2  |  3  |  4  |  5  |  6  |  7  | 0| 1| 2| 3| 4| 5| 6| 7|  never given out      |
 *     +-----+-----+-----+-----+-----+-----+-----+-----+--+--+--+--+--+--+--+--+-----------------------+
 *     0.0   16.0  32.0  48.0  64.0  80.0  96.0  112.0  128.0 129.0 ...    135.0                    255.255
 *
 * A VPC of /16 has private subnets of /20 and public ones of /24; the smallest VPC, /20, has /24 and /28, the smallest
 * that AWS has. Slot 8 would be private in the public half: there is none.
 */
import { parseNetwork, printNetwork, sizeOf, type Network } from '../blocks/ipv4-network';

/** Slots of a VPC: 0 to 7. */
export const SLOTS = 8;

/** Prefix lengths that a VPC may have. */
export const VPC_PREFIX = { min: 16, max: 20 } as const;

/** Terraform's `cidrsubnet`: the part with this number when `network` is split in 2 ** `bits`. */
function part(network: Network, { bits, number }: { bits: number; number: number }): Network {
  const length = network.length + bits;
  return { first: network.first + number * sizeOf({ length }), length };
}

/** The slot of a zone: the number in its id. */
export function slotOf(zoneId: string): number {
  return Number(/-az(\d+)$/.exec(zoneId)?.[1]);
}

/** Private subnet of a zone, a sixteenth of the VPC. */
export function privateSubnet(cidrBlock: string, zoneId: string): string {
  return printNetwork(part(parseNetwork(cidrBlock), { bits: 4, number: slotOf(zoneId) }));
}

/** Public subnet of a zone, a 256th of the VPC, in its second half. */
export function publicSubnet(cidrBlock: string, zoneId: string): string {
  const secondHalf = part(parseNetwork(cidrBlock), { bits: 1, number: 1 });
  return printNetwork(part(secondHalf, { bits: 7, number: slotOf(zoneId) }));
}
