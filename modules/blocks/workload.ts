/** Who uses the interfaces, the security group and the role that blocks declare. */

export interface Workload {
  /** As sentences name it: "the agent". */
  noun: string;
  /** As AgentCore names its resource, and labels and names of ours do. */
  label: string;
}

export const AGENT: Workload = { noun: 'agent', label: 'runtime' };
export const BROWSER: Workload = { noun: 'browser', label: 'browser' };
export const CODE_INTERPRETER: Workload = { noun: 'code interpreter', label: 'interpreter' };
export const EVALUATION: Workload = { noun: 'evaluation', label: 'evaluation' };
export const MEMORY: Workload = { noun: 'memory', label: 'memory' };
