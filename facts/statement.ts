import type { Fact } from './fact';

/** An IAM action in full, as `s3:GetObject`. */
export type IamAction = `${string}:${string}`;

/** A list that only the module's user knows: the name of the input that supplies it. */
export interface FromInput {
  readonly input: string;
}

/** One line of a `Condition`: operator, key, and the values to compare with. */
export interface Condition {
  readonly operator: 'StringEquals' | 'ArnEquals' | 'ArnLike' | 'Bool';
  readonly key: string;
  readonly values: readonly string[] | FromInput;
}

/**
 * An Allow statement as data. Resources are ARNs with the placeholders {partition}, {region}, {account},
 * {runtime_name} and {gateway_name}, or `*` where IAM or the service has nothing narrower.
 */
export interface Statement extends Fact {
  readonly sid: string;
  readonly actions: readonly IamAction[] | FromInput;
  readonly resources: readonly string[] | FromInput;
  readonly condition?: Condition;
}

/** Who may assume a role of a service, and from where. */
export interface RoleTrust extends Fact {
  readonly servicePrincipal: string;
  readonly conditions: readonly Condition[];
}

/** What a role may do for one need. */
export interface RoleNeed extends Fact {
  readonly statements: readonly Statement[];
}
