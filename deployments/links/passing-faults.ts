/** Links that lead somewhere, and whose values cannot come that way. */
import { valueAt } from '../../inputs/parse';
import { labelOf } from '../calls/base-calls';
import { declarationOf, referencesIn } from '../calls/references';
import { type FileFault, kindOf, valueFault, type Words } from '../reading/fault';
import type { Read } from '../reading/read-yaml';

import { circlesIn } from './circles';
import { remoteStateOf } from './link-settings';
import { stepsOfLink, type Directory } from './links';
import { sourceOfTaken, type Flow } from './passing';

function at({ link }: Flow, read: Read, words: Words): FileFault {
  const steps = stepsOfLink(link);
  return valueFault(read, steps, words);
}

function meansWords({ link, taken: { producer, means, sensitive, output } }: Flow): Words[] {
  if (means.type === 'remote_state' && !remoteStateOf(producer, link.unit.path))
    return [
      {
        found: `got ${kindOf(link.from)}, and ${producer.name} has no backend that others can read`,
        want: 'a state to read',
        fix: `give ${producer.name} a backend, or write links: variable here`,
      },
    ];
  if (means.type === 'ssm_parameter' && sensitive)
    return [
      {
        found: `got ${output}, which is sensitive`,
        want: 'no secret in a parameter of type String',
        fix: 'write links: remote_state or links: variable here',
      },
    ];
  const aliases = valueAt(link.unit.value, ['provider', 'aliases']) ?? {};
  const alias = labelOf(producer.name);
  if (means.type === 'ssm_parameter' && Object.hasOwn(aliases, alias))
    return [
      {
        found: `got ${kindOf(link.from)}, which is read by a provider aws.${alias}, as one of yours is called`,
        want: 'a name of its own',
        fix: 'rename the alias',
      },
    ];
  return [];
}

/** Two values of one root under one name. */
function nameFaults(
  flows: readonly Flow[],
  read: Read,
  callsOf: Directory['callsOf'],
): FileFault[] {
  const owners = new Map<string, string>();
  const seen = new Set<Flow['link']['unit']>();
  return flows.flatMap((flow) => {
    const { unit } = flow.link;
    if (!seen.has(unit)) {
      seen.add(unit);
      for (const { inputs } of callsOf(unit))
        for (const { ref } of referencesIn(inputs)) {
          const name = declarationOf(String(ref));
          owners.set(`${unit.path} ${name}`, `the ref to ${name}`);
        }
    }
    const { means, producer, output } = flow.taken;
    if (means.type === 'remote_state') return [];
    const source = sourceOfTaken(flow.taken);
    const key = `${unit.path} ${source}`;
    const own = `${producer.name}.${output}`;
    const owner = owners.get(key) ?? own;
    owners.set(key, owner);
    if (owner === own) return [];
    return [
      at(flow, read, {
        found: `got ${kindOf(flow.link.from)}, which becomes ${source}, as ${owner} does`,
        want: 'a name of its own',
        fix: 'rename one of the two',
      }),
    ];
  });
}

/** A parameter has one name, whoever reads it. */
function prefixFaults(flows: readonly Flow[], read: Read): FileFault[] {
  const prefixes = new Map<string, { prefix: string; reader: string }>();
  return flows.flatMap((flow) => {
    const { means, producer } = flow.taken;
    if (means.type !== 'ssm_parameter') return [];
    const own = { prefix: means.prefix, reader: flow.link.unit.name };
    const first = prefixes.get(producer.path) ?? own;
    prefixes.set(producer.path, first);
    if (first.prefix === own.prefix) return [];
    return [
      at(flow, read, {
        found: `got the prefix ${own.prefix}, where ${first.reader} reads ${producer.name} under ${first.prefix}`,
        want: `one prefix for all that read ${producer.name}`,
        fix: 'write it once, as defaults.links',
      }),
    ];
  });
}

function circleFaults(flows: readonly Flow[], read: Read): FileFault[] {
  const ways = flows
    .filter(({ taken }) => taken.means.type !== 'variable')
    .map((flow) => ({ from: flow.link.unit.path, to: flow.taken.producer.path, about: flow }));
  return circlesIn(ways).map(({ circle, closing }) =>
    at(closing, read, {
      found: `got a circle: ${circle.join(' takes from ')}`,
      want: 'values that go one way: none of these roots could be planned first',
      fix: 'write links: variable in one of them, and give it those values in a second apply',
    }),
  );
}

/** Every fault of `flows`. */
export function passingFaults(
  flows: readonly Flow[],
  { read, callsOf }: { read: Read; callsOf: Directory['callsOf'] },
): FileFault[] {
  return [
    ...flows.flatMap((flow) => meansWords(flow).map((words) => at(flow, read, words))),
    ...nameFaults(flows, read, callsOf),
    ...prefixFaults(flows, read),
    ...circleFaults(flows, read),
  ];
}
