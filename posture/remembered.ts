/** Every workload asks the same of the same things, and classes of requests share their parts: each answer is found once. */

/** The same function, which remembers its answers for as long as `part` lives. Neither argument may change. */
export function remembered<P extends object, V, R>(
  find: (part: P, value: V) => R,
): (part: P, value: V) => R {
  const answers = new WeakMap<P, Map<V, { readonly answer: R }>>();
  return (part, value) => {
    const known = answers.get(part) ?? new Map<V, { readonly answer: R }>();
    answers.set(part, known);
    const found = known.get(value) ?? { answer: find(part, value) };
    known.set(value, found);
    return found.answer;
  };
}

/** The same for a function of one argument, whose answers are objects. */
export function rememberedOf<P extends object, R extends object>(
  find: (part: P) => R,
): (part: P) => R {
  const answers = new WeakMap<P, R>();
  return (part) => {
    const found = answers.get(part) ?? find(part);
    answers.set(part, found);
    return found;
  };
}
