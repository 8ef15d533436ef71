import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { DecodeContext, Protocol } from '@/lib/protocols/defineProtocol';
import type { Action, Address, Call, Hex, Request } from '@/lib/types';

export type Route = {
  request: Request;
  catalogue: Catalogue;
  protocols: readonly Protocol[];
  path: readonly number[];
};

type AddressedCall = Call & { to: Address };

/**
 * From the most certain to the least: a contract of the catalogue, a token of the catalogue, imitation of a protocol, a
 * token by the shape of the call, unknown.
 */
export function routeCall(call: Call, route: Route): readonly Action[] {
  const { path } = route;
  if (call.to === null) return [plain('create', null, { value: call.value, size: (call.data.length - 2) / 2 }, path)];
  const target = { ...call, to: call.to };
  if (call.data === '0x') return [plain('transferNative', call.to, { to: call.to, amount: call.value }, path)];
  const actions = catalogued(target, route) ??
    imitation(target, route) ??
    byShape(target, route) ?? [unknown(target, path)];
  return call.value > 0n
    ? actions.map((action) => ({ ...action, args: { ...action.args, value: call.value } }))
    : actions;
}

/** A contract that the catalogue knows on this chain; a function that it cannot read is said to be unknown. */
const catalogued = (call: AddressedCall, route: Route): readonly Action[] | undefined => {
  const { catalogue, request, path } = route;
  const found = catalogue.find(request.chainId, call.to);
  const actions =
    (found && decodeWith(found.protocol, found.role, call, route)) ??
    (catalogue.token(request.chainId, call.to) && decodeWith('erc20', 'token', call, route));
  if (actions || !found) return actions || undefined;
  return [{ ...unknown(call, path), protocol: found.protocol, flags: ['unknown-function'] }];
};

/** A function that only one protocol has, on a contract that is not that protocol's. */
const imitation = (call: AddressedCall, { protocols, path }: Route): readonly Action[] | undefined => {
  const selector = selectorOf(call);
  const imitated = protocols.find(({ distinctive }) => Object.hasOwn(distinctive, selector));
  if (!imitated) return undefined;
  const name = imitated.distinctive[selector] as string;
  return [{ ...unknown(call, path), function: name, args: { selector, imitates: imitated.id }, flags: ['look-alike'] }];
};

/** Any contract can be a token; only the standard's functions of exactly its shape are read. */
const byShape = (call: AddressedCall, route: Route): readonly Action[] | undefined =>
  decodeWith('erc20', 'token', call, route)
    ?.filter(({ flags }) => !flags.includes('undecodable'))
    .map((action) => ({ ...action, flags: ['by-shape', ...action.flags] }));

const decodeWith = (id: string, role: string, call: AddressedCall, route: Route): readonly Action[] | undefined => {
  const { catalogue, protocols, request, path } = route;
  const protocol = protocols.find((candidate) => candidate.id === id);
  const contracts = protocol && (catalogue.contracts(protocol.id, request.chainId) ?? {});
  const context: DecodeContext = { chainId: request.chainId, role, contracts: contracts ?? {}, path, request };
  return protocol?.decode(call, context);
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
