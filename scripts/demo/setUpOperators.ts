import { getAddress, keccak256, stringToHex } from 'viem';
import type { Address } from '@/lib/types';
import { allocationManagerAbi } from '../../test/chain/abis';
import type { AnvilClient } from '../../test/chain/connect';
import { createMoves, type OperatorSetId } from '../../test/chain/createMoves';
import { createSend } from '../../test/chain/createSend';
import type { EigenLayer } from '../../test/chain/deployEigenLayer';
import { people } from '../../test/chain/people';

const WAD = 10n ** 18n;
/** Code that answers every call with `true`: an AVS that takes any operator. */
const AGREES = '0x60015f5260205ff3';
const LONG_NOTICE = 200_000;

const addressOf = (text: string): Address => getAddress(`0x${keccak256(stringToHex(text)).slice(-40)}`);

/**
 * Two operators and two AVSs of our own on contracts that are already there. A gives no notice and was slashed; B is in
 * no operator set. Notice would take blocks that a fork of mainnet cannot mine while somebody waits.
 */
export async function setUpOperators(client: AnvilClient, core: EigenLayer, strategy: Address) {
  const send = createSend(client);
  const moves = createMoves(client, send, core);
  const operators = { a: people.operatorA.address, b: people.operatorB.address };
  const avss = { plain: addressOf('Meridian Oracle'), redistributing: addressOf('Tidewater Bridge') };
  const sets: { plain: OperatorSetId; redistributing: OperatorSetId } = {
    plain: { avs: avss.plain, id: 0 },
    redistributing: { avs: avss.redistributing, id: 1 },
  };
  const slasher = people.slasher.address;
  const create = (avs: Address, id: number) => [avs, [{ operatorSetId: id, strategies: [strategy], slasher }]] as const;

  for (const [name, address] of Object.entries(avss)) {
    await client.setCode({ address, bytecode: AGREES });
    await moves.actAs(address, async () => {
      const to = core.allocationManager;
      const abi = allocationManagerAbi;
      await send(address, to, { abi, functionName: 'updateAVSMetadataURI', args: [address, 'data:,'] });
      if (name === 'plain') {
        await send(address, to, { abi, functionName: 'createOperatorSets', args: create(address, 0) });
        return;
      }
      await send(address, to, {
        abi,
        functionName: 'createRedistributingOperatorSets',
        args: [...create(address, 1), [people.recipient.address]],
      });
    });
  }
  await moves.becomeOperator(operators.a, 0);
  await moves.becomeOperator(operators.b, LONG_NOTICE);
  for (const set of Object.values(sets)) await moves.register(operators.a, set);
  await moves.allocate(operators.a, sets.plain, strategy, WAD / 2n);
  await moves.allocate(operators.a, sets.redistributing, strategy, WAD / 4n);
  await moves.mine(1);
  await moves.slash(operators.a, sets.plain, [[strategy, WAD / 5n]]);
  return {
    operators,
    names: {
      [operators.a]: 'Northwind Staking',
      [operators.b]: 'Harbour Nodes',
      [avss.plain]: 'Meridian Oracle',
      [avss.redistributing]: 'Tidewater Bridge',
    } satisfies Record<Address, string>,
  };
}
