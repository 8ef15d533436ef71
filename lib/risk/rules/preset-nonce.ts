import { defineRule } from '../defineRule';
import { notesOf } from '../read/notesOf';

/** A nonce that the site chose can replace a transaction that is on its way, or wait to be sent later. */
export default defineRule({
  id: 'preset-nonce',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    return notesOf(context, 'preset-nonce').map(({ nonce }) => ({
      severity: 'warning' as const,
      values: { nonce: String(nonce) },
      evidence: { nonce },
    }));
  },
});
