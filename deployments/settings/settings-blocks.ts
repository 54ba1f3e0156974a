/** What a root says of its engine, its state and its providers: versions.tf, backend.tf and providers.tf. */
import { awsProvider, newestFloor } from '../../facts/provider-floors';
import { attribute, block, type Block, type Entry } from '../../hcl/document';
import { hcl, raw } from '../../hcl/value';
import { literal } from '../../inputs/literal';
import type { Requirements } from '../calls/module-facts';
import { partialOf, type Backend } from '../schema/backend';

import { cloudVariable } from './backend';
import type { RootSettings } from './root-settings';
import { joined } from './versions';

/** The lock file of the s3 backend came with this version of both engines. */
const LOCKFILE_VERSION = '>= 1.10.0';

function optional(name: string, value: unknown): Entry[] {
  return value === undefined ? [] : [attribute(name, literal(value))];
}

function entriesOf(value: object): Entry[] {
  return Object.entries(value).flatMap(([name, item]) => optional(name, item));
}

/** What the modules of a root need of the engine, its backend included. */
export function engineNeeded(backend: Backend, requirements: readonly Requirements[]): string {
  const isLocked = backend.type === 's3' && backend.use_lockfile;
  return isLocked ? LOCKFILE_VERSION : (requirements[0]?.required_version ?? '');
}

/** What the modules need of hashicorp/aws. */
export function providerNeeded(requirements: readonly Requirements[]): string {
  return awsProvider(newestFloor(requirements.map(({ provider_floor }) => provider_floor))).version;
}

export function versionsBlock(
  settings: RootSettings,
  requirements: readonly Requirements[],
): Block {
  const { backend, provider, required_version } = settings;
  const version = joined(providerNeeded(requirements), provider.version);
  return block(
    'terraform',
    [],
    [
      attribute(
        'required_version',
        literal(joined(engineNeeded(backend, requirements), required_version)),
      ),
      block(
        'required_providers',
        [],
        [attribute('aws', { source: 'hashicorp/aws', version: literal(version) })],
      ),
    ],
  );
}

/** Settings in the order of the backend's schema; maps of `blocks` are blocks of the engine. */
function settingEntries(settings: object, blocks: readonly string[]): Entry[] {
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]): Entry[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return optional(name, value);
    return blocks.includes(name)
      ? [block(name, [], entriesOf(value))]
      : [attribute(name, literal(value), { apart: true })];
  });
}

/** What of a backend is not in the file, and where it comes from. */
function partialComment(backend: Backend): { comment?: string } {
  const names = partialOf(backend);
  if (names.length === 0) return {};
  return backend.type === 'cloud'
    ? { comment: `From the environment: ${names.map(cloudVariable).join(', ')}.` }
    : { comment: `From -backend-config: ${names.join(', ')}.` };
}

export function backendBlocks({ backend }: Pick<RootSettings, 'backend'>): Block[] {
  const { type, ...rest } = backend;
  if (type === 'none') return [];
  const settings = Object.entries(rest).filter(([name]) => name !== 'partial');
  const entries = settingEntries(Object.fromEntries(settings), ['workspaces']);
  const comment = partialComment(backend);
  const made =
    type === 'cloud'
      ? block('cloud', [], entries, comment)
      : block('backend', [type], entries, comment);
  return [block('terraform', [], [made])];
}

/** Variable of a root that chooses the role of plans for review. */
export const PLAN_ROLE_VARIABLE = 'use_plan_role';

/** Whether some of `providers` has another role for plans. */
export function hasPlanRole(providers: readonly Pick<Settings, 'assume_role'>[]): boolean {
  return providers.some(({ assume_role }) => assume_role?.plan_role_arn !== undefined);
}

export function planRoleVariable(): Block {
  return block(
    'variable',
    [PLAN_ROLE_VARIABLE],
    [
      attribute(
        'description',
        'Whether to assume the role for plans, which only reads, instead of the role that deploys. Set it for plans that are reviewed and not applied: a saved plan is applied with the role that made it.',
      ),
      attribute('type', raw('bool'), { apart: false }),
      attribute('default', false),
      attribute('nullable', false),
    ],
  );
}

/** The role, or the choice between the one that deploys and the one that plans. */
function roleEntries({ role_arn, plan_role_arn, ...session }: Role): Entry[] {
  const arn =
    plan_role_arn === undefined
      ? literal(role_arn)
      : hcl`var.use_plan_role ? ${plan_role_arn} : ${role_arn}`;
  return [attribute('role_arn', arn), ...entriesOf(session)];
}

type Role = NonNullable<RootSettings['provider']['assume_role']>;
type Settings = Omit<RootSettings['provider'], 'version' | 'aliases'>;

export function providerBlock(settings: Settings, alias?: string): Block {
  const { region, allowed_account_ids, assume_role, default_tags } = settings;
  return block(
    'provider',
    ['aws'],
    [
      ...optional('alias', alias),
      ...optional('region', region),
      ...optional('allowed_account_ids', allowed_account_ids),
      ...(assume_role ? [block('assume_role', [], roleEntries(assume_role))] : []),
      ...(default_tags ? [block('default_tags', [], optional('tags', default_tags))] : []),
    ],
  );
}

/** The provider, and those under an alias: all with the same tags. */
export function providerBlocks({ provider }: Pick<RootSettings, 'provider'>): Block[] {
  const { default_tags } = provider;
  const aliases = Object.entries(provider.aliases ?? {});
  return [
    providerBlock(provider),
    ...aliases.map(([name, settings]) =>
      providerBlock({ ...settings, ...(default_tags ? { default_tags } : {}) }, name),
    ),
  ];
}
