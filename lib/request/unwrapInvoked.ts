import type { ChainId } from '@/lib/types';
import { field, isJsonObject, type Json } from './Json';

/**
 * The request inside of CAIP-27's `wallet_invokeMethod`, with the chain that its scope names (`eip155:1`): the other door
 * to the same wallet. `undefined` for what is none, and for one inside of another.
 */
export const unwrapInvoked = (
  method: string,
  params: Json | undefined,
): { method: string; params?: Json; chainId: ChainId } | undefined => {
  if (method !== 'wallet_invokeMethod') return undefined;
  const outer = Array.isArray(params) ? (params as readonly Json[])[0] : params;
  const scope = isJsonObject(outer) ? field(outer, 'scope') : undefined;
  const inner = isJsonObject(outer) ? field(outer, 'request') : undefined;
  const name = isJsonObject(inner) ? field(inner, 'method') : undefined;
  const chain = typeof scope === 'string' ? /^eip155:([1-9]\d{0,14})$/.exec(scope)?.[1] : undefined;
  if (!isJsonObject(inner) || typeof name !== 'string' || name === method || chain === undefined) return undefined;
  const innerParams = field(inner, 'params');
  return { method: name, chainId: Number(chain), ...(innerParams === undefined ? {} : { params: innerParams }) };
};
