import type { Address } from '@/lib/types';
import { defineRule } from '../defineRule';
import { codeSizeOf } from '../read/codeSizeOf';
import { factsOf } from '../read/factsOf';
import { grantValues } from '../read/grantValues';
import { isStakeToken } from '../read/isStakeToken';
import { whenGranted } from '../read/whenGranted';

/** Contracts that drain accounts are young. Their age needs history, which few endpoints give. */
export default defineRule({
  id: 'spender-is-new',
  check: (context) =>
    whenGranted(context, (grant) => {
      if (codeSizeOf(context, grant.spender) === 0) return [];
      const chain = factsOf(context);
      if (!chain) return 'no-simulation';
      const created = chain.createdAt?.[grant.spender.toLowerCase() as Address];
      if (created === undefined) return 'no-history';
      const age = chain.timestamp - created;
      if (age >= context.thresholds.newSpenderSeconds) return [];
      const { values, evidence, path } = grantValues(context, grant);
      return [
        {
          severity: isStakeToken(context, grant.token) ? 'danger' : 'warning',
          values: { ...values, age: context.words.duration(Math.max(age, 0)) },
          evidence: { ...evidence, createdAt: created },
          ...(path ? { path } : {}),
        },
      ];
    }),
});
