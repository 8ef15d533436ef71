import { expect, it } from 'vitest';
import { finding, simulated, transaction, unavailable, verdict } from '@/components/fixtures/review';
import type { Severity } from '@/lib/types';
import { markOf } from './markOf';

const of = (severity: Severity | undefined, simulation = simulated()) => ({
  request: transaction(),
  simulation,
  verdict: verdict(severity ? [finding(severity, 'x', 'x')] : []),
});

it.each([
  [undefined, 'none', 'unknown'],
  ['info', 'info', 'unknown'],
  ['warning', 'warning', 'unknown'],
  ['danger', 'danger', 'danger'],
  ['critical', 'critical', 'critical'],
] as const)('%s is worn as %s, and without a simulation as %s', (severity, seen, unseen) => {
  expect(markOf(of(severity))).toBe(seen);
  expect(markOf(of(severity, unavailable))).toBe(unseen);
});
