/** Input that posture cannot read. Its message never quotes values: a plan holds secrets in clear text. */
export class PostureFault extends Error {
  constructor(about: { where: string; found: string; want: string; fix: string }) {
    const { where, found, want, fix } = about;
    super(`${where}: found ${found}. Expected ${want}. ${fix}.`);
  }
}
