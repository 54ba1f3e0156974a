/** Endpoints for what the agents of an agentkit file need, as far as agentkit makes some for it. */
import { partitionOf, repositoryOf } from '../calls/shared-needs';

import type { Plan, Target } from './move';
import type { AgentkitFile } from './schema';

/** Models that the agents may call, by the rules of agentkit. */
export function modelArns({ iam = {}, region = '' }: AgentkitFile): string[] {
  if (iam.enableBedrockAccess === false || iam.roleARN !== undefined) return [];
  return (iam.bedrockModelIds ?? []).map((id) =>
    id.startsWith('arn:')
      ? id
      : `arn:${partitionOf(region)}:bedrock:${region}::foundation-model/${id}`,
  );
}

function repositoryArns({ agents }: AgentkitFile): string[] {
  const arns = agents.flatMap(({ containerImage }) => repositoryOf(containerImage) ?? []);
  return [...new Set(arns)];
}

/** Inputs of the endpoints that agents share: what they need, and of what. None where there is nothing to make. */
export function endpointInputs(plan: Plan): Target[] {
  const { file, stack } = plan;
  if (file.vpc?.vpcId !== undefined || file.vpc?.enableVPCEndpoints === false) return [];
  const secrets = file.agents.flatMap(({ secretsARNs = [] }) => secretsARNs);
  const withSecrets = file.agents.findIndex(({ secretsARNs = [] }) => secretsARNs.length > 0);
  const needed = [
    {
      need: 'image',
      input: 'repository_arns',
      arns: repositoryArns(file),
      origin: ['agents', 0, 'containerImage'],
    },
    {
      need: 'models',
      input: 'model_arns',
      arns: modelArns(file),
      origin: ['iam', 'bedrockModelIds'],
    },
    {
      need: 'secrets',
      input: 'secret_arns',
      arns: [...new Set(secrets)],
      origin: ['agents', withSecrets, 'secretsARNs'],
    },
  ].filter(({ arns }) => arns.length > 0);
  const at = (input: string) => ['deployments', stack, 'network', 'endpoints', input];
  if (needed.length === 0) return [];
  return [
    [at('needs'), needed.map(({ need }) => need)],
    ...needed.map(({ input, arns, origin }): Target => [at(input), arns, origin]),
  ];
}
