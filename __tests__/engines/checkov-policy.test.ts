/** The check for checkov in examples/: what it fails, what it passes, and what it does not see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCheckov, testWith } from '../support/lint-tools';
import { ROOT } from '../support/modules';
import { newWorkspace } from '../support/workspace';

const own = { folder: join(ROOT, 'examples/policies/checkov'), check: 'CKV_AGENTCORE_1' };
const RUNTIME = 'aws_bedrockagentcore_agent_runtime';
const workspace = newWorkspace();
afterAll(() => workspace.remove());

const runtime = (name: string, body: string) =>
  `resource "${RUNTIME}" "${name}" {\n  agent_runtime_name = "${name}"\n${body}}\n`;
const mode = (value: string) => `  network_configuration {\n    network_mode = ${value}\n  }\n`;

testWith('checkov')(
  'fails a runtime outside of a VPC, passes one inside, and leaves out what is unknown',
  async () => {
    workspace.write(
      'root/main.tf',
      [
        'variable "unknown" {\n  type = string\n}\n',
        'variable "standard" {\n  type    = string\n  default = "VPC"\n}\n',
        runtime('inside', mode('"VPC"')),
        runtime('by_default', mode('var.standard')),
        runtime('outside', mode('"PUBLIC"')),
        runtime('unset', ''),
        runtime('unknown', mode('var.unknown')),
        // A route to the internet is another resource, which the check does not see.
        'resource "aws_route" "out" {\n  route_table_id         = "rtb-1"\n  destination_cidr_block = "0.0.0.0/0"\n  gateway_id             = "igw-1"\n}\n',
      ].join('\n'),
    );
    for (const module of ['runtime-public', 'runtime-isolated'])
      workspace.write(
        `root/${module}/main.tf`,
        readFileSync(join(ROOT, 'terraform', module, 'main.tf'), 'utf8'),
      );
    const report = await runCheckov(workspace.path('root'), { own });
    expect(report.failed.map(({ file, resource }) => `${file}: ${resource}`).sort()).toEqual([
      `main.tf: ${RUNTIME}.outside`,
      `main.tf: ${RUNTIME}.unset`,
      `runtime-public/main.tf: ${RUNTIME}.this`,
    ]);
    // The two in a VPC, and the one of runtime-isolated.
    expect(report).toMatchObject({ passed: 3, skipped: [], parsingErrors: [] });
  },
  120_000,
);
