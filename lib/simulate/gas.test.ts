import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CALL_GAS, splitGas } from './gas';

const call = (gas?: bigint) =>
  ({ to: '0x00000000000000000000000000000000000000aa', value: 0n, data: '0x', gas }) as const;

describe('splitGas', () => {
  it('keeps the whole below 30M and each call below 2^24, however many there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(5),
        fc.option(fc.bigInt(0n, 2n ** 64n - 1n)),
        (count, pending, gas) => {
          const { read, calls, share } = splitGas(new Array(count).fill(call(gas ?? undefined)), pending);
          const total = 2n * read + calls.reduce((sum, each) => sum + each, 0n) + share * BigInt(pending);
          expect(total).toBeLessThan(30_000_000n);
          for (const each of calls) expect(each <= MAX_CALL_GAS && each >= 21_000n).toBe(true);
        },
      ),
    );
  });

  it("keeps the request's own limit where a transaction can have it", () => {
    const [own, tooLow, tooHigh] = [100_000n, 20_000n, 2n ** 40n].map((gas) => splitGas([call(gas)]).calls[0]);
    expect(own).toBe(100_000n);
    expect(tooLow).toBe(splitGas([call()]).share);
    expect(tooHigh).toBe(splitGas([call()]).share);
  });

  it('gives reads alone all that one call may have', () => {
    expect(splitGas([])).toMatchObject({ read: MAX_CALL_GAS, calls: [] });
  });
});
