import '@/lib/store/testing/fakeStorage';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { openEndpoint } from './openEndpoint';

const deployment = { chainId: 31337, name: 'Devnet', contracts: {}, tokens: [], names: {} };

beforeEach(() => fakeBrowser.reset());

describe('openEndpoint', () => {
  it('is none where the user chose none', async () => {
    await deployments.setValue([deployment]);
    expect(await openEndpoint(31337)).toBeUndefined();
    expect(await openEndpoint(1)).toBeUndefined();
  });

  it('is what the user chose, before what came with a deployment file', async () => {
    await deployments.setValue([{ ...deployment, rpcUrl: 'http://127.0.0.1:1111' }]);
    expect((await openEndpoint(31337))?.rpc.host).toBe('127.0.0.1:1111');
    await endpoints.setValue({ 31337: { url: 'http://127.0.0.1:2222' } });
    expect((await openEndpoint(31337))?.rpc.host).toBe('127.0.0.1:2222');
  });

  it('keeps what was learned for the next worker, by endpoint', async () => {
    await endpoints.setValue({ 1: { url: 'https://a.example/key' }, 2: { url: 'https://b.example/key' } });
    const first = await openEndpoint(1);
    if (first) first.rpc.traits.startsAtHead = true;
    await first?.keep();
    expect((await openEndpoint(1))?.rpc.traits).toEqual({ startsAtHead: true });
    expect((await openEndpoint(2))?.rpc.traits).toEqual({});
  });

  it('refuses what must not be used, whoever stored it', async () => {
    await endpoints.setValue({ 1: { url: 'http://rpc.example' } });
    await expect(openEndpoint(1)).rejects.toMatchObject({ code: 'invalid-endpoint' });
  });
});
