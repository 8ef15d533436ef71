import type { Action, ArgValue, Request } from '@/lib/types';

/** What the methods ask for that wallets answer without a transaction or a signature. */
const types: Readonly<Record<string, string>> = {
  eth_requestAccounts: 'connect',
  wallet_requestPermissions: 'connect',
  wallet_revokePermissions: 'disconnect',
  wallet_switchEthereumChain: 'switchChain',
  wallet_addEthereumChain: 'addChain',
  wallet_watchAsset: 'watchAsset',
  wallet_showCallsStatus: 'showCallsStatus',
  wallet_grantPermissions: 'grantSession',
  wallet_requestExecutionPermissions: 'grantSession',
  eth_signAuthorization: 'signAuthorization',
  wallet_signAuthorization: 'signAuthorization',
};

/** A request for a right or a setting. A method that nobody has heard of is `unknown`, and so is one that asks for more. */
export function decodePermission({ method, params }: Request & { kind: 'permission' }): Action {
  const first = recordOf(Array.isArray(params) ? params[0] : params);
  const type = Object.hasOwn(types, method) && !asksForMore(method, first) ? (types[method] as string) : 'unknown';
  return {
    protocol: 'unknown',
    type,
    contract: null,
    function: method,
    args: { method, ...argsOf(type, first) },
    path: [0],
    flags: type === 'unknown' ? ['undecodable'] : [],
  };
}

/** wallet_requestPermissions connects an account; with any other name in it, it asks for what we cannot read. */
const asksForMore = (method: string, first: Record<string, unknown>): boolean =>
  method === 'wallet_requestPermissions' && Object.keys(first).join() !== 'eth_accounts';

const argsOf = (type: string, first: Record<string, unknown>): Record<string, ArgValue> => {
  if (type === 'switchChain') return { chainId: chainOf(first.chainId) };
  if (type !== 'addChain') return {};
  return { chainId: chainOf(first.chainId), name: textOf(first.chainName), rpcUrls: listOf(first.rpcUrls) };
};

const chainOf = (value: unknown): number | null => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^(?:0x[0-9a-fA-F]{1,13}|\d{1,15})$/.test(text) ? Number(text) : null;
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 200) : null);

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string').slice(0, 20);

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
