import { readFileSync } from 'node:fs';
import { concatHex, type Hex } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createPlan } from '@/lib/exposure/createPlan';
import type { Hints } from '@/lib/protocols/defineProtocol';
import { createRpc } from '@/lib/rpc/createRpc';
import { simulate } from '@/lib/simulate/simulate';
import { artefact } from '../artefact';
import { type AnvilClient, connect } from '../connect';
import { people } from '../people';
import { type Anvil, startAnvil } from '../startAnvil';
import { createSurgery } from './createSurgery';

let anvil: Anvil;
let client: AnvilClient;
beforeAll(async () => {
  anvil = await startAnvil();
  client = connect(anvil.url);
});
afterAll(() => anvil?.stop());

const openZeppelin = (name: string): Hex => {
  const file = new URL(`../../../node_modules/@openzeppelin/contracts/build/contracts/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).deployedBytecode;
};
const filled = (bytes: number): Hex => `0x${'5b'.repeat(bytes)}`;
/** OpenZeppelin's before EIP-1967, as USDC's proxy has it. */
const older = '0x7f7050c9e0f4ca769c69bd3a8ef740bc37934f8e2c036e5a723fd8ee048ed3f8c3' as const;
/** ERC-1167: its code is fixed. */
const clone: Hex = `0x363d3d373d3d3d363d73${'11'.repeat(20)}5af43d82803e903d91602b57fd5bf3`;

it.each<[string, Hex, boolean]>([
  ['a transparent proxy', openZeppelin('TransparentUpgradeableProxy'), true],
  ['a proxy that upgrades itself', openZeppelin('ERC1967Proxy'), true],
  ['a beacon’s proxy', openZeppelin('BeaconProxy'), true],
  ['a proxy of before EIP-1967', older, true],
  ['the slot at the end of the longest that is looked at', concatHex([filled(4_063), older]), true],
  ['a token', artefact('TestToken').deployedBytecode, false],
  ['a clone', clone, false],
  ['half a slot', older.slice(0, 40) as Hex, false],
  ['code too long for a proxy', filled(20_000), false],
  ['an account', '0x', false],
])('%s', async (_name, code, expected) => {
  const place = await createSurgery(client).place(code);
  const chainId = 31337;
  const hints: Hints = { operators: [], strategies: [], tokens: [], allowances: [], parties: [place] };
  const plan = createPlan({
    catalogue: createCatalogue({ deployments: [], labels: {} }),
    ...{ chainId, account: people.staker.address, hints },
  });
  const input = {
    chainId,
    account: people.staker.address,
    calls: [],
    reads: plan.reads,
    protocols: [],
    now: Date.now(),
  };
  const { before } = await simulate(input, createRpc({ url: anvil.url }));
  const facts = before && plan.snapshot(before).facts;
  expect(facts?.codeSize).toEqual({ [place.toLowerCase()]: (code.length - 2) / 2 });
  expect(facts?.upgradeable).toEqual(expected ? [place] : []);
});
