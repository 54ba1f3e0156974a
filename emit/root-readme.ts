/** The README of a root: what it is, and how it is planned, applied and taken down. */
import type { Call, Deployment } from '../deployments/deployment';

import { table } from './markdown';
import { parametersNeed, readersFirst, takesSection, variablesNeed } from './root-readme-links';

function stateCell({ backend }: Deployment): string {
  switch (backend.type) {
    case 'none':
      return 'no backend is set: the file `terraform.tfstate` here';
    case 'local':
      return `the file \`${backend.path ?? 'terraform.tfstate'}\` here`;
    case 's3':
      return `\`s3://${backend.bucket}/${backend.key ?? ''}\` in ${backend.region}`;
  }
}

function sourceCell({ source, module }: Call): string {
  switch (source.type) {
    case 'vendored':
      return `\`modules/${module}\`, a copy beside this file`;
    case 'registry':
      return `\`${source.address}\`, ${source.version}`;
    case 'git':
      return `\`${source.url}\`, tag ${source.tag}`;
  }
}

function accountCell({ provider }: Deployment): string {
  const { allowed_account_ids = [], assume_role } = provider;
  const accounts = allowed_account_ids.length > 0 ? allowed_account_ids.join(', ') : 'any';
  return assume_role ? `${accounts}, as \`${assume_role.role_arn}\`` : accounts;
}

/** What has to be there before the first plan. */
function needs(deployment: Deployment): string[] {
  const { backend, declarations, provider } = deployment;
  const who = provider.assume_role ? 'that may assume the role above' : 'for the account';
  const names = declarations.map((name) => `\`${name}\``).join(', ');
  return [
    `Credentials ${who}, in the environment or a profile. None belongs into a file here.`,
    ...(backend.type === 's3'
      ? [`The bucket \`${backend.bucket}\`, with versioning on. This root does not make it.`]
      : []),
    ...parametersNeed(deployment),
    ...variablesNeed(deployment),
    ...(declarations.length > 0
      ? [
          `A file of yours here, say \`references.tf\`, that declares ${names}. Files that are not generated stay as they are.`,
        ]
      : []),
  ];
}

function readmeOf({ source, module }: Call): string {
  return source.type === 'vendored'
    ? `[the README of ${module}](modules/${module}/README.md)`
    : `the README of ${module}`;
}

function teardown(deployment: Deployment): string {
  const { calls } = deployment;
  const where = [...new Set(calls.map(readmeOf))].join(' and ');
  return [
    ...readersFirst(deployment),
    `Follow "Teardown" in ${where}.`,
    'Taking the deployment out of the file deletes nothing: destroy first, then delete this folder.',
  ].join(' ');
}

/** The README of the root of `deployment`, which stands in `file`. */
export function printRootReadme(deployment: Deployment, file: string): string {
  const { name, calls, provider } = deployment;
  const rows = [
    ...calls.map((call) => [`\`module.${call.label}\``, `\`${call.module}\`: ${sourceCell(call)}`]),
    ['state', stateCell(deployment)],
    ['region', provider.region],
    ['account', accountCell(deployment)],
  ];
  const steps = [
    `1. \`terraform init\`${deployment.backend.type === 's3' ? ', with access to the bucket' : ''}.`,
    '2. `terraform plan -out=plan.tfplan`, and review `terraform show plan.tfplan` in the pull request.',
    '3. `terraform apply plan.tfplan`.',
    '4. `terraform plan -detailed-exitcode` ends with 0: nothing is left to do.',
  ];
  const sections = [
    `<!-- Generated from ${name} in ${file}. Change it there and run \`npm run synth\`. -->`,
    `# ${name}`,
    table(['what', 'here'], rows),
    '## Before the first plan',
    needs(deployment)
      .map((item) => `- ${item}`)
      .join('\n'),
    ...takesSection(deployment),
    '## Plan and apply',
    `${steps.join('\n')}\n\nWith OpenTofu the commands are the same, of \`tofu\`.`,
    '## Change',
    `Change \`${file}\`, run \`npm run synth\` with it, and review what that changed here before you plan. Commit \`.terraform.lock.hcl\` too.`,
    '## Take down',
    teardown(deployment),
  ];
  return `${sections.join('\n\n')}\n`;
}
