import { defineRule } from '../defineRule';
import { codeSizeOf } from '../read/codeSizeOf';
import { grantValues } from '../read/grantValues';
import { isStakeToken } from '../read/isStakeToken';
import { whenGranted } from '../read/whenGranted';

/** A person with a key rather than a contract with rules. */
export default defineRule({
  id: 'spender-is-account',
  check: (context) =>
    whenGranted(context, (grant) => {
      const size = codeSizeOf(context, grant.spender);
      if (size === undefined) return context.facts.before ? 'unread' : 'no-simulation';
      if (size > 0) return [];
      const severity = isStakeToken(context, grant.token) ? 'critical' : 'danger';
      return [{ severity, ...grantValues(context, grant) }];
    }),
});
