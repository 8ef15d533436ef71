import { defineRule } from '../defineRule';
import { notesOf } from '../read/notesOf';

/** Two different payloads in one request: which one is sent depends on the wallet. */
export default defineRule({
  id: 'data-and-input-differ',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    const differ = notesOf(context, 'data-and-input-differ').length > 0;
    return differ ? [{ severity: 'critical', values: {}, evidence: {} }] : [];
  },
});
