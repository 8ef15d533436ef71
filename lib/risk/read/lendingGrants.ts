import type { RuleContext, RuleOutcome } from '@/lib/risk/defineRule';
import { addressArg, amountArg } from './args';
import { isOwn } from './isOwn';
import { partyName } from './partyName';
import { untilOf } from './untilOf';

type Kind = 'approveDelegation' | 'approvePositionManager' | 'authorizeLending';

/** Rights over a loan that go to somebody else: all of them grave, the protocol's own adapters less so. */
export function lendingGrants(context: RuleContext, kind: Kind): RuleOutcome {
  const grants = context.actions.filter(({ type }) => type === kind);
  if (grants.length === 0) return 'not-applicable';
  return grants
    .filter(({ args }) => args.allowed !== false)
    .flatMap((action) => {
      const grantee = addressArg(action, 'grantee');
      if (!grantee || isOwn(context, grantee, action)) return [];
      const isKnown = context.known(grantee) !== undefined;
      return [
        {
          severity: isKnown ? ('warning' as const) : ('critical' as const),
          ...(isKnown ? { variant: 'catalogued' } : {}),
          values: {
            grantee: partyName(context, grantee),
            contract: action.contract ? partyName(context, action.contract) : context.words.t('common.someContract'),
            until: action.signed
              ? context.words.t('rules.parts.signed', { until: untilOf(context, action.args.deadline) })
              : '',
          },
          evidence: { grantee, contract: action.contract, amount: amountArg(action, 'amount') ?? null },
          path: action.path,
        },
      ];
    });
}
