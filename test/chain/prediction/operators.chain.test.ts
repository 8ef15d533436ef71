import { encodeFunctionData, zeroHash } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Address, Request, Review, Severity } from '@/lib/types';
import { delegationManagerAbi } from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';

let anvil: Anvil;
let world: World;
let restart: () => Promise<void>;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

/** What a page that asks the staker to delegate leads to. */
const delegating = (operator: Address): Promise<Review> => {
  const { address: account } = world.accounts.staker;
  const args = [operator, { signature: '0x', expiry: 0n }, zeroHash] as const;
  const data = encodeFunctionData({ abi: delegationManagerAbi, functionName: 'delegateTo', args });
  const request: Request = {
    ...{ id: 'o', origin: 'https://app.example', topOrigin: 'https://app.example', account, subjects: [account] },
    ...{ chainId: world.deployment.chainId, notes: [], raw: { method: 'eth_sendTransaction', params: [] } },
    ...{ kind: 'transaction', batch: false, calls: [{ to: world.core.delegationManager, value: 0n, data }] },
  };
  return review(request, {
    ...{ catalogue: createCatalogue({ deployments: [world.deployment], labels: {} }), rpc: createRpc(anvil) },
    ...{ thresholds: defaultThresholds, words: createWords('en'), now: Date.now() },
  });
};
const said = ({ verdict }: Review): Record<string, Severity> =>
  Object.fromEntries(
    verdict.findings
      .filter(({ rule }) => rule.startsWith('operator-') && rule !== 'operator-ceiling')
      .map(({ rule, severity }) => [rule, severity]),
  );
const stateOf = ({ verdict }: Review, rule: string) => verdict.outcomes.find((one) => one.rule === rule)?.state;
const restake = async (who: Address, token: 'stLST' | 'rLST') => {
  await world.approve(who, world.tokens[token]);
  await world.deposit(who, world.strategies[token], world.tokens[token], 5n * 10n ** 18n);
};

describe('an operator that somebody asks to delegate to', () => {
  it('is nobody, where it never registered', async () => {
    await restake(world.accounts.staker.address, 'stLST');
    expect(said(await delegating(world.accounts.attacker.address))).toEqual({
      'operator-not-registered': 'danger',
      'operator-unknown': 'warning',
    });
  });

  it('is empty and unknown on its first day, and neither once others are with it and it has a name', async () => {
    const { staker, neighbour, attacker } = world.accounts;
    await restake(staker.address, 'stLST');
    await world.becomeOperator(attacker.address, 80);
    expect(said(await delegating(attacker.address))).toEqual({
      'operator-empty': 'warning',
      'operator-unknown': 'warning',
    });
    await restake(neighbour.address, 'stLST');
    await world.delegate(neighbour.address, attacker.address);
    world.deployment.names[attacker.address.toLowerCase() as Address] = 'Fresh Nodes';
    try {
      expect(said(await delegating(attacker.address))).toEqual({});
    } finally {
      delete world.deployment.names[attacker.address.toLowerCase() as Address];
    }
  });

  it('is shown as of unknown age, and the review is whole all the same', async () => {
    await restake(world.accounts.staker.address, 'stLST');
    const reviewed = await delegating(world.operators.b);
    expect(stateOf(reviewed, 'operator-young')).toBe('not-checked');
    expect(reviewed.verdict.coverage).toBe('full');
  });
});
