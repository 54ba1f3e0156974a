/** What a compulsory guardrail does not do, for the pages of modules that have the input. */
import { GUARDRAIL_GAPS_OF_CONVERSE, GUARDRAIL_KEY, GUARDRAIL_TAGS } from '../../facts/guardrails';

const names = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(', ');

/** `holds` says where the module makes it compulsory; `open` what is not established of that. */
export function requiredGuardrailLimit(about: { holds: string; open: string }): string {
  const { block, tools } = GUARDRAIL_GAPS_OF_CONVERSE;
  return [
    `**A required guardrail does not check everything that an agent sends.** It applies to ${names(GUARDRAIL_KEY.apis)}: ${about.holds}.`,
    `In calls of \`Converse\` no guardrail checks ${tools.slice(0, -1).join(', ')}, or ${tools.at(-1) ?? ''}.`,
    `The code of the agent can also choose what the guardrail checks: with input tags (${names(GUARDRAIL_TAGS.apis)}), or with \`${block}\` in \`Converse\`.`,
    `Models of \`mantle\` need no guardrail. ${about.open}`,
  ].join(' ');
}
