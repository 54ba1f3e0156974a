/** What the README of a root says of the values that come from other roots, and go there. */
import { labelOf } from '../deployments/calls/base-calls';
import type { Deployment } from '../deployments/deployment';
import { relative } from '../deployments/links/link-settings';
import {
  isElsewhere,
  parameterName,
  sourceOfTaken,
  type Taken,
} from '../deployments/links/passing';
import { inWords } from '../deployments/reading/in-words';
import { DEPLOYER_ACTIONS } from '../facts/deployer-actions';

import { table } from './markdown';

function linkTo(path: string, { name, path: target }: { name: string; path: string }): string {
  return `[${name}](${relative(path, target)})`;
}

function wayOf(taken: Taken, { provider }: Deployment): string {
  const { producer, output, means } = taken;
  switch (means.type) {
    case 'remote_state':
      return 'out of its state';
    case 'variable':
      return `\`${sourceOfTaken(taken)}\`, which somebody passes on`;
    case 'ssm_parameter': {
      const by = isElsewhere(producer.provider, provider)
        ? `, by the provider \`aws.${labelOf(producer.name)}\``
        : '';
      return `out of the parameter \`${parameterName(means.prefix, producer, output)}\`${by}`;
    }
  }
}

/** Lines that set the variables that carry outputs. */
function exportLines({ path, variables, values }: Deployment): string[] {
  return variables.flatMap(({ name, type, carries }) => {
    if (!carries || Object.hasOwn(values, name)) return [];
    const { producer, output } = carries;
    const form = type === 'string' ? '-raw' : '-json';
    const command = `terraform -chdir=${relative(path, producer.path)} output ${form} ${output}`;
    return [`export TF_VAR_${name}="$(${command})"`];
  });
}

function accessOf({ incoming, provider }: Deployment): string[] {
  const ways = new Set(incoming.map(({ means }) => means.type));
  const strangers = incoming.filter(
    (taken) =>
      taken.means.type === 'ssm_parameter' && isElsewhere(taken.producer.provider, provider),
  );
  return [
    ...(ways.has('remote_state') ? ['read the states of these roots'] : []),
    ...(ways.has('ssm_parameter')
      ? [
          strangers.length > 0
            ? 'call `ssm:GetParameter` on these parameters, in the account and region of their root'
            : 'call `ssm:GetParameter` on these parameters',
        ]
      : []),
  ];
}

/** How roots that need values of each other are applied: `others`, and this one with its `variables`. */
function laterSteps(others: string, variables: Deployment['variables']): string {
  const named = (some: Deployment['variables']) =>
    inWords(some.map(({ name }) => `\`TF_VAR_${name}\``));
  const optional = variables.filter((variable) => variable.optional);
  const required = variables.filter(({ carries, optional: isOptional }) => carries && !isOptional);
  if (optional.length === 0)
    return `This root and ${others} need values of each other. This one requires ${named(required)} in its first apply: set the values that ${others} will have.`;
  return (
    `This root and ${others} need values of each other. First apply this root without ${named(optional)}. ` +
    `Then apply ${others}. Then set the variables, and apply this root again. ` +
    'Set them in every later plan too: without them the plan removes what needs them.'
  );
}

/** In which order roots are applied that have values for each other. */
function orderOf({ incoming, path, readers, variables }: Deployment): string[] {
  const reading = new Set(readers.map((reader) => reader.path));
  const producers = [...new Map(incoming.map((taken) => [taken.producer.path, taken])).values()];
  const late = new Set(
    variables.flatMap(({ optional, carries }) =>
      optional && carries ? [carries.producer.path] : [],
    ),
  );
  // Of two that take from each other the one begins that gets its values by hand.
  const isLater = ({ producer, means }: Taken) =>
    means.type === 'variable' && (reading.has(producer.path) || late.has(producer.path));
  const links = (some: readonly Taken[]) =>
    inWords(some.map(({ producer }) => linkTo(path, producer)));
  const first = producers.filter((taken) => !isLater(taken));
  const later = producers.filter(isLater);
  return [
    ...(first.length > 0 ? [`Apply ${links(first)} first.`] : []),
    ...(later.length > 0 ? [laterSteps(links(later), variables)] : []),
  ];
}

/** The section about values that come from other roots; none where none do. */
export function takesSection(deployment: Deployment): string[] {
  const { incoming, path } = deployment;
  if (incoming.length === 0) return [];
  const access = accessOf(deployment);
  const lines = exportLines(deployment);
  return [
    '## Values from other roots',
    table(
      ['output', 'of', 'comes'],
      incoming.map((taken) => [
        `\`${taken.output}\``,
        linkTo(path, taken.producer),
        wayOf(taken, deployment),
      ]),
    ),
    [
      ...orderOf(deployment),
      'What changes there comes with the next plan here.',
      ...(access.length > 0
        ? [`Whoever plans here must be able to ${access.join(', and ')}.`]
        : []),
    ].join(' '),
    ...(lines.length > 0
      ? [`To pass the variables on:\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\``]
      : []),
  ];
}

/** Variables that nobody but a person gives a value. */
export function variablesNeed({ variables, values }: Deployment): string[] {
  const names = variables
    .filter(({ name, carries }) => !carries && !Object.hasOwn(values, name))
    .map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return [];
  return [
    `Values of ${inWords(names.map((name) => `\`${name}\``))} (\`variables.tf\`): \`TF_VAR_${first}\` in the environment, or \`variables\` in the deployments file.`,
  ];
}

/** Rights beyond those that the modules ask for. */
export function parametersNeed({ parameters }: Deployment): string[] {
  if (parameters.length === 0) return [];
  const { create, read, update, tag, delete: remove } = DEPLOYER_ACTIONS.aws_ssm_parameter;
  const actions = [...new Set([...create, ...read, ...update, ...tag, ...remove])].sort();
  return [
    `For \`parameters.tf\`, beside what the modules need: ${actions.map((action) => `\`${action}\``).join(', ')}.`,
  ];
}

/** What is destroyed before the root is, since it reads it. */
export function readersFirst({ path, readers, incoming }: Deployment): string[] {
  const given = new Set(incoming.map(({ producer }) => producer.path));
  const mutual = readers.filter((reader) => given.has(reader.path));
  const reads = incoming.some(
    ({ producer, means }) =>
      means.type !== 'variable' && mutual.some(({ path: other }) => other === producer.path),
  );
  const others = readers.filter((reader) => !given.has(reader.path));
  const links = (roots: typeof readers) => inWords(roots.map((reader) => linkTo(path, reader)));
  return [
    ...(others.length > 0
      ? [
          `Destroy ${links(others)} first: what they are made of is here, and their plans look here.`,
        ]
      : []),
    ...(mutual.length > 0
      ? [
          `This root and ${links(mutual)} take values from each other: the "Teardown" of the modules says which goes first.`,
          ...(reads
            ? [
                'Once the other is gone there is nothing to read: then it is `terraform destroy -refresh=false` here.',
              ]
            : []),
        ]
      : []),
  ];
}
