/** Files of evidence in the repository: a step in a downloaded module has none. */
import type { Evidence, Place } from '../claims/claim';

/** Of a step that is in no file of the repository, or of a plan without sources. */
const UNKNOWN_FILE = 'main.tf';

/** A file relative to the root of the repository, where it is in there; `folder` is that of the root module. */
export function fileInRepository(folder: string, file: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.includes('.terraform') || parts.length === 0 ? undefined : parts.join('/');
}

export function placeOfStep(folder: string, { file, line }: Evidence): Place | undefined {
  const found = file === undefined ? undefined : fileInRepository(folder, file);
  return found === undefined ? undefined : { file: found, line: line ?? 1 };
}

/** What a result is shown at: the step that decides, else the nearest before it, else where the root declares it. */
export function placeOfSteps(
  folder: string,
  steps: readonly Evidence[],
  declared: Place | undefined,
): Place {
  const places = [...steps].reverse().map((step) => placeOfStep(folder, step));
  const found =
    places.find((place) => place !== undefined) ??
    (declared && placeOfStep(folder, { address: '', ...declared }));
  return found ?? { file: fileInRepository(folder, UNKNOWN_FILE) ?? UNKNOWN_FILE, line: 1 };
}

/** A file as a relative URI. Half of a surrogate pair has no place in one. */
export const uriOf = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
