/** The agents of an agentkit file. */
import type { Path } from '../../inputs/parse';

import { endpointInputs } from './endpoints';
import {
  agentsOf,
  dropped,
  ifGiven,
  kept,
  moved,
  type Called,
  type Move,
  type Plan,
  type Target,
} from './move';
import type { Agent } from './schema';

function nameMoves(
  { modules }: Plan,
  { name }: Agent,
  { from, call: { at, name: called } }: { from: Path; call: Called },
): Move {
  const endpoint = `${name.replaceAll('-', '_')}_endpoint`;
  const where = at.includes('modules') ? 'module' : 'deployment';
  return moved(
    [...from, 'name'],
    `kept as name, in the ${where} ${called}; its endpoint ${name}-endpoint is translated to ${endpoint}, because AgentCore takes no hyphens there`,
    [[...at, 'module'], modules.agent],
    [[...at, 'inputs', 'name'], name],
    [[...at, 'inputs', 'named_endpoints', endpoint], {}],
  );
}

/** Nothing may be idle for longer than it may live; the module's own bound is 900. */
const IDLE_SECONDS = 900;

function timeoutMove(seconds: number, from: Path, inputs: Path): Move {
  const lifetime: Target = [[...inputs, 'max_session_lifetime_seconds'], seconds];
  return seconds >= IDLE_SECONDS
    ? moved(from, 'kept as max_session_lifetime_seconds', lifetime)
    : moved(
        from,
        'kept as max_session_lifetime_seconds, and as idle_session_timeout_seconds, which may not be longer',
        [[...inputs, 'idle_session_timeout_seconds'], seconds],
        lifetime,
      );
}

/** Who may call: signatures, whatever the file says. */
export function authorizerMoves(authorizer: Agent['authorizer'], from: Path, kind: string): Move[] {
  if (!authorizer) return [];
  const verdict =
    authorizer.type === 'IAM'
      ? `translated to ${kind}`
      : `translated to ${kind}, because without it anybody could call, and AgentCore refuses that`;
  return [
    moved([...from, 'type'], verdict),
    ...dropped([...from, 'lambdaArn'], authorizer.lambdaArn, 'AgentCore asks no function'),
  ];
}

function secretMoves(plan: Plan, { secretsARNs }: Agent, from: Path): Move[] {
  const rest =
    'the module gives its role no secrets: allow secretsmanager:GetSecretValue on them to the role in the output execution_role_name';
  const isEndpoint = endpointInputs(plan).length > 0;
  const verdict = isEndpoint ? 'translated to secret_arns of the endpoints;' : 'dropped, because';
  return ifGiven(secretsARNs, () => moved(from, `${verdict} ${rest}`));
}

/** The agents. */
export function agentMoves(plan: Plan): Move[] {
  return agentsOf(plan).flatMap(({ agent, index, call }) => {
    const from = ['agents', index];
    const inputs = [...call.at, 'inputs'];
    const at = (name: string) => [...from, name];
    return [
      nameMoves(plan, agent, { from, call }),
      ...kept(at('description'), [...inputs, 'description'], agent.description),
      ...kept(at('containerImage'), [...inputs, 'container_image'], agent.containerImage),
      ...dropped(
        at('memoryMB'),
        agent.memoryMB,
        'AgentCore has no such setting: a session takes the memory that it needs',
      ),
      ...ifGiven(agent.timeoutSeconds, (seconds) =>
        timeoutMove(seconds, at('timeoutSeconds'), inputs),
      ),
      ...kept(at('environment'), [...inputs, 'environment_variables'], agent.environment),
      ...secretMoves(plan, agent, at('secretsARNs')),
      ...dropped(
        at('isDefault'),
        agent.isDefault,
        'AgentCore has no default agent: callers name the one that they call',
      ),
      ...kept(at('protocol'), [...inputs, 'server_protocol'], agent.protocol),
      ...authorizerMoves(agent.authorizer, at('authorizer'), 'signatures (SigV4)'),
      ...dropped(
        at('enableMemory'),
        agent.enableMemory,
        agent.enableMemory
          ? 'a memory is a call of its own: add one of its module to the file'
          : 'none is made',
      ),
    ];
  });
}
