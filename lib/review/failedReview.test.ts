import { describe, expect, it } from 'vitest';
import { finding, review, verdict } from '@/components/fixtures/review';
import { BaseError, type ErrorCode } from '@/lib/errors/BaseError';
import { createWords } from '@/lib/format/createWords';
import { stripOf } from '@/lib/view/stripOf';
import errors from '@/locales/en/errors.json';
import { failedReview } from './failedReview';

const words = createWords('en');
const plain: Parameters<typeof review>[0] = { actions: [] };
const failed = (error: unknown, shown = review(plain)) => failedReview(shown, error, words);

describe('failedReview', () => {
  it.each(Object.keys(errors))('says what happened, with nothing left to fill in: %s', (code) => {
    for (const source of [undefined, { host: 'rpc.example.org', block: 1n, timestamp: 1 }]) {
      const after = failed(new BaseError(code as ErrorCode, 'what it says\u202e'), review({ ...plain, source }));
      const said = [
        ...stripOf(after, false, words).lines,
        ...after.verdict.findings.map(({ detail }) => detail),
      ].join();
      expect(said).not.toMatch(/\{\{|\u202e/);
      expect(said).not.toContain(`errors.${code}`);
    }
  });

  it('names the endpoint where it is known', () => {
    const source = { host: 'rpc.example.org', block: 1n, timestamp: 1 };
    const error = new BaseError('endpoint-timeout', 'late');
    expect(failed(error, review({ ...plain, source })).verdict.findings.at(-1)?.detail).toContain(
      'rpc.example.org took too long',
    );
    expect(failed(error, review({ ...plain, source: undefined })).verdict.findings.at(-1)?.detail).toMatch(
      /your endpoint took/i,
    );
  });

  it('says of what is no error of ours only that something failed', () => {
    const { simulation, verdict } = failed(new TypeError('x is not a function'));
    expect(simulation).toMatchObject({ status: 'unavailable', reason: { name: 'internal' } });
    expect(JSON.stringify(verdict, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toContain(
      'x is',
    );
  });

  it('is never less grave than what was found before, and never nothing', () => {
    const grave = review({ ...plain, verdict: verdict([finding('critical', 'Bad', 'x')]) });
    expect(failed(new Error('x'), grave).verdict).toMatchObject({ severity: 'critical', coverage: 'none' });
    expect(failed(new Error('x'), review({ ...plain, verdict: verdict([]) })).verdict.severity).toBe('warning');
  });
});
