import { describe, expect, it } from 'vitest';
import { stEth } from '@/components/fixtures/parties';
import { review as fixture, transaction } from '@/components/fixtures/review';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { defaultThresholds } from '@/lib/risk/thresholds';
import type { Change, WhatIf, WhatIfSet } from '@/lib/types';
import { withWhatIf } from './withWhatIf';

const deps = {
  catalogue: createCatalogue({ deployments: [], labels: {} }),
  ...{ thresholds: defaultThresholds, words: createWords('en'), now: 1_795_445_224_000 },
};
const review = fixture({ request: transaction(), actions: [], exposure: {} });
const told = (shown: bigint, byContracts: bigint, status: WhatIfSet['status'] = 'different'): WhatIf => ({
  ...{ status, rpc: { requests: 1, roundTrips: 1, ms: 1 } },
  sets: [
    {
      ...{ operator: review.request.account, avs: review.request.account, id: 0, status },
      losses: [{ asset: stEth, strategy: review.request.account, shown, byContracts }],
    },
  ],
});

describe('what EigenLayer’s contracts say to a review', () => {
  it.each<[string, WhatIf]>([
    ['they take the same', told(1_000n, 1_000n, 'same')],
    ['they take less', told(1_000n, 10n)],
    ['they take half a percent more', told(1_000n, 1_005n)],
    ['they could not be asked', told(1_000n, 2_000n, 'unavailable')],
  ])('is no finding where %s', (_name, whatIf) => {
    const { review: done, changes } = withWhatIf(review, whatIf, deps);
    expect(changes).toEqual([]);
    expect(done).toEqual({ ...review, whatIf });
  });

  it('is danger where they take more than is shown', () => {
    const earlier: Change = { kind: 'chain', shown: 1, fresh: 2 };
    const whatIf = told(10n ** 18n, 2n * 10n ** 18n);
    const { review: done, changes } = withWhatIf(review, whatIf, deps, [earlier]);
    expect(changes.map(({ kind }) => kind)).toEqual(['chain', 'amount']);
    expect(done.whatIf).toBe(whatIf);
    expect(done.verdict.severity).toBe('danger');
    const detail = done.verdict.findings.map((finding) => finding.detail).join('\n');
    expect(detail).toContain('2.0000 stETH as a penalty (slashing) instead of 1.0000 stETH');
  });

  it('is danger where nothing was shown', () => {
    expect(withWhatIf(review, told(0n, 1n), deps).review.verdict.severity).toBe('danger');
  });
});
