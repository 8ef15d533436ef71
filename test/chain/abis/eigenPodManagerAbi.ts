import { parseAbi } from 'viem';

export const eigenPodManagerAbi = parseAbi([
  'function createPod() returns (address)',
  'function ownerToPod(address podOwner) view returns (address)',
  'function getPod(address podOwner) view returns (address)',
  'function hasPod(address podOwner) view returns (bool)',
  'function podOwnerDepositShares(address podOwner) view returns (int256)',
  'function beaconChainSlashingFactor(address podOwner) view returns (uint64)',
]);
