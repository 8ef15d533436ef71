import { encodeFunctionData, parseEther, zeroHash } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Request, Review } from '@/lib/types';
import { delegationManagerAbi } from '@/test/chain/abis';
import { deployWorld, type World } from '@/test/chain/deployWorld';
import { type Anvil, startAnvil } from '@/test/chain/startAnvil';

/** Two nodes that have lived through the same, until one of them tells something else. */
let nodes: readonly [Anvil, Anvil];
let worlds: readonly [World, World];

beforeAll(async () => {
  nodes = await Promise.all([startAnvil({ timestamp: 1_790_000_000 }), startAnvil({ timestamp: 1_790_000_000 })]);
  worlds = await Promise.all([deployWorld(nodes[0].url), deployWorld(nodes[1].url)]);
  for (const { accounts, tokens, strategies, approve, deposit } of worlds) {
    await approve(accounts.staker.address, tokens.stLST);
    await deposit(accounts.staker.address, strategies.stLST, tokens.stLST, parseEther('10'));
  }
});
afterAll(() => Promise.all(nodes?.map((node) => node.stop()) ?? []));

const look = (secondUrl: string): Promise<Review> => {
  const [{ url, deployment, core, operators, accounts }] = worlds;
  const account = accounts.staker.address;
  const args = [operators.a, { signature: '0x', expiry: 0n }, zeroHash] as const;
  const data = encodeFunctionData({ abi: delegationManagerAbi, functionName: 'delegateTo', args });
  const request: Request = {
    ...{ id: 'both', origin: 'https://app.example', topOrigin: 'https://app.example', notes: [] },
    ...{ chainId: deployment.chainId, account, subjects: [account] },
    raw: { method: 'eth_sendTransaction', params: [] },
    ...{ kind: 'transaction', calls: [{ to: core.delegationManager, value: 0n, data }], batch: false },
  };
  return review(request, {
    catalogue: createCatalogue({ deployments: [deployment], labels: {} }),
    ...{ rpc: createRpc({ url }), second: createRpc({ url: secondUrl }) },
    ...{ thresholds: defaultThresholds, words: createWords('en'), now: Date.now() },
  });
};

const disagreement = ({ verdict }: Review) => verdict.findings.find(({ rule }) => rule === 'endpoints-disagree');
const outcome = ({ verdict }: Review) => verdict.outcomes.find(({ rule }) => rule === 'endpoints-disagree')?.state;

it('asks both once, and says nothing when they agree', async () => {
  const seen = await look(nodes[1].url);
  expect(outcome(seen)).toBe('clear');
  expect(seen.rpc).toMatchObject({ requests: 2, roundTrips: 1 });
});

it('cannot compare when the second one does not answer, and says so', async () => {
  const seen = await look('http://127.0.0.1:9/');
  expect(outcome(seen)).toBe('not-checked');
  expect(seen.simulation.status).toBe('success');
});

it('is a danger when they tell different things, whichever looks better', async () => {
  const [, other] = worlds;
  await other.slash(other.operators.a, other.sets.plain, [[other.strategies.stLST, parseEther('0.5')]]);
  expect(disagreement(await look(nodes[1].url))).toMatchObject({ severity: 'danger' });
});
