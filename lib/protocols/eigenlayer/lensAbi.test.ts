import { expect, it } from 'vitest';
import { abi } from '@/contracts/artifacts/EigenLayerLens.json';
import { lensAbi } from './lensAbi';

/** The compiler adds types of its own. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'internalType')
      .map(([key, item]) => [key, bare(item)]),
  );
};

it('is what the lens was compiled with', () => {
  expect(bare(lensAbi)).toEqual(bare(abi.filter((item) => item.name === 'read')));
});
