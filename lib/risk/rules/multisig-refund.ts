import type { Address, ArgValue } from '@/lib/types';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { tokenName } from '../read/tokenName';

/** A Safe that pays back what its transaction costs, at a price that the transaction itself names. */
export default defineRule({
  id: 'multisig-refund',
  check(context) {
    const runs = context.actions.filter(({ type }) => type === 'execTransaction');
    if (runs.length === 0) return 'not-applicable';
    return runs.flatMap(({ args, path }) => {
      const refund = args.refund as { readonly [key: string]: ArgValue } | undefined;
      if (!refund) return [];
      const [receiver, token] = [refund.refundReceiver as Address, refund.gasToken as Address];
      const isOpen = /^0x0{40}$/.test(receiver);
      return [
        {
          severity: 'danger' as const,
          values: {
            receiver: isOpen ? context.words.t('rules.multisig-refund.sender') : partyName(context, receiver),
            token: /^0x0{40}$/.test(token) ? 'ETH' : tokenName(context, token),
          },
          evidence: { receiver, token, gasPrice: refund.gasPrice ?? null },
          path,
        },
      ];
    });
  },
});
