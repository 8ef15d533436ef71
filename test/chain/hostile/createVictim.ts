import { type Abi, encodeFunctionData, maxUint256 } from 'viem';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { type ReviewDeps, review } from '@/lib/pipeline';
import { toRequest } from '@/lib/request/toRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import { readHead } from '@/lib/simulate/readHead';
import type { Address, Hex, Review } from '@/lib/types';
import { artefact } from '../artefact';
import { deploy } from '../deploy';
import type { World } from '../deployWorld';

type HostileCall = { to: Address; data: Hex };

/** A staker who once gave a hostile contract a right to all stLST, and who is now asked to call it. */
export function createVictim(world: World) {
  const { accounts, client, deployment, send, tokens, url } = world;
  const me = accounts.staker.address;
  const thief = accounts.attacker.address;
  const { chainId } = deployment;

  return {
    me,
    thief,
    token: tokens.stLST,

    /** Deploys it from the thief's account and lets it move the staker's tokens. */
    async trap(name: string, args: readonly unknown[] = []): Promise<Address> {
      const address = await deploy(client, thief, name, args);
      await world.approve(me, tokens.stLST, maxUint256, address);
      return address;
    },

    callOf: (to: Address, name: string, functionName: string, args: readonly unknown[] = []): HostileCall => ({
      to,
      data: encodeFunctionData({ abi: artefact(name).abi as Abi, functionName, args }),
    }),

    /** What the thief does. */
    act: (to: Address, name: string, functionName: string, args: readonly unknown[] = []) =>
      send(thief, to, { abi: artefact(name).abi as Abi, functionName, args }),

    /** The review that a person would read, as the background makes it within a minute after the account connected. */
    async look(calls: HostileCall | readonly HostileCall[], more: Partial<ReviewDeps> & { noHead?: true } = {}) {
      const { noHead, ...deps } = more;
      const rpc = createRpc({ url, traits: {} });
      const list = Array.isArray(calls) ? (calls as readonly HostileCall[]) : [calls as HostileCall];
      const source = { id: 'r1', origin: 'https://a.example', topOrigin: 'https://a.example', chainId, account: me };
      const request = toRequest(
        list.length === 1
          ? { method: 'eth_sendTransaction', params: [{ from: me, ...list[0] }] }
          : {
              method: 'wallet_sendCalls',
              params: [{ version: '2.0.0', from: me, chainId: `0x${chainId.toString(16)}`, calls: list }],
            },
        source,
      );
      const now = Date.now();
      return review(request, {
        catalogue: createCatalogue({ deployments: [deployment], labels: {} }),
        ...{ rpc, thresholds: defaultThresholds, words: createWords('en'), now },
        ...(noHead ? {} : { head: await readHead(rpc, chainId, me, now) }),
        ...deps,
      });
    },

    /** What the account would really have less of, by a review. */
    lost: ({ simulation }: Review): bigint =>
      simulation.assetChanges
        .filter(({ asset, account }) => asset.address === tokens.stLST && account === me)
        .reduce((sum, { before, after }) => sum + before - after, 0n),

    ruled: ({ verdict }: Review): readonly string[] => verdict.findings.map(({ rule }) => rule),
  };
}
