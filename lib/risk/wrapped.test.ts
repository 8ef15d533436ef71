import { describe, expect, it } from 'vitest';
import { calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { type Sample, wrappers } from '@/lib/decode/testing/samples';
import { structs } from '@/lib/decode/testing/structs';
import { judge } from './judge';
import { asked } from './testing/asked';

const names = Object.keys(wrappers);
const wrap = (inner: Sample, ...through: readonly string[]) =>
  through.reduce<Sample>((call, name) => wrappers[name]?.(call) ?? call, inner);

const hostile: Readonly<Record<string, [Sample, 'danger' | 'critical']>> = {
  'a right without a limit': [
    { to: who.weEth, data: calldata('approve(address s, uint256 a)', who.stranger, 2n ** 256n - 1n) },
    'danger',
  ],
  'a new owner': [{ to: who.contract, data: calldata('transferOwnership(address n)', who.stranger) }, 'critical'],
  'an authorised manager': [
    { to: who.contract, data: calldata('setAuthorization(address a, bool b)', who.stranger, true) },
    'critical',
  ],
  'withdrawal NFTs': [
    { to: who.lidoNft, data: calldata('setApprovalForAll(address o, bool a)', who.stranger, true) },
    'critical',
  ],
  'an imitated deposit': [
    {
      to: who.collection,
      data: calldata('depositIntoStrategy(address s, address t, uint256 a)', who.contract, who.stEth, 5n),
    },
    'critical',
  ],
};
const rank = { none: 0, info: 1, warning: 2, danger: 3, critical: 4 } as const;
const cases = Object.entries(hostile).flatMap(([name, [call, severity]]) =>
  names.flatMap((outer) => names.map((inner) => [name, inner, outer, call, severity] as const)),
);

describe('the same rules hold inside of other calls', () => {
  // A multicall of its own calls the outer contract's functions, so what it holds goes there.
  it.each(cases.filter(([, inner]) => inner !== 'multicall'))(
    '%s in %s in %s',
    (_name, inner, outer, call, severity) => {
      const verdict = judge(asked(send(wrap(call, inner, outer))));
      expect(rank[verdict.severity]).toBeGreaterThanOrEqual(rank[severity]);
    },
  );

  it.each(Object.entries(hostile))('%s in a signature to forward', (_name, [{ to, data }, severity]) => {
    const message = { from: who.user, to, value: '0', gas: 1, nonce: 1, deadline: 99, data };
    const verdict = judge(asked(sign({ contract: who.contract, structs: structs.forward, message })));
    expect(rank[verdict.severity]).toBeGreaterThanOrEqual(rank[severity]);
  });
});
