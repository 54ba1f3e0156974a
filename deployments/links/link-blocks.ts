/** The blocks by which values come into a root and go out of it. */
import { attribute, block, type Block } from '../../hcl/document';
import { call, raw, Text } from '../../hcl/value';
import { literal } from '../../inputs/literal';
import { labelOf } from '../calls/base-calls';

import { remoteStateOf } from './link-settings';
import { isElsewhere, nameOfTaken, parameterName, type Producer, type Taken } from './passing';
import type { LinkedRoot } from './root-variables';

/** Why nobody hides what comes from a parameter. */
const WHY_INSECURE =
  'Plain outputs, written as JSON so that lists and maps stay what they are. The attribute value is marked as sensitive,\n' +
  'whatever it holds, and would hide the plan of all that it feeds; insecure_value is the same without that mark.';

/** Why parameters are of type String. */
const WHY_PLAIN =
  'Outputs that other roots take, as JSON. None of them is sensitive, and a plan shows what changes in them.';

/** Producers of what `incoming` names, each once. */
function producersOf(incoming: readonly Taken[]): Producer[] {
  return [...new Map(incoming.map(({ producer }) => [producer.path, producer])).values()];
}

function byMeans(incoming: readonly Taken[], type: Taken['means']['type']): Taken[] {
  return incoming.filter(({ means }) => means.type === type);
}

/** The roots whose parameters only a provider of their own can read, and its alias. Tags are of no use to who reads. */
export function producersElsewhere({
  incoming,
  provider,
}: Pick<LinkedRoot, 'incoming' | 'provider'>): (Producer & { alias: string })[] {
  return producersOf(byMeans(incoming, 'ssm_parameter'))
    .filter((producer) => isElsewhere(producer.provider, provider))
    .map((producer) => ({
      ...producer,
      alias: labelOf(producer.name),
      provider: { ...producer.provider, default_tags: undefined },
    }));
}

function stateBlock(producer: Producer, path: string): Block {
  const found = remoteStateOf(producer, path);
  if (!found) throw new Error(`bug: nothing reads the state of ${producer.path}`);
  return block(
    'data',
    ['terraform_remote_state', labelOf(producer.name)],
    [attribute('backend', found.backend), attribute('config', literal(found.config))],
    { comment: `Outputs of the root ${producer.path}, out of its state.` },
  );
}

function parameterData(taken: Taken, aliases: ReadonlySet<string>): Block[] {
  const { producer, output, means } = taken;
  if (means.type !== 'ssm_parameter') return [];
  const alias = labelOf(producer.name);
  const name = parameterName(means.prefix, producer, output);
  return [
    block(
      'data',
      ['aws_ssm_parameter', nameOfTaken(taken)],
      [
        ...(aliases.has(alias)
          ? [attribute('provider', raw(`aws.${alias}`), { apart: 'below' })]
          : []),
        attribute('name', new Text(name)),
      ],
    ),
  ];
}

function parameterLocals(incoming: readonly Taken[]): Block[] {
  if (incoming.length === 0) return [];
  const entries = incoming.map((taken) => {
    const name = nameOfTaken(taken);
    return attribute(
      name,
      call('jsondecode', raw(`data.aws_ssm_parameter.${name}.insecure_value`)),
    );
  });
  return [block('locals', [], entries, { comment: WHY_INSECURE })];
}

/** `data.tf`: what the root reads of others. */
export function dataBlocks(root: LinkedRoot): Block[] {
  const { incoming, path } = root;
  const parameters = byMeans(incoming, 'ssm_parameter');
  const aliases = new Set(producersElsewhere(root).map(({ alias }) => alias));
  return [
    ...producersOf(byMeans(incoming, 'remote_state')).map((producer) => stateBlock(producer, path)),
    ...parameters.flatMap((taken) => parameterData(taken, aliases)),
    ...parameterLocals(parameters),
  ];
}

/** `variables.tf`: what the root is given. */
export function variableBlocks({ variables }: LinkedRoot): Block[] {
  return variables.map(({ name, description, type, nullable, optional, sensitive }) =>
    block(
      'variable',
      [name],
      [
        attribute('description', new Text(description)),
        attribute('type', raw(type), { apart: false }),
        ...(optional ? [attribute('default', null)] : []),
        ...(nullable ? [] : [attribute('nullable', false)]),
        ...(sensitive ? [attribute('sensitive', true)] : []),
      ],
    ),
  );
}

/** `parameters.tf`: what the root puts where others read it. */
export function parameterBlocks({ parameters, path }: LinkedRoot): Block[] {
  return parameters.map(({ name, output, source }, index) =>
    block(
      'resource',
      ['aws_ssm_parameter', output],
      [
        attribute('name', new Text(name)),
        attribute('description', new Text(`Output ${output} of the root ${path}`)),
        attribute('type', 'String'),
        attribute('insecure_value', call('jsonencode', raw(source))),
      ],
      {
        remarks: ['checkov:skip=CKV2_AWS_34:an output that is no secret; readers need no key'],
        ...(index === 0 ? { comment: WHY_PLAIN } : {}),
      },
    ),
  );
}
