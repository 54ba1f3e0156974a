/** First lines of a generated file: from what it was made, and how to make it again. */
export function header(source: string): string {
  return `# Generated from ${source}. Change it there and run \`npm run synth\`: edits here are reported, not kept.\n`;
}
