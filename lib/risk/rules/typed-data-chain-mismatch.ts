import { defineRule } from '../defineRule';
import { chainLabel } from '../read/chainLabel';

/** The signature counts on another chain than the one that the wallet is on, or on every one. */
export default defineRule({
  id: 'typed-data-chain-mismatch',
  check(context) {
    const { request, actions } = context;
    if (request.kind !== 'typedData') return 'not-applicable';
    const { domain } = request.typedData;
    const named = domainChain(domain.chainId);
    if (named === undefined) {
      // Without a contract no chain can use it.
      if (domain.verifyingContract === undefined) return 'not-applicable';
      const contract = actions[0]?.contract ?? null;
      return [{ severity: 'warning', variant: 'every', values: {}, evidence: { contract } }];
    }
    if (context.chainId === 0) return { notChecked: 'unread' };
    if (named === context.chainId) return [];
    return [
      {
        severity: 'danger',
        values: { named: chainLabel(context, named), active: chainLabel(context, context.chainId) },
        evidence: { named, active: context.chainId },
      },
    ];
  },
});

/** What is no number of a chain is 0, which no wallet is on. */
const domainChain = (value: unknown): number | undefined => {
  if (value === undefined) return undefined;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^(?:\d{1,15}|0x[0-9a-fA-F]{1,12})$/.test(text) ? Number(text) : 0;
};
