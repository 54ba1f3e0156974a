/** What READMEs say of an identity provider that has no public address. */
import type { Section } from '../../inputs/module-card';

/** `protects` is what callers bring their tokens to: `the agent`. */
export const privateProviderSection = (protects: 'the agent' | 'the gateway'): Section => ({
  title: 'Private identity provider',
  body: `Set \`jwt_authorizer.private_endpoint\` when the identity provider has no public address, for example Keycloak in a VPC. To check
a token, AgentCore reads the discovery document (\`discovery_url\`) and the signing keys of the provider. The private endpoint is the network
path from AgentCore to the provider. It changes neither how callers reach ${protects} nor what ${protects} can reach.

\`\`\`hcl
${protects === 'the gateway' ? 'authorizer_type = "CUSTOM_JWT"\n' : ''}jwt_authorizer = {
  discovery_url   = "https://idp.internal.example.com/.well-known/openid-configuration"
  allowed_clients = ["app"]

  private_endpoint = {
    managed = {
      vpc_id             = module.network.vpc_id
      subnet_ids         = module.network.subnet_ids
      security_group_ids = [aws_security_group.identity_provider_access.id]
    }
  }
}
\`\`\`

| | \`managed\` | \`resource_configuration_id\` |
| --- | --- | --- |
| Who creates the VPC Lattice resource gateway? | AgentCore, in your VPC. It also deletes it. | You, or the account that shares the resource configuration with yours. |
| What do you pass? | The VPC, subnets that this account owns, and security groups that allow egress to the provider. | The ID or ARN of the resource configuration. |
| How many IP addresses does it use? | One in each subnet. | Those of the resource gateway. |
| What does it cost? | Data processing, per GB. | VPC Lattice bills its owner per hour and per GB. |

Set \`routing_domain\` when the host name in \`discovery_url\` does not resolve publicly: a name that does, and that leads to the provider, such
as the DNS name of its internal load balancer. Set \`private_endpoint_overrides\` for each other host that the discovery document names, for
example a separate host for \`jwks_uri\`. AgentCore accepts only resource configurations there.

Limitations:

- **Not verified on AWS:** no private endpoint of an identity provider was created for these modules. How long AgentCore keeps signing keys, and what callers see while the provider is down, is not established.
- The identity provider needs a certificate of a public certificate authority: \`hashicorp/aws\` 6.69.1 has no argument for the private authorities that AgentCore can trust.
- The plan does not show changes that somebody makes to the private endpoint outside Terraform.
- AgentCore deletes the resource gateway after the last authorizer that uses it, which can take a while. Until then, AWS refuses to delete its subnets and security groups.
- The managed endpoint carries no tags.`,
});
