import { typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address, Hex } from '@/lib/types';
import { daiPermitted, permitted } from './permitted';

type Permit = { owner: Address; spender: Address; value: bigint; nonce: bigint; deadline: bigint };
type DaiPermit = { holder: Address; spender: Address; nonce: bigint; expiry: bigint; allowed: boolean };
type Transfer = {
  from: Address;
  to: Address;
  value: bigint;
  validAfter: bigint;
  validBefore: bigint;
  nonce: Hex;
};

const anywhere = { anywhere: true };

const transferEntry = (name: string, type: 'transferWithAuthorization' | 'receiveWithAuthorization') =>
  typedEntry<Transfer>(
    `${name}(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)`,
    ({ from, to, value, validAfter, validBefore, nonce }, { contract }) => [
      { type, args: { token: contract, from, to, amount: value, validAfter, deadline: validBefore, nonce } },
    ],
    anywhere,
  );

/** ERC-2612, DAI's permit and ERC-3009. Any contract can be a token. */
export const typed = typedTable(
  typedEntry<Permit>(
    'Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)',
    ({ owner, spender, value, nonce, deadline }, { contract }) =>
      permitted({ token: contract, owner, spender, amount: value, nonce, deadline }),
    anywhere,
  ),
  typedEntry<DaiPermit>(
    'Permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed)',
    ({ holder, spender, nonce, expiry, allowed }, { contract }) =>
      daiPermitted({ token: contract, owner: holder, spender, nonce, expiry, allowed }),
    anywhere,
  ),
  transferEntry('TransferWithAuthorization', 'transferWithAuthorization'),
  transferEntry('ReceiveWithAuthorization', 'receiveWithAuthorization'),
  typedEntry<{ authorizer: Address; nonce: Hex }>(
    'CancelAuthorization(address authorizer,bytes32 nonce)',
    ({ authorizer, nonce }, { contract }) => [
      { type: 'cancelAuthorization', args: { token: contract, authorizer, nonce } },
    ],
    anywhere,
  ),
);
