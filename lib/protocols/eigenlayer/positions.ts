import type { ReadContext } from '@/lib/protocols/defineProtocol';
import type { Address, Asset, OperatorSet, Position, Slashable, Withdrawal } from '@/lib/types';
import { operatorSets, slashableOf } from './operatorSets';
import type { Answer } from './readAnswer';

type Queued = Answer['queue']['withdrawals'][number];

export type PositionContext = Pick<ReadContext, 'chainId'> & {
  /** The asset that a strategy holds; undefined when it was not read. */
  assetOf(strategy: Address): Asset | undefined;
  secondsPerBlock: number;
};

const NOBODY = /^0x0{40}$/;
const NOTHING: Slashable = { now: 0n, pending: 0n, ceiling: 0n };

/** What stands in a strategy; undefined when what it is worth was not read. */
export const restaked = (
  deposit: Answer['staker']['deposits'][number],
  answer: Answer,
  context: PositionContext,
): Position | undefined => {
  const { strategy, depositShares, withdrawableShares, scalingFactor, tokens } = deposit;
  const asset = context.assetOf(strategy);
  if (!asset || !tokens.read) return undefined;
  const { operator } = answer.staker;
  const stake = { shares: withdrawableShares, amount: tokens.value };
  return {
    ...{ protocol: 'eigenlayer', kind: 'restaked', chainId: context.chainId, asset },
    ...{ amount: tokens.value, layers: layersOf(asset), strategy, depositShares, withdrawableShares },
    depositScalingFactor: scalingFactor,
    ...atRisk(answer, operator, strategy, stake),
  };
};

/** One strategy of a withdrawal that waits; undefined when what it is worth was not read. */
export const queuedWithdrawal = (
  { root, withdrawal, shares, tokens }: Queued,
  index: number,
  answer: Answer,
  { chainId, assetOf, secondsPerBlock }: PositionContext,
): Position | undefined => {
  const [strategy, share, worth] = [withdrawal.strategies[index], shares[index], tokens[index]];
  const asset = strategy && assetOf(strategy);
  if (!asset || share === undefined || !worth?.read || !answer.withdrawalDelay.read) return undefined;
  const last = BigInt(withdrawal.startBlock) + answer.withdrawalDelay.value;
  const stake = { shares: share, amount: worth.value };
  return {
    ...{ protocol: 'eigenlayer', kind: 'queued-withdrawal', chainId, asset },
    ...{ amount: worth.value, layers: layersOf(asset), strategy, shares: share, withdrawalRoot: root },
    withdrawal: withdrawal satisfies Withdrawal,
    withdrawableAt: {
      block: last + 1n,
      estimatedTime: Math.round(Number(answer.time) + Number(last + 1n - answer.number) * secondsPerBlock),
    },
    // From the block after its last waiting one nothing can be taken from it.
    ...(answer.number <= last
      ? atRisk(answer, withdrawal.delegatedTo, strategy, stake)
      : { ...operatorOf(withdrawal.delegatedTo), operatorSets: [], slashable: NOTHING }),
  };
};

/** Without an operator nothing can be slashed; without the operator's sets nobody knows what can. */
const atRisk = (
  { operators, strategies }: Answer,
  operator: Address,
  strategy: Address,
  stake: { shares: bigint; amount: bigint },
): { operator?: Address; operatorSets?: readonly OperatorSet[]; slashable?: Slashable } => {
  if (NOBODY.test(operator)) return { operatorSets: [], slashable: NOTHING };
  const index = strategies.findIndex((other) => other.strategy === strategy);
  const known = operators.find((other) => other.read && other.operator === operator);
  const [allocations, maxMagnitude] = [known?.allocations[index], known?.maxMagnitudes[index]];
  if (!allocations?.read || maxMagnitude === undefined) return operatorOf(operator);
  const sets = operatorSets(allocations.sets, maxMagnitude, stake);
  return { operator, operatorSets: sets, slashable: slashableOf(sets, stake.amount) };
};

const operatorOf = (operator: Address): { operator?: Address } => (NOBODY.test(operator) ? {} : { operator });

const layersOf = ({ address, issuer, kind }: Asset): readonly string[] => [
  'eigenlayer',
  ...(issuer ? [issuer] : []),
  ...(address === null || kind === 'lst' || kind === 'lrt' ? ['ethereum-pos'] : []),
];
