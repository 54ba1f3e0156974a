/** Looks at the VPC that was handed in. Checks only. */
import { DataAwsVpc } from '@cdktf/provider-aws/lib/data-aws-vpc';
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../hcl/value';

import { declare } from './declare';

/** Refuses a VPC in which the private names of endpoints would not resolve. `count` where there may be none. */
export function declareVpcLookup(scope: Construct, count?: Expression): Expression {
  return declare(
    scope,
    DataAwsVpc,
    'this',
    { id: hcl`var.vpc_id` },
    {
      count,
      comment:
        'The VPC comes in by id, not from this lookup: one that turns unknown would replace every group and endpoint in it.',
      lifecycle: {
        postcondition: [
          {
            condition: hcl`self.enable_dns_support && self.enable_dns_hostnames`,
            error_message: hcl`"vpc_id: \${self.id} has DNS support \${self.enable_dns_support ? "on" : "off"} and DNS host names \${self.enable_dns_hostnames ? "on" : "off"}; want both on, for the private names of endpoints. Fix: switch them on in the VPC."`,
          },
        ],
      },
    },
  );
}
