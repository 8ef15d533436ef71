import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { DecodeContext, Protocol } from '@/lib/protocols/defineProtocol';
import type { Action, Address, Call, Hex, Request } from '@/lib/types';
import { type Budget, spendBytes } from './budget';
import { decodeCall } from './decodeCall';
import { expand } from './expand';
import { shapeOf } from './shapes';

export type Route = {
  /** Inside of other calls `account` is who makes the call. */
  request: Request;
  /** Who signs. */
  signer: Address;
  catalogue: Catalogue;
  protocols: readonly Protocol[];
  path: readonly number[];
  /** Shared by everything that one request holds. */
  budget: Budget;
  depth: number;
};

type AddressedCall = Call & { to: Address };

/**
 * From the most certain to the least: a contract of the catalogue, a token of the catalogue, a contract that may be its
 * owner's part of a protocol, imitation of a protocol, a standard by the shape of the call, unknown. Calls inside of a call follow behind it.
 */
export function routeCall(call: Call, route: Route): readonly Action[] {
  const { path } = route;
  if (call.to === null) return [plain('create', null, { value: call.value, size: (call.data.length - 2) / 2 }, path)];
  const target = { ...call, to: call.to };
  if (call.data === '0x') return [plain('transferNative', call.to, { to: call.to, amount: call.value }, path)];
  if (!spendBytes(route.budget, call.data)) return [{ ...unknown(target, path), flags: ['undecodable'] }];
  const actions = catalogued(target, route) ??
    unlisted(target, route) ??
    imitation(target, route) ??
    byShape(target, route) ?? [unknown(target, path)];
  return call.value > 0n
    ? actions.map((action) => (action.path.length > path.length ? action : withValue(action, call.value)))
    : actions;
}

const withValue = (action: Action, value: bigint): Action => ({ ...action, args: { ...action.args, value } });

/** A contract that the catalogue knows on this chain; a function that it cannot read is said to be unknown. */
const catalogued = (call: AddressedCall, route: Route): readonly Action[] | undefined => {
  const { catalogue, request, path } = route;
  const found = catalogue.find(request.chainId, call.to);
  const actions =
    (found && decodeWith(found.protocol, found.role, call, route)) ??
    (catalogue.token(request.chainId, call.to) && decodeWith('erc20', 'token', call, route));
  if (actions || !found) return actions || undefined;
  return byShape(call, route) ?? [{ ...unknown(call, path), protocol: found.protocol, flags: ['unknown-function'] }];
};

/** A pod, or what looks like one: whose it is, the chain says (lib/decode/confirm.ts). */
const unlisted = (call: AddressedCall, route: Route): readonly Action[] | undefined => {
  for (const { id, decodeUnlisted } of route.protocols) {
    const actions = decodeUnlisted?.(call, { ...contextOf(id, 'unlisted', route), flags: ['by-shape'] });
    if (actions) return actions;
  }
  return undefined;
};

/** A function that only one protocol has, on a contract that is not that protocol's. */
const imitation = (call: AddressedCall, { protocols, path }: Route): readonly Action[] | undefined => {
  const selector = selectorOf(call);
  const imitated = protocols.find(({ distinctive }) => Object.hasOwn(distinctive, selector));
  if (!imitated) return undefined;
  const name = imitated.distinctive[selector] as string;
  return [{ ...unknown(call, path), function: name, args: { selector, imitates: imitated.id }, flags: ['look-alike'] }];
};

/** Any contract can be a token, a Safe or a multicall; only the standard's functions of exactly its shape are read. */
const byShape = (call: AddressedCall, route: Route): readonly Action[] | undefined => {
  const shape = shapeOf(selectorOf(call));
  if (!shape) return undefined;
  const context = { ...contextOf(shape.protocol, shape.role, route), flags: ['by-shape'] as const };
  const actions = decodeCall(shape.protocol, shape.table, call, context);
  return actions?.[0]?.flags.includes('undecodable')
    ? [{ ...unknown(call, route.path), flags: ['undecodable'] }]
    : actions;
};

const decodeWith = (id: string, role: string, call: AddressedCall, route: Route): readonly Action[] | undefined =>
  route.protocols.find((candidate) => candidate.id === id)?.decode(call, contextOf(id, role, route));

const contextOf = (id: string, role: string, route: Route): DecodeContext => {
  const { catalogue, protocols, request, path } = route;
  const protocol = protocols.find((candidate) => candidate.id === id);
  return {
    chainId: request.chainId,
    role,
    contracts: (protocol && catalogue.contracts(protocol.id, request.chainId)) ?? {},
    path,
    request,
    expand: (inner, at) => expand(inner, { ...route, path: at }),
  };
};

const selectorOf = (call: Call): Hex => call.data.slice(0, 10).toLowerCase() as Hex;

const unknown = (call: AddressedCall, path: readonly number[]): Action => ({
  ...plain('unknown', call.to, { selector: selectorOf(call) }, path),
  function: selectorOf(call),
});

const plain = (type: string, contract: Address | null, args: Action['args'], path: readonly number[]): Action => ({
  protocol: 'unknown',
  type,
  contract,
  function: type,
  args,
  path,
  flags: [],
});
