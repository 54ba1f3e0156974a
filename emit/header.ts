/** Name of this project, as its copies say where they are from. */
const UPSTREAM = 'agentcore-connectivity';

/** What a file of a module that a root brings along says of itself: which module it is, of which version, and from where. */
export function copyNote(module: string, version: string): string {
  return `Copy of the module ${module}, ${UPSTREAM} ${version}, from terraform/${module} there. Do not edit: change the inputs in the deployments file, or the module upstream.`;
}

/** First lines of a generated file: from what it was made, and how to make it again. */
export function header(source: string): string {
  return `# Generated from ${source}. Change it there and run \`npm run synth\`: edits here are reported, not kept.\n`;
}
