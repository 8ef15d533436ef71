import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address } from '@/lib/types';
import { tokenAbi } from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';
import { createVictim } from './createVictim';

const all = ['Coinbase', 'PrevRandao', 'BaseFee', 'GasPrice', 'BlobBaseFee', 'OneBit'] as const;
type Look = (typeof all)[number];
/**
 * anvil leaves BASEFEE at nothing in every simulation, whatever is asked: measured. That a base fee is asked for, and a
 * price above it, stands in lib/simulate/simulate.test.ts.
 */
const looks = all.filter((look) => look !== 'BaseFee');
/** Without a head the random number of the first block is any, and one bit of another one may be the same. */
const headless = looks.filter((look) => look !== 'OneBit');

/** BLOBBASEFEE PUSH1 0 MSTORE PUSH1 32 PUSH1 0 RETURN */
const READS_BLOB_BASE_FEE = '0x4a60005260206000f3';
const blobBaseFee: Address = '0x00000000000000000000000000000000b10bfee0';

let anvil: Anvil;
let world: World;
let victim: ReturnType<typeof createVictim>;
let pill: Address;
let restart: () => Promise<void>;

beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url);
  victim = createVictim(world);
  await world.client.setCode({ address: blobBaseFee, bytecode: READS_BLOB_BASE_FEE });
  pill = await victim.trap('RedPill', [blobBaseFee]);
  restart = await anvil.snapshot();
});
afterAll(() => anvil?.stop());

const askedBy = (look: Look, name = 'claim') => victim.callOf(pill, 'RedPill', name, [all.indexOf(look), victim.token]);
const sentences = ({ verdict }: Awaited<ReturnType<typeof victim.look>>) =>
  verdict.findings.map(({ rule, severity }) => `${severity} ${rule}`);

// Row G01 of the list of attacks: a contract that asks the block whether it is only being looked at.
describe('a contract that behaves well where it is watched', () => {
  it.each(looks)('%s: what it takes is shown, or that it hangs on the block is', async (look) => {
    const seen = await victim.look(askedBy(look));
    const told = sentences(seen);
    const harm = victim.lost(seen) > 0n && told.includes('danger outflow-without-return');
    expect([harm, told.includes('danger depends-on-block')], told.join()).toContain(true);
  });

  it.each(headless)('%s: the same where nothing is known of the head', async (look) => {
    const seen = await victim.look(askedBy(look), { noHead: true });
    const told = sentences(seen);
    const harm = victim.lost(seen) > 0n && told.includes('danger outflow-without-return');
    expect([harm, told.includes('danger depends-on-block')], told.join()).toContain(true);
  });

  // Row G07: what fails for whoever only looks at it, and works when it is sent.
  it.each(looks)('%s: one that fails where it is watched', async (look) => {
    const seen = await victim.look(askedBy(look, 'claimOrFail'));
    const told = sentences(seen);
    const harm = victim.lost(seen) > 0n && told.includes('danger outflow-without-return');
    const fails = told.some((one) => one.endsWith(' will-revert'));
    expect([harm, fails, told.includes('danger depends-on-block')], told.join()).toContain(true);
    if (!harm) expect(seen.headline.worst, told.join()).not.toMatch(/nothing/i);
  });

  it('takes everything when it is really sent', async () => {
    const { client, accounts, tokens } = world;
    const args = [accounts.staker.address] as const;
    const balance = () =>
      client.readContract({ address: tokens.stLST, abi: tokenAbi, functionName: 'balanceOf', args });
    expect(await balance()).toBeGreaterThan(0n);
    await world.sendData(accounts.staker.address, askedBy('GasPrice'));
    expect(await balance()).toBe(0n);
    await restart();
  });
});
