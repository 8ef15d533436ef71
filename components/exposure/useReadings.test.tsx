// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { stringify } from 'devalue';
import { afterEach, describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import type { ChainToRead } from '@/lib/panel/chainsToRead';
import type { Read } from '@/lib/panel/Reading';
import type { Address } from '@/lib/types';
import { useReadings } from './useReadings';

afterEach(cleanup);

const { user, harbor } = parties;
const read = (account: Address, chainId = 1, readAt = 1): Read => ({
  exposure: exposure([northwindPosition(token(5))], { account, chainId }),
  facts: facts({ chainId }),
  host: `rpc${chainId}`,
  readAt,
});
const good = (account: Address, chainId = 1) => stringify({ ok: true, ...read(account, chainId, 2) });
const bad = stringify({ ok: false, code: 'endpoint-timeout', message: 'No answer.' });
const chain = (chainId: number, url = `https://rpc${chainId}`): ChainToRead => ({
  chainId,
  url,
  host: `rpc${chainId}`,
});

/** A background whose answers come when they are told to. */
function world(stored: readonly Read[] = []) {
  const asked: { chainId: number; account: string; fresh?: boolean; answer(text: string): void; fail(): void }[] = [];
  let kept = stored;
  return {
    asked,
    kept: () => kept,
    ask: (payload: { chainId: number; account: string; fresh?: boolean }) =>
      new Promise<string>((resolve, reject) => {
        asked.push({ ...payload, answer: resolve, fail: () => reject(new Error('gone')) });
      }),
    lastReads: {
      getValue: async () => kept,
      setValue: async (reads: readonly Read[]) => {
        kept = reads;
      },
    },
  };
}

type Given = { account?: Address; chains: readonly ChainToRead[] };
const start = (given: Given, stored?: readonly Read[]) => {
  const background = world(stored);
  const hook = renderHook((props: Given) => useReadings({ ...props, ...background }), { initialProps: given });
  return { ...background, ...hook, states: () => hook.result.current.readings.map(({ status }) => status) };
};

describe('useReadings', () => {
  it('asks each chain once, and shows each answer as it comes', async () => {
    const { asked, states } = start({ account: user, chains: [chain(1), chain(2)] });
    await waitFor(() => expect(asked.map(({ chainId }) => chainId)).toEqual([1, 2]));
    expect(states()).toEqual(['loading', 'loading']);
    await act(async () => asked[1]?.answer(good(user, 2)));
    expect(states()).toEqual(['loading', 'read']);
    await act(async () => asked[0]?.answer(bad));
    expect(states()).toEqual(['failed', 'read']);
  });

  it('asks nothing without an account, and nothing of a chain without an endpoint', async () => {
    const { asked, states, rerender } = start({ chains: [chain(1)] });
    rerender({ account: user, chains: [{ chainId: 1 }] });
    await waitFor(() => expect(states()).toEqual(['failed']));
    expect(asked).toEqual([]);
  });

  it('never shows figures of one account under another', async () => {
    const { asked, result, rerender } = start({ account: user, chains: [chain(1)] });
    await waitFor(() => expect(asked).toHaveLength(1));
    await act(async () => asked[0]?.answer(good(user)));
    rerender({ account: harbor, chains: [chain(1)] });
    expect(result.current.readings).toEqual([]);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(result.current.readings).toMatchObject([{ status: 'loading' }]);
    expect(result.current.readings[0]).not.toHaveProperty('read');
  });

  it('drops what comes too late for another account', async () => {
    const { asked, result, rerender } = start({ account: user, chains: [chain(1)] });
    await waitFor(() => expect(asked).toHaveLength(1));
    rerender({ account: harbor, chains: [chain(1)] });
    await waitFor(() => expect(asked).toHaveLength(2));
    await act(async () => asked[1]?.answer(good(harbor)));
    await act(async () => asked[0]?.answer(good(user)));
    const [reading] = result.current.readings;
    expect(reading?.status === 'read' && reading.read.exposure.account).toBe(harbor);
  });

  it('keeps what was read last, apart, when a later reading fails', async () => {
    const { asked, result } = start({ account: user, chains: [chain(1)] }, [read(user), read(harbor)]);
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(result.current.readings[0]).toMatchObject({ status: 'loading', read: { readAt: 1 } });
    await act(async () => asked[0]?.answer(bad));
    expect(result.current.readings[0]).toMatchObject({ status: 'failed', last: { exposure: { account: user } } });
  });

  it('remembers each answer in place of the one before', async () => {
    const { asked, kept } = start({ account: user, chains: [chain(1)] }, [read(user), read(harbor)]);
    await waitFor(() => expect(asked).toHaveLength(1));
    await act(async () => asked[0]?.answer(good(user)));
    await waitFor(() =>
      expect(kept().map(({ exposure: { account }, readAt }) => [account, readAt])).toEqual([
        [harbor, 1],
        [user, 2],
      ]),
    );
  });

  it('asks past what the background remembers on refresh, and when the endpoint is another', async () => {
    const { asked, result, rerender } = start({ account: user, chains: [chain(1)] });
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.fresh).toBeUndefined();
    act(() => result.current.refresh());
    await waitFor(() => expect(asked[1]?.fresh).toBe(true));
    rerender({ account: user, chains: [chain(1, 'https://other.example')] });
    await waitFor(() => expect(asked[2]?.fresh).toBe(true));
  });

  it('says that it failed when the background does not answer', async () => {
    const { asked, result } = start({ account: user, chains: [chain(1)] });
    await waitFor(() => expect(asked).toHaveLength(1));
    await act(async () => asked[0]?.fail());
    expect(result.current.readings[0]).toMatchObject({ status: 'failed', failure: { code: 'internal' } });
  });
});
