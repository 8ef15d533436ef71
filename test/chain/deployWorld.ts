import type { Deployment } from '@/lib/store/Settings';
import type { Address } from '@/lib/types';
import { type AnvilClient, connect } from './connect';
import { createMoves, type Moves } from './createMoves';
import { createSend, createSendData, type Send, type SendData } from './createSend';
import { type Delays, delaysOf, deployEigenLayer, type EigenLayer } from './deployEigenLayer';
import { people } from './people';
import { type Avss, setUpAvss } from './setUpAvss';
import { setUpToken } from './setUpToken';

export type World = Moves &
  Avss & {
    url: string;
    client: AnvilClient;
    send: Send;
    sendData: SendData;
    /** As the options page and the command line take it. */
    deployment: Deployment;
    core: EigenLayer;
    /** Blocks. */
    delays: Delays;
    accounts: typeof people;
    tokens: { stLST: Address; rLST: Address };
    strategies: { stLST: Address; rLST: Address };
    /** A: slashed once, allocated to both sets, short notice. B: never slashed, in no set, more notice than leaving takes. */
    operators: { a: Address; b: Address };
  };

export type WorldOptions = {
  /** Blocks; 900 as in the recorded run. The other delays keep mainnet's ratio to it. */
  withdrawalDelay?: number;
};

const WAD = 10n ** 18n;

/**
 * Deploys the EigenLayer stand-in with tokens, operators and AVSs to a chain that has anvil's own accounts.
 * The staker starts with tokens and no position.
 */
export async function deployWorld(url: string, { withdrawalDelay = 900 }: WorldOptions = {}): Promise<World> {
  const client = connect(url);
  const send = createSend(client);
  const delays = delaysOf(withdrawalDelay);
  const core = await deployEigenLayer(client, people.deployer.address, delays);
  const moves = createMoves(client, send, core);

  const stLST = await setUpToken(client, send, core.strategyFactory, 'Staked LST', 'stLST');
  const rLST = await setUpToken(client, send, core.strategyFactory, 'Rocket LST', 'rLST');
  const tokens = { stLST: stLST.token, rLST: rLST.token };
  const strategies = { stLST: stLST.strategy, rLST: rLST.strategy };
  const avss = await setUpAvss(client, send, moves, core.allocationManager, [stLST.strategy, rLST.strategy]);

  const operators = { a: people.operatorA.address, b: people.operatorB.address };
  const notice = Math.round(withdrawalDelay / 14);
  await moves.becomeOperator(operators.a, notice);
  await moves.becomeOperator(operators.b, withdrawalDelay * 2);
  for (const set of Object.values(avss.sets)) await moves.register(operators.a, set);
  await moves.allocate(operators.a, avss.sets.plain, strategies.stLST, WAD / 2n);
  await moves.allocate(operators.a, avss.sets.redistributing, strategies.stLST, WAD / 4n);
  await moves.mine(notice);
  // A fifth of a half: what is left is 0.9 in all, of which 0.4 and 0.25 are allocated.
  await moves.slash(operators.a, avss.sets.plain, [[strategies.stLST, WAD / 5n]]);

  const deployment: Deployment = {
    chainId: await client.getChainId(),
    name: 'Devnet',
    rpcUrl: url,
    contracts: { eigenlayer: { ...core } },
    tokens: [
      { address: tokens.stLST, symbol: 'stLST', decimals: 18, kind: 'lst' },
      { address: tokens.rLST, symbol: 'rLST', decimals: 18, kind: 'lst' },
    ],
    names: {
      [operators.a]: 'Northwind Staking',
      [operators.b]: 'Harbour Nodes',
      [avss.sets.plain.avs]: 'Meridian Oracle',
      [avss.sets.redistributing.avs]: 'Tidewater Bridge',
    },
  };
  return {
    ...moves,
    ...avss,
    ...{ url, client, send, sendData: createSendData(client), deployment, core, delays },
    ...{ accounts: people, tokens, strategies, operators },
  };
}
