import fc from 'fast-check';
import { bytesToHex, encodeFunctionResult, type Hex } from 'viem';
import { expect, it } from 'vitest';
import { abi } from '@/contracts/artifacts/UpgradeLens.json';
import { upgradeDelayOf } from './upgradeDelayOf';
import { upgradeLensAbi } from './upgradeLensAbi';

const answer = (known: boolean, delay: bigint): Hex =>
  encodeFunctionResult({ abi: upgradeLensAbi, functionName: 'read', result: [known, delay] });

it('asks as the lens was compiled', () => {
  const read = abi.find(({ name }) => name === 'read');
  expect(read?.inputs.map(({ type }) => type)).toEqual(upgradeLensAbi[0].inputs.map(({ type }) => type));
  expect(read?.outputs.map(({ type }) => type)).toEqual(upgradeLensAbi[0].outputs.map(({ type }) => type));
});

it.each<[string, boolean, Hex, number | undefined]>([
  ['a delay', true, answer(true, 864_000n), 864_000],
  ['none', true, answer(true, 0n), 0],
  ['not known', true, answer(false, 864_000n), undefined],
  ['longer than anything', true, answer(true, 2n ** 255n), undefined],
  ['a read that failed', false, answer(true, 1n), undefined],
  ['no answer', true, '0x', undefined],
])('%s', (_name, ok, data, expected) => {
  expect(upgradeDelayOf([{ id: 'upgrade', ok, data }])).toBe(expected);
});

it('whatever is answered is a time or nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 96 }), (bytes) => {
      const delay = upgradeDelayOf([{ id: 'upgrade', ok: true, data: bytesToHex(bytes) }]);
      expect(delay === undefined || (Number.isSafeInteger(delay) && delay >= 0)).toBe(true);
    }),
  );
});
