import { zeroAddress } from 'viem';
import { validatorRequests } from '@/lib/risk/read/validatorRequests';
import type { Action, Address, ArgValue, Asset } from '@/lib/types';
import { addressArg, amountArg, amountOf, assetAt, isOwn } from '../readArgs';
import type { AtStake, Scene, Speech, TellLines } from '../types';

/**
 * What has the same sentences whoever asks for it: pods, powers over an account, what operators and services sign. A
 * variant has sentences of its own where the figures or the parties make it another act.
 */
const said =
  (
    type: string,
    more: (scene: Scene, action: Action) => { variant?: string; atStake?: readonly AtStake[] } = () => ({}),
  ): TellLines =>
  (scene, action, speech) => {
    const { variant, atStake = [] } = more(scene, action);
    const key = variant ? `${type}.${variant}` : type;
    const values = {
      ...parties(action, speech),
      ...figures(scene, action, speech),
      amount: speech.amounts(atStake, 'up'),
    };
    return {
      act: speech.t(`actions.eigenlayer.${variant ? `${type}-${variant}` : type}`, values),
      worst: speech.t(`review.headline.eigenlayer.${key}.worst`, values),
      how: speech.t(`review.headline.eigenlayer.${key}.how`, values),
      atStake,
    };
  };

const named = [
  ...['operator', 'slasher', 'account', 'admin', 'appointee', 'target', 'recipient', 'staker', 'delegatee'],
  ...['newProofSubmitter', 'claimer', 'strategy'],
] as const;

const parties = (action: Action, speech: Speech): Record<string, string> => ({
  ...Object.fromEntries(named.map((name) => [name, speech.party(addressArg(action, name))])),
  avs: speech.party(addressArg(action, 'avs') ?? addressIn(action.args.operatorSet, 'avs')),
  contract: speech.party(action.contract ?? undefined),
});

const figures = (scene: Scene, action: Action, speech: Speech): Record<string, string | number> => {
  const { exits, merges, compounds } = validatorRequests(action);
  const indices = action.args.validatorIndices;
  const split = action.args.split;
  const blocks = action.args.delay;
  const seconds = (scene.facts.after ?? scene.facts.before)?.secondsPerBlock;
  return {
    count: exits || merges.length || compounds || (Array.isArray(indices) ? indices.length : 0),
    share: typeof split === 'number' ? speech.percent(BigInt(split), 10_000n) : '',
    notice:
      typeof blocks === 'number' && seconds !== undefined
        ? speech.duration(blocks * seconds)
        : speech.t('review.headline.eigenlayer.blocks', { count: Number(blocks ?? 0) }),
  };
};

const addressIn = (value: ArgValue | undefined, name: string): Address | undefined => {
  const found =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as { readonly [key: string]: ArgValue })[name]
      : undefined;
  return typeof found === 'string' && /^0x[0-9a-fA-F]{40}$/.test(found) ? (found as Address) : undefined;
};

/** `own` where nobody else is named. */
const toOthers = (name: string) => (scene: Scene, action: Action) => {
  const party = addressArg(action, name);
  return party && party !== zeroAddress && !isOwn(scene, party) ? {} : { variant: 'own' };
};

const native = (scene: Scene): Asset => ({
  address: null,
  symbol: scene.catalogue.chain(scene.request.chainId)?.nativeSymbol ?? 'ETH',
  decimals: 18,
  verified: true,
});

const drawn = (scene: Scene, action: Action) => {
  const { exits, partial } = validatorRequests(action);
  return exits > 0 ? {} : { variant: 'partial', atStake: [{ asset: native(scene), amount: partial }] };
};

const recovered = (scene: Scene, action: Action) => {
  const tokens = Array.isArray(action.args.tokenList) ? action.args.tokenList : [];
  const amounts = Array.isArray(action.args.amountsToWithdraw) ? action.args.amountsToWithdraw : [];
  const atStake = tokens.flatMap((token, index): AtStake[] => {
    const asset = typeof token === 'string' ? assetAt(scene, token as Address) : undefined;
    const amount = amounts[index];
    return asset && typeof amount === 'bigint' ? [{ asset, amount }] : [];
  });
  return { ...toOthers('recipient')(scene, action), atStake };
};

const exchanged = (scene: Scene, action: Action) => {
  const amount = amountOf(scene, action);
  return { atStake: amount ? [amount] : [] };
};

/** By type of action. */
export const eigenlayerLines: Readonly<Record<string, TellLines>> = {
  createPod: said('createPod'),
  stake: said('stake', (scene, action) => ({
    atStake: [{ asset: native(scene), amount: amountArg(action, 'value') ?? 0n }],
  })),
  verifyWithdrawalCredentials: said('verifyWithdrawalCredentials'),
  startCheckpoint: said('checkpoint'),
  verifyCheckpointProofs: said('checkpoint'),
  verifyStaleBalance: said('checkpoint'),
  setProofSubmitter: said('setProofSubmitter', toOthers('newProofSubmitter')),
  requestWithdrawal: said('requestWithdrawal', drawn),
  requestConsolidation: said('requestConsolidation', (_scene, action) =>
    validatorRequests(action).merges.length > 0 ? {} : { variant: 'compound' },
  ),
  recoverTokens: said('recoverTokens', recovered),
  addPendingAdmin: said('addPendingAdmin', toOthers('admin')),
  acceptAdmin: said('acceptAdmin'),
  removeAdmin: said('removeAdmin'),
  removePendingAdmin: said('takenBack'),
  setAppointee: said('setAppointee', toOthers('appointee')),
  removeAppointee: said('takenBack'),
  modifyAllocations: said('modifyAllocations'),
  registerForOperatorSets: said('registerForOperatorSets'),
  deregisterFromOperatorSets: said('deregisterFromOperatorSets'),
  setAllocationDelay: said('setAllocationDelay'),
  setOperatorAVSSplit: said('split'),
  setOperatorSetSplit: said('split'),
  setOperatorPISplit: said('split'),
  registerOperatorToAVS: said('registerOperatorToAVS'),
  deregisterOperatorFromAVS: said('deregisterOperatorFromAVS'),
  createOperatorSet: said('createOperatorSet'),
  addStrategiesToOperatorSet: said('addStrategiesToOperatorSet'),
  removeStrategiesFromOperatorSet: said('removeStrategiesFromOperatorSet'),
  updateSlasher: said('updateSlasher'),
  slashOperator: said('slashOperator'),
  deployNewStrategy: said('deployed'),
  deployDurationVaultStrategy: said('deployed'),
  markMatured: said('markMatured'),
  advanceToWithdrawals: said('advanceToWithdrawals'),
  wrap: said('wrap', exchanged),
  unwrap: said('unwrap', exchanged),
  delegateVotes: said('delegateVotes'),
  delegateVotesBySig: said('delegateVotes'),
  signDeposit: said('signDeposit', exchanged),
  signDelegationApproval: said('signDelegationApproval'),
  signOperatorAVSRegistration: said('signOperatorAVSRegistration'),
  signKeyRegistration: said('signKeyRegistration'),
};
