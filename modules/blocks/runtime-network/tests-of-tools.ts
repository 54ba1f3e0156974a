/** Tests of the network block for what is no runtime: the same files, about another resource. */
import type { SharedTest } from '../../../inputs/module-card';
import type { Workload } from '../workload';

const FOLDER = 'modules/blocks/runtime-network/tests';
const FILES = ['groups', 'internet', 'lookups', 'own-group'];

/** How a file says what the runtime is, and what the tool is in its place. */
const wordsOf = ({ noun, label }: Workload, type: string): Readonly<Record<string, string>> => ({
  'aws_bedrockagentcore_agent_runtime.this': `${type}.this`,
  network_mode_config: 'vpc_config',
  'data.aws_vpc.this.id': 'data.aws_vpc.this[0].id',
  'aws_security_group.runtime': `aws_security_group.${label}`,
  'sg-0runtime': `sg-0${label}`,
  'research-agent-runtime': `research-${label}-${label}`,
  'AgentCore runtime': `AgentCore ${label}`,
  'research-agent': `research-${label}`,
  'the agent': `the ${noun}`,
  the_agent: `the_${noun.replaceAll(' ', '_')}`,
  'The agent': `The ${noun}`,
});

/** The tests for a tool of AgentCore, declared as `type`, whose sample has the name `research-<label>`. */
export const networkTestsOf = (workload: Workload, type: string): readonly SharedTest[] =>
  FILES.map((file) => ({
    file: `${FOLDER}/${file}.tftest.hcl`,
    changes: {
      use_s3_gateway_endpoint: true,
      s3_gateway_endpoint_id: 'vpce-0123456789abcdef0',
    },
    words: wordsOf(workload, type),
  }));
