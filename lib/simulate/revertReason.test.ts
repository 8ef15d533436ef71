import fc from 'fast-check';
import { encodeErrorResult, type Hex } from 'viem';
import { describe, expect, it } from 'vitest';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import { revertReason } from './revertReason';

const custom = { selector: '0x11223344', decode: () => ({ name: 'WithdrawalDelayNotElapsed', args: [] }) } as const;
const picky = {
  selector: '0x55667788',
  decode: () => {
    throw new Error('arguments do not fit');
  },
} as const;
const protocols = [{ errors: [picky, custom] }, {}] as unknown as Protocol[];
const error = (abi: 'Error' | 'Panic', arg: string | bigint) =>
  encodeErrorResult({
    abi: [{ type: 'error', name: abi, inputs: [{ name: 'a', type: abi === 'Error' ? 'string' : 'uint256' }] }],
    errorName: abi,
    args: [arg] as never,
  });

describe('revertReason', () => {
  it.each<[string, Hex, object | undefined]>([
    [
      'text',
      error('Error', 'ERC20: insufficient allowance'),
      { name: 'Error', args: ['ERC20: insufficient allowance'] },
    ],
    ['a panic', error('Panic', 0x11n), { name: 'Panic', args: [0x11n] }],
    ["a protocol's error", '0x11223344', { name: 'WithdrawalDelayNotElapsed', args: [] }],
    ["a protocol's error that does not decode", '0x55667788ff', { name: '0x55667788', args: [] }],
    ['an error of nobody', '0xdeadbeef00', { name: '0xdeadbeef', args: [], data: '0xdeadbeef00' }],
    ['text that is cut off', error('Error', 'hello').slice(0, 90) as Hex, { name: '0x08c379a0' }],
    ['nothing', '0x', undefined],
    ['less than a selector', '0x1234', undefined],
  ])('reads %s', (_, data, expected) => {
    if (expected) expect(revertReason(data, protocols)).toMatchObject(expected);
    else expect(revertReason(data, protocols)).toBeUndefined();
  });

  it('bounds what it keeps', () => {
    const long = revertReason(error('Error', 'x'.repeat(3000)), protocols);
    expect(long?.args).toEqual(['x'.repeat(300)]);
    const huge = revertReason(`0xdeadbeef${'00'.repeat(100_000)}`, protocols);
    expect(huge?.data.length).toBeLessThan(10_000);
  });

  it('throws on no data at all', () => {
    const data = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    fc.assert(
      fc.property(data, fc.constantFrom('', '08c379a0', '4e487b71', '11223344'), (hex, selector) => {
        revertReason(`0x${selector}${hex}`, protocols);
      }),
    );
  });
});
