import { type Address, encodeFunctionData, erc20Abi, type Hex, hexToBigInt, pad } from 'viem';
import type { Hints, Read, ReadResult } from '@/lib/protocols/defineProtocol';
import type { ApprovalChange, Asset, AssetChange } from '@/lib/types';

/** Returns the balance of the address in its calldata: CALLDATALOAD(0), BALANCE, MSTORE(0), RETURN(0, 32). */
const BALANCE_CODE: Hex = '0x6000353160005260206000f3';

type Assets = { account: Address; hints: Pick<Hints, 'tokens' | 'allowances'> };

/** Reads of everything that could move or be approved: native coin, tokens in play, allowances in play. */
export const assetReads = ({ account, hints }: Assets): readonly Read[] => [
  { id: 'asset:native', to: 'lens:balance', code: BALANCE_CODE, data: pad(account, { size: 32 }) },
  ...unique(hints.tokens, (token) => token).map((token) => ({
    id: balanceId(token),
    to: token,
    data: encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [lower(account)] }),
  })),
  ...unique(hints.allowances, allowanceId).map((allowance) => ({
    id: allowanceId(allowance),
    to: allowance.token,
    data: encodeFunctionData({
      abi: erc20Abi,
      functionName: 'allowance',
      args: [lower(allowance.owner), lower(allowance.spender)],
    }),
  })),
];

/** Tokens of which the account has some, as read; what was not read is left out. */
export const heldTokens = (
  tokens: readonly Address[],
  results: readonly ReadResult[],
): readonly { token: Address; amount: bigint }[] => {
  const balances = words(results);
  return unique(tokens, (token) => token).flatMap((token) => {
    const amount = balances.get(balanceId(token)) ?? 0n;
    return amount > 0n ? [{ token, amount }] : [];
  });
};

export type AssetDifference = Assets & {
  before: readonly ReadResult[];
  after: readonly ReadResult[];
  /** Wei that went for gas: no part of what the request moves. */
  fee: bigint;
  /** `null` is the native coin. */
  assetOf(token: Address | null): Asset;
};

/** What moved and which rights changed, by the chain's own reads; logs could claim anything. */
export const assetDifference = ({
  account,
  hints,
  before,
  after,
  fee,
  assetOf,
}: AssetDifference): { assetChanges: AssetChange[]; approvals: ApprovalChange[] } => {
  const [was, is] = [words(before), words(after)];
  const change = (id: string, refund = 0n): { before: bigint; after: bigint } | undefined => {
    const [first, last] = [was.get(id), is.get(id)];
    if (first === undefined || last === undefined || first === last + refund) return undefined;
    return { before: first, after: last + refund };
  };
  const balances = [
    { token: null, id: 'asset:native', refund: fee },
    ...unique(hints.tokens, (token) => token).map((token) => ({ token, id: balanceId(token), refund: 0n })),
  ];
  return {
    assetChanges: balances.flatMap(({ token, id, refund }) => {
      const found = change(id, refund);
      return found ? [{ asset: assetOf(token), account, ...found }] : [];
    }),
    approvals: unique(hints.allowances, allowanceId).flatMap((allowance) => {
      const found = change(allowanceId(allowance));
      return found
        ? [{ asset: assetOf(allowance.token), owner: allowance.owner, spender: allowance.spender, ...found }]
        : [];
    }),
  };
};

/** Encoders refuse a wrong checksum; case means nothing here. */
const lower = (address: Address): Address => address.toLowerCase() as Address;

const balanceId = (token: Address): string => `asset:balance:${token.toLowerCase()}`;
const allowanceId = ({ token, owner, spender }: Hints['allowances'][number]): string =>
  `asset:allowance:${token}:${owner}:${spender}`.toLowerCase();

/** Answers of one word; a read that failed or says something else is left out, not taken for zero. */
const words = (results: readonly ReadResult[]): ReadonlyMap<string, bigint> =>
  new Map(results.flatMap(({ id, ok, data }) => (ok && data.length === 66 ? [[id, hexToBigInt(data)]] : [])));

const unique = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item).toLowerCase(), item])).values(),
];
