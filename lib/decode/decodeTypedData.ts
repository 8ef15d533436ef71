import { isAddress } from 'viem';
import { readWitness } from '@/lib/protocols/permit2/witness';
import type { Action, ActionFlag, Address, TypedData } from '@/lib/types';
import { expand } from './expand';
import type { ActionPart } from './functionTable';
import type { Route } from './routeCall';
import { encodeType } from './typed/encodeType';
import { type Found, findEntry } from './typed/findEntry';
import { impersonates } from './typed/impersonates';
import { readBlind } from './typed/readBlind';
import { readInnerCall } from './typed/readInnerCall';
import type { TypedContext } from './typed/typedTable';
import { typedValue } from './typed/typedValue';
import { unwrapTyped } from './typed/unwrapTyped';
import { isSnapshotVote } from './typed/votes';

type TypedRequest = TypedContext['request'];
type Reading = {
  protocol: Action['protocol'];
  parts: readonly ActionPart[];
  flags: readonly ActionFlag[];
  imitates?: string;
};

/**
 * What a signature over typed data lets others do. The chain and the contract that its domain names, and the struct as
 * EIP-712 hashes it, decide; every name in it is the page's word. What nothing reads is flagged `undecodable`.
 */
export function decodeTypedData(request: TypedRequest, route: Route): readonly Action[] {
  const typedData = unwrapTyped(request.typedData);
  const { domain, primaryType } = typedData;
  const contract = addressOf(domain.verifyingContract);
  const domainChain = chainOf(domain.chainId);
  const context: TypedContext = {
    request,
    typedData,
    contract,
    chainId: domainChain ?? request.chainId,
    contracts: {},
  };
  const { protocol, parts, flags, imitates } = read(context, route) ?? unread(context, route);
  const about = {
    primaryType,
    ...(typeof domain.name === 'string' ? { domainName: domain.name } : {}),
    ...(domainChain === undefined ? {} : { domainChain }),
    ...(imitates ? { imitates } : {}),
  };
  return parts.flatMap(({ type, args, inner }, index) => {
    const path = parts.length === 1 ? [0] : [0, index];
    const action: Action = {
      ...{ protocol, type, contract, function: primaryType, path, flags, signed: true },
      args: { ...args, ...about },
    };
    if (!inner) return [action];
    const within = { ...route, path, request: { ...route.request, chainId: context.chainId } };
    return [action, ...expand(inner, within).map((one): Action => ({ ...one, signed: true }))];
  });
}

const read = (context: TypedContext, route: Route): Reading | undefined => {
  const found = findEntry(context.typedData, route.protocols);
  const parts =
    found && attempt(() => found.entry.act(messageOf(context.typedData), contextFor(found, context, route)));
  if (!found || !parts || parts.length === 0) return readOther(context, route);
  return { protocol: found.protocol, parts, ...judge(found, context, route) };
};

const contextFor = ({ protocol }: Found, context: TypedContext, { catalogue }: Route): TypedContext => ({
  ...context,
  contracts: (protocol !== 'unknown' && catalogue.contracts(protocol, context.chainId)) || {},
});

/** Whether the contract is one that takes such a signature. */
const judge = (found: Found, context: TypedContext, route: Route): Pick<Reading, 'flags' | 'imitates'> => {
  const { contract, chainId, typedData } = context;
  const { catalogue, protocols } = route;
  const owner = contract ? catalogue.find(chainId, contract) : undefined;
  const imitated = impersonates(typedData.domain.name, contract, chainId, catalogue, protocols);
  if (imitated) return { flags: ['look-alike'], imitates: imitated };
  if (!found.entry.anywhere)
    return owner?.protocol === found.protocol ? { flags: [] } : { flags: ['look-alike'], imitates: found.protocol };
  const isKnown = owner !== undefined || (contract !== null && catalogue.token(chainId, contract) !== undefined);
  return { flags: isKnown && !found.loose ? [] : ['by-shape'] };
};

/** Structs that have no fixed type. */
const readOther = (context: TypedContext, route: Route): Reading | undefined => {
  const { typedData, contract, chainId } = context;
  const type = encodeType(typedData.primaryType, typedData.types);
  const witness = attempt(() => readWitness(type, messageOf(typedData), context));
  if (witness) {
    const isPermit2 = contract !== null && route.catalogue.find(chainId, contract)?.protocol === 'permit2';
    const imitation = { flags: ['look-alike'] as const, imitates: 'permit2' };
    return { protocol: 'permit2', parts: witness, ...(isPermit2 ? { flags: [] } : imitation) };
  }
  if (isSnapshotVote(type, typedData.domain))
    return { protocol: 'unknown', parts: [{ type: 'vote', args: {} }], flags: [] };
  const parts = attempt(() => readBlind(typedData) ?? readInnerCall(messageOf(typedData), context));
  return parts && { protocol: 'unknown', parts, flags: ['by-shape'] };
};

/** Somebody's own struct. A contract of the catalogue is named; a name that is only borrowed is an imitation. */
const unread = (context: TypedContext, { catalogue, protocols }: Route): Reading => {
  const { contract, chainId, typedData } = context;
  const protocol = (contract && catalogue.find(chainId, contract)?.protocol) || 'unknown';
  const parts = [{ type: isStakerDelegation(typedData) ? 'obsolete' : 'signTypedData', args: {} }];
  const imitated = isStakerDelegation(typedData) && protocol !== 'eigenlayer' ? 'eigenlayer' : undefined;
  const imitates = imitated ?? impersonates(typedData.domain.name, contract, chainId, catalogue, protocols);
  if (imitates) return { protocol, parts, flags: ['look-alike'], imitates };
  return { protocol, parts, flags: isStakerDelegation(typedData) ? [] : ['undecodable'] };
};

/** EigenLayer's delegation by signature, which its contracts no longer take. */
const isStakerDelegation = ({ primaryType, types }: TypedData): boolean =>
  primaryType === 'StakerDelegation' &&
  ['staker', 'operator'].every((name) => types[primaryType]?.some((member) => member.name === name));

const messageOf = ({ primaryType, message, types }: TypedData): unknown => typedValue(primaryType, message, types);

const addressOf = (value: unknown): Address | null =>
  typeof value === 'string' && isAddress(value, { strict: false }) ? value : null;

const chainOf = (value: unknown): number | undefined => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^(?:\d{1,15}|0x[0-9a-fA-F]{1,12})$/.test(text) ? Number(text) : undefined;
};

/** A page may say that its struct is of a known type and fill it with anything. */
const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};
