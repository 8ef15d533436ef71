import { defineRule } from '../defineRule';
import { lendingGrants } from '../read/lendingGrants';

/** Somebody else may do everything with a loan or a deposit. */
export default defineRule({
  id: 'lending-authorization',
  check: (context) => lendingGrants(context, 'authorizeLending'),
});
