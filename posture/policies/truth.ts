/** What is known of a statement about a request: undefined where it is not known. */
export type Truth = boolean | undefined;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** False as soon as one is false, whatever is not known. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export const some = (truths: readonly Truth[]): Truth => not(every(truths.map(not)));
