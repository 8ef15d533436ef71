import { type Abi, type Address, encodeFunctionData, erc20Abi, parseAbi } from 'viem';
import { permit2Abi } from '@/lib/protocols/permit2/abi';
import { readCalls } from '@/lib/protocols/safe/executed';
import type { Action, ArgValue, Call, Hex, Request } from '@/lib/types';

/** A call that has the effect that a signature will have once somebody uses it, and who would make it. */
export type Twin = Call & { to: Address; from: Address; path: readonly number[] };

/** What somebody can take with a right that a signature gives them: no more than `most`, and no more than is there. */
export type Taking = {
  token: Address;
  owner: Address;
  spender: Address;
  most: bigint;
  /** Permit2, where it is the one that moves the token, until then. */
  through?: { permit2: Address; expiration: number };
  path: readonly number[];
};

const lendingAbi = parseAbi([
  'function setAuthorization(address authorized, bool allowed)',
  'function allow(address manager, bool allowed)',
  'function approveDelegation(address delegatee, uint256 amount)',
]);
const collectionAbi = parseAbi([
  'function approve(address operator, uint256 tokenId)',
  'function setApprovalForAll(address operator, bool approved)',
]);

const MAX160 = 2n ** 160n - 1n;
const MAX48 = 2 ** 48 - 1;

/**
 * There is no signature yet to execute, so its effect is had from the owner's own calls: approve instead of permit, the
 * call itself instead of its being forwarded. Pure; nothing for what has no twin (an order needs somebody who fills it).
 *
 * @example twinOf(request, actions)[0] // { from: owner, to: token, data: approve(spender, amount), … }
 */
export function twinOf(request: Request, actions: readonly Action[]): readonly Twin[] {
  if (request.kind === 'transaction') return [];
  return actions.filter(isOutermost).flatMap((action) => callOf(request, action));
}

/** Calls inside of a signed one are its own to make. */
export const isOutermost = ({ signed, args, path }: Action): boolean =>
  signed === true && ('primaryType' in args || path.length === 1);

/** What each permit gives; a payment is itself all that it gives. */
export const takingsOf = (actions: readonly Action[]): readonly Taking[] =>
  actions.flatMap((action): Taking[] => {
    const { token, owner, spender, amount } = rightOf(action);
    const isPermit = isOutermost(action) && (action.type === 'permit' || action.type === 'permitTransfer');
    if (!isPermit || !token || !owner || !spender || !amount) return [];
    const { protocol, contract, path, args } = action;
    if (protocol !== 'permit2') return [{ token, owner, spender, most: amount, path }];
    const through = contract && { permit2: contract, expiration: seconds(args.expiration) };
    return through ? [{ token, owner, spender, most: min(amount, MAX160), through, path }] : [];
  });

const rightOf = ({ protocol, type, args }: Action) => {
  const isPayment = type === 'transferWithAuthorization' || type === 'receiveWithAuthorization';
  const isPermit = type === 'permit' || type === 'permitTransfer';
  if (!(protocol === 'erc20' && (isPermit || isPayment)) && !(protocol === 'permit2' && isPermit)) return {};
  return {
    token: address(args.token),
    owner: address(isPayment ? args.from : args.owner),
    spender: address(isPayment ? args.to : args.spender),
    amount: typeof args.amount === 'bigint' ? args.amount : undefined,
  };
};

const callOf = (request: Request, action: Action): readonly Twin[] => {
  const { args, contract, path } = action;
  const right = rightOf(action);
  const from = right.owner ?? address(args.owner) ?? request.account;
  const make = (to: Address, abi: Abi, functionName: string, values: readonly unknown[]): Twin[] => [
    { from, to, value: 0n, data: encodeFunctionData({ abi, functionName, args: values.map(plain) }), path },
  ];
  const grantee = address(args.grantee);
  switch (`${action.protocol}.${action.type}`) {
    case 'erc20.permit':
      return right.token && right.spender ? make(right.token, erc20Abi, 'approve', [right.spender, right.amount]) : [];
    case 'erc20.transferWithAuthorization':
    case 'erc20.receiveWithAuthorization':
      return right.token && right.spender ? make(right.token, erc20Abi, 'transfer', [right.spender, right.amount]) : [];
    case 'permit2.permit':
    case 'permit2.permitTransfer': {
      if (!contract || !right.token || !right.spender || right.amount === undefined) return [];
      const values = [right.token, right.spender, min(right.amount, MAX160), seconds(args.expiration)];
      return make(contract, permit2Abi, 'approve', values);
    }
    case 'erc721.permit':
      return contract ? make(contract, collectionAbi, 'approve', [args.operator, args.tokenId]) : [];
    case 'erc721.permitForAll':
      return contract ? make(contract, collectionAbi, 'setApprovalForAll', [args.operator, args.approved]) : [];
    case 'unknown.approveDelegation':
      return contract && grantee ? make(contract, lendingAbi, 'approveDelegation', [grantee, args.amount]) : [];
    case 'unknown.authorizeLending':
      return contract && grantee && typeof args.by === 'string'
        ? make(contract, lendingAbi, args.by, [grantee, args.allowed])
        : [];
    case 'unknown.authorizeCall':
      return sent(from, args, path);
    case 'erc4337.userOperation':
      return sent(address(args.entryPoint) ?? from, { to: args.sender ?? null, data: args.callData ?? null }, path);
    case 'safe.execTransaction':
      return bySafe(args, path);
    default:
      return [];
  }
};

/** The call itself, without whoever forwards it. */
const sent = (from: Address, { to, amount, data }: Action['args'], path: Twin['path']): readonly Twin[] => {
  const target = address(to);
  if (!target || typeof data !== 'string') return [];
  return [{ from, to: target, value: typeof amount === 'bigint' ? amount : 0n, data: data as Hex, path }];
};

/** What a Safe runs. Foreign code that runs as the Safe has no twin: nobody but the Safe can run it. */
const bySafe = (args: Action['args'], path: Twin['path']): readonly Twin[] => {
  const safe = address(args.safe);
  if (!safe) return [];
  if (args.operation === 0) return sent(safe, args, path);
  const calls = args.multiSend === true && typeof args.data === 'string' ? readCalls(args.data as Hex) : undefined;
  return calls?.every(({ operation }) => operation === 0)
    ? calls.map(({ to, value, data }) => ({ from: safe, to, value, data, path }))
    : [];
};

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** A right that ends with its use has no expiry of its own. */
const seconds = (value: ArgValue | undefined): number => (typeof value === 'bigint' ? Number(value) : MAX48);

/** Encoders refuse a wrong checksum; case means nothing here. */
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

const address = (value: ArgValue | undefined): Address | undefined =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) ? (value as Address) : undefined;
