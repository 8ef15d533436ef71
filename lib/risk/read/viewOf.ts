import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';
import { same } from './same';

/**
 * The context with the positions of whoever acts as its own: the signer, or a Safe or smart account that was read beside
 * it. Undefined where nobody read them, or where a signature changes nothing that was tried out.
 */
export function viewOf(
  context: RuleContext,
  { actor, signed }: Pick<Action, 'actor' | 'signed'>,
): RuleContext | undefined {
  const { request, subjects = [], simulation } = context;
  if (signed && (simulation.worstOf !== 'signature' || simulation.untold)) return undefined;
  if (actor === undefined || same(actor, request.account)) return context;
  const subject = subjects.find(({ account }) => same(account, actor));
  if (!subject) return undefined;
  const { before, after } = subject;
  return {
    ...context,
    before: before?.exposure,
    after: after?.exposure,
    facts: { before: before?.facts, after: after?.facts },
  };
}
