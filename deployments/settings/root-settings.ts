/** Settings of a root with what follows from the file: the name of its state, and its region. */
import type { Backend } from '../schema/backend';
import type { ProviderSettings } from '../schema/file';

export interface RootSettings {
  backend: Backend;
  provider: ProviderSettings & { region: string };
  /** What the file asks of the engine, beside what the modules need. */
  required_version?: string;
}
