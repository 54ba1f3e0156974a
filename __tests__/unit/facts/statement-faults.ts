import type { Statement } from '../../../facts/statement';

const PLACEHOLDERS = ['{account}', '{gateway_name}', '{partition}', '{region}', '{runtime_name}'];

/** Everything that is wrong with a statement, in words. */
export const faultsOf = ({ sid, actions, resources }: Statement): string[] => [
  ...(/^[A-Z][A-Za-z0-9]+$/.test(sid) ? [] : [`${sid}: not a sid`]),
  ...('input' in actions ? inputFaults(sid, actions.input) : actionFaults(sid, actions)),
  ...('input' in resources ? inputFaults(sid, resources.input) : resourceFaults(sid, resources)),
];

const inputFaults = (sid: string, input: string) =>
  /^[a-z][a-z0-9_]*s$/.test(input) ? [] : [`${sid}: ${input} does not name a list`];

const actionFaults = (sid: string, actions: readonly string[]) => [
  ...actions
    .filter((action) => !/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/.test(action))
    .map((action) => `${sid}: ${action} is not an action in full`),
  ...(actions.join() === [...new Set(actions)].sort().join()
    ? []
    : [`${sid}: actions out of order`]),
];

const resourceFaults = (sid: string, resources: readonly string[]) =>
  resources
    .filter((resource) => resource !== '*')
    .filter(
      (resource) =>
        !resource.startsWith('arn:{partition}:') ||
        (resource.match(/\{[^}]*\}/g) ?? []).some((hole) => !PLACEHOLDERS.includes(hole)),
    )
    .map((resource) => `${sid}: ${resource} is not an ARN with known placeholders`);
