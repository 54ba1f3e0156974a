/** Text by path, relative to the module's folder. */
export type Files = ReadonlyMap<string, string>;

/** Hand-written files of a module's source, by path: `examples/basic/main.tf`, `tests/policies.tftest.hcl`. */
export type Assets = Files;
