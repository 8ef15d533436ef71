import { decodeFunctionData } from 'viem';
import { describe, expect, it } from 'vitest';
import { deployedBytecode } from '@/contracts/artifacts/EigenLayerLens.json';
import { lensAbi } from './lensAbi';
import { reads } from './reads';
import { people } from './testing/answer';

const contracts = { delegationManager: people.operator, allocationManager: people.avs };
const hints = { operators: [people.operator], strategies: [people.strategy], tokens: [], allowances: [], parties: [] };
const context = { chainId: 1, contracts, account: people.staker, hints };

describe('reads', () => {
  it('asks the lens once, for the account and for what the request names', () => {
    const [read, ...more] = reads(context);
    expect(more).toEqual([]);
    expect(read).toMatchObject({ id: 'lens', to: 'lens:eigenlayer', code: deployedBytecode });
    expect(decodeFunctionData({ abi: lensAbi, data: read?.data ?? '0x' }).args).toEqual([
      {
        ...{ delegationManager: people.operator, allocationManager: people.avs, staker: people.staker },
        ...{ operators: [people.operator], strategies: [people.strategy] },
      },
    ]);
  });

  it('takes addresses in any case', () => {
    const upper = `0x${people.staker.slice(2).toUpperCase()}` as const;
    expect(reads({ ...context, account: upper })).toEqual(reads(context));
  });

  it.each([
    ['nothing', {}],
    ['no AllocationManager', { delegationManager: people.operator }],
    ['no DelegationManager', { allocationManager: people.avs }],
  ])('asks nothing on a chain that has %s', (_, contracts) => {
    expect(reads({ ...context, contracts })).toEqual([]);
  });
});
