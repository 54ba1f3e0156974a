/** What the owner of a resource hands to those who use it: outputs of one side and inputs of the other, word for word. */
import { pattern } from '../../../inputs/facets';

const LABEL = '[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?';

const resourceConfigurationArn = pattern(
  /^arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration\/rcfg-[0-9a-z]{17}$/,
  {
    want: 'the ARN of a resource configuration',
    fix: 'pass resource_configuration_arn of lattice-share, not an ID',
    good: 'arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0',
    bad: [
      'rcfg-0123456789abcdef0',
      'arn:aws:vpc-lattice:us-east-1:111122223333:resourcegateway/rgw-0123456789abcdef0',
    ],
  },
);

const resourceShareArn = pattern(
  /^arn:aws[a-z-]*:ram:[a-z0-9-]+:[0-9]{12}:resource-share\/[0-9a-f-]{36}$/,
  {
    want: 'the ARN of a resource share',
    fix: 'pass resource_share_arn of lattice-share, not the ARN of its invitation',
    good: 'arn:aws:ram:us-east-1:111122223333:resource-share/01234567-89ab-cdef-0123-456789abcdef',
    bad: [
      'orders',
      'arn:aws:ram:us-east-1:111122223333:resource-share-invitation/01234567-89ab-cdef-0123-456789abcdef',
    ],
  },
);

/** A name as certificates carry it: a wildcard stands for one label, the first. */
const certificateName = pattern(new RegExp(`^(\\*\\.)?${LABEL}(\\.${LABEL})+$`), {
  want: 'a name in the form of a certificate: orders.example.com or *.example.com',
  fix: 'pass the name only, without https:// and path',
  good: 'orders.example.com',
  bad: ['https://orders.example.com', 'orders', 'api.*.example.com'],
});

/** Names, without words: each side says what they are to it. */
export const contractShape = {
  resource_configuration_arn: resourceConfigurationArn,
  resource_share_arn: resourceShareArn,
  domain_name: certificateName,
};
