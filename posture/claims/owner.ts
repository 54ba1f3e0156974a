/** Account and partition of a workload, as far as the plan shows them. */
import type { Graph } from '../graph/graph';
import { isOneProvider, providerText } from '../graph/providers';
import type { Instance } from '../input/plan';
import type { Owner } from '../policies/principals';
import { remembered } from '../remembered';

const ARN = /^arn:([\w-]+):[\w-]+:[\w-]*:(\d{12}):/;

/** Beginnings of regions outside of the partition `aws`. */
const PARTITIONS: readonly (readonly [string, string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

const ATTRIBUTES = { aws_caller_identity: 'account_id', aws_partition: 'partition' } as const;

type LookedUp = keyof typeof ATTRIBUTES;

/** One lookup of each value and provider: every module may have its own, and every workload asks. */
const distinctLookups = remembered((graph: Graph, type: LookedUp): readonly Instance[] => {
  const found = new Map<string, Instance>();
  for (const lookup of graph.lookups(type)) {
    const text = providerText(graph.configuration, lookup);
    found.set(JSON.stringify([text, lookup.values[ATTRIBUTES[type]]]), lookup);
  }
  return [...found.values()];
});

/** Undefined where the partition is not known: then nothing is known of who may call. */
export const ownerOf = remembered(findOwner);

function findOwner(graph: Graph, workload: Instance): Owner | undefined {
  const looked = (type: LookedUp) =>
    distinctLookups(graph, type)
      .filter((lookup) => isOneProvider(graph.configuration, lookup, workload) === true)
      .map(({ values }) => values[ATTRIBUTES[type]]);
  // The role and the workload are of one account, because a role can only be passed within its account.
  const arns = Object.values(workload.values).flatMap((value) =>
    typeof value === 'string' ? [ARN.exec(value)?.slice(1) ?? []] : [],
  );
  const account = only([...looked('aws_caller_identity'), ...arns.map(([, account]) => account)]);
  const partition = only([
    ...looked('aws_partition'),
    ...arns.map(([partition]) => partition),
    partitionOf(workload.values.region),
  ]);
  if (partition === undefined) return undefined;
  return { partition, ...(account === undefined ? {} : { account }) };
}

/** The one text in there; undefined where there is none, or where there are several. */
function only(values: readonly unknown[]): string | undefined {
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))];
  return texts.length === 1 ? texts[0] : undefined;
}

function partitionOf(region: unknown): string | undefined {
  if (typeof region !== 'string') return undefined;
  return PARTITIONS.find(([beginning]) => region.startsWith(beginning))?.[1] ?? 'aws';
}
