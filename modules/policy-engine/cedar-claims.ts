/**
 * What the text of a Cedar policy says, as far as regular expressions can tell, in HCL and in TypeScript. A parser of Cedar reads
 * the texts of deployments files; Terraform has none.
 */
import { hcl, raw, type Expression } from '../../hcl/value';
import { claim, type Claim } from '../../inputs/claims';
import { asRe2 } from '../../inputs/re2';

interface Policy {
  statement: string;
  validation_mode?: string | null;
}

export interface Input {
  name: string;
  allow_findings?: boolean;
  policies: Record<string, Policy>;
}

const STRING = String.raw`"(?:[^"\\]|\\[^\n])*"`;
const COMMENT = String.raw`//[^\n]*`;

/** The words that begin a policy. */
const EFFECT = String.raw`(?:permit|forbid)\s*\(`;
/** The resource is the last part of the scope. */
const SCOPED = String.raw`(?:permit|forbid)\s*\([^{};]*[,\s]resource\s*==\s*AgentCore::Gateway::"\{gateway_arn\}"\s*,?\s*\)`;
/** A permit whose principal has no type. */
const UNTYPED = String.raw`permit\s*\(\s*principal\s*,`;

const everywhere = (source: string) => new RegExp(asRe2(new RegExp(source)).source, 'gu');
const count = (text: string, source: string) => [...text.matchAll(everywhere(source))].length;

// Strings go through the first group, so that `//` in one of them begins no comment.
const withoutComments = (text: string) =>
  text.replace(everywhere(`(${STRING})|${COMMENT}`), (_, kept?: string) => kept ?? '');
const withoutText = (text: string) => text.replace(everywhere(`${STRING}|${COMMENT}`), '');

const UNCOMMENTED = hcl`replace(policy.statement, ${`/(${STRING})|${COMMENT}/`}, "$1")`;
const CODE = hcl`replace(policy.statement, ${`/${STRING}|${COMMENT}/`}, "")`;

/** Policies that are wrong in some way: as a condition of `policy`, and its twin. */
export interface Wrong {
  condition: Expression;
  isWrong: (policy: Policy) => boolean;
}

export const SEVERAL: Wrong = {
  condition: hcl`length(regexall(${EFFECT}, ${CODE})) != 1 || length(regexall(";", ${CODE})) != 1`,
  isWrong: ({ statement }) => {
    const code = withoutText(statement);
    return count(code, EFFECT) !== 1 || count(code, ';') !== 1;
  },
};

export const UNSCOPED: Wrong = {
  condition: hcl`!can(regex(${SCOPED}, ${UNCOMMENTED}))`,
  isWrong: ({ statement }) => count(withoutComments(statement), SCOPED) === 0,
};

export const UNCHECKED: Wrong = {
  condition: hcl`policy.validation_mode == "IGNORE_ALL_FINDINGS"`,
  isWrong: ({ validation_mode: mode }) => mode === 'IGNORE_ALL_FINDINGS',
};

export const UNTYPED_PERMIT = hcl`can(regex(${UNTYPED}, ${UNCOMMENTED}))`;
export const PERMIT = hcl`can(regex(${String.raw`permit\s*\(`}, ${CODE}))`;

/** No policy is wrong in that way. A policy that is null is in none. */
export const noPolicyIs = ({ condition, isWrong }: Wrong): Claim =>
  claim(
    hcl`!try(anytrue([for policy in var.policies : ${condition}]), false)`,
    ({ policies }: Input) => !Object.values(policies).some(isWrong),
  );

/** Where the pattern has quotes: checkov cannot read them inside of a message. */
export const ONE_OF_THEM = raw('"found one in ${join(", ", keys(var.policies))}"');

/** The names of the policies that are. */
export const namesOf = ({ condition }: Wrong): Expression =>
  raw(
    `"found \${join(", ", try([for name, policy in var.policies : name if ${condition.source}], []))}"`,
  );
