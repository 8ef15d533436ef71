import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct StateRootProof { bytes32 beaconStateRoot; bytes proof; }',
  'struct BalanceContainerProof { bytes32 balanceContainerRoot; bytes proof; }',
  'struct BalanceProof { bytes32 pubkeyHash; bytes32 balanceRoot; bytes proof; }',
  'struct ValidatorProof { bytes32[] validatorFields; bytes proof; }',
  'struct WithdrawalRequest { bytes pubkey; uint64 amountGwei; }',
  'struct ConsolidationRequest { bytes srcPubkey; bytes targetPubkey; }',
  'function verifyWithdrawalCredentials(uint64 beaconTimestamp, StateRootProof stateRootProof, uint40[] validatorIndices, bytes[] validatorFieldsProofs, bytes32[][] validatorFields)',
  'function startCheckpoint(bool revertIfNoBalance)',
  'function verifyCheckpointProofs(BalanceContainerProof balanceContainerProof, BalanceProof[] proofs)',
  'function verifyStaleBalance(uint64 beaconTimestamp, StateRootProof stateRootProof, ValidatorProof proof)',
  'function requestWithdrawal(WithdrawalRequest[] requests) payable',
  'function requestConsolidation(ConsolidationRequest[] requests) payable',
  'function setProofSubmitter(address newProofSubmitter)',
  'function recoverTokens(address[] tokenList, uint256[] amountsToWithdraw, address recipient)',
  'function withdrawRestakedBeaconChainETH(address recipient, uint256 amountWei)',
]);

/** What a pod's owner, or whom they named, may ask of it; proofs for anyone. A pod is at an address of its owner's own. */
export const eigenPod = namedTable(abi, {
  verifyWithdrawalCredentials: ([beaconTimestamp, , validatorIndices]) => [
    { type: 'verifyWithdrawalCredentials', args: { beaconTimestamp, validatorIndices } },
  ],
  verifyCheckpointProofs: ([, proofs]) => [
    { type: 'verifyCheckpointProofs', args: { pubkeyHashes: proofs.map(({ pubkeyHash }) => pubkeyHash) } },
  ],
  verifyStaleBalance: ([beaconTimestamp]) => [{ type: 'verifyStaleBalance', args: { beaconTimestamp } }],
});
