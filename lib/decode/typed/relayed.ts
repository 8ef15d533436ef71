import type { Address, Hex } from '@/lib/types';
import { type TypedEntry, typedEntry } from './typedTable';

const anywhere = { anywhere: true };

type Forwarded = { from: Address; to: Address; value: bigint; nonce?: bigint; deadline?: bigint; data: Hex };

const FORWARDED = [
  'ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data)',
  'ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)',
  'ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data,uint256 validUntil)',
  'ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data,uint256 validUntilTime)',
];

/** Calls that somebody else sends in the signer's name (ERC-2771 and its kin): what they do is what the call does. */
export const relayed: readonly TypedEntry[] = [
  ...FORWARDED.map((type) =>
    typedEntry<Forwarded>(
      type,
      ({ from, to, value, nonce, deadline, data }) => [
        {
          type: 'authorizeCall',
          args: {
            ...{ owner: from, to, amount: value, data, deadline: deadline ?? null },
            ...(nonce === undefined ? {} : { nonce }),
          },
          inner: [{ to, value, data, from }],
        },
      ],
      anywhere,
    ),
  ),
  typedEntry<{ nonce: bigint; from: Address; functionSignature: Hex }>(
    'MetaTransaction(uint256 nonce,address from,bytes functionSignature)',
    ({ nonce, from, functionSignature }, { contract }) => [
      {
        type: 'authorizeCall',
        args: { owner: from, to: contract, amount: 0n, data: functionSignature, nonce, deadline: null },
        inner: contract ? [{ to: contract, value: 0n, data: functionSignature, from }] : [],
      },
    ],
    anywhere,
  ),
  typedEntry<{ target: Address; data: Hex; user: Address; userDeadline: bigint }>(
    'CallWithERC2771(uint256 chainId,address target,bytes data,address user,uint256 userNonce,uint256 userDeadline)',
    ({ target, data, user, userDeadline }) => [
      {
        type: 'authorizeCall',
        args: { owner: user, to: target, amount: 0n, data, deadline: userDeadline },
        inner: [{ to: target, value: 0n, data, from: user }],
      },
    ],
    anywhere,
  ),
  ...['JoinPool', 'ExitPool', 'Swap', 'BatchSwap', 'SetRelayerApproval'].map((name) =>
    typedEntry<{ calldata: Hex; sender: Address; nonce: bigint; deadline: bigint }>(
      `${name}(bytes calldata,address sender,uint256 nonce,uint256 deadline)`,
      ({ calldata: data, nonce, deadline }, { contract, request }) => [
        {
          type: 'authorizeCall',
          args: { owner: request.account, to: contract, amount: 0n, data, nonce, deadline },
          inner: contract ? [{ to: contract, value: 0n, data, from: request.account }] : [],
        },
      ],
      anywhere,
    ),
  ),
];

type Delegation = { delegate: Address; delegator: Address; caveats: readonly { enforcer: Address }[] };
type Spend = { account: Address; spender: Address; token: Address; allowance: bigint; period: bigint; end: bigint };

/** Lasting rights over a smart account: ERC-7710's delegations (MetaMask), spend permissions (Coinbase). */
export const sessions: readonly TypedEntry[] = [
  typedEntry<Delegation>(
    'Delegation(address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt)Caveat(address enforcer,bytes terms)',
    ({ delegate, delegator, caveats }) => [
      {
        type: 'grantSession',
        args: { owner: delegator, grantee: delegate, limits: caveats.map(({ enforcer }) => enforcer), deadline: null },
      },
    ],
    anywhere,
  ),
  typedEntry<Spend>(
    'SpendPermission(address account,address spender,address token,uint160 allowance,uint48 period,uint48 start,uint48 end,uint256 salt,bytes extraData)',
    ({ account, spender, token, allowance, period, end }) => [
      {
        type: 'grantSession',
        args: { owner: account, grantee: spender, token, amount: allowance, period, deadline: end },
      },
    ],
    anywhere,
  ),
];
