/** What one account has room for once, and networks that cannot be connected: looked for over the whole file. */
import type { ParsedUnit } from '../layers/unit';
import { type FileFault, valueFault } from '../reading/fault';
import type { Read } from '../reading/read-yaml';
import { regionFault } from '../reading/regions';

import { NETWORK } from './base-calls';
import type { ComposedCall, Composition } from './composed-call';
import { ownRoleFaults } from './own-roles';
import { referencesIn } from './references';
import { sourceFaults } from './sources';
import { kindOfInput } from './wires';

interface Context extends Composition {
  read: Read;
}

interface PlacedCall {
  /** Where it is made: a root is in one place, whether or not the file says in which. */
  account: string;
  unit: ParsedUnit['unit'];
  call: ComposedCall;
}

/** Settings of the provider that makes a call. */
function settingsOf({ parsed }: ParsedUnit, { provider }: ComposedCall) {
  const alias = typeof provider === 'string' ? provider : undefined;
  return alias === undefined ? parsed.provider : parsed.provider?.aliases?.[alias];
}

/** The account of a call, where the file says it. Without, two roots may be meant for two accounts. */
function accountOf(root: ParsedUnit, call: ComposedCall): string {
  const { region, assume_role, allowed_account_ids = [] } = settingsOf(root, call) ?? {};
  const [only] = allowed_account_ids.length === 1 ? allowed_account_ids : [];
  const account = assume_role?.role_arn.split(':')[4] ?? only;
  return account === undefined
    ? `root ${[root.unit.path, call.provider].join()}`
    : `${account} in ${region}`;
}

const placeOf = (account: string) =>
  account.startsWith('root ') ? 'this root' : `account ${account}`;

/** What a place has room for once, by a key, and the fault of a second one: of its place, and of the call that has it. */
interface Once {
  key: readonly string[];
  faultOf: (place: string, owner: string) => FileFault;
}

function secondFaults(
  placed: readonly PlacedCall[],
  onceOf: (call: ComposedCall) => Once | undefined,
): FileFault[] {
  const owners = new Map<string, string>();
  return placed.flatMap(({ account, unit, call }) => {
    const once = onceOf(call);
    if (!once) return [];
    const key = JSON.stringify([account, ...once.key]);
    const owner = owners.get(key);
    owners.set(key, owner ?? `${unit.path}, module.${call.label}`);
    return owner === undefined ? [] : [once.faultOf(placeOf(account), owner)];
  });
}

const nameFaults = (placed: readonly PlacedCall[], { read, cards }: Context): FileFault[] =>
  secondFaults(placed, (call) => {
    const unique = cards.get(call.module)?.wiring.unique;
    const { name } = call.inputs;
    if (!unique || typeof name !== 'string') return undefined;
    const { what, why, hyphensAre = '-' } = unique;
    return {
      key: [what, name.replaceAll('-', hyphensAre)],
      faultOf: (place, owner) =>
        valueFault(read, call.stepsOf(['name']), {
          found: `got ${JSON.stringify(name)}, the name of a second ${what} in ${place}, beside that of ${owner}`,
          want: `a name of its own: ${why}`,
          fix: 'rename one',
        }),
    };
  });

/** A second call of what an account has once in a region. */
const onlyOneFaults = (placed: readonly PlacedCall[], { read, cards }: Context): FileFault[] =>
  secondFaults(placed, (call) => {
    const onlyOne = cards.get(call.module)?.wiring.onlyOne;
    if (!onlyOne) return undefined;
    const { what, why } = onlyOne;
    return {
      key: [what],
      faultOf: (place, owner) =>
        valueFault(read, call.steps, {
          found: `got a second ${what} in ${place}, beside that of ${owner}`,
          want: `one: ${why}`,
          fix: 'remove one of the two',
        }),
    };
  });

interface Range {
  first: number;
  last: number;
}

function rangeOf(cidr: unknown): Range | undefined {
  const [, a, b, c, d, length] = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(String(cidr)) ?? [];
  if (length === undefined) return undefined;
  const first = [a, b, c, d].reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return { first, last: first + 2 ** (32 - Number(length)) - 1 };
}

