import { publish } from '../blocks/published-module';

import { input } from './input';
import { declareNetwork } from './network';
import { readme } from './readme';

export const network = publish(__dirname, {
  summary: 'A VPC for agents by zone ID: no internet access or NAT, with DNS and flow logs.',
  input,
  wiring: {
    offers: {
      outputs: {
        vpc_id: 'string',
        vpc_cidr_block: 'string',
        subnet_ids: 'list',
        subnet_ids_by_zone_id: 'map',
        route_table_ids: 'list',
        route_table_ids_by_zone_id: 'map',
        internet_egress: 'bool',
      },
    },
    unique: { what: 'network', why: 'the log group of its flow logs has its name' },
  },
  build: declareNetwork,
  readme,
});
