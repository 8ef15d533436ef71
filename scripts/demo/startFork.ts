import { parseAbi, zeroAddress } from 'viem';
import { contracts } from '@/lib/protocols/eigenlayer/contracts';
import { strategies } from '@/lib/protocols/eigenlayer/strategies';
import type { ChainId } from '@/lib/types';
import { connect } from '../../test/chain/connect';
import { createSend } from '../../test/chain/createSend';
import type { EigenLayer } from '../../test/chain/deployEigenLayer';
import { people } from '../../test/chain/people';
import { startAnvil } from '../../test/chain/startAnvil';
import type { DemoWorld } from './DemoWorld';
import { setUpOperators } from './setUpOperators';
import { startLocalWorld } from './startLocalWorld';

const lido = parseAbi(['function submit(address referral) payable returns (uint256)']);
const TOKENS = 1_000n * 10n ** 18n;

/** A fork of the network behind `url`: with EigenLayer's own contracts on mainnet, with our stand-in elsewhere. */
export async function startFork(url: string): Promise<DemoWorld> {
  const chainId = await connect(url).getChainId();
  const core = coreOn(chainId);
  const listed = strategies.find((one) => one.chainId === chainId && one.symbol === 'stETH');
  if (!core || !listed?.token) return startLocalWorld(url);
  const { strategy, token, symbol } = listed;

  const anvil = await startAnvil({ forkUrl: url });
  const { client } = anvil;
  const { staker } = people;
  await client.setBalance({ address: staker.address, value: TOKENS * 2n });
  await createSend(client)(staker.address, token, {
    abi: lido,
    functionName: 'submit',
    args: [zeroAddress],
    value: TOKENS,
  });
  const { operators, names } = await setUpOperators(client, core, strategy);
  return {
    rpcUrl: anvil.url,
    deployment: { chainId, name: 'Fork of Ethereum', rpcUrl: anvil.url, contracts: {}, tokens: [], names },
    dapp: {
      chainId,
      chainName: 'a fork of Ethereum',
      delegationManager: core.delegationManager,
      strategyManager: core.strategyManager,
      strategy,
      token: { address: token, symbol, decimals: 18 },
      operators: [
        { address: operators.a, name: 'Northwind Staking', about: 'slashed once, in two operator sets, no notice' },
        { address: operators.b, name: 'Harbour Nodes', about: 'never slashed, in no operator set, long notice' },
      ],
      stranger: people.attacker.address,
    },
    staker,
    about: [
      'The contracts are EigenLayer’s own, and the stETH comes from Lido; operators, AVSs and the staker are ours.',
      'Leaving takes 14 days and mining them would take hours, so a withdrawal can be queued but not completed.',
    ],
    stop: anvil.stop,
  };
}

function coreOn(chainId: ChainId): EigenLayer | undefined {
  const at = (role: keyof EigenLayer) => contracts[role]?.[chainId];
  const delegationManager = at('delegationManager');
  const strategyManager = at('strategyManager');
  const allocationManager = at('allocationManager');
  const eigenPodManager = at('eigenPodManager');
  const strategyFactory = at('strategyFactory');
  const rewardsCoordinator = at('rewardsCoordinator');
  const permissionController = at('permissionController');
  if (!delegationManager || !strategyManager || !allocationManager || !eigenPodManager) return undefined;
  if (!strategyFactory || !rewardsCoordinator || !permissionController) return undefined;
  return {
    ...{ delegationManager, strategyManager, allocationManager, eigenPodManager },
    ...{ strategyFactory, rewardsCoordinator, permissionController },
  };
}
