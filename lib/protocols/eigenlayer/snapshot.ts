import { getAddress } from 'viem';
import { BaseError } from '@/lib/errors/BaseError';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Address, Asset } from '@/lib/types';
import { factsOf } from './factsOf';
import { type PositionContext, queuedWithdrawal, restaked } from './positions';
import { type Answer, readAnswer } from './readAnswer';
import { NATIVE_STRATEGY, paidToken } from './strategies';

type SnapshotContext = Parameters<Protocol['snapshot']>[1];

/** EigenLayer's core contracts stand on Ethereum and its test networks. */
const SECONDS_PER_BLOCK = 12;

/** What the lens answered, as positions and facts. What it could not read is said, and no position stands for it. */
export const snapshot: Protocol['snapshot'] = (results, context) => {
  const result = results.find(({ id }) => id === 'lens');
  if (!result) return { positions: [], facts: {} };
  if (!result.ok) throw new BaseError('decode-failed', 'EigenLayer’s contracts could not be read.');
  const answer = readAnswer(result.data);
  const { staker, queue } = answer;
  const within: PositionContext = {
    chainId: context.chainId,
    assetOf: assetsOf(answer, context),
    secondsPerBlock: context.secondsPerBlock ?? SECONDS_PER_BLOCK,
  };
  const deposits = staker.deposits.map((deposit) => restaked(deposit, answer, within));
  const withdrawals = queue.withdrawals.flatMap((queued) =>
    queued.shares.map((_, index) => queuedWithdrawal(queued, index, answer, within)),
  );
  const positions = [...deposits, ...withdrawals].filter((position) => position !== undefined);
  const gaps = {
    deposits: !staker.read,
    'withdrawal-queue': !queue.read || queue.cut,
    'withdrawal-delay': !answer.withdrawalDelay.read,
    'token-amounts': positions.length < deposits.length + withdrawals.length,
    'operator-sets': positions.some(({ operatorSets }) => operatorSets === undefined),
  };
  return {
    positions,
    facts: factsOf(answer),
    unread: Object.entries(gaps).flatMap(([reason, missing]) =>
      missing ? [{ protocol: 'eigenlayer' as const, reason }] : [],
    ),
  };
};

/** The tokens that strategies hold, by what the strategies say. */
const assetsOf = ({ strategies }: Answer, { chainId, resolveAsset }: SnapshotContext) => {
  const assets = new Map<Address, Asset>();
  for (const { strategy, token, ...said } of strategies) {
    if (strategy.toLowerCase() === NATIVE_STRATEGY) assets.set(strategy, resolveAsset(null));
    else if (token.read && token.value < 2n ** 160n)
      assets.set(strategy, resolveAsset(paidToken(chainId, strategy) ?? toAddress(token.value), said));
  }
  return (strategy: Address): Asset | undefined => assets.get(strategy);
};

const toAddress = (word: bigint): Address => getAddress(`0x${word.toString(16).padStart(40, '0')}`);
