import { defineRule } from '../defineRule';
import { lendingGrants } from '../read/lendingGrants';

/** Somebody else may move a loan’s collateral and debt. */
export default defineRule({
  id: 'position-manager',
  check: (context) => lendingGrants(context, 'approvePositionManager'),
});
