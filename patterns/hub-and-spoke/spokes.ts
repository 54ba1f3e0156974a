/** A spoke after parsing, as rules see it, and a valid sample of each type. */

export interface Spoke {
  connection: 'peering' | 'transit_gateway';
  cidr_blocks: Record<string, string>;
  needs_acceptance: boolean;
  peer_vpc_id: string | null;
  peer_owner_id: string | null;
  peer_region: string | null;
  peer_route_table_ids: Record<string, string>;
  peer_security_group_ids: Record<string, string>;
  allow_remote_vpc_dns_resolution: boolean;
  ports: Record<string, number>;
}

export interface HubInput {
  vpc_id: string;
  vpc_cidr_block: string;
  spokes: Record<string, Spoke>;
  accepted_connection_ids: Record<string, string>;
  transit_gateway_id: string | null;
  create_transit_gateway_attachment: boolean;
  transit_gateway_subnet_ids: string[];
  security_group_id: string | null;
}

export const PEERED = {
  connection: 'peering',
  peer_vpc_id: 'vpc-0123456789abcdef1',
  cidr_blocks: { vpc: '10.1.0.0/16' },
} as const;

export const ROUTED = {
  connection: 'transit_gateway',
  cidr_blocks: { datacenter: '172.16.0.0/12' },
} as const;

/** Inputs that a spoke behind a transit gateway requires. */
export const TRANSIT = {
  transit_gateway_id: 'tgw-0123456789abcdef0',
  transit_gateway_subnet_ids: ['subnet-0123456789abcdef0'],
} as const;

export const SAMPLE = {
  name: 'agents',
  vpc_id: 'vpc-0123456789abcdef0',
  vpc_cidr_block: '10.0.0.0/16',
  route_table_ids: { private: 'rtb-0123456789abcdef0' },
  spokes: { orders: PEERED },
} as const;

/** A second peered spoke. */
export const OTHER = {
  ...PEERED,
  peer_vpc_id: 'vpc-0123456789abcdef2',
  cidr_blocks: { vpc: '10.2.0.0/16' },
};

/** Inputs with one peered spoke that is changed. */
export const peered = (changes: Partial<Record<keyof Spoke, unknown>>) => ({
  spokes: { orders: { ...PEERED, ...changes } },
});

/** Inputs with one spoke behind a transit gateway that is changed. */
export const routed = (changes: Partial<Record<keyof Spoke, unknown>>) => ({
  ...TRANSIT,
  spokes: { datacenter: { ...ROUTED, ...changes } },
});
