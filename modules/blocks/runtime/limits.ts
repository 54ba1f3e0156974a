/** Limitations that every runtime module shares. */

export const LOG_GROUPS_LIMIT =
  '**Log groups stay after a destroy, and keep events forever.** AgentCore creates them below `/aws/bedrock-agentcore/runtimes/`, and the module does not manage them. Set a retention yourself. `observability` delivers application logs, usage logs, and traces to log groups that it manages.';

export const GIVEN_ROLE_LIMIT =
  'An existing execution role (`execution_role_arn`) is used unchanged: the module attaches no policy to it.';

export const METADATA_LIMIT =
  'Runtimes created before 2026-06-30 without MMDSv2 can no longer be invoked. New runtimes have it. The provider has no argument for it, so the module can neither set nor check it.';
