import type { World } from '../../test/chain/deployWorld';
import type { DappConfig } from './DappConfig';

/** The demo page on a world's contracts. */
export const configOf = ({ deployment, core, tokens, strategies, operators, accounts }: World) =>
  ({
    chainId: deployment.chainId,
    chainName: deployment.name,
    delegationManager: core.delegationManager,
    strategyManager: core.strategyManager,
    strategy: strategies.stLST,
    token: { address: tokens.stLST, symbol: 'stLST', decimals: 18 },
    operators: [
      {
        address: operators.a,
        name: 'Northwind Staking',
        about:
          'slashed once; allocated to two operator sets, one of which pays slashed funds to somebody; short notice',
      },
      { address: operators.b, name: 'Harbour Nodes', about: 'never slashed, in no operator set, long notice' },
    ],
    stranger: accounts.attacker.address,
  }) satisfies Omit<DappConfig, 'canMine'>;
