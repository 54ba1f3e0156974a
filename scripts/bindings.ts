/** Generates the bindings. Runs after every install; the result is not committed. */

// Loading the generator runs `terraform version`, which complains in red where this names a file that is not there.
delete process.env.TF_CLI_CONFIG_FILE;

void import('../schema/generate-bindings.js').then(({ generateBindings }) => generateBindings());
