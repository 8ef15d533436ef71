import { expect } from 'vitest';
import type { Observed } from '@/lib/exposure/observe';
import type { Address, Call, ChainFacts } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, tokenAbi } from '../abis';
import type { World } from '../deployWorld';
import { barePositions } from './barePositions';
import { createPredictor } from './createPredictor';
import { readPositions } from './readPositions';

/** Says what calls would do, then sends them, and holds the chain to it. */
export function createProphet(world: World) {
  const { client, core } = world;
  const predict = createPredictor(world);
  const manager = { address: core.delegationManager, abi: delegationManagerAbi } as const;
  const allocations = { address: core.allocationManager, abi: allocationManagerAbi } as const;
  const tokens = Object.values(world.tokens);

  const readMoney = async (account: Address) => {
    const native = await client.getBalance({ address: account });
    const balances = await Promise.all(
      tokens.map((address) =>
        client.readContract({ address, abi: tokenAbi, functionName: 'balanceOf', args: [account] }),
      ),
    );
    const allowances = await Promise.all(
      tokens.map((address) =>
        client.readContract({
          ...{ address, abi: tokenAbi, functionName: 'allowance' },
          args: [account, core.strategyManager],
        }),
      ),
    );
    return { native, balances, allowances };
  };

  /** Operators as the facts have them, read one by one. */
  const readOperators = ({ operators }: ChainFacts): Promise<ChainFacts['operators']> =>
    Promise.all(
      operators.map(async ({ operator, strategies, ...rest }) => {
        const args = [operator] as const;
        const [isSet, delay] = await client.readContract({ ...allocations, functionName: 'getAllocationDelay', args });
        return {
          ...rest,
          operator,
          registered: await client.readContract({ ...manager, functionName: 'isOperator', args }),
          allocationDelay: { isSet, blocks: BigInt(delay) },
          strategies: await Promise.all(
            strategies.map(async ({ strategy }) => {
              const pair = [operator, strategy] as const;
              return {
                strategy,
                maxMagnitude: await client.readContract({
                  ...allocations,
                  functionName: 'getMaxMagnitude',
                  args: pair,
                }),
                encumberedMagnitude: await client.readContract({
                  ...allocations,
                  functionName: 'getEncumberedMagnitude',
                  args: pair,
                }),
                operatorShares: await client.readContract({ ...manager, functionName: 'operatorShares', args: pair }),
              };
            }),
          ),
        };
      }),
    );

  return {
    predict,

    /** Every figure of the prediction must be what the next block brings, to the wei. */
    async foretell(from: Address, call: Omit<Call, 'value'> & { to: Address; value?: bigint }): Promise<Observed> {
      const { to, data, value = 0n } = call;
      const told = await predict(from, [{ to, data, value }]);
      const before = await readMoney(from);
      expect({ status: told.simulation.status, reason: told.simulation.reason }).toEqual({ status: 'success' });
      const receipt = await world.sendData(from, { to, data, value });
      const after = await readMoney(from);
      expect(told.simulation.block).toBe(receipt.blockNumber);

      const { exposure, facts } = told;
      if (!exposure.after || !facts.after) throw new Error('Nothing was read after the calls');
      expect(exposure.after.unread).toEqual([]);
      expect(barePositions(exposure.after)).toEqual(await readPositions(world, from));
      expect(facts.after.operators).toEqual(await readOperators(facts.after));

      const fee = receipt.gasUsed * receipt.effectiveGasPrice;
      const changes = (list: readonly { token: Address | null; before: bigint; after: bigint }[]) =>
        list.filter((each) => each.before !== each.after);
      expect(
        told.simulation.assetChanges.map((change) => ({
          ...{ token: change.asset.address, before: change.before, after: change.after },
        })),
      ).toEqual(
        changes([
          { token: null, before: before.native, after: after.native + fee },
          ...tokens.map((token, i) => ({ token, before: before.balances[i] ?? 0n, after: after.balances[i] ?? 0n })),
        ]),
      );
      expect(
        told.simulation.approvals.map(({ asset, ...approval }) => ({ ...approval, token: asset.address })),
      ).toEqual(
        changes(
          tokens.map((token, i) => ({
            ...{ token, before: before.allowances[i] ?? 0n, after: after.allowances[i] ?? 0n },
            ...{ owner: from, spender: core.strategyManager },
          })),
        ),
      );
      return told;
    },
  };
}
