/** Where a call may come from, as the condition of a deny: every operator must hold, so the deny spares what one of them admits. */
import { call, entriesWhen, hcl, type Expression, type Value } from '../../../hcl/value';
import { exceptByAService } from '../policy-statement';

/** Placeholder for the ID of the data-plane endpoint in `vpc_id`. */
export const ENDPOINT_PLACEHOLDER = '{data_plane_endpoint_id}';

/** A key that is compared only where there is something to compare with. */
export interface OptionalSource {
  operator: string;
  key: string;
  values: Expression;
}

/** The condition of a deny that spares calls through an endpoint or VPC that is named, and what `optional` adds. */
export function networkSources(optional: readonly OptionalSource[]): Value {
  return call(
    'merge',
    {
      StringNotEquals: call(
        'merge',
        entriesWhen(
          hcl`var.use_data_plane_endpoint || length(var.additional_source_vpc_endpoint_ids) > 0`,
          {
            'aws:SourceVpce': hcl`concat(var.use_data_plane_endpoint ? [${ENDPOINT_PLACEHOLDER}] : [], var.additional_source_vpc_endpoint_ids)`,
          },
        ),
        entriesWhen(hcl`length(var.source_vpc_ids) > 0`, {
          'aws:SourceVpc': hcl`var.source_vpc_ids`,
        }),
      ),
    },
    exceptByAService(hcl`!local.uses_jwt`),
    ...optional.map(({ operator, key, values }) =>
      entriesWhen(hcl`length(${values}) > 0`, { [operator]: { [key]: values } }),
    ),
  );
}

export const PUBLIC_NETWORKS: OptionalSource = {
  operator: 'NotIpAddress',
  key: 'aws:SourceIp',
  values: hcl`var.source_public_networks`,
};

export const EXEMPT_PRINCIPALS: OptionalSource = {
  operator: 'ArnNotEquals',
  key: 'aws:PrincipalArn',
  values: hcl`var.network_exempt_principal_arns`,
};
