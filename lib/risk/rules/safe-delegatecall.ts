import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';

/** Foreign code that runs as the account: what its function is called promises nothing. */
export default defineRule({
  id: 'safe-delegatecall',
  check(context) {
    const runs = context.actions.filter(({ type }) => type === 'execTransaction' || type === 'delegateCall');
    if (runs.length === 0) return 'not-applicable';
    return runs
      .filter(({ type }) => type === 'delegateCall')
      .map(({ contract, actor, path }) => {
        const outer = context.actions.find((action) => action.path.join() === path.slice(0, -1).join());
        const isProxy = outer?.args.proxy === true;
        return {
          severity: isProxy ? ('danger' as const) : ('critical' as const),
          ...(isProxy ? { variant: 'proxy' } : {}),
          values: {
            code: contract ? partyName(context, contract) : context.words.t('common.someContract'),
            account: actor ? partyName(context, actor) : context.words.t('rules.parts.yourAccount'),
          },
          evidence: { code: contract, account: actor ?? context.request.account },
          path,
        };
      });
  },
});
