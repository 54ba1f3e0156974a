/** What a root has to know of a module that it calls. */

/** What a module needs of the engine and the provider. */
export interface Needs {
  required_version: string;
  /** Oldest release of hashicorp/aws that it works with. */
  provider_floor: string;
}

/** What a module hands out. */
export interface ModuleOutput {
  name: string;
  description: string;
  sensitive: boolean;
}

export interface CalledModule extends Needs {
  outputs: readonly ModuleOutput[];
}
