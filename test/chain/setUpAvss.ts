import type { Address } from '@/lib/types';
import { allocationManagerAbi } from './abis';
import type { AnvilClient } from './connect';
import type { Moves, OperatorSetId } from './createMoves';
import type { Send } from './createSend';
import { deploy } from './deploy';
import { people } from './people';

export type Avss = {
  /** `plain` burns what its slasher takes; `redistributing` pays it to an account. */
  sets: { plain: OperatorSetId; redistributing: OperatorSetId };
  /** A contract; an account. */
  slashers: { plain: Address; redistributing: Address };
};

/** Two AVSs with a set each: one is a contract and has one for a slasher, the other lives off single keys. */
export async function setUpAvss(
  client: AnvilClient,
  send: Send,
  moves: Moves,
  allocationManager: Address,
  strategies: readonly Address[],
): Promise<Avss> {
  const { avsOwner, avsAccount, slasher, recipient } = people;
  const avs = await deploy(client, avsOwner.address, 'Actor');
  const slasherContract = await deploy(client, avsOwner.address, 'Actor');
  for (const address of [avs, avsAccount.address]) {
    await moves.actAs(address, () =>
      send(address, allocationManager, {
        abi: allocationManagerAbi,
        functionName: 'updateAVSMetadataURI',
        args: [address, 'data:,'],
      }),
    );
  }
  await send(avs, allocationManager, {
    abi: allocationManagerAbi,
    functionName: 'createOperatorSets',
    args: [avs, [{ operatorSetId: 0, strategies, slasher: slasherContract }]],
  });
  await send(avsAccount.address, allocationManager, {
    abi: allocationManagerAbi,
    functionName: 'createRedistributingOperatorSets',
    args: [avsAccount.address, [{ operatorSetId: 1, strategies, slasher: slasher.address }], [recipient.address]],
  });
  return {
    sets: { plain: { avs, id: 0 }, redistributing: { avs: avsAccount.address, id: 1 } },
    slashers: { plain: slasherContract, redistributing: slasher.address },
  };
}
