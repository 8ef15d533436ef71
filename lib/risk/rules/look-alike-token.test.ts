import { exposure, position, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { simulated } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, stranger } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './look-alike-token';

const familiar = [parties.stEth, parties.strategyManager];
const called = (symbol: string) => ({ address: stranger, symbol, decimals: 18, verified: false });
const approving = (symbol: string, part = {}) =>
  ruleContext({
    familiar,
    simulation: simulated({
      approvals: [{ asset: called(symbol), owner: parties.user, spender: parties.thief, before: 0n, after: 1n }],
    }),
    ...part,
  });
const moving = (symbol: string) =>
  ruleContext({
    familiar,
    simulation: simulated({
      assetChanges: [{ asset: called(symbol), account: parties.user, before: 0n, after: token(1) }],
    }),
  });

testRule(rule, {
  fires: [
    ...['stETH', 'STETH', 'stETH\u200b', 'stЕTН', 'ｓｔＥＴＨ', ' stETH'].map((symbol) => ({
      when: `a right over ${JSON.stringify(symbol)}`,
      on: approving(symbol),
      severity: 'critical' as const,
      says: ['is another token', '0xE41d…09b5'],
    })),
    { when: 'it arrives', on: moving('stETH'), severity: 'critical' },
    {
      when: 'it is held',
      on: ruleContext({ familiar, before: exposure([position({ amount: 1n, asset: called('stETH') })]) }),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'a name of its own', on: approving('PEPE'), state: 'clear' },
    { when: 'a longer name', on: approving('wstETH2'), state: 'clear' },
    { when: 'no name at all', on: approving(''), state: 'not-applicable' },
    {
      when: 'the token itself',
      on: ruleContext({
        familiar,
        simulation: simulated({
          assetChanges: [{ asset: stEth, account: parties.user, before: 0n, after: token(1) }],
        }),
      }),
      state: 'not-applicable',
    },
    { when: 'nothing that is known goes by that name', on: approving('stETH', { familiar: [] }), state: 'clear' },
    { when: 'an ordinary delegation', on: delegation(), state: 'not-applicable' },
  ],
});
