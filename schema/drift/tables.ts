/** Our side of the comparison. */
import { BROWSER_USER_STATEMENTS } from '../../facts/browser';
import { CODE_INTERPRETER_USER_STATEMENTS } from '../../facts/code-interpreter';
import { DEPLOYER_ACTIONS, PATH_ACTIONS } from '../../facts/deployer-actions';
import { GATEWAY_ROLE_NEEDS } from '../../facts/gateway-role';
import { IDENTITY_USER_STATEMENTS } from '../../facts/identity';
import { GATEWAY_ACTION, INVOKE_ACTIONS, METADATA_ACTION } from '../../facts/invoke-actions';
import { MEMORY_ADMINISTRATION_ACTIONS, MEMORY_DATA_ACTIONS } from '../../facts/memory';
import { NEEDS } from '../../facts/needs';
import { QUOTAS } from '../../facts/quotas';
import type { Statement } from '../../facts/statement';
import { TARGET_ROLE_NEEDS } from '../../facts/target-role';
import file from '../aws-6.69.1.json';

import type { Tables } from './drift';
import { parseSchemas } from './parse';

const needs: readonly Readonly<Record<string, { readonly statements: readonly Statement[] }>>[] = [
  {
    browsers: { statements: Object.values(BROWSER_USER_STATEMENTS) },
    codeInterpreters: { statements: Object.values(CODE_INTERPRETER_USER_STATEMENTS) },
    credentials: { statements: Object.values(IDENTITY_USER_STATEMENTS) },
  },
  GATEWAY_ROLE_NEEDS,
  NEEDS,
  TARGET_ROLE_NEEDS,
];

const actions: readonly string[] = [
  ...Object.values(DEPLOYER_ACTIONS).flatMap((row) => [
    ...row.create,
    ...row.read,
    ...row.update,
    ...row.tag,
    ...row.delete,
  ]),
  ...Object.values(PATH_ACTIONS).flatMap((row) => [...row.actions]),
  ...[...INVOKE_ACTIONS, GATEWAY_ACTION, METADATA_ACTION].map(({ action }) => action),
  ...MEMORY_ADMINISTRATION_ACTIONS.actions,
  ...MEMORY_DATA_ACTIONS.actions,
  ...needs
    .flatMap((table) => Object.values(table).flatMap(({ statements }) => statements))
    .flatMap((statement) => ('input' in statement.actions ? [] : [...statement.actions])),
];

/** The tables of `facts/` and the pinned schema. */
export const TABLES: Tables = {
  quotas: QUOTAS,
  actions: [...new Set(actions)].sort(),
  types: Object.keys(DEPLOYER_ACTIONS),
  pinned: parseSchemas('schema/aws-6.69.1.json', JSON.stringify(file)),
};
