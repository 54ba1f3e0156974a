/** What is wrong with a file of agentkit, beyond its form: the rules of its documentation, as checks. */
import { RUNTIME_REGIONS } from '../../facts/regions';
import { SUPPORTED_ZONE_IDS } from '../../facts/zones';
import { oneOf, spelling } from '../../inputs/nearest';
import { valueAt, type Path } from '../../inputs/parse';
import {
  faultAt,
  isBelow,
  NOTHING,
  withoutEchoes,
  type FileFault,
  type Words,
} from '../reading/fault';
import { faultsOfIssues } from '../reading/issues';
import type { Read } from '../reading/read-yaml';
import { regionFault } from '../reading/regions';
import { HIDDEN, secretsIn } from '../reading/secrets';

import { AgentkitFile } from './schema';

/** A fault before it has its position. */
type Found = [steps: Path, words: Words];

/** What stands for an agent's name in names of this project: `Stats_Agent` is `stats-agent`. */
export function nameIn(agent: string): string {
  return agent.toLowerCase().replaceAll(/[_-]+/g, '-').replace(/-$/, '');
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Secrets by the rules of a deployments file, and whatever agentkit would make a secret of. */
function secretFaults(file: unknown): Found[] {
  const agents = entriesOf(valueAt(file, ['agents']));
  const variables = agents.flatMap(([index, agent]) =>
    secretsIn(valueAt(agent, ['environment']), ['deployments', '', 'inputs']).map(
      ({ steps, ...words }) => ({
        ...words,
        steps: ['agents', +index, 'environment', ...steps.slice(3)],
      }),
    ),
  );
  const values = entriesOf(valueAt(file, ['secrets', 'secretValues'])).map(([name]) => ({
    steps: ['secrets', 'secretValues', name],
    want: 'no secrets in the file',
    fix: 'remove it: put the value into Secrets Manager yourself, and name its ARN in secretsARNs',
  }));
  return [...secretsIn(file), ...variables, ...values].map(({ steps, ...words }) => [
    steps,
    { found: HIDDEN, ...words },
  ]);
}

/** A region without AgentCore, whatever else is wrong with the file. */
function unknownRegion(region: unknown): Found[] {
  const words = typeof region === 'string' ? regionFault(region) : undefined;
  return words ? [[['region'], words]] : [];
}

/** The region of the first image, where that is one. */
function regionOfImage(agents: AgentkitFile['agents']): string | undefined {
  return /\.ecr\.([a-z0-9-]+)\./.exec(agents[0]?.containerImage ?? '')?.[1];
}

function regionFaults({ region, agents, vpc }: AgentkitFile): Found[] {
  if (region === undefined) {
    const ofImage = regionOfImage(agents);
    const like = ofImage === undefined ? '' : `: the first image is in ${ofImage}`;
    const want = oneOf(ofImage, Object.keys(RUNTIME_REGIONS));
    return [[['region'], { found: NOTHING, want, fix: `add region${like}` }]];
  }
  const unknown = unknownRegion(region);
  if (unknown.length > 0) return unknown;
  if (vpc?.vpcId !== undefined || region in SUPPORTED_ZONE_IDS) return [];
  const words = {
    found: `got ${region}, whose zones were not known on ${RUNTIME_REGIONS['us-east-1'].checked}`,
    want: 'a region where a VPC can be made, or a VPC of yours',
    fix: 'add vpc.vpcId and vpc.subnetIds',
  };
  return [[['region'], words]];
}

/** Agents that would be called the same, or as the gateway is. */
function nameFaults({ agents, gateway }: AgentkitFile): Found[] {
  const names = agents.map(({ name }) => nameIn(name));
  return names.flatMap((name, index): Found[] => {
    const steps = ['agents', index, 'name'];
    const words = { want: 'a name of its own', fix: 'rename it' };
    if (names.indexOf(name) < index)
      return [[steps, { found: `got ${name}, which another agent is called`, ...words }]];
    return name === 'gateway' && gateway?.enabled
      ? [[steps, { found: 'got gateway, which the gateway is called', ...words }]]
      : [];
  });
}

function defaultFaults({ agents }: AgentkitFile): Found[] {
  const defaults = agents.flatMap(({ isDefault }, index) => (isDefault ? index : []));
  return defaults
    .slice(1)
    .map((index): Found => [
      ['agents', index, 'isDefault'],
      { found: 'got a second default agent', want: 'one', fix: 'remove it here or there' },
    ]);
}

function targetFaults({ agents, gateway }: AgentkitFile): Found[] {
  const names = agents.map(({ name }) => name);
  return (gateway?.targets ?? []).flatMap((target, index): Found[] => {
    if (names.includes(target)) return [];
    const words = {
      found: `got ${JSON.stringify(target)}`,
      want: oneOf(target, names),
      fix: spelling(target, names, 'name an agent'),
    };
    return [[['gateway', 'targets', index], words]];
  });
}

function networkFaults({ vpc = {} }: AgentkitFile): Found[] {
  const found = NOTHING;
  if (vpc.vpcId !== undefined)
    return vpc.subnetIds?.length
      ? []
      : [[['vpc', 'subnetIds'], { found, want: 'subnets of the VPC', fix: 'add subnetIds' }]];
  if (vpc.createVPC === false)
    return [[['vpc', 'vpcId'], { found, want: 'a VPC', fix: 'add vpcId, or set createVPC' }]];
  return (['subnetIds', 'securityGroupIds'] as const).flatMap((name): Found[] => {
    const words = {
      found: 'got ids of a VPC that is there, beside one that is made',
      want: 'vpcId with them',
      fix: 'add vpcId, or remove them',
    };
    return vpc[name] === undefined ? [] : [[['vpc', name], words]];
  });
}

/** Every fault of the agentkit file that `read` holds, and what of it can be translated all the same. */
export function checked(read: Read): { faults: FileFault[]; file?: AgentkitFile } {
  const { data, error } = AgentkitFile.safeParse(read.value);
  const located = (found: readonly Found[], of: 'positionOf' | 'keyOf') =>
    found.map(([steps, words]) => faultAt(steps, read[of](steps), words));
  const secrets = located(secretFaults(read.value), 'keyOf');
  const isSecret = isBelow(secrets.map(({ steps }) => steps));
  const regions = data ? regionFaults(data) : unknownRegion(valueAt(read.value, ['region']));
  const names = data ? nameFaults(data) : [];
  const rules = data
    ? [defaultFaults, targetFaults, networkFaults].flatMap((rule) => rule(data))
    : [];
  const about = { schema: AgentkitFile, positions: read };
  const others = [
    ...faultsOfIssues(error?.issues ?? [], read.value, about),
    ...located([...regions, ...names, ...rules], 'positionOf'),
  ];
  const faults = [...secrets, ...withoutEchoes(others).filter(({ steps }) => !isSecret(steps))];
  // Of two agents of one name nobody can say which one a module is.
  if (!data || names.length > 0) return { faults };
  if (regions.length === 0) return { faults, file: data };
  // The region of the images replaces the wrong one, so that the rest is checked in the same run.
  const region = regionOfImage(data.agents) ?? 'us-east-1';
  return region in SUPPORTED_ZONE_IDS ? { faults, file: { ...data, region } } : { faults };
}
