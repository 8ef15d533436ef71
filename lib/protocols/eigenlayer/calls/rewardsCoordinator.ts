import { parseAbi } from 'viem';
import type { ActionPart } from '@/lib/decode/functionTable';
import { namedTable } from '@/lib/decode/namedTable';
import type { Address } from '@/lib/types';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'struct EarnerLeaf { address earner; bytes32 earnerTokenRoot; }',
  'struct TokenLeaf { address token; uint256 cumulativeEarnings; }',
  'struct Claim { uint32 rootIndex; uint32 earnerIndex; bytes earnerTreeProof; EarnerLeaf earnerLeaf; uint32[] tokenIndices; bytes[] tokenTreeProofs; TokenLeaf[] tokenLeaves; }',
  'struct Weight { address strategy; uint96 multiplier; }',
  'struct Submission { Weight[] strategiesAndMultipliers; address token; uint256 amount; uint32 startTimestamp; uint32 duration; }',
  'struct OperatorReward { address operator; uint256 amount; }',
  'struct DirectedSubmission { Weight[] strategiesAndMultipliers; address token; OperatorReward[] operatorRewards; uint32 startTimestamp; uint32 duration; string description; }',
  'function processClaim(Claim claim, address recipient)',
  'function processClaims(Claim[] claims, address recipient)',
  'function setClaimerFor(address claimer)',
  'function setClaimerFor(address earner, address claimer)',
  'function setOperatorAVSSplit(address operator, address avs, uint16 split)',
  'function setOperatorSetSplit(address operator, OperatorSet operatorSet, uint16 split)',
  'function setOperatorPISplit(address operator, uint16 split)',
  'function setOptInForProtocolFee(address submitter, bool optInForProtocolFee)',
  'function createAVSRewardsSubmission(Submission[] rewardsSubmissions)',
  'function createUniqueStakeRewardsSubmission(OperatorSet operatorSet, Submission[] rewardsSubmissions)',
  'function createTotalStakeRewardsSubmission(OperatorSet operatorSet, Submission[] rewardsSubmissions)',
  'function createOperatorDirectedAVSRewardsSubmission(address avs, DirectedSubmission[] operatorDirectedRewardsSubmissions)',
  'function createOperatorDirectedOperatorSetRewardsSubmission(OperatorSet operatorSet, DirectedSubmission[] operatorDirectedRewardsSubmissions)',
  'function createEigenDARewardsSubmission(address avs, Submission[] rewardsSubmissions)',
  'function createRewardsForAllSubmission(Submission[] rewardsSubmissions)',
  'function createRewardsForAllEarners(Submission[] rewardsSubmissions)',
  'function submitRoot(bytes32 root, uint32 rewardsCalculationEndTimestamp)',
  'function disableRoot(uint32 rootIndex)',
  'function setActivationDelay(uint32 activationDelay)',
  'function setDefaultOperatorSplit(uint16 split)',
  'function setFeeRecipient(address feeRecipient)',
  'function setRewardsForAllSubmitter(address submitter, bool newValue)',
  'function setRewardsUpdater(address rewardsUpdater)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

type Claim = {
  rootIndex: number;
  earnerLeaf: { earner: Address };
  tokenLeaves: readonly { token: Address; cumulativeEarnings: bigint }[];
};

/** Claiming rewards and who may; for operators and AVSs what they pay; the rest is for EigenLayer's own keys. */
export const rewardsCoordinator = namedTable(abi, {
  processClaim: ([claim, recipient]) => [payout(claim, recipient)],
  processClaims: ([claims, recipient]) => claims.map((claim) => payout(claim, recipient)),
  // Of two addresses the first is the earner's, for which somebody else may act.
  setClaimerFor: (addresses, { request }) => {
    const [earner, claimer] = addresses.length === 2 ? addresses : ([request.account, addresses[0]] as const);
    return [{ type: 'setClaimerFor', args: { earner, claimer } }];
  },
});

/** What an earner has earned in all, of each token; the contract pays what of it is not paid yet. */
const payout = ({ rootIndex, earnerLeaf, tokenLeaves }: Claim, recipient: Address): ActionPart => ({
  type: 'processClaim',
  args: {
    earner: earnerLeaf.earner,
    recipient,
    rootIndex,
    tokens: tokenLeaves.map(({ token }) => token),
    cumulativeEarnings: tokenLeaves.map(({ cumulativeEarnings }) => cumulativeEarnings),
  },
});
