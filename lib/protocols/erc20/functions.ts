import { maxUint256 } from 'viem';
import { functionTable, joinTables } from '@/lib/decode/functionTable';
import type { Address } from '@/lib/types';
import {
  approveAndCallAbi,
  approveAndCallDataAbi,
  authorizationAbi,
  daiPermitAbi,
  erc20Abi,
  othersAbi,
  permitAbi,
  permitBytesAbi,
  selfPermitAbi,
} from './abi';
import { isUnlimited } from './isUnlimited';
import { daiPermitted, permitted } from './permitted';

const approved = (token: Address, spender: Address, amount: bigint) => [
  { type: 'approve', args: { token, spender, amount, unlimited: isUnlimited(amount) } },
];

const basic = functionTable(erc20Abi, {
  approve: ([spender, amount], { call }) => approved(call.to, spender, amount),
  increaseAllowance: ([spender, amount], { call }) => [
    { type: 'increaseAllowance', args: { token: call.to, spender, amount, unlimited: isUnlimited(amount) } },
  ],
  decreaseAllowance: ([spender, amount], { call }) => [
    { type: 'decreaseAllowance', args: { token: call.to, spender, amount } },
  ],
  transfer: ([to, amount], { call }) => [{ type: 'transfer', args: { token: call.to, to, amount } }],
  transferFrom: ([from, to, amount], { call }) => [
    { type: 'transferFrom', args: { token: call.to, from, to, amount } },
  ],
});

/** Somebody's signature, handed in. */
const permits = joinTables(
  functionTable(permitAbi, {
    permit: ([owner, spender, amount, deadline], { call }) =>
      permitted({ token: call.to, owner, spender, amount, deadline }),
  }),
  functionTable(permitBytesAbi, {
    permit: ([owner, spender, amount, deadline], { call }) =>
      permitted({ token: call.to, owner, spender, amount, deadline }),
  }),
  functionTable(daiPermitAbi, {
    permit: ([owner, spender, nonce, expiry, allowed], { call }) =>
      daiPermitted({ token: call.to, owner, spender, nonce, expiry, allowed }),
  }),
  functionTable(selfPermitAbi, {
    selfPermit: ([token, amount, deadline], { call, request }) =>
      permitted({ token, owner: request.account, spender: call.to, amount, deadline }),
    selfPermitIfNecessary: ([token, amount, deadline], { call, request }) =>
      permitted({ token, owner: request.account, spender: call.to, amount, deadline }),
    selfPermitAllowed: ([token, nonce, expiry], { call, request }) =>
      daiPermitted({ token, owner: request.account, spender: call.to, nonce, expiry, allowed: true }),
    selfPermitAllowedIfNecessary: ([token, nonce, expiry], { call, request }) =>
      daiPermitted({ token, owner: request.account, spender: call.to, nonce, expiry, allowed: true }),
  }),
);

const authorizations = functionTable(authorizationAbi, {
  transferWithAuthorization: ([from, to, amount], { call }) => [
    { type: 'transferFrom', args: { token: call.to, from, to, amount } },
  ],
  receiveWithAuthorization: ([from, to, amount], { call }) => [
    { type: 'transferFrom', args: { token: call.to, from, to, amount } },
  ],
  cancelAuthorization: ([authorizer, nonce]) => [{ type: 'cancelAuthorization', args: { authorizer, nonce } }],
});

/** Of before `increaseAllowance`; ERC-777's right to everything. */
const others = functionTable(othersAbi, {
  increaseApproval: ([spender, amount], { call }) => [
    { type: 'increaseAllowance', args: { token: call.to, spender, amount, unlimited: isUnlimited(amount) } },
  ],
  decreaseApproval: ([spender, amount], { call }) => [
    { type: 'decreaseAllowance', args: { token: call.to, spender, amount } },
  ],
  authorizeOperator: ([spender], { call }) => approved(call.to, spender, maxUint256),
  revokeOperator: ([spender], { call }) => approved(call.to, spender, 0n),
});

export const erc20Functions = joinTables(
  basic,
  others,
  permits,
  authorizations,
  functionTable(approveAndCallAbi, {
    approveAndCall: ([spender, amount], { call }) => approved(call.to, spender, amount),
  }),
  functionTable(approveAndCallDataAbi, {
    approveAndCall: ([spender, amount], { call }) => approved(call.to, spender, amount),
  }),
);
