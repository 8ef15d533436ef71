import '@/lib/store/testing/fakeStorage';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blankReview } from '@/lib/review/blankReview';
import { readRequest } from '@/lib/review/readRequest';
import { FORWARDED_MS, forwarded } from '@/lib/store/session/forwarded';
import { rememberForwarded } from './rememberForwarded';

const ALICE = '0x00000000000000000000000000000000000a11ce';
const origin = 'https://app.example';
const source = { tabId: 1, frameId: 0, documentId: 'd', origin, topOrigin: origin };
const hash = (digit: string) => `0x${digit.repeat(64)}` as const;
const reviewed = (method: string, params: unknown) =>
  blankReview(
    readRequest({
      id: 'id',
      body: JSON.stringify({ method, params }),
      source,
      claims: { chainId: '0x1', accounts: [ALICE] },
    }),
  );
const send = reviewed('eth_sendTransaction', [{ to: ALICE, value: '0x5', data: '0x01' }]);

beforeEach(() => fakeBrowser.reset());

describe('rememberForwarded', () => {
  it('keeps what the wallet sent, oldest first, for a few minutes', async () => {
    await rememberForwarded(send, hash('1'), 1_000);
    await rememberForwarded(send, hash('2'), 2_000);
    expect(await forwarded.getValue()).toMatchObject([
      { chainId: 1, hash: hash('1'), calls: [{ value: 5n, data: '0x01' }] },
      { hash: hash('2'), at: 2_000 },
    ]);
    await rememberForwarded(send, hash('3'), 1_000 + FORWARDED_MS);
    expect((await forwarded.getValue()).map((one) => one.hash)).toEqual([hash('2'), hash('3')]);
  });

  it.each([
    ['a signature', reviewed('personal_sign', ['0x00', ALICE])],
    ['a transaction that is only signed', reviewed('eth_signTransaction', [{ to: ALICE, value: '0x5' }])],
    ['a batch, which has no hash of its own', reviewed('wallet_sendCalls', [{ calls: [{ to: ALICE, value: '0x5' }] }])],
  ])('keeps nothing of %s', async (_, review) => {
    await rememberForwarded(review, hash('1'), 1);
    expect(await forwarded.getValue()).toEqual([]);
  });
});
