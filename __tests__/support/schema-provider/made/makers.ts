import type { SchemaAttribute } from '../../../../schema/provider-schema';
import type { CtyValue } from '../cty';

import { ACCOUNT_MAKERS } from './account';
import { AGENTCORE_MAKERS } from './agentcore';
import { CONNECTION_MAKERS } from './connections';
import type { Maker, Makers } from './maker';
import type { Making } from './making';
import { NETWORK_MAKERS } from './network';
import { SERVICE_MAKERS } from './services';
import { ARN_MAKERS, ID_PREFIXES } from './shapes';

const MAKERS: Makers = {
  ...ACCOUNT_MAKERS,
  ...AGENTCORE_MAKERS,
  ...CONNECTION_MAKERS,
  ...NETWORK_MAKERS,
  ...SERVICE_MAKERS,
};

/** The maker of an attribute, if it has one of its own. */
export function makerOf(type: string, name: string): Maker | undefined {
  const own = MAKERS[type]?.[name];
  if (own) return own;
  if (name === 'arn') return ARN_MAKERS[type];
  const prefix = ID_PREFIXES[type];
  return name === 'id' && prefix ? (making) => `${prefix}-${making.hex(17)}` : undefined;
}

/** A value for an attribute of which nothing is known but its schema. */
export function plainValue(about: {
  name: string;
  attribute: SchemaAttribute;
  making: Making;
  salt: string;
}): CtyValue {
  const { name, attribute, making, salt } = about;
  const kind = typeof attribute.type === 'string' ? attribute.type : attribute.type[0];
  if (kind === 'bool') return false;
  if (kind === 'number') return 0;
  if (kind === 'map' || kind === 'object') return kind === 'map' ? {} : null;
  if (kind !== 'string') return [];
  return plainText(name, making, salt) ?? (attribute.optional ? '' : `made-${making.hex(8, salt)}`);
}

function plainText(name: string, making: Making, salt: string): string | undefined {
  const kind = making.type.replace(/^aws_/, '');
  if (/(^|_)arn$/.test(name)) {
    return making.arn(kind.replace(/_.*/, ''), `${kind}/${making.hex(17, salt)}`);
  }
  if (/(^|_)id$/.test(name)) return `${kind.replaceAll('_', '-')}-${making.hex(17, salt)}`;
  if (/(_at|_date)$/.test(name)) return '2026-01-01T00:00:00Z';
  if (/(^|_)url$/.test(name)) return `https://${making.hex(10, salt)}.example.com`;
  return /^(state|status)$/.test(name) ? 'ACTIVE' : undefined;
}
