import { defineRule } from '../defineRule';
import { chainLabel } from '../read/chainLabel';

/** What was read is true of another chain, or may be. */
export default defineRule({
  id: 'endpoint-wrong-chain',
  check(context) {
    const { simulation, facts, chainId } = context;
    const read = (facts.after ?? facts.before)?.chainId;
    const isRefused = simulation.reason?.name === 'endpoint-wrong-chain';
    if (read === undefined && !isRefused) return 'not-applicable';
    if (!isRefused && read === chainId) return [];
    return [
      {
        severity: 'critical',
        values: { chain: chainLabel(context, chainId) },
        evidence: { asked: chainId, read: read ?? null },
      },
    ];
  },
});
