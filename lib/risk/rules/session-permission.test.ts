import { ask, sign, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './session-permission';

testRule(rule, {
  fires: [
    {
      when: 'a permission to spend',
      on: asked(
        ask('wallet_requestExecutionPermissions', {
          chainId: '0x1',
          to: who.stranger,
          expiry: 1_795_450_000,
          permission: { type: 'erc20-token-periodic', data: {} },
        }),
      ),
      severity: 'critical',
      says: ['erc20-token-periodic', 'until'],
    },
    {
      when: 'one that cannot be read',
      on: asked(ask('wallet_grantPermissions')),
      severity: 'critical',
      says: ['does not name'],
    },
    {
      when: 'a delegation by signature',
      on: asked(
        sign({
          contract: who.contract,
          structs: {
            Delegation: 'address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt',
            Caveat: 'address enforcer,bytes terms',
          },
          message: {
            delegate: who.stranger,
            delegator: who.user,
            authority: `0x${'ff'.repeat(32)}`,
            caveats: [],
            salt: 0,
          },
        }),
      ),
      severity: 'critical',
      says: ['without an end'],
    },
  ],
  quiet: [
    { when: 'connecting', on: asked(ask('eth_requestAccounts')), state: 'not-applicable' },
    {
      when: 'switching chains',
      on: asked(ask('wallet_switchEthereumChain', { chainId: '0x1' })),
      state: 'not-applicable',
    },
  ],
});
