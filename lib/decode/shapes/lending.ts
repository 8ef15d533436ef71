import { parseAbi } from 'viem';
import type { Address } from '@/lib/types';
import { type ActionPart, functionTable, joinTables } from '../functionTable';

/** Aave's debt tokens and position managers, Morpho Blue, Compound III, Euler's connector, Balancer's vault, Maker's. */
const grantsAbi = parseAbi([
  'function approveDelegation(address delegatee, uint256 amount)',
  'function approvePositionManager(address manager, bool allowed)',
  'function setAuthorization(address authorized, bool allowed)',
  'function allow(address manager, bool allowed)',
  'function setAccountOperator(address account, address operator, bool allowed)',
  'function setOperator(bytes19 addressPrefix, address operator, uint256 bits)',
  'function setRelayerApproval(address sender, address relayer, bool approved)',
  'function hope(address manager)',
  'function nope(address manager)',
  'function cdpAllow(uint256 cdp, address manager, uint256 ok)',
  'function urnAllow(address manager, uint256 ok)',
  'function give(uint256 cdp, address newOwner)',
]);

/** The same rights by a signature that was given before. */
const signedAbi = parseAbi([
  'function delegationWithSig(address owner, address delegatee, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
  'function setAuthorizationWithSig((address owner, address authorized, bool allowed, uint256 nonce, uint256 deadline) authorization, (uint8 v, bytes32 r, bytes32 s) signature)',
  'function allowBySig(address owner, address manager, bool allowed, uint256 nonce, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
]);

/** Calls inside of a call, made for somebody's position: Euler's connector, Morpho's bundler. */
const bundlesAbi = parseAbi([
  'function batch((address to, address onBehalfOf, uint256 value, bytes data)[] calls)',
  'function call(address to, address onBehalfOf, uint256 value, bytes data)',
  'function permit(address signer, address sender, uint256 nonceNamespace, uint256 nonce, uint256 deadline, uint256 value, bytes data, bytes signature)',
  'function multicall((address to, bytes data, uint256 value, bool skipRevert, bytes32 callbackHash)[] calls)',
]);

/** `allowed` over a whole position: its collateral and its debt. */
const lends = (grantee: Address, allowed: boolean, owner?: Address): ActionPart[] => [
  { type: 'authorizeLending', args: { grantee, allowed, ...(owner ? { owner } : {}) } },
];

const borrows = (grantee: Address, amount: bigint, owner?: Address): ActionPart[] => [
  { type: 'approveDelegation', args: { grantee, allowed: amount > 0n, amount, ...(owner ? { owner } : {}) } },
];

/** Nobody named is whoever calls. */
const onBehalf = (account: Address): { from?: Address } => (/^0x0{40}$/.test(account) ? {} : { from: account });

/** Rights over a loan, at any contract, by exact shape. */
export const lending = joinTables(
  functionTable(grantsAbi, {
    approveDelegation: ([delegatee, amount]) => borrows(delegatee, amount),
    approvePositionManager: ([grantee, allowed]) => [{ type: 'approvePositionManager', args: { grantee, allowed } }],
    setAuthorization: ([grantee, allowed]) => lends(grantee, allowed),
    allow: ([grantee, allowed]) => lends(grantee, allowed),
    setAccountOperator: ([owner, operator, allowed]) => lends(operator, allowed, owner),
    setOperator: ([, operator, bits]) => lends(operator, bits > 0n),
    setRelayerApproval: ([owner, relayer, approved]) => lends(relayer, approved, owner),
    hope: ([manager]) => lends(manager, true),
    nope: ([manager]) => lends(manager, false),
    cdpAllow: ([, manager, ok]) => lends(manager, ok > 0n),
    urnAllow: ([manager, ok]) => lends(manager, ok > 0n),
    give: ([, newOwner], { call }) => [{ type: 'changeOwner', args: { of: call.to, newOwner } }],
  }),
  functionTable(signedAbi, {
    delegationWithSig: ([owner, delegatee, amount]) => borrows(delegatee, amount, owner),
    setAuthorizationWithSig: ([{ owner, authorized, allowed }]) => lends(authorized, allowed, owner),
    allowBySig: ([owner, manager, allowed]) => lends(manager, allowed, owner),
  }),
  functionTable(bundlesAbi, {
    batch: ([calls]) => [
      {
        type: 'batch',
        args: { calls: BigInt(calls.length) },
        inner: calls.map(({ onBehalfOf, ...call }) => ({ ...call, ...onBehalf(onBehalfOf) })),
      },
    ],
    call: ([to, onBehalfOf, value, data]) => [
      { type: 'batch', args: { calls: 1n }, inner: [{ to, value, data, ...onBehalf(onBehalfOf) }] },
    ],
    permit: ([signer, , , , , value, data], { call }) => [
      { type: 'batch', args: { calls: 1n }, inner: [{ to: call.to, value, data, from: signer }] },
    ],
    multicall: ([calls], { call }) => [
      {
        type: 'batch',
        args: { calls: BigInt(calls.length) },
        inner: calls.map(({ to, data, value }) => ({ to, data, value, from: call.to })),
      },
    ],
  }),
);
