import { call, transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './gas-extreme';

const gwei = (amount: number) => `0x${(BigInt(amount) * 10n ** 9n).toString(16)}`;
const asking = (params: object, gas?: bigint) =>
  ruleContext({
    request: transaction([call(gas === undefined ? {} : { gas })], {
      raw: { method: 'eth_sendTransaction', params: [params] },
    }),
  });

testRule(rule, {
  fires: [
    {
      when: 'a fee of more than a coin',
      on: asking({ maxFeePerGas: gwei(5_001) }, 200_000n),
      severity: 'warning',
      says: ['1.0002'],
    },
    {
      when: 'a price beyond any market, as a number',
      on: asking({ gasPrice: 10_000_000_000_001 }, 21_000n),
      severity: 'warning',
    },
    { when: 'no limit of its own: what was used counts', on: asking({ gasPrice: gwei(9_000) }), severity: 'warning' },
    { when: 'more gas than a block holds', on: asking({}, 30_000_001n), severity: 'warning', says: ['30,000,001'] },
  ],
  quiet: [
    { when: 'an ordinary fee', on: asking({ maxFeePerGas: gwei(40) }, 300_000n), state: 'clear' },
    { when: 'the wallet chooses', on: delegation(), state: 'clear' },
    { when: 'a price that is no number', on: asking({ gasPrice: '-5', maxFeePerGas: [] }), state: 'clear' },
    { when: 'a message', on: ruleContext({ request: messageRequest('0x00') }), state: 'not-applicable' },
  ],
});
