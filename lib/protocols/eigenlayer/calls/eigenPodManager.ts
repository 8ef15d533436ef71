import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'function createPod() returns (address)',
  'function stake(bytes pubkey, bytes signature, bytes32 depositDataRoot) payable',
  'function addShares(address staker, address strategy, uint256 shares) returns (uint256, uint256)',
  'function removeDepositShares(address staker, address strategy, uint256 depositSharesToRemove) returns (uint256)',
  'function withdrawSharesAsTokens(address staker, address strategy, address token, uint256 shares)',
  'function increaseBurnOrRedistributableShares((address avs, uint32 id) operatorSet, uint256 slashId, address strategy, uint256 addedSharesToBurn)',
  'function recordBeaconChainETHBalanceUpdate(address podOwner, uint256 prevRestakedBalanceWei, int256 balanceDeltaWei)',
  'function setProofTimestampSetter(address newProofTimestampSetter)',
  'function setPectraForkTimestamp(uint64 timestamp)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** A pod of one's own, and 32 ETH through it to a new validator; the rest is for EigenLayer's own contracts and keys. */
export const eigenPodManager = namedTable(abi, {
  // Whoever holds the key behind `pubkey` runs the validator; the deposit's own signature says nothing more.
  stake: ([pubkey, , depositDataRoot]) => [{ type: 'stake', args: { pubkey, depositDataRoot } }],
});
