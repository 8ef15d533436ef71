import { describe, expect, it } from 'vitest';
import { account, approve, calls, other, read, refusal, token } from './testing/reading';

describe('batches', () => {
  const batch = { version: '2.0.0', chainId: '0x1', from: account, atomicRequired: true };

  it('reads every call', () => {
    const request = read('wallet_sendCalls', {
      ...batch,
      calls: [{ to: token, data: approve }, { to: other, value: '0x1' }, { data: '0x6001' }],
    });
    expect(request).toMatchObject({ kind: 'transaction', batch: true, account, notes: [] });
    expect(calls(request)).toEqual([
      { to: token, value: 0n, data: approve },
      { to: other, value: 1n, data: '0x' },
      { to: null, value: 0n, data: '0x6001' },
    ]);
  });

  it('notes another chain, another account and unknown keys of any call', () => {
    const call = { to: token, operation: 1 };
    expect(read('wallet_sendCalls', { ...batch, chainId: '0xa', from: other, calls: [call] }).notes).toEqual([
      { kind: 'from-mismatch', from: other, connected: account },
      { kind: 'chain-mismatch', claimed: 10 },
      { kind: 'unknown-key', key: 'params[0].calls[0].operation' },
    ]);
  });

  it('notes what it asks of the wallet beyond the calls, where that may use a right', () => {
    const ask = (capabilities: object, of: object = {}) =>
      read('wallet_sendCalls', { ...batch, calls: [{ to: token, ...of }], capabilities }).notes;
    expect(ask({ paymasterService: { url: 'https://pay.example' }, atomic: {} })).toEqual([]);
    expect(ask({ permissions: {} }, { capabilities: { dataCallback: {} } })).toEqual([
      { kind: 'unknown-key', key: 'params[0].capabilities.permissions' },
      { kind: 'unknown-key', key: 'params[0].calls[0].capabilities.dataCallback' },
    ]);
  });

  it.each([
    ['no calls', {}],
    ['an empty batch', { calls: [] }],
    ['calls that are no list', { calls: { 0: { to: token } } }],
    ['a call that is no object', { calls: ['0x'] }],
    ['one bad call among good ones', { calls: [{ to: token }, { to: token, data: '0x1' }, { to: token }] }],
    ['too many calls', { calls: Array.from({ length: 201 }, () => ({ to: token })) }],
  ])('refuses %s', (_, extra) => {
    refusal(() => read('wallet_sendCalls', { ...batch, ...extra }));
  });
});
