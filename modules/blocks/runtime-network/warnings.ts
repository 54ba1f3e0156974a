/** What may be missing in the network of an agent, as far as its inputs tell. */
import { hcl, raw, type Expression, type Value } from '../../../hcl/value';
import { oneZone, type Warning } from '../warnings';
import { AGENT, type Workload } from '../workload';

type Rules = 'egress_to_networks' | 'egress_to_prefix_lists' | 'egress_to_security_groups';

/** Ports of the rules in `inputs`, for {@link opens}. */
export function egressPorts(...inputs: readonly Rules[]): Record<string, Value> {
  const each = inputs.map((input) => `values(var.${input})`).join(', ');
  return {
    '# egress_ports': 'Ports of the egress rules, whatever they lead to.',
    egress_ports: raw(
      `flatten([for rules in [${each}] : [for rule in rules : { from = rule.port, to = coalesce(rule.to_port, rule.port), protocol = rule.protocol }]])`,
    ),
  };
}

const opens = (port: number) =>
  raw(
    `anytrue([for ports in local.egress_ports : ports.protocol == "tcp" && ports.from <= ${port} && ports.to >= ${port}])`,
  );

/** No rule for HTTPS. `beside` is what the module opens by itself, `internet` whether it can open the internet. */
export const noHttps = ({
  beside,
  internet = false,
}: {
  beside: string;
  internet?: boolean;
}): Warning => ({
  when: internet
    ? hcl`var.create_security_group && !var.allow_internet_egress && !${opens(443)}`
    : hcl`var.create_security_group && !${opens(443)}`,
  says: `No egress rule allows HTTPS (TCP 443) other than to ${beside}, so the agent cannot reach Amazon ECR, CloudWatch Logs, or other AWS services. Add the security group of their interface endpoints to egress_to_security_groups with port 443${internet ? ', or set allow_internet_egress = true' : ''}.`,
});

const NO_RULE_TO_S3 = hcl`var.create_security_group && !var.use_s3_gateway_endpoint && length(var.egress_to_networks) + length(var.egress_to_prefix_lists) == 0`;

/** No rule to S3. A security group may be that of an interface endpoint for S3, so only its absence tells something. */
export const noWayToS3 = ({ internet = false } = {}): Warning => ({
  when: internet ? hcl`${NO_RULE_TO_S3} && !var.allow_internet_egress` : NO_RULE_TO_S3,
  says: 'use_s3_gateway_endpoint is false, and no egress rule to a prefix list or network exists, so the agent may not reach S3, which holds image layers and code. Set use_s3_gateway_endpoint = true, or add the S3 prefix list to egress_to_prefix_lists with port 443.',
});

const MOUNTS = hcl`length(var.efs_mounts) + length(var.s3_files_mounts) > 0`;

/** File systems without a rule for NFS. `hasOwnGroup` is left out where the module always creates the group. */
export const noNfs = (hasOwnGroup?: Expression): Warning => ({
  when: hasOwnGroup
    ? hcl`${hasOwnGroup} && ${MOUNTS} && !${opens(2049)}`
    : hcl`${MOUNTS} && !${opens(2049)}`,
  says: 'No egress rule allows NFS (TCP 2049), so the agent cannot mount efs_mounts and s3_files_mounts. Add the security group of the mount targets to egress_to_security_groups with port 2049.',
});

export const OWN_GROUP = hcl`var.create_security_group`;

/** No rule at all, so that what a tool is for cannot be reached. */
export const nothingReached = ({ noun }: Workload, hasOwnGroup: Expression): Warning => ({
  when: hcl`${hasOwnGroup} && !var.allow_internet_egress && length(var.egress_to_security_groups) + length(var.egress_to_networks) + length(var.egress_to_prefix_lists) == 0`,
  says: `No egress rule exists, so the ${noun} reaches nothing. Name what it may reach in egress_to_security_groups or egress_to_networks, or set allow_internet_egress = true.`,
});

export const oneZoneOf = ({ noun }: Workload): Warning => oneZone('subnet_ids', `the ${noun}`);

export const ONE_ZONE = oneZoneOf(AGENT);
export const ONE_ZONE_BY_ID = oneZone('subnet_ids_by_zone_id', 'the agent');
