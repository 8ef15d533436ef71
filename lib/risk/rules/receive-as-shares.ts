import { defineRule } from '../defineRule';
import { eigenlayerActions } from '../read/eigenlayerActions';

/** Completed as shares, a withdrawal is restaked instead of paid out. */
export default defineRule({
  id: 'receive-as-shares',
  check(context) {
    const completions = eigenlayerActions(context, 'completeWithdrawal');
    if (completions.length === 0) return 'not-applicable';
    return completions
      .filter(({ args }) => args.receiveAsTokens === false)
      .map(({ args, path }) => ({
        severity: 'info' as const,
        values: {},
        evidence: { withdrawalRoot: args.withdrawalRoot ?? null },
        path,
      }));
  },
});
