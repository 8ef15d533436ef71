import { defineRule } from '../defineRule';
import { codeSizeOf } from '../read/codeSizeOf';
import { grantValues } from '../read/grantValues';
import { isStakeToken } from '../read/isStakeToken';
import { isUpgradeable } from '../read/isUpgradeable';
import { whenGranted } from '../read/whenGranted';

/** A contract that no list here knows. Accounts without code are a finding of their own. */
export default defineRule({
  id: 'spender-unknown',
  check: (context) =>
    whenGranted(context, (grant) => {
      if (codeSizeOf(context, grant.spender) === 0) return [];
      const severity = isStakeToken(context, grant.token) ? 'danger' : 'warning';
      const variant = isUpgradeable(context, grant.spender) ? { variant: 'upgradeable' } : {};
      return [{ severity, ...variant, ...grantValues(context, grant) }];
    }),
});
