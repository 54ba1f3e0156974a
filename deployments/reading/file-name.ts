/** The name of a deployments file stands in comments of its roots, and in their READMEs. */
import { faultAt, type FileFault } from './fault';

/** Marks that would end a comment, a line or a code span. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const BREAKING = /[\0-\x1f\x7f\u2028\u2029`<>]/;

/** What is wrong with `name`, if anything is. */
export function fileNameFault(name: string): FileFault | undefined {
  if (!BREAKING.test(name)) return undefined;
  const start = { line: 1, column: 1 };
  return faultAt([], start, {
    found: 'got a file whose name has a line end, a backtick, < or >',
    want: 'a plain name: it stands in comments of the roots',
    fix: 'rename the file',
  });
}
