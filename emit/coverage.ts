/** What of AgentCore the modules cover, out of the facts: a page by resource type, and the README's table by component. */
import { COMPONENTS, COVERAGE } from '../facts/coverage';
import { PROVIDER_VERSION } from '../schema/provider-schema';

import { alignedTable } from './markdown';

const listed = (names: readonly string[]) =>
  names.map((name) => `\`${name}\``).join(', ') || 'none yet';

/** Head and rows of the README's table. */
export function componentRows(): [head: string[], rows: string[][]] {
  return [
    ['Component', 'Module', 'Who calls it, and from where', 'What is outside any VPC'],
    COMPONENTS.map(({ component, modules, calledFrom, notInVpc }) => [
      component,
      listed(modules),
      calledFrom,
      notInVpc,
    ]),
  ];
}

/** `docs/coverage.md`. */
export function coveragePage(): string {
  const rows = Object.entries(COVERAGE).map(([type, row]) => {
    const name = `\`aws_bedrockagentcore_${type}\``;
    if ('leftOut' in row) return [name, 'none', row.leftOut];
    const input = 'input' in row ? `input ${listed([row.input])}` : '';
    return [name, listed(row.modules), input];
  });
  return [
    '# Coverage',
    '',
    'This page lists each resource type of AgentCore in the provider, and the module that creates it. `npm run synth` writes it from',
    `\`facts/coverage.ts\`. A test compares it with the modules and with the pinned schema of \`hashicorp/aws\` ${PROVIDER_VERSION}.`,
    '',
    alignedTable(['Resource type', 'Module', 'Input, or reason for no module'], rows),
    '',
  ].join('\n');
}
