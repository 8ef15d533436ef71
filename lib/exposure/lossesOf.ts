import type { Address, Exposure, Loss, OperatorSet, Position } from '@/lib/types';
import type { Slash } from './slashesOf';

const WAD = 10n ** 18n;
/** Ten-thousandths: a block later shares are worth a little more or less. */
const DRIFT = 50n;

type Positions = Pick<Exposure, 'positions'>;

/** Before and after the slash in one simulated block, and what the review shows. */
export type Slashed = { shown: Positions; before: Positions; after: Positions };

/** What a slash takes of each position, and whether that is what the review shows. */
export const lossesOf = (slash: Slash, { shown, before, after }: Slashed): { losses: Loss[]; isSame: boolean } => {
  const compared = before.positions.flatMap((position) => {
    const { asset, strategy } = position;
    const set = setIn(position, slash);
    if (!set || !strategy) return [];
    const byContracts = position.amount - (find(after, position)?.amount ?? 0n);
    const known = find(shown, position);
    const figure = (known && setIn(known, slash)?.slashable) ?? 0n;
    const slack = rounding(position, set);
    const isSame =
      distance(byContracts, set.slashable) <= slack &&
      distance(byContracts, figure) <= slack + (figure * DRIFT) / 10_000n;
    return [{ loss: { asset, strategy, shown: figure, byContracts }, isSame }];
  });
  return { losses: compared.map(({ loss }) => loss), isSame: compared.every(({ isSame }) => isSame) };
};

const setIn = ({ operator, operatorSets }: Position, { operator: whose, avs, id }: Slash): OperatorSet | undefined =>
  same(operator, whose) ? operatorSets?.find((set) => set.live && same(set.avs, avs) && set.id === id) : undefined;

/** A withdrawal that the request itself queues has another root in each block; its nonce stays. */
const find = ({ positions }: Positions, { kind, strategy, withdrawal }: Position): Position | undefined =>
  positions.find(
    (other) => other.kind === kind && same(other.strategy, strategy) && other.withdrawal?.nonce === withdrawal?.nonce,
  );

/**
 * EigenLayer keeps shares scaled by a factor and divides anew at each step, so that its own loss may differ from the
 * share of the stake by some wei (facts/restaking-core.md, 1.2.4); the smaller the magnitude that is left, the more.
 */
const rounding = (position: Position, { maxMagnitude }: OperatorSet): bigint => {
  const { amount, depositShares = 0n, depositScalingFactor = WAD } = position;
  const shares = position.withdrawableShares ?? position.shares ?? 0n;
  if (shares === 0n || maxMagnitude === 0n) return 0n;
  const scaled = ((depositShares || shares) * depositScalingFactor) / WAD;
  const wei = 3n + scaled / WAD + shares / maxMagnitude;
  return (wei * amount) / shares + 1n;
};

const distance = (a: bigint, b: bigint): bigint => (a < b ? b - a : a - b);

const same = (a?: Address, b?: Address): boolean => a?.toLowerCase() === b?.toLowerCase();
