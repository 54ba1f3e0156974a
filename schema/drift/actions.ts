/** Actions of our tables against the operations of the service models. */
import type { ServiceModel } from './model';

/** Operations on what the modules create or call. */
const SUBJECTS = /AgentRuntime|AgentCard|RuntimeSession|Gateway|ResourcePolicy|MemoryRecord|Event$/;

const PREFIX = 'bedrock-agentcore:';

/** Both planes have one prefix of actions, so that ours are compared only where both models are there. */
const PLANES = ['bedrock-agentcore', 'bedrock-agentcore-control'];

/** Whether actions of ours can be told from those of a model that was not given. */
export function hasBothPlanes(models: readonly ServiceModel[]): boolean {
  const given = models.map(({ metadata }) => metadata.endpointPrefix);
  return PLANES.every((plane) => given.includes(plane));
}

/** Operations without an action of ours, and the reverse. */
export function actionDifferences(
  models: readonly ServiceModel[],
  actions: readonly string[],
): string[] {
  const ours = new Set(
    actions
      .filter((action) => action.startsWith(PREFIX))
      .map((action) => action.slice(PREFIX.length)),
  );
  const operations = new Set(models.flatMap((model) => Object.keys(model.operations)));
  const foreign = [...operations].filter((name) => SUBJECTS.test(name) && !ours.has(name));
  const own = hasBothPlanes(models) ? [...ours].filter((name) => !operations.has(name)) : [];
  return [
    ...foreign.map((name) => `actions: ${PREFIX}${name} is in the model and in no table of ours`),
    ...own.map((name) => `actions: ${PREFIX}${name} is in our tables and in no model`),
  ];
}
