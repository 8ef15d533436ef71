import type { Action, Address } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { exposingActions } from '../read/exposingActions';
import { joinWords } from '../read/joinWords';
import { noOutcome } from '../read/noOutcome';
import { partyName } from '../read/partyName';
import { exitPausedFor, hasGate, pausedFor } from '../read/pauseOf';

/** EigenLayer's keepers can stop parts of it: what is asked for, or the way out of what is entered. */
export default defineRule({
  id: 'protocol-paused',
  check(context) {
    const gated = context.actions.filter(hasGate);
    if (gated.length === 0) return 'not-applicable';
    const { delegations, additions } = exposingActions(context);
    const entering = new Set([...delegations, ...additions]);
    const hits: Hit[] = [];
    let unread = false;
    for (const action of gated) {
      const held = pausedFor(context, action);
      const exit = entering.has(action) ? exitPausedFor(context, action) : [];
      unread ||= held === undefined || exit === undefined;
      if (held && held.length > 0) hits.push(hit(context, action, held));
      else if (exit && exit.length > 0) hits.push(hit(context, action, exit, 'exit'));
    }
    if (hits.length === 0 && unread) return noOutcome(context) ?? { notChecked: 'unread' };
    return hits;
  },
});

const hit = (context: RuleContext, action: Action, held: readonly Address[], variant?: string): Hit => ({
  severity: 'warning',
  ...(variant ? { variant } : {}),
  values: {
    contracts: joinWords(
      context.words,
      held.map((contract) => partyName(context, contract)),
    ),
  },
  evidence: { paused: held, type: action.type },
  path: action.path,
});
