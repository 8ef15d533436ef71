import { zeroAddress } from 'viem';
import type { Action, Request } from '@/lib/types';
import { authorized } from './authorized';
import { expand } from './expand';
import {
  addressOf,
  chainOf,
  type Fields,
  fieldOf,
  integerOf,
  listOf,
  recordOf,
  textOf,
  textsOf,
} from './permission/readField';
import { readSession } from './permission/readSession';
import { readUserOperation } from './permission/readUserOperation';
import type { Route } from './routeCall';

/** What the methods ask for that wallets answer without a transaction or a signature that is read elsewhere. */
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
  eth_signAuthorization: 'setCode',
  wallet_signAuthorization: 'setCode',
  eth_sendUserOperation: 'userOperation',
};

/** A request for a right or a setting. A method that nobody has heard of is `unknown`, and so is one that asks for more. */
export function decodePermission(
  { method, params }: Request & { kind: 'permission' },
  route: Route,
): readonly Action[] {
  const first = recordOf(Array.isArray(params) ? params[0] : params);
  const type = Object.hasOwn(types, method) && !asksForMore(method, first) ? types[method] : 'unknown';
  switch (type) {
    case 'grantSession':
      return named(
        method,
        readSession(params).map((args) => ({ type, args })),
      );
    case 'setCode':
      return codeOf(params).map((action) => ({ ...action, function: method, signed: true }));
    case 'userOperation': {
      const operation = readUserOperation(params);
      if (!operation) return named(method, [{ type: 'unknown', args: {} }], ['undecodable']);
      return expand([operation], route).map((action): Action => ({ ...action, signed: true }));
    }
    case 'switchChain':
      return named(method, [{ type, args: { chainId: chainOf(fieldOf(first, 'chainId')) } }]);
    case 'addChain':
      return named(method, [{ type, args: chainArgs(first) }]);
    case 'unknown':
    case undefined:
      return named(method, [{ type: 'unknown', args: {} }], ['undecodable']);
    default:
      return named(method, [{ type, args: {} }]);
  }
}

const named = (
  method: string,
  parts: readonly Pick<Action, 'type' | 'args'>[],
  flags: Action['flags'] = [],
): readonly Action[] =>
  parts.map(({ type, args }, index) => ({
    protocol: 'unknown',
    type,
    contract: null,
    function: method,
    args: { method, ...args },
    path: parts.length === 1 ? [0] : [0, index],
    flags,
  }));

/** wallet_requestPermissions connects an account; with any other name in it, it asks for what we cannot read. */
const asksForMore = (method: string, first: Fields): boolean =>
  method === 'wallet_requestPermissions' && Object.keys(first).join() !== 'eth_accounts';

const chainArgs = (chain: Fields): Action['args'] => ({
  chainId: chainOf(fieldOf(chain, 'chainId')),
  name: textOf(fieldOf(chain, 'chainName')),
  symbol: textOf(fieldOf(recordOf(fieldOf(chain, 'nativeCurrency')), 'symbol')),
  rpcUrls: textsOf(fieldOf(chain, 'rpcUrls')),
});

const MAX_CODES = 20;

/** One authorization or several, alone or behind the account that signs. What cannot be read of one is not made up. */
const codeOf = (params: unknown): readonly Action[] => {
  const found = listOf(params)
    .flat()
    .filter((item) => typeof item === 'object')
    .map(recordOf);
  // What stands behind the last that is read is one that cannot be.
  const read = found.length > MAX_CODES ? [...found.slice(0, MAX_CODES), {}] : found;
  return (read.length > 0 ? read : [recordOf(params)]).map((item): Action => {
    const address = addressOf(fieldOf(item, 'address') ?? fieldOf(item, 'contractAddress'));
    const [chainId, nonce] = [integerOf(fieldOf(item, 'chainId')), integerOf(fieldOf(item, 'nonce'))];
    const action = authorized({ address: address ?? zeroAddress, chainId: chainId ?? 0n, nonce: nonce ?? undefined });
    if (address && chainId !== null) return action;
    const args = { ...(address ? { delegate: address } : {}), ...(chainId === null ? {} : { chainId }) };
    return { ...action, contract: address, args, flags: ['undecodable'] };
  });
};
