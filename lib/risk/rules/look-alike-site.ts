import { defineRule } from '../defineRule';
import { hostOf } from '../read/hostOf';
import { imitatedSite } from '../read/imitatedSite';

/** An address made to be taken for another. A site that is no imitation is not any better for it. */
export default defineRule({
  id: 'look-alike-site',
  check({ request: { origin, topOrigin } }) {
    // Requests of the command line come from no page.
    if (origin === '') return 'not-applicable';
    return [...new Set([origin, topOrigin])].flatMap((asking) => {
      const imitated = imitatedSite(asking);
      if (!imitated) return [];
      const site = hostOf(asking);
      return [{ severity: 'danger' as const, values: { site, imitated }, evidence: { origin: asking, imitated } }];
    });
  },
});
