/** Text by path, relative to the module's folder. */
export type Files = ReadonlyMap<string, string>;

/** Paths with their text, one after the other: whoever looks at them decides what to keep. */
export type FileStream = Iterable<readonly [path: string, text: string]>;

/** Hashes of text by path: enough to tell whether two files are equal. */
export type Hashes = ReadonlyMap<string, string>;

/** Hand-written files of a module's source, by path: `examples/basic/main.tf`, `tests/policies.tftest.hcl`. */
export type Assets = Files;
