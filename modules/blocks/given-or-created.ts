/** What rules say of something that a module either creates or takes as an existing one, and of switches beside an id. */
import { raw, type Expression } from '../../hcl/value';
import {
  anyOf,
  bothOrNeither,
  empty,
  isTrue,
  missing,
  not,
  rule,
  type Claim,
} from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';

type Samples = Pick<CrossRule, 'bad' | 'good' | 'companions' | 'answers'>;

/** Found: whether `variable` is set, and what the variable beside it says. */
export const setBeside = (variable: string, other: string): Expression =>
  raw(`"\${var.${variable} == null ? "unset" : "set"}, and ${other} is \${var.${other}}"`);

/** Found: how many elements `variable` has, and what the variable beside it says. */
export const countBeside = (variable: string, other: string): Expression =>
  raw(`"got \${length(var.${variable})}, and ${other} is \${var.${other}}"`);

/** `variable` names an existing one exactly where `create` is false. `used` tells whether there is one at all. */
export function givenOrCreated(
  variable: string,
  create: string,
  { fix, used, ...samples }: Samples & { fix?: string; used?: Claim },
): CrossRule {
  const one = bothOrNeither(missing(variable), isTrue(create));
  return rule(used ? anyOf(not(used), one) : one, {
    variable,
    found: setBeside(variable, create),
    want: `exactly one of ${variable} and ${create} = true`,
    fix,
    ...samples,
  });
}

/** Found: settings beside something that exists, which only a new one could have. */
export const settingsOfNew = (what: 'a role' | 'an endpoint'): Expression =>
  raw(`"false, with settings for ${what} that the module creates"`);

export const SET_ON_ROLE = 'set them on that role instead';
export const SET_ON_ENDPOINT = 'set them where that endpoint is created';

/** `variable` adds to the policy of a role that the module creates, and so to no existing one. */
export function onlyOfCreatedRole(
  variable: string,
  create: string,
  bad: CrossRule['bad'],
  fix = 'give that role the permissions instead',
): CrossRule {
  return rule(anyOf(isTrue(create), empty(variable)), {
    variable,
    found: raw(`"got \${length(var.${variable})}, and ${create} is false"`),
    want: `no entries without ${create} = true`,
    fix,
    bad,
  });
}
