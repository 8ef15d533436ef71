import { defineRule } from '../defineRule';
import { lendingGrants } from '../read/lendingGrants';

/** Somebody else may borrow, and the debt is the user’s. */
export default defineRule({ id: 'credit-delegation', check: (context) => lendingGrants(context, 'approveDelegation') });
