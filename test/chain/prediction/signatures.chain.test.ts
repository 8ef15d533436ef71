import {
  type Abi,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  maxUint160,
  maxUint256,
  parseSignature,
  zeroAddress,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { decode } from '@/lib/decode/decode';
import { type Typed, typedDataOf } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { type Observed, observe } from '@/lib/exposure/observe';
import { batchAbi, singleAbi } from '@/lib/protocols/permit2/abi';
import { toRequest } from '@/lib/request/toRequest';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Rpc } from '@/lib/rpc/Rpc';
import type { Deployment } from '@/lib/store/Settings';
import type { Address } from '@/lib/types';
import { artefact } from '../artefact';
import { createSend, type Send } from '../createSend';
import { deploy } from '../deploy';
import { people } from '../people';
import { type Anvil, startAnvil } from '../startAnvil';

const { staker: me, attacker: thief, deployer } = people;
const CHAIN = 31337;
const HELD = 1_000n;
const LATER = 4_000_000_000;

let anvil: Anvil;
let send: Send;
let token: Address;
let dai: Address;
let permit2: Address;
let safe: Address;
let restart: () => Promise<void>;
beforeAll(async () => {
  anvil = await startAnvil();
  send = createSend(anvil.client);
  token = await deploy(anvil.client, deployer.address, 'PermitToken', ['Staked', 'stX']);
  dai = await deploy(anvil.client, deployer.address, 'DaiLikeToken');
  permit2 = await deploy(anvil.client, deployer.address, 'TestPermit2');
  safe = await deploy(anvil.client, deployer.address, 'TestSafe', [me.address]);
  for (const [to, contract] of [
    [me.address, token],
    [me.address, dai],
    [safe, token],
  ] as const)
    await send(deployer.address, contract, { abi: tokenAbi, functionName: 'mint', args: [to, HELD] });
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const abiOf = (name: string): Abi => artefact(name).abi;
const tokenAbi = abiOf('TestToken');

/** What the extension says that the signature is worth to whoever gets it. */
const ask = (typed: Typed, traits: Rpc['traits'] = { startsAtHead: true }): Promise<Observed> => {
  const account = me.address;
  const deployment: Deployment = {
    ...{ chainId: CHAIN, name: 'Devnet', rpcUrl: anvil.url },
    contracts: { permit2: { permit2 } },
    tokens: [{ address: token, symbol: 'stX', decimals: 18, kind: 'lst' }],
    names: {},
  };
  const catalogue = createCatalogue({ deployments: [deployment], labels: {} });
  const params = [account, JSON.stringify(typedDataOf({ chainId: CHAIN, ...typed }))];
  const source = { id: 'r1', origin: 'https://app.example', topOrigin: 'https://app.example', chainId: CHAIN, account };
  const request = toRequest({ method: 'eth_signTypedData_v4', params }, source);
  const rpc = createRpc({ url: anvil.url, traits });
  return observe(request, decode(request, catalogue), { catalogue, rpc, now: Date.now() });
};

/** All of it in one HTTP request. */
const foretell = async (typed: Typed): Promise<Observed> => {
  const told = await ask(typed);
  expect(told.rpc).toMatchObject({ requests: 1, roundTrips: 1 });
  expect(told.simulation).toMatchObject({ status: 'success', worstOf: 'signature', method: 'eth_simulateV1' });
  expect(told.simulation).not.toHaveProperty('untold');
  return told;
};

const balanceOf = (contract: Address, owner: Address) =>
  anvil.client.readContract({ address: contract, abi: erc20Abi, functionName: 'balanceOf', args: [owner] });

const signed = (typed: Typed): Promise<Hex> =>
  privateKeyToAccount(me.privateKey).signTypedData(typedDataOf({ chainId: CHAIN, ...typed }) as never);

/** v, r, s */
const parts = async (typed: Typed) => {
  const { v, r, s } = parseSignature(await signed(typed));
  return [Number(v), r, s] as const;
};

const losses = ({ simulation }: Observed) =>
  simulation.assetChanges.map(({ asset, before, after }) => [asset.address, before, after]);

const taken = (contract: Address, amount: bigint) =>
  send(thief.address, contract, {
    ...{ abi: erc20Abi, functionName: 'transferFrom' },
    args: [me.address, thief.address, amount],
  });

describe('what is foretold is what happens', () => {
  const permit = (value: bigint): Typed => ({
    ...{ contract: token, name: 'Staked', structs: structs.permit },
    message: { owner: me.address, spender: thief.address, value: String(value), nonce: 0, deadline: LATER },
  });

  it.each([
    ['less than is there', 400n],
    ['exactly what is there', HELD],
    ['more than is there', HELD + 1n],
    ['everything', maxUint256],
  ])('a permit of %s', async (_name, value) => {
    const typed = permit(value);
    const told = await foretell(typed);
    await send(thief.address, token, {
      ...{ abi: abiOf('PermitToken'), functionName: 'permit' },
      args: [me.address, thief.address, value, BigInt(LATER), ...(await parts(typed))],
    });
    await taken(token, value < HELD ? value : HELD);
    expect(losses(told)).toEqual([[token, HELD, await balanceOf(token, me.address)]]);
    expect(told.exposure.after?.positions.map(({ amount }) => amount)).toEqual(value < HELD ? [HELD - value] : []);
    expect(told.facts.before?.codeSize).toMatchObject({ [thief.address.toLowerCase()]: 0 });
  });

  it('a permit to a contract, which is asked for nothing', async () => {
    const typed = permit(400n);
    const spender = safe;
    const told = await foretell({ ...typed, message: { ...typed.message, spender } });
    expect(losses(told)).toEqual([[token, HELD, HELD - 400n]]);
    expect(told.facts.before?.codeSize[spender.toLowerCase() as Address]).toBeGreaterThan(0);
    expect(told.facts.after?.codeSize).toEqual(told.facts.before?.codeSize);
  });

  it('DAI’s permit', async () => {
    const typed: Typed = {
      ...{ contract: dai, name: 'Dai Stablecoin', structs: structs.daiPermit },
      message: { holder: me.address, spender: thief.address, nonce: 0, expiry: 0, allowed: true },
    };
    const told = await foretell(typed);
    await send(thief.address, dai, {
      ...{ abi: abiOf('DaiLikeToken'), functionName: 'permit' },
      args: [me.address, thief.address, 0n, 0n, true, ...(await parts(typed))],
    });
    await taken(dai, HELD);
    expect(losses(told)).toEqual([[dai, HELD, await balanceOf(dai, me.address)]]);
    expect(told.simulation.assetChanges[0]?.asset).toMatchObject({ symbol: 'DAI', decimals: 18, verified: false });
  });

  it('a payment', async () => {
    const nonce: Hex = `0x${'07'.repeat(32)}`;
    const typed: Typed = {
      ...{ contract: token, name: 'Staked', structs: structs.transferWithAuthorization },
      message: { from: me.address, to: thief.address, value: '300', validAfter: 0, validBefore: LATER, nonce },
    };
    const told = await foretell(typed);
    await send(thief.address, token, {
      ...{ abi: abiOf('PermitToken'), functionName: 'transferWithAuthorization' },
      args: [me.address, thief.address, 300n, 0n, BigInt(LATER), nonce, await signed(typed)],
    });
    expect(losses(told)).toEqual([[token, HELD, await balanceOf(token, me.address)]]);
  });
});

describe('through Permit2', () => {
  const letPermit2 = (contract: Address, amount: bigint) =>
    send(me.address, contract, { abi: erc20Abi, functionName: 'approve', args: [permit2, amount] });
  const details = (contract: Address, amount: bigint) => ({
    ...{ token: contract, amount: String(amount), expiration: LATER, nonce: 0 },
  });
  const single = (amount: bigint): Typed => ({
    ...{ contract: permit2, name: 'Permit2', structs: structs.permitSingle },
    message: { details: details(token, amount), spender: thief.address, sigDeadline: LATER },
  });
  const takeThrough = (contract: Address, amount: bigint) =>
    send(thief.address, permit2, {
      ...{ abi: singleAbi, functionName: 'transferFrom' },
      args: [me.address, thief.address, amount, contract],
    });

  it.each([
    ['less than is there', 400n, maxUint256, 400n],
    ['everything', maxUint160, maxUint256, HELD],
    ['everything, where the token lets Permit2 move a part', maxUint160, 250n, 250n],
    ['more than the token lets Permit2 move', 251n, 250n, 250n],
    ['everything, where the token lets Permit2 move nothing', maxUint160, 0n, 0n],
  ])('a permit of %s', async (_name, amount, allowed, expected) => {
    await letPermit2(token, allowed);
    const typed = single(amount);
    const told = await foretell(typed);
    await send(thief.address, permit2, {
      ...{ abi: singleAbi, functionName: 'permit' },
      args: [
        me.address,
        { spender: thief.address, details: { ...details(token, amount), amount }, sigDeadline: BigInt(LATER) },
        await signed(typed),
      ],
    });
    if (expected > 0n) await takeThrough(token, expected);
    const after = await balanceOf(token, me.address);
    expect(after).toBe(HELD - expected);
    expect(losses(told)).toEqual(expected > 0n ? [[token, HELD, after]] : []);
  });

  it('nothing by one that has expired', async () => {
    await letPermit2(token, maxUint256);
    const typed = single(400n);
    const expired = { ...details(token, 400n), expiration: 1 };
    expect(losses(await foretell({ ...typed, message: { ...typed.message, details: expired } }))).toEqual([]);
  });

  it('a permit of several tokens', async () => {
    await letPermit2(token, maxUint256);
    await letPermit2(dai, maxUint256);
    const typed: Typed = {
      ...{ contract: permit2, name: 'Permit2', structs: structs.permitBatch },
      message: {
        details: [details(token, 10n), details(dai, maxUint160)],
        ...{ spender: thief.address, sigDeadline: LATER },
      },
    };
    const told = await foretell(typed);
    await send(thief.address, permit2, {
      ...{ abi: batchAbi, functionName: 'permit' },
      args: [
        me.address,
        {
          details: [
            { ...details(token, 10n), amount: 10n },
            { ...details(dai, maxUint160), amount: maxUint160 },
          ],
          ...{ spender: thief.address, sigDeadline: BigInt(LATER) },
        },
        await signed(typed),
      ],
    });
    await takeThrough(token, 10n);
    await takeThrough(dai, HELD);
    expect(losses(told)).toEqual([
      [token, HELD, await balanceOf(token, me.address)],
      [dai, HELD, await balanceOf(dai, me.address)],
    ]);
  });

  it('a transfer', async () => {
    await letPermit2(token, maxUint256);
    const typed: Typed = {
      ...{ contract: permit2, name: 'Permit2', structs: structs.permitTransfer },
      message: {
        permitted: { token, amount: String(HELD * 2n) },
        ...{ spender: thief.address, nonce: 0, deadline: LATER },
      },
    };
    const told = await foretell(typed);
    await send(thief.address, permit2, {
      ...{ abi: singleAbi, functionName: 'permitTransferFrom' },
      args: [
        { permitted: { token, amount: HELD * 2n }, nonce: 0n, deadline: BigInt(LATER) },
        { to: thief.address, requestedAmount: HELD },
        me.address,
        await signed(typed),
      ],
    });
    expect(losses(told)).toEqual([[token, HELD, await balanceOf(token, me.address)]]);
  });
});

describe('a Safe’s transaction', () => {
  const safeTx = (data: Hex): Typed => ({
    ...{ contract: safe, structs: structs.safeTx },
    message: {
      ...{ to: token, value: '0', data, operation: 0, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 0 },
      ...{ gasToken: zeroAddress, refundReceiver: zeroAddress },
    },
  });

  it('what leaves the Safe, and what it holds then', async () => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [thief.address, 120n] });
    const typed = safeTx(data);
    const told = await foretell(typed);
    await send(thief.address, safe, {
      ...{ abi: abiOf('TestSafe'), functionName: 'execTransaction' },
      args: [token, 0n, data, 0, 0n, 0n, 0n, zeroAddress, zeroAddress, await signed(typed)],
    });
    const after = await balanceOf(token, safe);
    expect(after).toBe(HELD - 120n);
    expect(told.simulation.assetChanges).toMatchObject([{ account: safe, before: HELD, after }]);
    expect(told.exposure.after?.positions).toEqual(told.exposure.before?.positions);
    expect(told.subjects).toMatchObject([
      {
        account: safe,
        before: { exposure: { account: safe, positions: [{ amount: HELD }] } },
        after: { exposure: { account: safe, positions: [{ amount: after }] } },
      },
    ]);
  });
});

it('an endpoint that cannot simulate says that it was not tried out', async () => {
  const typed: Typed = {
    ...{ contract: token, name: 'Staked', structs: structs.permit },
    message: { owner: me.address, spender: thief.address, value: '5', nonce: 0, deadline: LATER },
  };
  for (const method of ['eth_call-override', 'eth_call'] as const) {
    const { simulation, exposure, rpc } = await ask(typed, { startsAtHead: true, method });
    expect(simulation).toMatchObject({
      status: 'unavailable',
      worstOf: 'signature',
      reason: { name: 'others-unseen' },
    });
    expect(simulation.assetChanges).toEqual([]);
    expect(exposure.before?.positions).toMatchObject([{ amount: HELD }]);
    expect(rpc.requests).toBe(1);
  }
});
