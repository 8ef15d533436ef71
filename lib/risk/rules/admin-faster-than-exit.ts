import { defineRule } from '../defineRule';
import { exposingActions } from '../read/exposingActions';
import { factsOf } from '../read/factsOf';
import { noOutcome } from '../read/noOutcome';
import { exitPausedFor } from '../read/pauseOf';
import { secondsOf } from '../read/secondsOf';

/** Whoever can stop the way out can do so before anybody who leaves is out. That a contract can be stopped it says itself. */
export default defineRule({
  id: 'admin-faster-than-exit',
  check(context) {
    const [deposit] = exposingActions(context).additions;
    if (!deposit) return 'not-applicable';
    const chain = factsOf(context);
    if (!chain || exitPausedFor(context, deposit) === undefined) return noOutcome(context) ?? { notChecked: 'unread' };
    const { withdrawalDelayBlocks: exit } = chain;
    return [
      {
        severity: 'info',
        ...(exit === undefined ? { variant: 'unread' } : {}),
        values: { exit: exit === undefined ? '' : context.words.duration(secondsOf(exit, chain)) },
        evidence: { pauseDelayBlocks: 0n, ...(exit === undefined ? {} : { exitBlocks: exit }) },
        path: deposit.path,
      },
    ];
  },
});
