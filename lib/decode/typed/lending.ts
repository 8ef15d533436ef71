import type { Address, Hex } from '@/lib/types';
import { type TypedEntry, typedEntry } from './typedTable';

const anywhere = { anywhere: true };

type Morpho = { authorizer: Address; authorized: Address; isAuthorized: boolean; nonce: bigint; deadline: bigint };
type Comet = { owner: Address; manager: Address; isAllowed: boolean; nonce: bigint; expiry: bigint };
type Aave = { delegatee: Address; value: bigint; nonce: bigint; deadline: bigint };
type Connector = { signer: Address; sender: Address; nonce: bigint; deadline: bigint; value: bigint; data: Hex };

/** Rights over a loan by signature: Morpho Blue, Compound III, Aave's debt tokens, Euler's connector. */
export const lending: readonly TypedEntry[] = [
  typedEntry<Morpho>(
    'Authorization(address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline)',
    ({ authorizer, authorized, isAuthorized, nonce, deadline }) => [
      {
        type: 'authorizeLending',
        args: {
          owner: authorizer,
          grantee: authorized,
          allowed: isAuthorized,
          nonce,
          deadline,
          by: 'setAuthorization',
        },
      },
    ],
    anywhere,
  ),
  typedEntry<Comet>(
    'Authorization(address owner,address manager,bool isAllowed,uint256 nonce,uint256 expiry)',
    ({ owner, manager, isAllowed, nonce, expiry }) => [
      {
        type: 'authorizeLending',
        args: { owner, grantee: manager, allowed: isAllowed, nonce, deadline: expiry, by: 'allow' },
      },
    ],
    anywhere,
  ),
  typedEntry<Aave>(
    'DelegationWithSig(address delegatee,uint256 value,uint256 nonce,uint256 deadline)',
    ({ delegatee, value, nonce, deadline }, { request }) => [
      {
        type: 'approveDelegation',
        args: { owner: request.account, grantee: delegatee, allowed: value > 0n, amount: value, nonce, deadline },
      },
    ],
    anywhere,
  ),
  typedEntry<Connector>(
    'Permit(address signer,address sender,uint256 nonceNamespace,uint256 nonce,uint256 deadline,uint256 value,bytes data)',
    ({ signer, sender, nonce, deadline, value, data }, { contract }) => [
      {
        type: 'authorizeCall',
        args: { owner: signer, grantee: sender, to: contract, amount: value, data, nonce, deadline },
        inner: contract ? [{ to: contract, value, data, from: signer }] : [],
      },
    ],
    anywhere,
  ),
];
