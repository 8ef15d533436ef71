import { parseAbi } from 'viem';

export const rewardsCoordinatorAbi = parseAbi([
  'struct EarnerLeaf { address earner; bytes32 earnerTokenRoot; }',
  'struct TokenLeaf { address token; uint256 cumulativeEarnings; }',
  'struct Claim { uint32 rootIndex; uint32 earnerIndex; bytes earnerTreeProof; EarnerLeaf earnerLeaf; uint32[] tokenIndices; bytes[] tokenTreeProofs; TokenLeaf[] tokenLeaves; }',
  'function submitRoot(bytes32 root, uint32 rewardsCalculationEndTimestamp)',
  'function setClaimerFor(address claimer)',
  'function processClaim(Claim claim, address recipient)',
  'function claimerFor(address earner) view returns (address)',
  'function cumulativeClaimed(address earner, address token) view returns (uint256)',
]);
