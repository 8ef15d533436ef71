import type { Friction } from './frictionOf';
import { matchesTyped } from './typedAmount';

/** Whether what the person did is what the friction asks for. `word` stands in where there is no amount to type. */
export function acknowledges(friction: Friction, value: { ticked: boolean; typed: string }, word: string): boolean {
  if (friction.kind === 'click') return true;
  if (friction.kind === 'tick') return value.ticked;
  if (friction.amount) return matchesTyped(value.typed, friction.amount.figure, friction.amount.symbol);
  return value.typed.trim().toLowerCase() === word.toLowerCase();
}
