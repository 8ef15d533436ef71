import '@/lib/store/testing/fakeStorage';

import { parse } from 'devalue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startEndpoint, type TestEndpoint } from '@/lib/rpc/testing/startEndpoint';
import { endpoints } from '@/lib/store/endpoints';
import { createExposureAnswers, type ExposureAnswer } from './createExposureAnswers';

const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const asked = { chainId: 1, account };
const choose = (url: string) => endpoints.setValue({ 1: { url }, 10: { url } });
const read = async (answer: Promise<string>): Promise<ExposureAnswer> => parse(await answer);

/** One never answers, one refuses: an answer that waits is as good as a fresh one. */
let silent: TestEndpoint;
let refusing: TestEndpoint;

beforeEach(async () => {
  fakeBrowser.reset();
  silent = await startEndpoint(() => undefined);
  refusing = await startEndpoint(() => ({ error: { code: -32000, message: 'no' } }));
});

afterEach(() => Promise.all([silent.stop(), refusing.stop()]));

describe('createExposureAnswers', () => {
  it('asks once for what is asked for again so soon', async () => {
    const answers = createExposureAnswers(() => 0);
    await choose(silent.url);
    const waiting = [answers(asked), answers({ ...asked, account: account.toLowerCase() })];
    await expect.poll(() => silent.requests.length).toBe(1);
    await silent.stop();
    expect(await Promise.all(waiting.map(read))).toMatchObject([{ ok: false }, { ok: false }]);
    expect(silent.requests).toHaveLength(1);
  });

  it('asks the endpoint that the user has chosen since', async () => {
    const answers = createExposureAnswers(() => 0);
    await choose(silent.url);
    void answers(asked);
    await expect.poll(() => silent.requests.length).toBe(1);
    await choose(refusing.url);
    expect(await read(answers(asked))).toMatchObject({ ok: false, code: 'endpoint-error' });
    expect(refusing.requests.length).toBeGreaterThan(0);
  });

  it.each([
    ['another chain', { ...asked, chainId: 10 }],
    ['another account', { chainId: 1, account: '0x00000000000000000000000000000000000000aA' }],
    ['what is asked for afresh', { ...asked, fresh: true }],
  ])('asks for %s', async (_, other) => {
    const answers = createExposureAnswers(() => 0);
    await choose(silent.url);
    void answers(asked);
    await expect.poll(() => silent.requests.length).toBe(1);
    void answers(other);
    await expect.poll(() => silent.requests.length).toBe(2);
  });

  it('does not keep a failure, and says what is missing', async () => {
    const answers = createExposureAnswers(() => 0);
    expect(await read(answers(asked))).toMatchObject({ ok: false, code: 'no-endpoint' });
    await choose('http://rpc.example');
    expect(await read(answers(asked))).toMatchObject({ ok: false, code: 'invalid-endpoint' });
    await choose(refusing.url);
    for (const count of [1, 2]) {
      expect(await read(answers(asked))).toMatchObject({ ok: false, code: 'endpoint-error' });
      expect(refusing.requests.length).toBeGreaterThanOrEqual(count);
    }
  });
});
