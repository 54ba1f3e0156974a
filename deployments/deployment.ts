/** One root as everything behind the file sees it: checked, with its defaults. */
import type { Value } from '../hcl/value';

import type { LinkedRoot } from './links/root-variables';
import type { Source } from './schema/file';
import type { Requirement } from './schema/requirement';
import type { RootSettings } from './settings/root-settings';

/** One call of a module. */
export interface Call {
  /** Name of the call in the root: a contract, as every address. */
  label: string;
  module: string;
  /** In the order of the file; behind them, by groups, what is wired. */
  inputs: Readonly<Record<string, Value>>;
  /** Inputs that begin a group, for whoever reads the call. */
  starts?: readonly string[];
  /** Lines of why, by input. */
  comments?: Readonly<Record<string, string>>;
  /** Line of why above the call. */
  comment?: string;
  source: Source;
  /** Alias of the provider that makes it, if not the one of the root. */
  provider?: string;
  /** What stands before the names of the module's outputs in the root: nothing, or `research_`. A contract too. */
  outputPrefix: string;
}

export interface Deployment extends LinkedRoot, RootSettings {
  calls: readonly Call[];
  /** What the inputs refer to and some file of the root has to declare. */
  declarations: readonly string[];
  /** Values that the file gives to some of them. */
  values: Readonly<Record<string, Value>>;
  /** Pattern that every agent and gateway of the root must have. */
  require?: Requirement;
}
