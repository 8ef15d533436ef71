import type { Request, Review } from '@/lib/types';

/** A review before anything was looked at. It says nothing but what was asked, and never looks like "nothing found". */
export const blankReview = (request: Request): Review => ({
  request,
  actions: [],
  simulation: { status: 'unavailable', method: 'decode-only', assetChanges: [], approvals: [] },
  exposure: {},
  facts: {},
  verdict: { severity: 'none', findings: [], coverage: 'none', checks: 0, outcomes: [] },
  headline: { act: request.raw.method, worst: '', how: '' },
  rpc: { requests: 0, roundTrips: 0, ms: 0 },
});
