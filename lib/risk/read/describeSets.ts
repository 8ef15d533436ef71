import type { RuleContext } from '@/lib/risk/defineRule';
import type { ArgValue, OperatorSet, Position } from '@/lib/types';
import { joinWords } from './joinWords';
import { partyName } from './partyName';

type SetKey = { key: string; set: OperatorSet };

/** Each wanted set once, whatever the number of positions that it reaches. */
export function setsIn(positions: readonly Position[], wanted: (set: OperatorSet) => boolean): readonly OperatorSet[] {
  const keyed = positions
    .flatMap(({ operatorSets = [] }) => operatorSets)
    .filter(wanted)
    .map((set): SetKey => ({ key: `${set.avs.toLowerCase()}/${set.id}`, set }));
  return [...new Map(keyed.map(({ key, set }) => [key, set])).values()];
}

/** Sets in words: whose they are, and who decides. `rules.parts.<part>` is the sentence for one. */
export const describeSets = (
  context: RuleContext,
  sets: readonly OperatorSet[],
  part: 'decides' | 'receives',
): string =>
  joinWords(
    context.words,
    sets.map((set) =>
      context.words.t(`rules.parts.${part}`, {
        avs: partyName(context, set.avs),
        id: set.id,
        slasher: party(context, set.slasher, set.slasherHasCode),
        recipient: set.redistributionRecipient ? party(context, set.redistributionRecipient, set.recipientHasCode) : '',
      }),
    ),
  );

const party = (context: RuleContext, address: OperatorSet['slasher'], hasCode: boolean | undefined): string =>
  hasCode === false
    ? context.words.t('rules.parts.account', { party: partyName(context, address) })
    : partyName(context, address);

/** The same for experts and machines. */
export const setEvidence = (sets: readonly OperatorSet[]): ArgValue =>
  sets.map(({ avs, id, slasher, slasherHasCode, redistributionRecipient, magnitude, pendingDiff, effectBlock }) => ({
    avs,
    id,
    slasher,
    slasherHasCode,
    magnitude,
    pendingDiff,
    ...(effectBlock === undefined ? {} : { effectBlock }),
    ...(redistributionRecipient ? { redistributionRecipient } : {}),
  }));
