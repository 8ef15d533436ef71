import { defineRule } from '../defineRule';

/** Chains on a developer's machine make a block only when somebody sends something. */
const LOCAL_CHAINS = new Set([1337, 31337]);

/** An endpoint that fell behind shows stake and allowances as they were, not as they are. */
export default defineRule({
  id: 'endpoint-stale',
  check({ facts: { before }, now, chainId, thresholds, words }) {
    if (!before || now === undefined || LOCAL_CHAINS.has(chainId)) return 'not-applicable';
    const age = Math.floor(now / 1_000) - before.timestamp;
    if (age <= thresholds.staleHeadSeconds) return [];
    return [
      {
        severity: 'warning',
        values: { age: words.duration(age), block: Number(before.block) },
        evidence: { block: before.block, timestamp: before.timestamp, age },
      },
    ];
  },
});
