import { parseAbi } from 'viem';

/** `setBeaconBalance` is the stand-in's own: it takes the place of proofs. */
export const eigenPodAbi = parseAbi([
  'function setBeaconBalance(uint256 balance)',
  'function setProofSubmitter(address newProofSubmitter)',
  'function podOwner() view returns (address)',
  'function proofSubmitter() view returns (address)',
]);
