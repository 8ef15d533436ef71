import { describe, expect, it } from 'vitest';
import type { Deployment } from '@/lib/store/Settings';
import { labelRows, withLabel } from './labelRows';
import { withDeployment } from './withDeployment';

const A = '0x00000000000000000000000000000000000A11CE';
const B = '0x00000000000000000000000000000000000b0b00';
const lower = A.toLowerCase();

describe('labels', () => {
  const one = withLabel({}, { chainId: 1, address: A }, 'Alice');
  it('are kept by chain and lower-case address', () => expect(one).toEqual({ 1: { [lower]: 'Alice' } }));
  it('are replaced by value', () => {
    expect(withLabel(one, { chainId: 1, address: lower as typeof A }, 'Alice 2')).toEqual({
      1: { [lower]: 'Alice 2' },
    });
  });
  it('leave no empty chain behind', () => expect(withLabel(one, { chainId: 1, address: A }, undefined)).toEqual({}));
  it('of other chains and addresses stay', () => {
    const more = withLabel(withLabel(one, { chainId: 1, address: B }, 'Bob'), { chainId: 5, address: A }, 'Alice');
    expect(withLabel(more, { chainId: 1, address: A }, undefined)).toEqual({
      1: { [B]: 'Bob' },
      5: { [lower]: 'Alice' },
    });
  });
  it('are listed by chain, then by name', () => {
    const rows = labelRows({ 5: { [lower]: 'C' }, 1: { [lower]: 'B', [B]: 'A' } });
    expect(rows.map(({ chainId, name }) => [chainId, name])).toEqual([
      [1, 'A'],
      [1, 'B'],
      [5, 'C'],
    ]);
  });
});

describe('withDeployment', () => {
  const file = (chainId: number, name: string): Deployment => ({ chainId, name, contracts: {}, tokens: [], names: {} });
  it('replaces the same chain and name, and keeps the rest', () => {
    const all = [file(1, 'a'), file(1, 'b'), file(2, 'a')];
    expect(withDeployment(all, { ...file(1, 'a'), rpcUrl: 'https://x' })).toEqual([
      { ...file(1, 'a'), rpcUrl: 'https://x' },
      file(1, 'b'),
      file(2, 'a'),
    ]);
  });
});
