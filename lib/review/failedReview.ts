import { BaseError } from '@/lib/errors/BaseError';
import type { Words } from '@/lib/risk/defineRule';
import type { Review } from '@/lib/types';

/**
 * What is shown when the review itself broke: the request as far as it was read, and that it could not be checked. Never
 * less grave than what had been found before.
 */
export const failedReview = (review: Review, error: unknown, words: Words): Review => {
  const code = error instanceof BaseError ? error.code : 'internal';
  const message = words.t(`errors.${code}`);
  const { verdict, simulation, headline } = review;
  return {
    ...review,
    simulation: { ...simulation, status: 'unavailable', reason: { name: code, message } },
    headline: { act: headline.act, worst: words.t('background.failed.worst'), how: words.t('background.failed.how') },
    verdict: {
      ...verdict,
      severity: verdict.severity === 'none' || verdict.severity === 'info' ? 'warning' : verdict.severity,
      coverage: 'none',
      findings: [
        ...verdict.findings.filter(({ rule }) => rule !== 'could-not-simulate'),
        {
          rule: 'could-not-simulate',
          severity: 'warning',
          title: words.t('background.failed.title'),
          detail: words.t('background.failed.detail', { message }),
          evidence: { code },
        },
      ],
    },
  };
};
