import { NATIVE_STRATEGY } from '@/lib/protocols/eigenlayer/strategies';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { addressArg, addressesArg } from './args';
import { factsOf } from './factsOf';

/** A function of a contract that stands still while the bit is set. `strategy`: of each strategy that is named. */
type Gate = readonly [role: string, bit: number];

const deposit: readonly Gate[] = [
  ['strategyManager', 0],
  ['strategy', 0],
];

/** EigenLayer's pause bits, v1.13 (storage contracts of Layr-Labs/eigenlayer-contracts@29c4632). */
const gates: Readonly<Record<string, readonly Gate[]>> = {
  deposit,
  delegate: [['delegationManager', 0]],
  redelegate: [
    ['delegationManager', 0],
    ['delegationManager', 1],
  ],
  undelegate: [['delegationManager', 1]],
  queueWithdrawal: [['delegationManager', 1]],
  completeWithdrawal: [
    ['delegationManager', 2],
    ['strategy', 1],
  ],
  modifyAllocations: [['allocationManager', 0]],
  clearDeallocationQueue: [['allocationManager', 0]],
  slashOperator: [['allocationManager', 1]],
  registerForOperatorSets: [['allocationManager', 2]],
  deregisterFromOperatorSets: [['allocationManager', 2]],
  createPod: [['eigenPodManager', 0]],
  verifyWithdrawalCredentials: [['eigenPodManager', 2]],
  recoverTokens: [['eigenPodManager', 5]],
  startCheckpoint: [['eigenPodManager', 6]],
  verifyCheckpointProofs: [['eigenPodManager', 7]],
  verifyStaleBalance: [['eigenPodManager', 8]],
  requestConsolidation: [['eigenPodManager', 9]],
  requestWithdrawal: [['eigenPodManager', 10]],
  processClaim: [['rewardsCoordinator', 2]],
  setOperatorAVSSplit: [['rewardsCoordinator', 6]],
  setOperatorPISplit: [['rewardsCoordinator', 7]],
  setOperatorSetSplit: [['rewardsCoordinator', 8]],
  registerOperatorToAVS: [['avsDirectory', 0]],
  deregisterOperatorFromAVS: [['avsDirectory', 0]],
  deployNewStrategy: [['strategyFactory', 0]],
  deployDurationVaultStrategy: [['strategyFactory', 0]],
};

/** The ways out, for whoever puts stake in. */
const exits: readonly Gate[] = [
  ['delegationManager', 1],
  ['delegationManager', 2],
  ['strategy', 1],
];

/** Contracts that hold an action back; `undefined` where one that might was not read, or the action has no such gate. */
export const pausedFor = (context: RuleContext, action: Action): readonly Address[] | undefined =>
  Object.hasOwn(gates, action.type) ? heldBack(context, action, gates[action.type] ?? []) : undefined;

export const exitPausedFor = (context: RuleContext, action: Action): readonly Address[] | undefined =>
  heldBack(context, action, exits);

export const hasGate = ({ protocol, type }: Action): boolean => protocol === 'eigenlayer' && Object.hasOwn(gates, type);

const heldBack = (context: RuleContext, action: Action, wanted: readonly Gate[]): readonly Address[] | undefined => {
  const paused = factsOf(context)?.eigenlayer?.paused;
  if (!paused) return undefined;
  const found = wanted.flatMap(([role, bit]) => {
    const contracts = role === 'strategy' ? strategiesOf(action) : withRole(context, role, paused);
    // Every chain with EigenLayer has the contract: one that is missing was not read.
    if (contracts.length === 0 && role !== 'strategy') return [undefined];
    return contracts.map((contract) => {
      const bits = paused[contract.toLowerCase() as Address];
      return bits === undefined ? undefined : { contract, set: (bits >> BigInt(bit)) % 2n === 1n };
    });
  });
  if (found.some((one) => one === undefined)) return undefined;
  return unique(found.flatMap((one) => (one?.set ? [one.contract] : [])));
};

const unique = (contracts: readonly Address[]): readonly Address[] => [
  ...new Map(contracts.map((contract) => [contract.toLowerCase(), contract])).values(),
];

const withRole = (context: RuleContext, role: string, paused: Readonly<Record<Address, bigint>>): readonly Address[] =>
  (Object.keys(paused) as Address[]).filter((contract) => {
    const known = context.known(contract);
    return known?.protocol === 'eigenlayer' && known.role === role;
  });

/** Native ETH has no strategy contract, and nothing that could be paused. */
const strategiesOf = (action: Action): readonly Address[] => {
  const { withdrawal } = action.args;
  const strategy = addressArg(action, 'strategy');
  const queued =
    withdrawal && typeof withdrawal === 'object' && 'strategies' in withdrawal
      ? addressesArg({ ...action, args: { strategies: withdrawal.strategies } }, 'strategies')
      : [];
  return [...(strategy ? [strategy] : []), ...queued].filter((each) => each.toLowerCase() !== NATIVE_STRATEGY);
};
