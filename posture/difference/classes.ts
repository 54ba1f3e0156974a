/** Classes of requests that both sides are asked about. */
import type { Context } from '../claims/context';
import { endpointsFor } from '../claims/entries';
import { isApartIn, type IsApart } from '../evaluate/names';
import { isIdentical, isIdentity, Symbolic, type Value } from '../evaluate/value';
import type { Instance } from '../input/plan';
import { classesOf } from '../policies/classes';
import type { Policy } from '../policies/document';
import { mentionsOf } from '../policies/mentions';
import type { Endpoint } from '../policies/networks';
import type { Owner } from '../policies/principals';
import type { KeyValue, RequestClass } from '../policies/request';

import type { Invocation } from './invocations';
import type { Sides } from './sides';

const NETWORK_KEYS = ['aws:sourcevpce', 'aws:sourcevpc'] as const;

/** Undefined where they cannot be told: too many, or of an owner that is not known. */
export function commonClasses(
  sides: Sides,
  before: Invocation,
  after: Invocation,
): readonly RequestClass[] | undefined {
  const policies = [...before.policies, ...after.policies];
  const owner = oneOwner(before.owner, after.owner);
  if (!owner) return undefined;
  const classes = classesOf({
    policies,
    on: 'resource',
    resource: { value: after.resource },
    actions: after.actions,
    owner,
    endpoints: endpointsNamed(sides, after.service, policies),
    isApart: apartIn(sides),
  });
  return classes && toldApart(classes, policies);
}

function oneOwner(a: Owner | undefined, b: Owner | undefined): Owner | undefined {
  if (!a || !b || a.partition !== b.partition) return undefined;
  if (a.account !== undefined && b.account !== undefined && a.account !== b.account)
    return undefined;
  const account = a.account ?? b.account;
  return { partition: a.partition, ...(account === undefined ? {} : { account }) };
}

/** What AWS names itself has had no name before it is made. */
const isNewName = (symbol: Symbolic) => symbol.path === 'id' && isIdentity(symbol);

const apartIn =
  ({ before, after }: Sides): IsApart =>
  (symbol, text) =>
    isNewName(symbol) ||
    isApartIn(after.graph.configuration.plan, symbol, text) ||
    isApartIn(before.graph.configuration.plan, symbol, text);

function endpointsNamed(
  { before, after, renamed }: Sides,
  service: string,
  policies: readonly Policy[],
): readonly Endpoint[] {
  const named = mentionsOf(policies).values('aws:sourcevpce');
  const of = (context: Context, endpoint: Instance, attribute: string): Value =>
    context.graph.configuration.attribute(endpoint, attribute);
  const found = [
    ...endpointsFor(after, service).map((one) => ({
      id: of(after, one, 'id'),
      vpcId: of(after, one, 'vpc_id'),
    })),
    ...endpointsFor(before, service).map((one) => ({
      id: renamed(of(before, one, 'id')),
      vpcId: renamed(of(before, one, 'vpc_id')),
    })),
  ];
  return found.filter(
    ({ id }, index) =>
      named.some((value) => isIdentical(value, id)) &&
      !found.slice(0, index).some((other) => isIdentical(other.id, id)),
  );
}

/** VPC endpoints and VPCs that are new are surely none of those that exist. */
function toldApart(
  classes: readonly RequestClass[],
  policies: readonly Policy[],
): readonly RequestClass[] {
  const mentions = mentionsOf(policies);
  const known = new Map<RequestClass['keys'], RequestClass['keys']>();
  const apart = (key: string, value: KeyValue): KeyValue => {
    if (typeof value !== 'object' || !('value' in value) || value.unlike) return value;
    const unlike = mentions.values(key).filter((other) => areTwo(value.value, other));
    return unlike.length === 0 ? value : { ...value, unlike };
  };
  return classes.map((request) => {
    const keys =
      known.get(request.keys) ??
      new Map([
        ...request.keys,
        ...NETWORK_KEYS.map((key) => [key, apart(key, request.keys.get(key))] as const),
      ]);
    known.set(request.keys, keys);
    return { ...request, keys };
  });
}

function areTwo(a: Value, b: Value): boolean {
  if (a instanceof Symbolic && b instanceof Symbolic)
    return isNewName(a) && isNewName(b) && a.address !== b.address;
  return (
    (a instanceof Symbolic && typeof b === 'string' && isNewName(a)) ||
    (b instanceof Symbolic && typeof a === 'string' && isNewName(b))
  );
}
