/** Faults of policies that stay: what the lint says, and why it is right to keep the statement. */

interface PolicyException {
  fault: RegExp;
  reason: string;
}

export const POLICY_EXCEPTIONS: readonly PolicyException[] = [
  {
    fault:
      /^logs:DescribeLogGroups has no resource but \*: arn:[^:]+:logs:[^:]+:[^:]+:log-group:\*$/,
    reason:
      'CloudWatch Logs checks the action against log-group::log-stream: of the account and region, which this ARN covers and * exceeds. AWS prints the same ARN: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html',
  },
  {
    fault:
      /^logs:(DescribeIndexPolicies|PutIndexPolicy) has no resource but \*: arn:[^:]+:logs:[^:]+:[^:]+:log-group:aws\/spans(:\*)?$/,
    reason:
      'In the service authorization data the actions have no resource. AWS prints these ARNs: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/evaluations-prerequisites.html',
  },
  {
    fault: /^bedrock-agentcore:GetRuntimeProtectedResourceMetadata is not an action$/,
    reason:
      'In no service authorization data yet. AWS names it for endpoint policies: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html',
  },
  {
    fault: /^bedrock-agentcore:CheckAuthorizePermissions is not an action$/,
    reason:
      'In no service authorization data. AgentCore refuses to attach a policy engine without it: its error message names the action and the resource.',
  },
  {
    fault:
      /^bedrock-agentcore:ConnectBrowserAutomationStream has no resource but \*: arn:[^:]+:bedrock-agentcore:[^:]+:[^:]+:browser-custom\/\S+$/,
    reason:
      'In the service authorization data the action has no resource. AWS names the browser as its resource: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-resource-session-management.html. Where that is refused, further_actions allows it on *.',
  },
];

/** The faults that no exception covers. */
export function unexplained(faults: readonly string[]): string[] {
  return faults.filter(
    (fault) => !POLICY_EXCEPTIONS.some((exception) => exception.fault.test(fault)),
  );
}
