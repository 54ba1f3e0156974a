import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where the tools that a machine lacks are kept, outside any checkout: `AGENTCORE_TOOLS_DIR`, else
 * `agentcore-connectivity/tools` in the user's cache directory.
 */
export function toolsDir(env: NodeJS.ProcessEnv = process.env): string {
  if (env.AGENTCORE_TOOLS_DIR) return env.AGENTCORE_TOOLS_DIR;
  const cache = env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return join(cache, 'agentcore-connectivity', 'tools');
}

/**
 * For engines and linters, which are written in Go: it collects less often, for a quarter of their processor time and some
 * 400 MiB of memory.
 */
export const FOR_GO = { GOGC: '800' };

/** A program that somebody named through a variable and that is not there is a mistake, not a missing tool. */
function named(variable: string, env: NodeJS.ProcessEnv): string | undefined {
  const binary = env[variable];
  if (!binary) return undefined;
  if (isExecutable(binary)) return binary;
  throw new Error(
    `${variable}: found no program at ${binary}. Expected the path of one. Correct it or unset it.`,
  );
}

/** Path of a tool: what `variable` names, else the tools directory, else PATH. Undefined if it is nowhere. */
export function findTool(
  about: { name: string; variable: string },
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const onPath = (env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  const places = [join(toolsDir(env), 'bin'), ...onPath];
  return (
    named(about.variable, env) ??
    places.map((directory) => join(directory, about.name)).find(isExecutable)
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
