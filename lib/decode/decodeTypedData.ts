import { isAddress } from 'viem';
import type { Action, Address } from '@/lib/types';
import { expand } from './expand';
import { past } from './past';
import type { Route } from './routeCall';
import { readTyped } from './typed/readTyped';
import type { TypedContext } from './typed/typedTable';
import { unwrapTyped } from './typed/unwrapTyped';

/** Of a batch that nobody would read to its end; what is past it is said to be unknown. */
const MAX_PARTS = 200;

type TypedRequest = TypedContext['request'];

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
  const { protocol, parts, flags, imitates } = readTyped(context, route);
  const about = {
    primaryType,
    ...(typeof domain.name === 'string' ? { domainName: domain.name } : {}),
    ...(domainChain === undefined ? {} : { domainChain }),
    ...(imitates ? { imitates } : {}),
  };
  const actions = parts.slice(0, MAX_PARTS).flatMap(({ type, args, inner }, index) => {
    const path = parts.length === 1 ? [0] : [0, index];
    const action: Action = {
      ...{ protocol, type, contract, function: primaryType, path, flags, signed: true },
      args: { ...args, ...about },
    };
    if (!inner) return [action];
    const within = { ...route, path, request: { ...route.request, chainId: context.chainId } };
    return [action, ...expand(inner, within).map((one): Action => ({ ...one, signed: true }))];
  });
  return parts.length > MAX_PARTS ? [...actions, { ...past([0, MAX_PARTS], 'number'), signed: true }] : actions;
}

const addressOf = (value: unknown): Address | null =>
  typeof value === 'string' && isAddress(value, { strict: false }) ? value : null;

/** A chain that the domain names and that is none is 0, which no wallet is on. */
const chainOf = (value: unknown): number | undefined => {
  if (value === undefined) return undefined;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^(?:\d{1,15}|0x[0-9a-fA-F]{1,12})$/.test(text) ? Number(text) : 0;
};
