import { parseAbi } from 'viem';

const structs = [
  'struct PermitDetails { address token; uint160 amount; uint48 expiration; uint48 nonce; }',
  'struct PermitSingle { PermitDetails details; address spender; uint256 sigDeadline; }',
  'struct PermitBatch { PermitDetails[] details; address spender; uint256 sigDeadline; }',
  'struct TokenPermissions { address token; uint256 amount; }',
  'struct PermitTransferFrom { TokenPermissions permitted; uint256 nonce; uint256 deadline; }',
  'struct PermitBatchTransferFrom { TokenPermissions[] permitted; uint256 nonce; uint256 deadline; }',
  'struct SignatureTransferDetails { address to; uint256 requestedAmount; }',
  'struct AllowanceTransferDetails { address from; address to; uint160 amount; address token; }',
] as const;

export const permit2Abi = parseAbi([
  ...structs,
  'function approve(address token, address spender, uint160 amount, uint48 expiration)',
  'function lockdown((address token, address spender)[] approvals)',
  'function invalidateNonces(address token, address spender, uint48 newNonce)',
  'function invalidateUnorderedNonces(uint256 wordPos, uint256 mask)',
]);

/** One for each overload. */
export const singleAbi = parseAbi([
  ...structs,
  'function permit(address owner, PermitSingle permit, bytes signature)',
  'function transferFrom(address from, address to, uint160 amount, address token)',
  'function permitTransferFrom(PermitTransferFrom permit, SignatureTransferDetails details, address owner, bytes signature)',
  'function permitWitnessTransferFrom(PermitTransferFrom permit, SignatureTransferDetails details, address owner, bytes32 witness, string witnessType, bytes signature)',
]);

export const batchAbi = parseAbi([
  ...structs,
  'function permit(address owner, PermitBatch permit, bytes signature)',
  'function transferFrom(AllowanceTransferDetails[] details)',
  'function permitTransferFrom(PermitBatchTransferFrom permit, SignatureTransferDetails[] details, address owner, bytes signature)',
  'function permitWitnessTransferFrom(PermitBatchTransferFrom permit, SignatureTransferDetails[] details, address owner, bytes32 witness, string witnessType, bytes signature)',
]);
