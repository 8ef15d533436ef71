import { defineRule } from '../defineRule';
import { notesOf } from '../read/notesOf';
import { partyName } from '../read/partyName';

/** Another account than the connected one is asked to sign. */
export default defineRule({
  id: 'signer-mismatch',
  check(context) {
    if (context.request.kind === 'permission') return 'not-applicable';
    return notesOf(context, 'from-mismatch').map(({ from, connected }) => ({
      severity: 'danger' as const,
      values: {
        from: partyName(context, from),
        connected: connected ? partyName(context, connected) : context.words.t('common.someone'),
      },
      evidence: { from, connected: connected ?? null },
    }));
  },
});
