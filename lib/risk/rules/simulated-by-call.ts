import { defineRule } from '../defineRule';

/** An endpoint without eth_simulateV1 still shows an outcome, another way; what that way cannot see is said. */
export default defineRule({
  id: 'simulated-by-call',
  check({ request, simulation: { status, method } }) {
    if (request.kind !== 'transaction' || status === 'unavailable') return 'not-applicable';
    if (method !== 'eth_call-override' && method !== 'eth_call') return [];
    return [
      {
        severity: 'info',
        ...(method === 'eth_call' ? { variant: 'plain' } : {}),
        values: {},
        evidence: { method },
      },
    ];
  },
});
