import { readWitness } from '@/lib/protocols/permit2/witness';
import type { Action, ActionFlag, TypedData } from '@/lib/types';
import type { ActionPart } from '../functionTable';
import type { Route } from '../routeCall';
import { encodeType } from './encodeType';
import { type Found, findEntry } from './findEntry';
import { impersonates } from './impersonates';
import { readBlind } from './readBlind';
import { readInnerCall } from './readInnerCall';
import type { TypedContext } from './typedTable';
import { typedValue } from './typedValue';
import { isSnapshotVote } from './votes';

export type TypedReading = {
  protocol: Action['protocol'];
  parts: readonly ActionPart[];
  flags: readonly ActionFlag[];
  /** Whose name or struct it has without being theirs. */
  imitates?: string;
};

/** What signing a struct does, as far as anything is known of it. */
export const readTyped = (context: TypedContext, route: Route): TypedReading =>
  readKnown(context, route) ?? readOther(context, route) ?? unread(context, route);

const readKnown = (context: TypedContext, route: Route): TypedReading | undefined => {
  const found = findEntry(context.typedData, route.protocols);
  const parts =
    found && attempt(() => found.entry.act(messageOf(context.typedData), contextFor(found, context, route)));
  if (!found || !parts || parts.length === 0) return undefined;
  return { protocol: found.protocol, parts, ...judge(found, context, route) };
};

const contextFor = ({ protocol }: Found, context: TypedContext, { catalogue }: Route): TypedContext => ({
  ...context,
  contracts: (protocol !== 'unknown' && catalogue.contracts(protocol, context.chainId)) || {},
});

/** Whether the contract is one that takes such a signature. */
const judge = (found: Found, context: TypedContext, route: Route): Pick<TypedReading, 'flags' | 'imitates'> => {
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
const readOther = (context: TypedContext, route: Route): TypedReading | undefined => {
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
const unread = (context: TypedContext, { catalogue, protocols }: Route): TypedReading => {
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

/** A page may say that its struct is of a known type and fill it with anything. */
const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};
