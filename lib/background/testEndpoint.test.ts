import { parse } from 'devalue';
import { describe, expect, it } from 'vitest';
import { startEndpoint } from '@/lib/rpc/testing/startEndpoint';
import { testEndpoint } from './testEndpoint';

const against = async (answers: Record<string, object>, chainId = 31337) => {
  const endpoint = await startEndpoint(({ method }) => answers[method] ?? { error: { code: -32601, message: 'no' } });
  try {
    return { ...parse(await testEndpoint({ chainId, url: endpoint.url })), requests: endpoint.requests.length };
  } finally {
    await endpoint.stop();
  }
};

const plain = { eth_chainId: { result: '0x7a69' }, eth_blockNumber: { result: '0x10' } };

describe('testEndpoint', () => {
  it('tells chain, head and whether it simulates, with one request', async () => {
    expect(await against({ ...plain, eth_simulateV1: { result: [{}] } })).toMatchObject({
      ok: true,
      block: 16n,
      simulates: true,
      reach: 'loopback',
      requests: 1,
    });
    expect(await against(plain)).toMatchObject({ ok: true, simulates: false, requests: 1 });
  });

  it('says what is wrong', async () => {
    expect(await against(plain, 1)).toMatchObject({ ok: false, code: 'endpoint-wrong-chain' });
    expect(await against({ eth_chainId: { result: 5 } })).toMatchObject({ ok: false, code: 'endpoint-garbage' });
    const bad = parse(await testEndpoint({ chainId: 1, url: 'ftp://x' }));
    expect(bad).toMatchObject({ ok: false, code: 'invalid-endpoint' });
    const down = parse(await testEndpoint({ chainId: 1, url: 'http://127.0.0.1:1/' }));
    expect(down).toMatchObject({ ok: false, code: 'endpoint-unreachable' });
  });
});
