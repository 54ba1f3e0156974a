/** `network` of a deployment: what may be said in the file. Inputs are checked by the schemas of the modules that take them. */
import { z } from 'zod';

import { said } from '../reading/words';

const inputsOf = (what: string) =>
  z.record(z.string(), z.unknown(), said('a map of inputs', 'write a map')).describe(what);

const value = (what: string) => z.unknown().optional().describe(what);

/** What a network that is there already may hand to the calls, by the names of their inputs. */
const existingNetwork = z.strictObject(
  {
    vpc_id: value('The VPC.'),
    vpc_cidr_block: value('IPv4 range of the VPC.'),
    subnet_ids: value('Private subnets, one for each zone.'),
    subnet_ids_by_zone_id: value('The same by the id of their zone.'),
    route_table_ids: value('Route tables of these subnets.'),
    route_table_ids_by_zone_id: value('The same by the id of their zone.'),
    internet_egress: value('Whether the network has a way to the internet.'),
    endpoint_ids: value('Endpoints in it, by service.'),
    endpoint_security_group_id: value('Group of the interface endpoints.'),
    s3_gateway_endpoint_id: value('S3 gateway endpoint.'),
    data_plane_endpoint_id: value('Interface endpoint of the AgentCore data plane.'),
  },
  said('a map of ids', 'write a map'),
);

const parts = z.strictObject({
  create: inputsOf(
    'Makes a network. Inputs of the module network; its name is that of the deployment.',
  )
    .nullable()
    .optional(),
  existing: existingNetwork
    .optional()
    .describe('A network that is there already: values or references.'),
  from: z
    .string(said('the name of a deployment', 'name the deployment that makes the network'))
    .optional()
    .describe('Deployment of the same place whose network and endpoints the calls use.'),
  endpoints: inputsOf(
    'Makes endpoints that the agents of the network share. Inputs of the module vpc-endpoints; what agents declare is added up.',
  )
    .nullable()
    .optional(),
});

export const network = z.union(
  [z.literal('create'), parts],
  said(
    'create, or a map with create, existing or from',
    'write network: { create: { cidr_block: 10.0.0.0/16 } } with a range of your own',
  ),
);
