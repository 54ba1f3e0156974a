/** Roles that gateways call with. */
import { isMap, type Value } from '../evaluate/value';
import type { Graph } from '../graph/graph';
import type { Instance } from '../input/plan';
import { parsePolicy, valuesOf } from '../policies/document';
import { rememberedOf } from '../remembered';

interface GatewayRole {
  readonly role: Value;
  readonly gateway: Instance;
}

/** Service roles of gateways that only the service can assume. */
export const rolesOfGateways = rememberedOf((graph: Graph): readonly GatewayRole[] =>
  graph.managed('aws_bedrockagentcore_gateway').flatMap((gateway) => {
    const role = graph.value(gateway, 'role_arn');
    const entity = graph.entities.of(role);
    if (entity.kind !== 'resource' || entity.instance.type !== 'aws_iam_role') return [];
    // Through a gateway that authenticates nobody, everybody could call.
    const authorizer = graph.value(gateway, 'authorizer_type');
    if (authorizer !== 'AWS_IAM' && authorizer !== 'CUSTOM_JWT') return [];
    const trust = parsePolicy(graph.value(entity.instance, 'assume_role_policy'));
    const isOfService = trust.statements.every(({ effect, elements }) => {
      const principal = elements?.get('Principal');
      if (effect === 'Deny') return true;
      if (effect !== 'Allow' || principal === undefined || !isMap(principal)) return false;
      const services = valuesOf(principal.get('Service') ?? []) ?? [];
      return (
        principal.size === 1 &&
        services.length > 0 &&
        services.every((service) => service === 'bedrock-agentcore.amazonaws.com')
      );
    });
    return isOfService ? [{ role, gateway }] : [];
  }),
);
