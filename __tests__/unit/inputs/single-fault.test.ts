/**
 * Every bad input that a module's tests try is wrong in one way: one that breaks two rules is refused even when one of
 * them is gone, so it tests neither. Zod says so in a second; the engines need hours of mutations for it.
 */
import { badInputsOf } from '../../../emit/bad-inputs';
import { CATALOGUE } from '../../../stacks/catalogue';
import { faultsOf } from '../../support/faulty-variables';

interface Exception {
  /** Matches the name of the run. */
  readonly name: RegExp;
  readonly reason: string;
}

/** Bounds that no input breaks alone. */
const IMPLIED: readonly Exception[] = [
  {
    name: /^(idle_session_timeout_seconds_too_high|max_session_lifetime_seconds_too_low)$/,
    reason: 'Both have the same range, and the first is at most the second.',
  },
  { name: /_value_to_port_too_low$/, reason: 'A range that ends at 0 ends before it starts.' },
  {
    name: /^minimum_zones_(too_high|not_whole)$/,
    reason: 'Another variable refuses it: nobody passes that many zones, and the sample has one.',
  },
  { name: /^(flow_log_)?retention_days_/, reason: 'CloudWatch has no period beyond these bounds.' },
  { name: /^subnet_ids_by_zone_id_too_few_entries$/, reason: 'minimum_zones is 1 at least.' },
  {
    name: /^(any_token_of_the_provider|two_values_for_one_comparison|private_provider_reached_in_(no_way|two_ways))$/,
    reason:
      'The sample names callers. Terraform tries no rule about a variable that is refused already.',
  },
  {
    name: /_half_of_the_internet$|_more_than_unique_local$/,
    reason:
      'A network as large as that is refused whether it is private or not, and is to stay so.',
  },
  {
    name: /^(hub_vpc_cidr_block|vpc_cidr_block|spokes_value_cidr_blocks_value)_malformed/,
    reason: 'What is no network overlaps with everything, for all that the rule about it can tell.',
  },
  {
    name: /^(spokes_value_)?(connection_unknown|peer_owner_id_malformed|peer_region_malformed)$/,
    reason: 'Each kind of connection, and each account and region, has rules of its own.',
  },
  {
    name: /^agent_runtime_arns_value_malformed/,
    reason: 'What is no ARN of an agent has no endpoint beside it.',
  },
  {
    name: /^(host_name|certificate_domains_item)_malformed|^certificate_domains_too_few_items$/,
    reason: 'What is no name is covered by no certificate, and no certificate covers a name.',
  },
  {
    name: /^health_check_(interval_seconds_too_low|timeout_seconds_too_high)$/,
    reason: 'Both have ranges that touch, and the wait is shorter than the time between checks.',
  },
  {
    name: /^oauth2_providers_value_(vendor_unknown|(issuer|authorization_endpoint|token_endpoint)_malformed|tenant_id_too_(few|many)_characters)$/,
    reason:
      'Each vendor refuses arguments of others, and the sample is of one. Tests of the module try these bounds with a vendor that takes them.',
  },
  {
    name: /^policies_value_statement_too_(few|many)_characters$/,
    reason:
      'What is no policy in Cedar has no scope, and the shortest scope is longer than the bound.',
  },
  { name: /^accepted_connection_ids_key_malformed$/, reason: 'No spoke can have such a name.' },
];

/** Inputs that break two rules, of bounds for which there are others. */
const TWICE: readonly Exception[] = [
  {
    name: /^(caller_networks|source_public_networks|egress_to_networks)_\w+_malformed/,
    reason: 'A rule about private networks reads the same text.',
  },
  { name: /^resources_value_arn_malformed$/, reason: 'What is no ARN says no kind.' },
  { name: /^cidr_block_malformed_[34]$/, reason: 'What is no network has no first address.' },
];

const isIn = (exceptions: readonly Exception[], run: string) =>
  exceptions.some(({ name }) => name.test(run));

describe.each(CATALOGUE)('$name', ({ input }) => {
  const tried = badInputsOf(input).map(({ name, changes }) => ({
    name,
    faults: faultsOf(input, { ...input.sample, ...changes }).map(({ what }) => what),
  }));

  test('each bad input is wrong in one way', () => {
    const others = tried.filter(({ name }) => !isIn([...IMPLIED, ...TWICE], name));
    expect(others.filter(({ faults }) => faults.length !== 1)).toEqual([]);
  });

  test('each bound has a bad input that breaks it alone', () => {
    const boundOf = (name: string) => name.replace(/(_malformed)_\d+$/, '$1');
    const alone = new Set(
      tried.filter(({ faults }) => faults.length === 1).map(({ name }) => boundOf(name)),
    );
    const hidden = tried.filter(({ name }) => !isIn(IMPLIED, name) && !alone.has(boundOf(name)));
    expect(hidden).toEqual([]);
  });
});
