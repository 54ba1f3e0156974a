/** The policy of each endpoint: the smallest that still serves what was declared. */
import {
  AGENTCORE_SERVICE_PRINCIPAL,
  NEEDS,
  type EndpointStatement,
  type NeedName,
} from '../../facts/needs';
import { call, hcl, note, raw, when, type Expression, type Value } from '../../hcl/value';
import { allowStatement, ANYBODY, NAMED_RESOURCES, type Inputs } from '../blocks/policy-statement';

import { bucketsForRoles } from './own-data';

/** Who uses the endpoints, and what for, as expressions. */
export interface Users {
  /** Names of needs. */
  needs: Expression;
  /** List of the agents' execution roles. */
  agentRoleArns: Expression;
  /** List of the agents' runtimes, as far as their ARNs are known before they exist. */
  runtimeArns: Expression;
  /** List of the agents' workload identities, as far as their ARNs are known before they exist. */
  workloadIdentityArns: Expression;
  /** List of the images' repositories. */
  repositoryArns: Expression;
  /** List of principals that call the agents with SigV4. */
  callerArns: Expression;
  /** Whether callers bring tokens in place of that. */
  callersUseJwt: Expression;
  /** What callers may do. */
  invokeActions: Expression;
  /** What agents may do on the data plane beside their memory, or nothing. */
  agentActions?: Expression;
}

/** Why a statement is as wide as it is, by its Sid. */
const REASONS: Readonly<Record<string, string>> = {
  LogInToRegistry: 'IAM has no resource for a registry login.',
  ReadParametersByPath:
    'The action is checked against the path in the call, which may end with a slash or not.',
  PullLayers:
    'ECR returns presigned URLs: the role does not send the request, so the policy cannot require a principal for.',
  LoadCode: 'AgentCore itself loads the code.',
  KeepSessionFiles: 'AgentCore itself keeps the files of a session.',
  LookUpIdentity: 'STS has no resource for this action.',
  SendTraces: 'X-Ray has no resources for these.',
  SendMetrics: 'PutMetricData has no resource: the namespace is what narrows it.',
};

function inputsOf(users: Users): Inputs {
  return {
    repository_arns: users.repositoryArns,
    ...NAMED_RESOURCES,
    allowed_invoke_actions: users.invokeActions,
    ...(users.agentActions ? { agent_data_plane_actions: users.agentActions } : {}),
  };
}

function principalConditions(
  { principal }: EndpointStatement,
  users: Users,
): Record<string, Value> {
  switch (principal) {
    case 'agent_roles':
      return { ArnEquals: { 'aws:PrincipalArn': users.agentRoleArns } };
    case 'callers':
      return { ArnEquals: { 'aws:PrincipalArn': users.callerArns } };
    case 'service_principal':
      return { StringEquals: { 'aws:PrincipalServiceName': AGENTCORE_SERVICE_PRINCIPAL } };
    case 'none':
      return {};
  }
}

function statementValue(fact: EndpointStatement, users: Users): Value {
  const conditions = principalConditions(fact, users);
  const statement = allowStatement(fact, inputsOf(users), { principal: ANYBODY, conditions });
  // Callers reach the agents of this set of endpoints, whichever name the fact would give a single one.
  const resource = fact.sid.startsWith('Callers')
    ? users.runtimeArns
    : (statement.Resource ?? null);
  const reason = REASONS[fact.sid];
  const anyResource = 'input' in fact.actions && !('input' in fact.resources);
  const withGuardrail =
    fact.sid === 'InvokeModels'
      ? { Condition: call('merge', statement.Condition ?? {}, hcl`local.only_with_guardrail`) }
      : {};
  return {
    ...statement,
    ...withGuardrail,
    ...(anyResource && fact.resources.includes('*')
      ? { Condition: call('merge', statement.Condition ?? {}, hcl`local.own_resources`) }
      : {}),
    Resource: reason ? note(reason, resource) : resource,
  };
}

const needed = (needs: Expression, need: NeedName): Expression => hcl`contains(${needs}, ${need})`;

/** Statements of `need` for `service`; those of the data plane hold for one kind of caller each. */
function conditionalStatements(need: NeedName, service: string, users: Users): Value[] {
  const facts: readonly EndpointStatement[] = NEEDS[need].statements;
  const asked = needed(users.needs, need);
  return facts
    .filter((fact) => fact.service === service)
    .filter(
      (fact) =>
        !('input' in fact.actions) ||
        fact.actions.input !== 'agent_data_plane_actions' ||
        users.agentActions,
    )
    .map((fact) => when(conditionOf(fact, asked, users), statementValue(fact, users)));
}

function conditionOf(fact: EndpointStatement, asked: Expression, users: Users): Expression {
  if ('input' in fact.actions && fact.actions.input === 'agent_data_plane_actions') {
    return hcl`length(${users.agentActions ?? raw('[]')}) > 0`;
  }
  if (fact.callersUse === 'jwt') return hcl`${asked} && ${users.callersUseJwt}`;
  return fact.callersUse === 'sigv4' ? hcl`${asked} && length(${users.callerArns}) > 0` : asked;
}

function needsOf(service: string): NeedName[] {
  const names = Object.keys(NEEDS) as NeedName[];
  return names.filter((need) =>
    (NEEDS[need].statements as readonly EndpointStatement[]).some(
      (fact) => fact.service === service,
    ),
  );
}

/** Statements of the policy of S3's gateway endpoint. */
export function s3Statements(users: Users): Value {
  return call(
    'concat',
    ...needsOf('s3').flatMap((need) => conditionalStatements(need, 's3', users)),
    bucketsForRoles(users.agentRoleArns),
  );
}

/** Statements by service: where one need alone brings a service, they are there without a condition. */
export function interfaceStatements(users: Users): Record<string, Value> {
  const services = [
    ...new Set(
      Object.values(NEEDS).flatMap(({ services: brought }) => brought as readonly string[]),
    ),
  ];
  const entries = services
    .filter((service) => service !== 's3')
    .sort()
    .map((service): [string, Value] => {
      const needs = needsOf(service);
      const [only] = needs;
      if (needs.length > 1 || only === undefined) {
        return [
          service,
          call('concat', ...needs.flatMap((need) => conditionalStatements(need, service, users))),
        ];
      }
      const facts = (NEEDS[only].statements as readonly EndpointStatement[]).filter(
        (fact) => fact.service === service,
      );
      if (facts.some(({ callersUse }) => callersUse))
        return [service, gatewayStatement(facts, users)];
      const [always, sometimes] = [false, true].map((given) =>
        facts.filter(({ onlyWith }) => (onlyWith !== undefined) === given),
      ) as [EndpointStatement[], EndpointStatement[]];
      const statements = always.map((fact) => statementValue(fact, users));
      if (sometimes.length === 0) return [service, statements];
      return [
        service,
        call(
          'concat',
          statements,
          ...sometimes.map((fact) =>
            when(hcl`var.${raw(fact.onlyWith ?? '')} != null`, statementValue(fact, users)),
          ),
        ),
      ];
    });
  return Object.fromEntries(entries);
}

/** An agent calls a gateway with its role; with a token of its own it has no principal that could be asked for. */
function gatewayStatement(facts: readonly EndpointStatement[], users: Users): Value {
  const signed = facts.find(({ callersUse }) => callersUse === 'sigv4');
  if (!signed) throw new Error('bug: a service is only for tokens');
  return [statementValue(signed, users)];
}
