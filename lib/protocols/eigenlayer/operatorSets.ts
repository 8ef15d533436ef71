import type { OperatorSet, Slashable } from '@/lib/types';
import type { Answer } from './readAnswer';

type Allocations = Answer['operators'][number]['allocations'][number]['sets'];

/** What is at stake: shares as they would pay out now, and the tokens that they are worth. */
type Stake = { shares: bigint; amount: bigint };

/** Where EigenLayer sends what it burns. */
const BURN = '0x00000000000000000000000000000000000e16e4';

/** What each operator set could take of a stake: of W shares W·m/M, losses rounded up. */
export const operatorSets = (sets: Allocations, maxMagnitude: bigint, stake: Stake): readonly OperatorSet[] =>
  sets.map(({ avs, id, magnitude, pendingDiff, effectBlock, slashable, slasher, slasherCode, ...set }) => {
    const live = slashable && magnitude > 0n;
    const slashableShares = live ? partOf(stake.shares, magnitude, maxMagnitude) : 0n;
    const later = magnitude + (pendingDiff > 0n ? pendingDiff : 0n);
    return {
      ...{ avs, id, magnitude, maxMagnitude, pendingDiff, live, slasher },
      ...(effectBlock === 0 ? {} : { effectBlock: BigInt(effectBlock) }),
      slasherHasCode: slasherCode > 0n,
      ...(set.recipient.toLowerCase() === BURN
        ? {}
        : { redistributionRecipient: set.recipient, recipientHasCode: set.recipientCode > 0n }),
      slashableShares,
      slashable: tokensOf(slashableShares, stake),
      slashableAfterPending: tokensOf(partOf(stake.shares, later, maxMagnitude), stake),
    };
  });

/**
 * The figures of a position. `pending` is what can be slashed once every announced allocation has taken effect; the
 * ceiling is everything, because an operator may allocate all that is left to any set.
 */
export const slashableOf = (sets: readonly OperatorSet[], amount: bigint): Slashable => ({
  now: atMost(amount, sum(sets.map(({ slashable }) => slashable))),
  pending: atMost(
    amount,
    sum(
      sets.map(({ pendingDiff, slashable, slashableAfterPending }) =>
        pendingDiff > 0n ? slashableAfterPending : slashable,
      ),
    ),
  ),
  ceiling: amount,
});

const partOf = (whole: bigint, part: bigint, of: bigint): bigint =>
  of === 0n ? 0n : atMost(whole, (whole * part + of - 1n) / of);

const tokensOf = (shares: bigint, stake: Stake): bigint => partOf(stake.amount, shares, stake.shares);

const atMost = (limit: bigint, value: bigint): bigint => (value < limit ? value : limit);

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
