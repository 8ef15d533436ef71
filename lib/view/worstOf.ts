import type { Finding, Severity } from '@/lib/types';

const ORDER: readonly Severity[] = ['critical', 'danger', 'warning', 'info'];

/** The gravest finding that belongs to one call of a batch; undefined when none does. */
export const worstOf = (findings: readonly Finding[], call: number): Severity | undefined =>
  ORDER.find((severity) => findings.some((finding) => finding.severity === severity && finding.path?.[0] === call));
