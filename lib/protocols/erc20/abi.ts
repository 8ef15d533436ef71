import { parseAbi } from 'viem';

export const erc20Abi = parseAbi([
  'function approve(address spender, uint256 amount) returns (bool)',
  'function increaseAllowance(address spender, uint256 amount) returns (bool)',
  'function decreaseAllowance(address spender, uint256 amount) returns (bool)',
  'function transfer(address to, uint256 amount) returns (bool)',
  'function transferFrom(address from, address to, uint256 amount) returns (bool)',
]);

/** ERC-1363: approves and tells the spender at once. */
export const approveAndCallAbi = parseAbi(['function approveAndCall(address spender, uint256 amount)']);
export const approveAndCallDataAbi = parseAbi(['function approveAndCall(address spender, uint256 amount, bytes data)']);

/** ERC-2612. */
export const permitAbi = parseAbi([
  'function permit(address owner, address spender, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
]);

/** ERC-2612 for contracts that sign, as USDC and others have it. */
export const permitBytesAbi = parseAbi([
  'function permit(address owner, address spender, uint256 amount, uint256 deadline, bytes signature)',
]);

/** DAI's own, older than the standard: all or nothing. */
export const daiPermitAbi = parseAbi([
  'function permit(address holder, address spender, uint256 nonce, uint256 expiry, bool allowed, uint8 v, bytes32 r, bytes32 s)',
]);

/** A contract that takes a permit to itself, as routers do. */
export const selfPermitAbi = parseAbi([
  'function selfPermit(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
  'function selfPermitIfNecessary(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
  'function selfPermitAllowed(address token, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)',
  'function selfPermitAllowedIfNecessary(address token, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)',
]);

/** ERC-3009. */
export const authorizationAbi = parseAbi([
  'function transferWithAuthorization(address from, address to, uint256 amount, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s)',
  'function receiveWithAuthorization(address from, address to, uint256 amount, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s)',
  'function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s)',
]);

export const othersAbi = parseAbi([
  'function increaseApproval(address spender, uint256 amount)',
  'function decreaseApproval(address spender, uint256 amount)',
  'function authorizeOperator(address operator)',
  'function revokeOperator(address operator)',
]);
