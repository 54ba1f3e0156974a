/** The README of a root: what it is, and how it is planned, applied and taken down. */
import type { Call, Deployment } from '../deployments/deployment';
import { choosesRole } from '../deployments/root-document';
import { partialOf } from '../deployments/schema/backend';
import { cloudVariable, stateOf } from '../deployments/settings/backend';

import { table } from './markdown';
import { parametersNeed, readersFirst, takesSection, variablesNeed } from './root-readme-links';

function stateCell({ backend }: Deployment): string {
  switch (backend.type) {
    case 'none':
      return 'no backend is set: the file `terraform.tfstate` here';
    case 'local':
      return `the file \`${stateOf(backend)}\` here`;
    case 's3':
      return `\`${stateOf(backend)}\`${backend.region === undefined ? '' : ` in ${backend.region}`}`;
    default:
      return `\`${stateOf(backend)}\`, backend \`${backend.type}\``;
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
  if (!assume_role) return accounts;
  const { role_arn, plan_role_arn } = assume_role;
  const plan = plan_role_arn === undefined ? '' : `; plans for review as \`${plan_role_arn}\``;
  return `${accounts}, as \`${role_arn}\`${plan}`;
}

/** What the engine needs to reach the state, where that is more than the credentials for AWS. */
function stateNeeds({ backend }: Deployment): string[] {
  switch (backend.type) {
    case 's3':
      return backend.bucket === undefined
        ? ['The bucket of the state, with versioning on. This root does not make it.']
        : [`The bucket \`${backend.bucket}\`, with versioning on. This root does not make it.`];
    case 'azurerm':
      return [
        'Access to the container of the state, with the Azure CLI or by variables `ARM_*`. This root does not make it.',
      ];
    case 'gcs':
      return [
        'Access to the bucket of the state, with `gcloud auth application-default login` or `GOOGLE_APPLICATION_CREDENTIALS`. This root does not make it.',
      ];
    case 'http':
      return [
        '`TF_HTTP_USERNAME` and `TF_HTTP_PASSWORD` in the environment, where the server asks.',
      ];
    case 'pg':
      return [
        backend.conn_str === undefined
          ? '`PG_CONN_STR` in the environment: the database that holds the state.'
          : '`PGPASSWORD` or a password file: the password of the database that holds the state.',
      ];
    case 'consul':
      return ['`CONSUL_HTTP_TOKEN` in the environment, where Consul asks for one.'];
    case 'remote':
    case 'cloud': {
      const host = backend.hostname ?? 'app.terraform.io';
      return [
        `A token for \`${host}\`: \`terraform login ${host}\`, or \`TF_TOKEN_${host.replaceAll('-', '__').replaceAll('.', '_')}\` in the environment.`,
      ];
    }
    default:
      return [];
  }
}

const REACHES: Readonly<Partial<Record<Deployment['backend']['type'], string>>> = {
  s3: ', with access to the bucket',
};

/** How the root is initialized: with what is not in its files. */
function initStep({ backend }: Deployment): string {
  const partial = partialOf(backend);
  const reach = REACHES[backend.type] ?? '';
  if (partial.length === 0) return `1. \`terraform init\`${reach}.`;
  if (backend.type === 'cloud') {
    const names = partial.map((name) => `\`${cloudVariable(name)}\``).join(' and ');
    return `1. \`terraform init\`, with ${names} in the environment: they are not in these files.`;
  }
  const options = partial.map((name) => `-backend-config="${name}=..."`).join(' ');
  return `1. \`terraform init ${options}\`${reach}: what is not in these files.`;
}

/** What has to be there before the first plan. */
function needs(deployment: Deployment): string[] {
  const { declarations, provider } = deployment;
  const who = provider.assume_role ? 'that may assume the role above' : 'for the account';
  const names = declarations.map((name) => `\`${name}\``).join(', ');
  return [
    `Credentials ${who}, in the environment or a profile. None belongs into a file here.`,
    ...stateNeeds(deployment),
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

/** How plans for review are made with a role that only reads. */
function planRoleNote(deployment: Deployment): string {
  if (!choosesRole(deployment)) return '';
  return (
    '\n\nPlans that are only reviewed, such as those of a pull request, set `TF_VAR_use_plan_role=true` and add `-lock=false`: ' +
    'they assume the role for plans. Never apply such a plan: a saved plan is applied with the role that made it. Plan again without the variable.'
  );
}

/** What the plan must prove, and how it is checked. */
function requirement({ require, path }: Deployment, file: string): string[] {
  if (require === undefined) return [];
  return [
    '## Required posture',
    `\`${file}\` requires the pattern \`${require}\` of every agent and gateway in this root. Check each plan before you apply it:`,
    [
      '```sh',
      'terraform show -json plan.tfplan > plan.json',
      `root=$PWD # ${path}`,
      'cd ../agentcore-connectivity # the checkout of the project that wrote this root',
      `npm run -s posture -- --plan "$root/plan.json" --plan-file "$root/plan.tfplan" --require ${require}`,
      '```',
    ].join('\n'),
    'The command exits with 0 if the plan proves it, with 2 if it does not, and with 3 if that cannot be decided. ' +
      '`plan.tfplan` and `plan.json` contain secrets: delete them, and never commit them.',
  ];
}

/** The README of the root of `deployment`, which stands in `file`. */
export function printRootReadme(deployment: Deployment, file: string): string {
  const { path, calls, provider } = deployment;
  const rows = [
    ...calls.map((call) => [`\`module.${call.label}\``, `\`${call.module}\`: ${sourceCell(call)}`]),
    ['state', stateCell(deployment)],
    ['region', provider.region],
    ['account', accountCell(deployment)],
  ];
  const steps = [
    initStep(deployment),
    '2. `terraform plan -out=plan.tfplan`, and review `terraform show plan.tfplan` in the pull request.',
    '3. `terraform apply plan.tfplan`.',
    '4. `terraform plan -detailed-exitcode` ends with 0: nothing is left to do.',
  ];
  const sections = [
    `<!-- Generated from ${path} in ${file}. Change it there and run \`npm run synth\`. -->`,
    `# ${path}`,
    table(['what', 'here'], rows),
    '## Before the first plan',
    needs(deployment)
      .map((item) => `- ${item}`)
      .join('\n'),
    ...takesSection(deployment),
    '## Plan and apply',
    `${steps.join('\n')}${planRoleNote(deployment)}\n\nWith OpenTofu the commands are the same, of \`tofu\`.`,
    ...requirement(deployment, file),
    '## Change',
    `Change \`${file}\`, run \`npm run synth\` with it, and review what that changed here before you plan. Commit \`.terraform.lock.hcl\` too.`,
    '## Take down',
    teardown(deployment),
  ];
  return `${sections.join('\n\n')}\n`;
}
