/** Facts of a module that a root has to know to call it. */

/** What a module needs of the engine and the provider. */
export interface Requirements {
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

export interface ModuleFacts extends Requirements {
  outputs: readonly ModuleOutput[];
}
