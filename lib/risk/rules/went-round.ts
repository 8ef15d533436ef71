import { defineRule } from '../defineRule';

/** The page wrote to its wallet where nobody but the wallet's own script should: the wallet may have the request already. */
export default defineRule({
  id: 'went-round',
  check({ request: { notes, origin } }) {
    // Requests of the command line come from no page.
    if (origin === '') return 'not-applicable';
    return notes.some(({ kind }) => kind === 'went-round')
      ? [{ severity: 'critical', values: {}, evidence: { origin } }]
      : [];
  },
});
