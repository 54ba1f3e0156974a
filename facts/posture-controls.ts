import type { Fact } from './fact';

/** A check of a tool that looks at resources which exist already. */
interface Control extends Fact {
  readonly tool: 'AWS Security Hub' | 'AWS Config' | 'Prowler';
  readonly title: string;
  /** CloudFormation type of the resource that it checks. */
  readonly resource: `AWS::${string}`;
  /** `proposed`: in an issue or a pull request that was open on the day of `checked`, and in no release. */
  readonly status: 'released' | 'proposed';
}

const SECURITY_HUB =
  'https://docs.aws.amazon.com/securityhub/latest/userguide/bedrockagentcore-controls.html';
const CONFIG = 'https://docs.aws.amazon.com/config/latest/developerguide';
const PROWLER = 'https://github.com/prowler-cloud/prowler';

/**
 * Controls that ask about the same thing as a claim of posture, by their ID. Each looks at one attribute or one policy.
 * `BedrockAgentCore.3`, `.4`, and `.6` are about encryption and recordings, of which posture claims nothing.
 */
export const POSTURE_CONTROLS = {
  'BedrockAgentCore.1': {
    tool: 'AWS Security Hub',
    title: 'Bedrock AgentCore runtimes should be configured with VPC network mode',
    resource: 'AWS::BedrockAgentCore::Runtime',
    status: 'released',
    source: SECURITY_HUB,
    checked: '2026-11-29',
  },
  'BedrockAgentCore.2': {
    tool: 'AWS Security Hub',
    title: 'Bedrock AgentCore Gateways should require authorization for inbound requests',
    resource: 'AWS::BedrockAgentCore::Gateway',
    status: 'released',
    source: SECURITY_HUB,
    checked: '2026-11-29',
  },
  'BedrockAgentCore.5': {
    tool: 'AWS Security Hub',
    title: 'Bedrock AgentCore custom browsers should not use public network mode',
    resource: 'AWS::BedrockAgentCore::BrowserCustom',
    status: 'released',
    source: SECURITY_HUB,
    checked: '2026-11-29',
  },
  'BedrockAgentCore.7': {
    tool: 'AWS Security Hub',
    title: 'Bedrock AgentCore custom code interpreters should use a private network configuration',
    resource: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
    status: 'released',
    source: SECURITY_HUB,
    checked: '2026-11-29',
  },
  'bedrockagentcore-runtime-private-network-required': {
    tool: 'AWS Config',
    title: 'Checks if an Amazon Bedrock AgentCore runtime is configured with public network access',
    resource: 'AWS::BedrockAgentCore::Runtime',
    status: 'released',
    source: `${CONFIG}/bedrockagentcore-runtime-private-network-required.html`,
    checked: '2026-11-29',
  },
  'bedrockagentcore-gateway-authorizer-enabled': {
    tool: 'AWS Config',
    title:
      'Checks whether an Amazon Bedrock AgentCore Gateway requires authentication for inbound requests',
    resource: 'AWS::BedrockAgentCore::Gateway',
    status: 'released',
    source: `${CONFIG}/bedrockagentcore-gateway-authorizer-enabled.html`,
    checked: '2026-11-29',
  },
  'bedrockagentcore-browsercustom-network-mode-not-public': {
    tool: 'AWS Config',
    title:
      'Checks if an Amazon Bedrock AgentCore custom browser is configured with public network mode',
    resource: 'AWS::BedrockAgentCore::BrowserCustom',
    status: 'released',
    source: `${CONFIG}/bedrockagentcore-browsercustom-network-mode-not-public.html`,
    checked: '2026-11-29',
  },
  'bedrockagentcore-codeinterpreter-networkmode-check': {
    tool: 'AWS Config',
    title:
      'Checks if an Amazon Bedrock AgentCore CodeInterpreterCustom is configured with a private network mode',
    resource: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
    status: 'released',
    source: `${CONFIG}/bedrockagentcore-codeinterpreter-networkmode-check.html`,
    checked: '2026-11-29',
  },
  // The stored copy of its source is older than the latest release.
  vpc_endpoint_connections_trust_boundaries: {
    tool: 'Prowler',
    title: 'Find trust boundaries in VPC endpoint connections.',
    resource: 'AWS::EC2::VPCEndpoint',
    status: 'released',
    source: `${PROWLER}/blob/master/prowler/providers/aws/services/vpc/vpc_endpoint_connections_trust_boundaries/vpc_endpoint_connections_trust_boundaries.metadata.json`,
    checked: '2026-11-29',
    confidence: 'medium',
  },
  // Suggested names: a release may choose others. The issues were read in copies of September 2026.
  bedrockagentcore_runtime_vpc_configured: {
    tool: 'Prowler',
    title: 'AgentCore runtimes use VPC network mode',
    resource: 'AWS::BedrockAgentCore::Runtime',
    status: 'proposed',
    source: `${PROWLER}/pull/12800`,
    checked: '2026-11-29',
    confidence: 'low',
  },
  bedrockagentcore_gateway_inbound_authorization_enabled: {
    tool: 'Prowler',
    title: 'AgentCore gateways enforce inbound authorization',
    resource: 'AWS::BedrockAgentCore::Gateway',
    status: 'proposed',
    source: `${PROWLER}/issues/12625`,
    checked: '2026-11-29',
    confidence: 'low',
  },
  bedrockagentcore_resource_policy_not_public: {
    tool: 'Prowler',
    title: 'AgentCore resource policies do not allow public access',
    resource: 'AWS::BedrockAgentCore::ResourcePolicy',
    status: 'proposed',
    source: `${PROWLER}/issues/12622`,
    checked: '2026-11-29',
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, Control>>;
