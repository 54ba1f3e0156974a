/** Text that looks like an expression of Terraform where it is refused: what to write in its place. */
import { valueAt, type Path } from '../../inputs/parse';

import type { FileFault } from './fault';
import { FILL } from './markers';

const OPENED = /[$%]\{/;

/** A text that is one interpolation of one reference. */
const REFERENCE =
  /^\$\{\s*((?:var|local|module|data|[a-z][a-z0-9]*_[a-z0-9_]+)(?:\.[\w-]+)+)\s*\}$/;

const FILLED = "{ fill: '...' } with {account_id}, {region} or {environment}";

/** Inputs of modules, which may hold references; settings may not. */
const isInput = (steps: Path) =>
  steps.some((step) => step === 'inputs' || step === 'network') || steps.includes('variables');

function fixOf(text: string, steps: Path): string {
  if (!isInput(steps))
    return `write the value, ${FILLED}, or by_environment; a backend may leave a setting to init by partial`;
  const [, ref] = REFERENCE.exec(text) ?? [];
  return ref === undefined
    ? `write ${FILLED}, or { ref: local.x } for a value that a file of yours in the root computes`
    : `write { ref: ${ref} }`;
}

/** `fault`, with what to do where its text was meant to be an expression. */
export function withExpressionWords(fault: FileFault, file: unknown): FileFault {
  const text = valueAt(file, fault.steps);
  const isRefused =
    typeof text === 'string' && OPENED.test(text) && fault.found.startsWith('got "');
  if (!isRefused || [FILL, 'ref', 'from'].includes(String(fault.steps.at(-1)))) return fault;
  const fix = `${fixOf(text, fault.steps)}; text is never an expression of Terraform`;
  return { ...fault, fix };
}
