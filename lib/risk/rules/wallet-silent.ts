import { defineRule } from '../defineRule';
import { notesOf } from '../read/notesOf';

/** The wallet named no chain or no account, so whatever was read may be of another one. */
export default defineRule({
  id: 'wallet-silent',
  check(context) {
    if (context.request.kind === 'permission') return 'not-applicable';
    const missing = (['unknown-account', 'unknown-chain'] as const).filter(
      (kind) => notesOf(context, kind).length > 0 && (kind === 'unknown-account' || context.request.kind !== 'message'),
    );
    return missing.map((kind) => ({ severity: 'warning', variant: kind, values: {}, evidence: { missing: kind } }));
  },
});
