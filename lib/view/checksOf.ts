import type { CheckState, Verdict } from '@/lib/types';

/** The checks that this request gives something to do, and which of them could not be made. */
export type Checks = {
  applied: number;
  ran: number;
  missed: readonly CheckState[];
};

/** Rules that do not apply are no comfort, so they are counted nowhere. */
export function checksOf({ outcomes }: Pick<Verdict, 'outcomes'>): Checks {
  const applied = outcomes.filter(({ state }) => state !== 'not-applicable');
  const missed = applied.filter(({ state }) => state === 'not-checked');
  return { applied: applied.length, ran: applied.length - missed.length, missed };
}
