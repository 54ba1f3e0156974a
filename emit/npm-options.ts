/** Options that npm keeps for itself where the `--` before them is missing: the command would do something else, and succeed. */

/** Options of a command, and whether each takes a value. npm keeps those that it does not know as settings. */
export type CommandOptions = Readonly<Record<string, boolean>>;

export const SYNTH_OPTIONS: CommandOptions = {
  deployments: true,
  out: true,
  print: false,
  verify: false,
  force: false,
};

/** What to type instead, as a fault; undefined where npm kept nothing. `args` are what did get through. */
export function keptByNpm(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
  possible = SYNTH_OPTIONS,
): string | undefined {
  const values = args.filter((arg) => !arg.startsWith('-'));
  const kept = Object.entries(possible).flatMap(([name, takesValue]) => {
    const setting = env[`npm_config_${name.replaceAll('-', '_')}`];
    if (!setting) return [];
    if (!takesValue) return [`--${name}`];
    // Without `=`, npm takes the option for a switch, and its value comes through.
    const value = setting === 'true' ? (values.shift() ?? '<value>') : setting;
    return [`--${name} ${value}`];
  });
  if (kept.length === 0) return undefined;
  const options = kept.map((option) => option.split(' ')[0]).join(' and ');
  const through = args.filter((arg) => arg.startsWith('-') || values.includes(arg));
  const command = [`npm run ${env.npm_lifecycle_event ?? 'synth'} --`, ...kept, ...through];
  return `${options}: npm took it as a setting of its own, because "--" is missing. Run \`${command.join(' ')}\`.`;
}
