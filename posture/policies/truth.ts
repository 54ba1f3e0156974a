/** What is known of a statement about a request: undefined where it is not known. */
export type Truth = boolean | undefined;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** False as soon as one is false, whatever is not known. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export const some = (truths: readonly Truth[]): Truth => not(every(truths.map(not)));

/** The same, without asking further once one is false. */
export function everyInTurn(questions: readonly (() => Truth)[]): Truth {
  let truth: Truth = true;
  for (const ask of questions) {
    const answer = ask();
    if (answer === false) return false;
    if (answer === undefined) truth = undefined;
  }
  return truth;
}
