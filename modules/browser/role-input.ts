/** The execution role of a browser, which only recordings and policies ask for. */
import { allOf, empty, missing } from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import { restrictedToTool, toolRoleRules, toolRoleShape } from '../blocks/tool-role';
import { BROWSER } from '../blocks/workload';

export const roleShape = {
  ...toolRoleShape(BROWSER, {
    can: 'write recordings and read policy files',
    asking: '`recording` and `enterprise_policies`',
    without: 'because the browser needs none',
    existing:
      'Required for `recording` and `enterprise_policies` when `create_execution_role = false`. AgentCore tries to write a recording while it creates the browser, so the policy of the role must exist before.',
  }),
  restrict_role_to_browser: restrictedToTool(BROWSER),
};

const RECORDING = { bucket: 'browser-recordings', prefix: 'research/' };

export const roleRules: readonly CrossRule[] = toolRoleRules({
  example: 'browser',
  restrictedWith: 'restrict_role_to_browser',
  asking: {
    want: 'recording and enterprise_policies',
    none: allOf(missing('recording'), empty('enterprise_policies')),
    bad: {
      recording_without_a_role: { recording: RECORDING },
      policies_without_a_role: {
        enterprise_policies: [{ bucket: 'browser-policies', key: 'policies/managed.json' }],
      },
    },
    good: { recording: RECORDING },
  },
});
