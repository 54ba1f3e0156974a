/** Plain data of a fixture. */
export type FixtureValue =
  | null
  | boolean
  | number
  | string
  | readonly FixtureValue[]
  | { readonly [name: string]: FixtureValue };

/**
 * Something that exists before a run, as a data source shows it.
 *
 * A fixture answers a data source of its `type` when every entry of `match` equals an argument, and every other
 * argument equals an entry of `values`. So `match: {}` is found by anything that it says about itself. A filter is
 * matched like an argument: `vpc-id` by the value `vpc_id`, `tag:Name` by `tags.Name`.
 */
export interface Fixture {
  readonly type: string;
  readonly match: Readonly<Record<string, FixtureValue>>;
  readonly values: Readonly<Record<string, FixtureValue>>;
}
