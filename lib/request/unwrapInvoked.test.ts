import { describe, expect, it } from 'vitest';
import { account, approve, calls, read, refusal, token } from './testing/reading';

const tx = { from: account, to: token, data: approve };
const invoke = (request: unknown, scope: unknown = 'eip155:8453') => read('wallet_invokeMethod', { scope, request });

describe('wallet_invokeMethod', () => {
  it('is the request inside, on the chain of its scope, and is forwarded as it came', () => {
    const inner = { method: 'eth_sendTransaction', params: [tx] };
    const request = invoke(inner);
    expect(request).toMatchObject({
      kind: 'transaction',
      chainId: 8453,
      raw: { method: 'wallet_invokeMethod', params: [{ scope: 'eip155:8453', request: inner }] },
    });
    expect(calls(request)).toMatchObject([{ to: token, data: approve }]);
    expect(Object.isFrozen(request)).toBe(true);
  });

  it('holds signatures and permissions as well', () => {
    expect(invoke({ method: 'personal_sign', params: ['hello', account] })).toMatchObject({ kind: 'message' });
    expect(invoke({ method: 'wallet_addEthereumChain', params: [{}] })).toMatchObject({
      kind: 'permission',
      method: 'wallet_addEthereumChain',
    });
  });

  it('what is wrong inside is refused', () => {
    expect(refusal(() => invoke({ method: 'eth_sendTransaction', params: [] }))).toMatch(/transaction object/);
    expect(refusal(() => invoke({ method: 'ETH_SENDTRANSACTION', params: [tx] }))).toMatch(/exactly/);
  });

  it.each([
    ['another kind of chain', { method: 'signMessage', params: {} }, 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp'],
    ['no chain', { method: 'eth_sendTransaction', params: [tx] }, 7],
    ['no request', 7, 'eip155:1'],
    ['one inside of another', { method: 'wallet_invokeMethod', params: [] }, 'eip155:1'],
  ])('%s stays a method that nobody reads', (_name, inner, scope) => {
    expect(invoke(inner, scope)).toMatchObject({ kind: 'permission', method: 'wallet_invokeMethod', chainId: 1 });
  });
});
