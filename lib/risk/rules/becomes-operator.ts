import { defineRule } from '../defineRule';
import { eigenlayerActions } from '../read/eigenlayerActions';

/** Irreversible, and of no use to somebody who only restakes. */
export default defineRule({
  id: 'becomes-operator',
  check(context) {
    const registrations = eigenlayerActions(context, 'registerAsOperator');
    if (registrations.length === 0) return 'not-applicable';
    return registrations.map(({ actor, path }) => ({
      severity: 'danger' as const,
      values: {},
      evidence: { account: actor ?? context.request.account },
      path,
    }));
  },
});