/** Labels of calls of this root that `value` refers to. */
function labelsIn(value: unknown): string[] {
  return referencesIn(value).flatMap(({ ref }) => {
    const [, label] = /^module\.([\w-]+)\./.exec(String(ref)) ?? [];
    return label === undefined ? [] : [label];
  });
}

/**
 * Networks that a hub connects must not overlap. Networks that nobody connects may: they are told apart by the VPC. The
 * hub refuses this at plan, but not before the networks of its own root exist.
 */
function overlapFaults(calls: readonly ComposedCall[], { read, cards }: Context): FileFault[] {
  const networks = new Map(
    calls.filter(({ module }) => module === NETWORK.module).map((call) => [call.label, call]),
  );
  return calls.flatMap(({ module, inputs }) => {
    const connecting = cards.get(module)?.wiring.connects ?? [];
    const labels = new Set(connecting.flatMap((input) => labelsIn(inputs[input])));
    const connected = [...labels].flatMap((label) => networks.get(label) ?? []);
    return connected.flatMap((network, index) => {
      const range = rangeOf(network.inputs.cidr_block);
      const other = connected.slice(0, index).find(({ inputs: { cidr_block } }) => {
        const earlier = rangeOf(cidr_block);
        return range && earlier && range.first <= earlier.last && earlier.first <= range.last;
      });
      if (!other) return [];
      const steps = network.stepsOf(['cidr_block']);
      return [
        valueFault(read, steps, {
          found: `got ${String(network.inputs.cidr_block)}, which overlaps ${String(other.inputs.cidr_block)} of ${other.label}`,
          want: 'ranges that do not: a hub connects the two',
          fix: 'give one another range',
        }),
      ];
    });
  });
}

/** The region of an image in a private repository of ECR; undefined where the text names none. */
function imageRegion(image: unknown): string | undefined {
  return /^[0-9]{12}\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com/.exec(String(image))?.[1];
}

/** AgentCore reads images of its own region. The plan finds out only once it looks the repository up, or never. */
function imageFaults(
  { root, call }: { root: ParsedUnit; call: ComposedCall },
  { read, cards }: Context,
): FileFault[] {
  const { container_image } = call.inputs;
  const card = cards.get(call.module);
  if (!card || kindOfInput(card, 'container_image') === undefined) return [];
  const region = settingsOf(root, call)?.region;
  const found = typeof container_image === 'string' ? imageRegion(container_image) : undefined;
  // A region that is none has a fault of its own.
  if (region === undefined || regionFault(region)) return [];
  if (found === undefined || found === region) return [];
  return [
    valueFault(read, call.stepsOf(['container_image']), {
      found: `got an image in ${found}, for an agent in ${region}`,
      want: `an image in ${region}: AgentCore takes images of its own region`,
      fix: `replicate the repository to ${region}, and write { fill: '...dkr.ecr.{region}.amazonaws.com/...' } where there are several regions`,
    }),
  ];
}

/** Faults of calls that do not go together, in one root or in two. */
export function clashFaults(units: readonly ParsedUnit[], context: Context): FileFault[] {
  const names = [...context.cards.keys()];
  const composed = units.map((root) => ({
    root,
    calls: context.callsOf(root.unit),
  }));
  const placed = composed.flatMap(({ root, calls }) =>
    calls.map((call): PlacedCall => ({
      account: accountOf(root, call),
      unit: root.unit,
      call,
    })),
  );
  return [
    ...composed.flatMap(({ root, calls }) =>
      sourceFaults(root, calls, { read: context.read, names }),
    ),
    ...composed.flatMap(({ root, calls }) =>
      calls.flatMap((call) => imageFaults({ root, call }, context)),
    ),
    ...nameFaults(placed, context),
    ...onlyOneFaults(placed, context),
    ...ownRoleFaults(placed, context),
    ...composed.flatMap(({ calls }) => overlapFaults(calls, context)),
  ];
}
