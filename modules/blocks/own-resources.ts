/** What endpoint policies say of resources that they cannot name: whose they must be. */
import { call, entriesWhen, hcl, type Value } from '../../hcl/value';
import { pattern } from '../../inputs/facets';

export const ownResourcesShape = {
  resource_organization_id: pattern(/^o-[a-z0-9]{10,32}$/, {
    want: 'o- and 10 to 32 lowercase letters or digits',
    fix: 'use the ID from `aws organizations describe-organization`',
    good: 'o-a1b2c3d4e5',
    bad: ['r-abcd'],
  })
    .nullable()
    .default(null)
    .describe(
      'ID of an AWS organization. Where an endpoint policy allows actions on all resources (`*`), these must belong to an account of the organization. When unset, they must belong to the account of the endpoint or to AWS.',
    ),
};

/** Why they must be. */
export const OWN_RESOURCES_WHY =
  'Any memory or tool, but not of a stranger: data could leave through it. AWS\'s own tools belong to "aws".';

/** Entries of a condition. IfExists, because actions without a resource may carry no owner. */
export const OWN_RESOURCES: Value = {
  StringEqualsIfExists: call(
    'merge',
    entriesWhen(hcl`var.resource_organization_id == null`, {
      'aws:ResourceAccount': [hcl`local.account_id`, 'aws'],
    }),
    entriesWhen(hcl`var.resource_organization_id != null`, {
      'aws:ResourceOrgID': [hcl`var.resource_organization_id`],
    }),
  ),
};
