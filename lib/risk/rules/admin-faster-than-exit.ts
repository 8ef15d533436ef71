import { defineRule, type Hit } from '../defineRule';
import { exposingActions } from '../read/exposingActions';
import { factsOf } from '../read/factsOf';
import { noOutcome } from '../read/noOutcome';
import { exitPausedFor } from '../read/pauseOf';
import { secondsOf } from '../read/secondsOf';

/**
 * Whoever can stop the way out can do so before anybody who leaves is out, and whoever can replace the code too, where that
 * has to wait for less. That a contract can be stopped it says itself.
 */
export default defineRule({
  id: 'admin-faster-than-exit',
  check(context) {
    const [deposit] = exposingActions(context).additions;
    if (!deposit) return 'not-applicable';
    const chain = factsOf(context);
    if (!chain || exitPausedFor(context, deposit) === undefined) return noOutcome(context) ?? { notChecked: 'unread' };
    const { withdrawalDelayBlocks: exit } = chain;
    const upgrade = chain.eigenlayer?.upgradeDelay;
    const seconds = exit === undefined ? undefined : secondsOf(exit, chain);
    return [
      {
        severity: 'info',
        ...variantOf(seconds, upgrade),
        values: {
          exit: seconds === undefined ? '' : context.words.duration(seconds),
          upgrade: upgrade === undefined ? '' : context.words.duration(upgrade),
        },
        evidence: {
          pauseDelayBlocks: 0n,
          ...(exit === undefined ? {} : { exitBlocks: exit }),
          ...(upgrade === undefined ? {} : { upgradeDelaySeconds: upgrade }),
        },
        path: deposit.path,
      },
    ];
  },
});

const variantOf = (exit: number | undefined, upgrade: number | undefined): Pick<Hit, 'variant'> => {
  if (exit === undefined) return { variant: 'unread' };
  if (upgrade === undefined) return {};
  if (upgrade === 0) return { variant: 'at-once' };
  return { variant: upgrade < exit ? 'faster' : 'slower' };
};
