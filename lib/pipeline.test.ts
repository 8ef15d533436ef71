import { describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { type Typed, typedDataOf } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { EndpointTimeoutError } from '@/lib/errors/EndpointTimeoutError';
import { createWords } from '@/lib/format/createWords';
import { toRequest } from '@/lib/request/toRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import type { Rpc } from '@/lib/rpc/Rpc';
import type { Review } from '@/lib/types';
import { type ReviewDeps, review } from './pipeline';

const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const manager = '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A';
const source = {
  id: 'r1',
  origin: 'https://app.example',
  topOrigin: 'https://app.example',
  chainId: 1,
  account,
} as const;

/** undelegate(account) */
const undelegate = {
  from: account,
  to: manager,
  data: `0xda8be864${account.slice(2).toLowerCase().padStart(64, '0')}`,
};
const transaction = toRequest({ method: 'eth_sendTransaction', params: [undelegate] }, source);
const login = toRequest({ method: 'personal_sign', params: ['0x68656c6c6f', account] }, source);

const typedPermit: Typed = {
  ...{ contract: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', structs: structs.permit },
  message: { owner: account, spender: manager, value: '5', nonce: 0, deadline: 9 },
};
const signed = (typed: Typed) =>
  toRequest({ method: 'eth_signTypedData_v4', params: [account, JSON.stringify(typedDataOf(typed))] }, source);
const permit = signed(typedPermit);

const deps = (rest: Partial<ReviewDeps> = {}): ReviewDeps => ({
  catalogue: createCatalogue({ deployments: [], labels: {} }),
  thresholds: defaultThresholds,
  words: createWords('en'),
  now: 1_795_000_000_000,
  ...rest,
});

/** Counts what it is asked and answers nothing. */
const silentRpc = () => {
  let asked = 0;
  const rpc: Rpc = {
    host: 'node.example',
    reach: 'public',
    traits: { startsAtHead: false },
    send: async () => {
      asked += 1;
      throw new EndpointTimeoutError('node.example', 10_000);
    },
    stats: () => ({ requests: asked, roundTrips: asked, ms: 0 }),
  };
  return { rpc, asked: () => asked };
};

describe('review', () => {
  it('gives the decoded request before it asks the endpoint', async () => {
    const { rpc, asked } = silentRpc();
    const seen: { partial: Review; asked: number }[] = [];
    await review(transaction, deps({ rpc }), (partial) => void seen.push({ partial, asked: asked() }));
    expect(seen).toHaveLength(1);
    expect(seen[0]?.asked).toBe(0);
    expect(seen[0]?.partial.actions[0]).toMatchObject({ protocol: 'eigenlayer', type: 'undelegate' });
    expect(seen[0]?.partial.headline.act).not.toBe('');
    expect(seen[0]?.partial.verdict.coverage).toBe('none');
  });

  it('says what could not be had where the endpoint does not answer', async () => {
    const { rpc } = silentRpc();
    const done = await review(transaction, deps({ rpc }));
    expect(done.simulation).toMatchObject({ status: 'unavailable', reason: { name: 'endpoint-timeout' } });
    expect(done.exposure).toEqual({});
    expect(done.verdict.coverage).toBe('partial');
    expect(done.verdict.findings.map(({ rule }) => rule)).toContain('could-not-simulate');
    expect(done.rpc.requests).toBe(1);
    expect(done.source).toBeUndefined();
  });

  it('says the same where there is no endpoint', async () => {
    const done = await review(transaction, deps());
    expect(done.simulation.reason).toMatchObject({ name: 'no-endpoint' });
    expect(done.verdict.findings.map(({ rule }) => rule)).toContain('could-not-simulate');
    expect(done.rpc.requests).toBe(0);
  });

  it('asks no endpoint about a login', async () => {
    const { rpc, asked } = silentRpc();
    const done = await review(login, deps({ rpc }));
    expect(asked()).toBe(0);
    expect(done.simulation.reason).toBeUndefined();
    expect(['none', 'info']).toContain(done.verdict.severity);
  });

  it('asks once about a permit, and says that what others could do with it was not tried out', async () => {
    const { rpc, asked } = silentRpc();
    const done = await review(permit, deps({ rpc }));
    expect(asked()).toBe(1);
    expect(done.simulation).toMatchObject({ status: 'unavailable', worstOf: 'signature', assetChanges: [] });
    expect(done.verdict.coverage).toBe('partial');
    expect(done.verdict.outcomes).toContainEqual(
      expect.objectContaining({ rule: 'could-not-simulate', state: 'not-checked' }),
    );
  });

  it('asks no endpoint about a signature that nothing can be tried out with', async () => {
    const { rpc, asked } = silentRpc();
    const elsewhere = await review(signed({ ...typedPermit, chainId: 10 }), deps({ rpc }));
    expect(asked()).toBe(0);
    expect(elsewhere.simulation).toMatchObject({ untold: true, reason: { name: 'no-twin' } });
  });

  it('tells the rules how a second look differs from what was shown', async () => {
    const shown = await review(transaction, deps());
    const better: Review = { ...shown, simulation: { ...shown.simulation, status: 'success' } };
    const done = await review(transaction, deps({ shown: better }));
    expect(done.verdict.findings.map(({ rule }) => rule)).toContain('changed-since-shown');
  });

  it('tells the rules what changed before anybody looked', async () => {
    const done = await review(transaction, deps({ changes: [{ kind: 'chain', shown: 5, fresh: 1 }] }));
    expect(done.verdict.findings.map(({ rule }) => rule)).toContain('changed-since-shown');
  });
});
