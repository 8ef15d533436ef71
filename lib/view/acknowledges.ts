import type { LocaleWords } from '@/lib/format/createWords';
import type { Friction } from './frictionOf';
import { matchesTyped } from './typedAmount';

/** Whether what the person did is what the friction asks for. A word stands in where there is no amount to type. */
export function acknowledges(
  friction: Friction,
  value: { ticked: boolean; typed: string },
  words: Pick<LocaleWords, 't' | 'tag'>,
): boolean {
  if (friction.kind === 'click') return true;
  if (friction.kind === 'tick') return value.ticked;
  if (friction.amount) return matchesTyped(value.typed, friction.amount.figure, friction.amount.symbol, words.tag);
  return value.typed.trim().toLowerCase() === words.t('review.decide.word').toLowerCase();
}
