import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'struct VaultConfig { address underlyingToken; address vaultAdmin; address arbitrator; uint32 duration; uint256 maxPerDeposit; uint256 stakeCap; string metadataURI; OperatorSet operatorSet; bytes operatorSetRegistrationData; address delegationApprover; string operatorMetadataURI; }',
  'function deployNewStrategy(address token) returns (address)',
  'function deployDurationVaultStrategy(VaultConfig config) returns (address)',
  'function whitelistStrategies(address[] strategiesToWhitelist)',
  'function removeStrategiesFromWhitelist(address[] strategiesToRemoveFromWhitelist)',
  'function blacklistTokens(address[] tokens)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** Anyone may deploy a strategy or a time-locked vault; nobody's stake changes by it. */
export const strategyFactory = namedTable(abi, {
  deployDurationVaultStrategy: ([config]) => [{ type: 'deployDurationVaultStrategy', args: { ...config } }],
});
