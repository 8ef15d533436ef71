import { BaseError } from '@/lib/errors/BaseError';
import { errorText } from '@/lib/format/errorText';
import type { Words } from '@/lib/risk/defineRule';
import type { Review } from '@/lib/types';

/**
 * What is shown when the review itself broke: the request as far as it was read, and that it could not be checked. Never
 * less grave than what had been found before.
 */
export const failedReview = (review: Review, error: unknown, words: Words): Review => {
  const code = error instanceof BaseError ? error.code : 'internal';
  const said = error instanceof BaseError ? error.message : '';
  const { verdict, simulation, headline, source } = review;
  const message = errorText(words, { name: code, message: said, host: source?.host });
  return {
    ...review,
    simulation: { ...simulation, status: 'unavailable', reason: { name: code, message: said } },
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
