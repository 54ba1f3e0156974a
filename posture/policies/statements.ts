/** Whether a statement is about a request. */
import { isMap, Unknown, type Value, type ValueMap } from '../evaluate/value';
import { remembered } from '../remembered';

import { conditionsHold } from './conditions';
import { type Statement, valuesOf } from './document';
import { equals, isLike, type Present } from './patterns';
import type { RequestClass, RequestPrincipal } from './request';
import { everyInTurn, not, some, type Truth } from './truth';

export function matches({ elements }: Statement, request: RequestClass): Truth {
  if (!elements) return undefined;
  return everyInTurn([
    () => isAbout.action(elements, request.action),
    () => isAbout.principal(elements, request.principal),
    () => isAbout.resource(elements, request.resource),
    () => conditionsHold(elements.get('Condition'), request),
  ]);
}

/** Whether a statement names an action. Requests of which all else is the same are told apart by nothing else. */
export const namesAction = ({ elements }: Statement, action: string): Truth =>
  elements && isAbout.action(elements, action);

const isAbout = {
  action: remembered((elements: ValueMap, action: string) =>
    eitherOr(elements, 'Action', (value) => isOneOf(value, { value: action }, true)),
  ),
  principal: remembered((elements: ValueMap, principal: RequestPrincipal) =>
    eitherOr(elements, 'Principal', (value) => isPrincipal(value, principal)),
  ),
  resource: remembered((elements: ValueMap, resource: Present) =>
    eitherOr(elements, 'Resource', (value) => isOneOf(value, resource, false)),
  ),
};

/** An element or its negation. A statement with both or neither is not understood. */
function eitherOr(elements: ValueMap, name: string, isMatch: (value: Value) => Truth): Truth {
  const [value, other] = [elements.get(name), elements.get(`Not${name}`)];
  if (value !== undefined && other === undefined) return isMatch(value);
  return value === undefined && other !== undefined ? not(isMatch(other)) : undefined;
}

function isOneOf(patterns: Value, text: Present, ignoreCase: boolean): Truth {
  const values = valuesOf(patterns);
  if (!values) return undefined;
  return some(
    values.map((pattern) =>
      pattern instanceof Unknown ? undefined : isLike(text, pattern, ignoreCase),
    ),
  );
}

function isPrincipal(element: Value, principal: RequestPrincipal): Truth {
  if (element === '*') return true;
  if (!isMap(element) || element.size === 0) return undefined;
  return some(
    [...element].map(([kind, value]): Truth => {
      const values = valuesOf(value);
      if (!values) return undefined;
      if (kind === 'AWS') return some(values.map((one) => isAwsPrincipal(one, principal)));
      if (kind === 'Service') return some(values.map((one) => isService(one, principal)));
      // A federated user or a canonical user: nothing is known of who that is.
      return principal.kind === 'service' ? false : undefined;
    }),
  );
}

function isService(value: Value, { service }: RequestPrincipal): Truth {
  if (!service) return false;
  return typeof value === 'string' && /[*?]/.test(value) ? undefined : equals(service, value);
}

const ACCOUNT = /^(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/;

function isAwsPrincipal(value: Value, principal: RequestPrincipal): Truth {
  if (value === '*') return true;
  if (principal.kind === 'service' || principal.kind === 'without-identity') return false;
  const { arn, account } = principal;
  if (typeof value !== 'string') return arn ? equals(arn, value) : undefined;
  const [, named] = ACCOUNT.exec(value) ?? [];
  if (named !== undefined) return account ? equals(account, named) : undefined;
  const [, owner] = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):[^*?]+$/.exec(value) ?? [];
  if (owner === undefined) return undefined;
  if (account && equals(account, owner) === false) return false;
  // A session is one of those that the request's role may have.
  return value.includes(':assumed-role/') || !arn ? undefined : equals(arn, value);
}
