import {
  encodeAbiParameters,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  parseAbiParameters,
  toFunctionSelector,
} from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { toRequest } from '@/lib/request/toRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Address, Review } from '@/lib/types';
import { strategyManagerAbi } from '../abis';
import { deploy } from '../deploy';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';

const DAY = 86_400n;

let anvil: Anvil;
let world: World;
let me: Address;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url);
  me = world.accounts.staker.address;
  await world.approve(me, world.tokens.stLST);
});
afterAll(() => anvil?.stop());

/** A contract that answers to these signatures and to nothing else. */
const keeper = (answers: Readonly<Record<string, Hex>>): Promise<Address> =>
  deploy(world.client, world.accounts.deployer.address, 'TestKeeper', [
    Object.keys(answers).map((signature) => toFunctionSelector(`function ${signature}`)),
    Object.values(answers),
  ]);
const word = (value: bigint | Address) => encodeAbiParameters(parseAbiParameters('uint256'), [BigInt(value)]);
const timelock = (delay: bigint, signature = 'getMinDelay()') => keeper({ [signature]: word(delay) });
const multisig = (threshold: bigint, ...owners: readonly Address[]) =>
  keeper({
    'getThreshold()': word(threshold),
    'getOwners()': encodeAbiParameters(parseAbiParameters('address[]'), [owners]),
  });
const account = () => world.accounts.neighbour.address;
const unreadable = () => keeper({ 'name()': word(1n) });

/** A deposit, where the owner holds the admin of all proxies; `admin`: what the admin says that it is instead. */
const ask = async (owner: Address, admin?: Address): Promise<Review> => {
  const { deployment } = world;
  const { chainId } = deployment;
  const nonce = await world.client.getTransactionCount({ address: world.accounts.deployer.address });
  const itself = getContractAddress({ from: world.accounts.deployer.address, nonce: BigInt(nonce) });
  const proxyAdmin = await keeper({ 'owner()': word(owner), 'getProxyAdmin(address)': word(admin ?? itself) });
  expect(proxyAdmin).toBe(itself);
  const contracts = { eigenlayer: { ...world.core, proxyAdmin } };
  const data = encodeFunctionData({
    ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
    args: [world.strategies.stLST, world.tokens.stLST, 10n ** 18n],
  });
  const request = toRequest(
    { method: 'eth_sendTransaction', params: [{ from: me, to: world.core.strategyManager, data }] },
    { id: 'r1', origin: 'https://app.example', topOrigin: 'https://app.example', chainId, account: me },
  );
  return review(request, {
    catalogue: createCatalogue({ deployments: [{ ...deployment, contracts }], labels: {} }),
    ...{ thresholds: defaultThresholds, words: createWords('en'), now: Date.now() },
    rpc: createRpc({ url: world.url, traits: { startsAtHead: true } }),
  });
};

it.each<[string, () => Promise<Address> | Address, bigint | undefined]>([
  ['an account may do it at once', () => account(), 0n],
  ['a timelock waits', () => timelock(10n * DAY), 10n * DAY],
  ['an older timelock waits', () => timelock(2n * DAY, 'delay()'), 2n * DAY],
  ['one owner who need not wait is enough', async () => multisig(1n, await timelock(10n * DAY), account()), 0n],
  ['two have to agree, and one waits', async () => multisig(2n, await timelock(10n * DAY), account()), 10n * DAY],
  ['two of three', async () => multisig(2n, await timelock(9n * DAY), account(), await timelock(3n * DAY)), 3n * DAY],
  ['a multisig of multisigs', async () => multisig(1n, await timelock(10n * DAY), await multisig(1n, account())), 0n],
  ['a keeper that is none of these', () => unreadable(), undefined],
  [
    'an owner that is none of these may be faster',
    async () => multisig(1n, await unreadable(), await timelock(DAY)),
    undefined,
  ],
  ['but nobody is faster than at once', async () => multisig(1n, await unreadable(), account()), 0n],
  ['more signatures than owners', async () => multisig(3n, account()), undefined],
])('%s', async (_name, owner, expected) => {
  const told = await ask(await owner());
  expect(told.rpc.requests).toBe(1);
  const finding = told.verdict.findings.find(({ rule }) => rule === 'admin-faster-than-exit');
  expect(finding?.severity).toBe('info');
  expect(finding?.evidence.upgradeDelaySeconds).toBe(expected === undefined ? undefined : Number(expected));
});

it('an admin that is not the one of these proxies says nothing of them', async () => {
  const told = await ask(account(), world.accounts.attacker.address);
  expect(told.facts.after?.eigenlayer?.upgradeDelay).toBeUndefined();
});
