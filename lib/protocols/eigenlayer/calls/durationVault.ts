import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'function advanceToWithdrawals()',
  'function markMatured()',
  'function setRewardsClaimer(address claimer)',
  'function updateDelegationApprover(address newDelegationApprover)',
]);

/**
 * What a time-locked vault has of its own. Stake comes and goes through the StrategyManager and the DelegationManager, as
 * with any strategy; functions that many contracts have (lock, updateMetadataURI…) are not read.
 */
export const durationVault = namedTable(abi);
