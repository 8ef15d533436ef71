import { token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { simulated } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import {
  approval,
  approveAction,
  delegation,
  MAX,
  stranger,
  unknownCall,
  unlisted,
  unsimulated,
} from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './unlimited-approval';

const unsaid = (after: bigint, owner: string = parties.user) =>
  ruleContext({
    actions: [unknownCall()],
    simulation: simulated({
      approvals: [{ asset: stEth, owner: owner as typeof stranger, spender: stranger, before: token(1), after }],
    }),
  });

testRule(rule, {
  fires: [
    {
      when: 'a known contract',
      on: approval(parties.strategyManager, MAX),
      severity: 'info',
      says: ['EigenLayer StrategyManager', 'in our list'],
    },
    {
      when: 'anything else',
      on: approval(stranger, MAX),
      severity: 'danger',
      says: ['All your stETH', '0xE41d…09b5', '10.4000 stETH'],
      path: [0],
    },
    { when: 'one less than the largest number', on: approval(stranger, MAX - 1n), severity: 'danger' },
    { when: 'half of the largest number', on: approval(stranger, 2n ** 255n), severity: 'danger' },
    { when: 'the largest number of a 96-bit token', on: approval(stranger, 2n ** 96n - 1n), severity: 'danger' },
    {
      when: 'without any endpoint',
      on: approval(stranger, MAX, unsimulated),
      severity: 'danger',
      says: ['All your stETH'],
    },
    {
      when: 'by raising what there was',
      on: approval(stranger, MAX, { actions: [approveAction(stranger, MAX, { type: 'increaseAllowance' })] }),
      severity: 'danger',
    },
    { when: 'a call that does not say so', on: unsaid(MAX), severity: 'danger', says: ['stETH'] },
    {
      when: 'a token that calls itself stETH is not called so',
      on: approval(stranger, MAX, {
        ...unsimulated,
        actions: [approveAction(stranger, MAX, { args: { token: unlisted.address, spender: stranger, amount: MAX } })],
      }),
      severity: 'danger',
      says: ['All your 0x1111…2222'],
    },
  ],
  quiet: [
    { when: 'an exact amount', on: approval(stranger, token(2)), state: 'clear' },
    { when: 'all that there is of it, exactly', on: approval(stranger, 10n ** 27n), state: 'clear' },
    { when: 'taking a right back', on: approval(stranger, 0n, { simulation: simulated() }), state: 'not-applicable' },
    { when: 'a right to oneself', on: approval(parties.user, MAX), state: 'not-applicable' },
    { when: 'a right over somebody else’s tokens', on: unsaid(MAX, stranger), state: 'not-applicable' },
    { when: 'no right is given', on: delegation(), state: 'not-applicable' },
  ],
});
