import { isReadOnly } from '../isReadOnly';
import { askingSpelling } from './asking';
import { coinbaseRequest, isCoinbaseMethod } from './coinbaseWire';

/** A request in a message that somebody wrote for a wallet. */
export type WireRequest = {
  method: string;
  params: unknown;
  /** The wallet's own page script writes it in other words than it was asked in. */
  translated: boolean;
};

const MAX_DEPTH = 8;
const MAX_NODES = 2_000;
/** Longer than any request that a wallet takes. */
export const MAX_TEXT = 8_000_000;

/** Names of streams over which MetaMask and its like take requests; on these a method that nobody knows is one too. */
const WALLET_STREAM = /provider/i;
const WALLET_TARGET = /contentscript|content-script/i;

/** CAIP-25: these only read a session or end it, and MetaMask's own script sends them as it starts. */
const sessionReads: readonly unknown[] = ['wallet_getSession', 'wallet_revokeSession', 'wallet_notify'];
/** Chains that this extension does not cover at all; their wallets' scripts use the same wire. */
const OTHER_CHAINS = /^(?:solana|bip122|tron|cosmos|stellar|starknet):/;

/**
 * What a message asks of a wallet, without what only reads: by the known shapes of wallets' wires, or anything like
 * JSON-RPC with a method that asks for a signature, in any envelope. The work is bounded, since a page can post as often
 * and as much as it likes; a known wire is always read whole.
 */
export const requestsIn = (message: unknown): readonly WireRequest[] => {
  const data = parsed(message);
  if (!isRecord(data)) return Array.isArray(data) ? searchIn(data) : [];
  const inner = own(data, 'data');
  if (typeof own(data, 'target') === 'string' && WALLET_TARGET.test(own(data, 'target') as string)) {
    const stream = isRecord(inner) ? own(inner, 'name') : undefined;
    if (isRecord(inner) && typeof stream === 'string' && WALLET_STREAM.test(stream)) {
      const carried = parsed(own(inner, 'data'));
      return (Array.isArray(carried) ? carried : [carried]).flatMap(strictly);
    }
  }
  if (own(data, 'type') === 'extensionUIRequest' && isRecord(inner)) {
    const request = own(inner, 'request');
    const asked = isRecord(request) ? coinbaseRequest(own(request, 'method'), own(request, 'params')) : undefined;
    if (asked) return [{ ...asked, translated: true }];
    if (isRecord(request) && isCoinbaseMethod(own(request, 'method'))) return [];
    return strictly(request);
  }
  return searchIn(data);
};

/** On a wallet's own wire all is held but what is known to only read. */
const strictly = (carried: unknown): WireRequest[] => {
  const { method, params } = isRecord(carried)
    ? { method: own(carried, 'method'), params: own(carried, 'params') }
    : {};
  if (typeof method !== 'string' || isReadOnly(method) || sessionReads.includes(method)) return [];
  return leavesOut(method, params) ? [] : [{ method, params, translated: false }];
};

const leavesOut = (method: string, params: unknown): boolean => {
  const scope = method === 'wallet_invokeMethod' && isRecord(params) ? own(params, 'scope') : undefined;
  return typeof scope === 'string' && OTHER_CHAINS.test(scope);
};

const searchIn = (data: unknown): WireRequest[] => {
  const found: WireRequest[] = [];
  let nodes = 0;
  const search = (value: unknown, depth: number): void => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return;
    const node = parsed(value);
    if (typeof node !== 'object' || node === null) return;
    const method = Array.isArray(node) ? undefined : own(node as Record<string, unknown>, 'method');
    if (typeof method === 'string' && askingSpelling(method) !== undefined) {
      const params = own(node as Record<string, unknown>, 'params');
      if (!leavesOut(method, params)) found.push({ method, params, translated: false });
      return;
    }
    for (const key in node) if (Object.hasOwn(node, key)) search((node as Record<string, unknown>)[key], depth + 1);
  };
  search(data, 0);
  return found;
};

/** Text that could be JSON with a request in it is read as that; anything else stays what it is. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || value.length > MAX_TEXT || !/^\s*[[{]/.test(value) || !value.includes('method'))
    return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;
