/** Creates in moto what a state has, and says which ID of the state became which. */
import type { Emulated } from './emulated';

type Values = Readonly<Record<string, unknown>>;

export interface StateResource {
  readonly mode: string;
  readonly type: string;
  readonly values: Values;
}

interface StateModule {
  readonly resources?: readonly StateResource[];
  readonly child_modules?: readonly StateModule[];
}

const ARN_OF_RUNTIME = 'arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime';

/** IDs and ARNs of the state with those of moto. */
export type Renamed = Map<string, string>;

export function resourcesOf(state: string): StateResource[] {
  const { values } = JSON.parse(state) as { values: { root_module: StateModule } };
  const of = ({ resources = [], child_modules = [] }: StateModule): StateResource[] => [
    ...resources,
    ...child_modules.flatMap(of),
  ];
  return of(values.root_module);
}

const text = (values: Values, name: string) => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};
const texts = (values: Values, name: string) => (values[name] ?? []) as readonly string[];

/** Text of the first element of a name. */
export function found(xml: string, tag: string): string {
  const value = new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1];
  if (value === undefined) throw new Error(`moto answered without <${tag}>: ${xml}`);
  return value;
}

/** `Name.1`, `Name.2`, as EC2 numbers lists. */
export const numbered = (name: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [`${name}.${String(index + 1)}`, value]));

/** What a further rule of a group is to EC2. */
export function permission(values: Values, nameOf: (id: string) => string): Record<string, string> {
  const peers: readonly [string, string][] = [
    ['cidr_ipv4', 'IpRanges.1.CidrIp'],
    ['cidr_ipv6', 'Ipv6Ranges.1.CidrIpv6'],
    ['prefix_list_id', 'PrefixListIds.1.PrefixListId'],
    ['referenced_security_group_id', 'Groups.1.GroupId'],
  ];
  const rule: Record<string, string> = {
    IpProtocol: text(values, 'ip_protocol'),
    FromPort: String(values.from_port),
    ToPort: String(values.to_port),
  };
  for (const [name, member] of peers)
    if (text(values, name) !== '') rule[member] = nameOf(text(values, name));
  return {
    GroupId: nameOf(text(values, 'security_group_id')),
    ...Object.fromEntries(
      Object.entries(rule).map(([name, value]) => [`IpPermissions.1.${name}`, value]),
    ),
  };
}

/** Everything of a state that the script reads, in moto. */
export async function mirror(emulated: Emulated, state: string): Promise<Renamed> {
  const renamed: Renamed = new Map();
  const nameOf = (id: string) => renamed.get(id) ?? id;
  const all = resourcesOf(state).filter(({ mode }) => mode === 'managed');
  const each = async (type: string, make: (values: Values) => Promise<string>) => {
    for (const { values } of all.filter((resource) => resource.type === type)) {
      const id = await make(values);
      if (id !== '') renamed.set(text(values, 'id'), id);
    }
  };
  const { ec2 } = emulated;
  const vpc = (values: Values) => ({ VpcId: nameOf(text(values, 'vpc_id')) });

  await each('aws_vpc', async (values) =>
    found(await ec2('CreateVpc', { CidrBlock: text(values, 'cidr_block') }), 'vpcId'),
  );
  await each('aws_subnet', async (values) =>
    found(
      await ec2('CreateSubnet', { ...vpc(values), CidrBlock: text(values, 'cidr_block') }),
      'subnetId',
    ),
  );
  await each('aws_route_table', async (values) =>
    found(await ec2('CreateRouteTable', vpc(values)), 'routeTableId'),
  );
  await each('aws_route_table_association', async (values) => {
    await ec2('AssociateRouteTable', {
      RouteTableId: nameOf(text(values, 'route_table_id')),
      SubnetId: nameOf(text(values, 'subnet_id')),
    });
    return '';
  });
  await each('aws_security_group', async (values) => {
    const GroupId = found(
      await ec2('CreateSecurityGroup', {
        ...vpc(values),
        GroupName: text(values, 'name'),
        GroupDescription: text(values, 'description'),
      }),
      'groupId',
    );
    // EC2 adds a rule that lets everything out, and the provider removes it.
    await ec2('RevokeSecurityGroupEgress', {
      GroupId,
      'IpPermissions.1.IpProtocol': '-1',
      'IpPermissions.1.IpRanges.1.CidrIp': '0.0.0.0/0',
    });
    return GroupId;
  });
  for (const direction of ['egress', 'ingress'])
    await each(`aws_vpc_security_group_${direction}_rule`, async (values) => {
      const action = direction === 'egress' ? 'Egress' : 'Ingress';
      await ec2(`AuthorizeSecurityGroup${action}`, permission(values, nameOf));
      return '';
    });
  await each('aws_vpc_endpoint', async (values) => {
    const ids = (name: string) => texts(values, name).map(nameOf);
    const xml = await ec2('CreateVpcEndpoint', {
      ...vpc(values),
      ServiceName: text(values, 'service_name'),
      VpcEndpointType: text(values, 'vpc_endpoint_type'),
      PolicyDocument: text(values, 'policy'),
      PrivateDnsEnabled: String(values.private_dns_enabled === true),
      ...numbered('SubnetId', ids('subnet_ids')),
      ...numbered('SecurityGroupId', ids('security_group_ids')),
      ...numbered('RouteTableId', ids('route_table_ids')),
    });
    return found(xml, 'vpcEndpointId');
  });
  await each('aws_bedrockagentcore_agent_runtime', async (values) => {
    const id = await makeRuntime(emulated, values, nameOf);
    // The ARN in moto has another form than that in AWS.
    renamed.set(text(values, 'agent_runtime_arn'), `${ARN_OF_RUNTIME}/${id}`);
    renamed.set(text(values, 'agent_runtime_id'), id);
    return '';
  });
  return renamed;
}

interface RuntimeNetwork {
  readonly network_mode: string;
  readonly network_mode_config: readonly Values[];
}

/** The body of CreateAgentRuntime and UpdateAgentRuntime. */
export function runtimeBody(values: Values, nameOf: (id: string) => string): object {
  const [network] = values.network_configuration as readonly RuntimeNetwork[];
  const config = network?.network_mode_config[0] ?? {};
  return {
    agentRuntimeName: values.agent_runtime_name,
    agentRuntimeArtifact: { containerConfiguration: { containerUri: 'none' } },
    roleArn: values.role_arn,
    networkConfiguration: {
      networkMode: network?.network_mode,
      networkModeConfig: {
        subnets: texts(config, 'subnets').map(nameOf),
        securityGroups: texts(config, 'security_groups').map(nameOf),
      },
    },
  };
}

async function makeRuntime(
  emulated: Emulated,
  values: Values,
  nameOf: (id: string) => string,
): Promise<string> {
  const answer = await emulated.agentCore('PUT', '/runtimes/', runtimeBody(values, nameOf));
  return (JSON.parse(answer) as { agentRuntimeId: string }).agentRuntimeId;
}

/** Text with the IDs of moto instead of those of the state. Longest first: an ARN contains an ID. */
export function renamedIn(textOfState: string, renamed: Renamed): string {
  return [...renamed]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((result, [from, to]) => result.replaceAll(from, to), textOfState);
}
