import { parseAbi } from 'viem';

const legacy =
  'struct UserOperation { address sender; uint256 nonce; bytes initCode; bytes callData; uint256 callGasLimit; uint256 verificationGasLimit; uint256 preVerificationGas; uint256 maxFeePerGas; uint256 maxPriorityFeePerGas; bytes paymasterAndData; bytes signature; }';
const packed =
  'struct PackedUserOperation { address sender; uint256 nonce; bytes initCode; bytes callData; bytes32 accountGasLimits; uint256 preVerificationGas; bytes32 gasFees; bytes paymasterAndData; bytes signature; }';

/** Version 0.6. */
export const entryPoint06Abi = parseAbi([legacy, 'function handleOps(UserOperation[] ops, address beneficiary)']);

/** Version 0.7 and later. */
export const entryPoint07Abi = parseAbi([packed, 'function handleOps(PackedUserOperation[] ops, address beneficiary)']);

export const entryPointAbi = parseAbi([
  'function depositTo(address account) payable',
  'function withdrawTo(address to, uint256 amount)',
  'function withdrawStake(address to)',
]);

/** Who may act for a smart account: ERC-7579's modules, owners as common accounts name them. */
export const accountAbi = parseAbi([
  'function installModule(uint256 moduleType, address module, bytes initData)',
  'function uninstallModule(uint256 moduleType, address module, bytes deInitData)',
  'function addOwnerAddress(address owner)',
  'function addOwnerPublicKey(bytes32 x, bytes32 y)',
  'function addOwner(address owner)',
  'function removeOwnerAtIndex(uint256 index, bytes owner)',
  // Argent's guardians, Kernel's validator, ERC-6900's modules.
  'function addGuardian(address wallet, address guardian)',
  'function setDefaultValidator(address validator, bytes data)',
  'function installValidation(bytes25 validation, bytes4[] selectors, bytes installData, bytes[] hooks)',
]);
