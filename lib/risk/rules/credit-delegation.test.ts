import { calldata, send, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { approval } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './credit-delegation';

const ask = (...args: readonly unknown[]) =>
  asked(send({ to: who.contract, data: calldata('approveDelegation(address d, uint256 a)', ...args) }));

testRule(rule, {
  fires: [
    { when: 'to a stranger', on: ask(who.stranger, 7n), severity: 'critical', says: ['borrow'], path: [0] },
    { when: 'to a contract of the catalogue', on: ask(who.strategyManager, 7n), severity: 'warning' },
    {
      when: 'inside of a multicall',
      on: asked(
        send({
          to: who.contract,
          data: calldata('multicall(bytes[] c)', [
            calldata('approveDelegation(address d, uint256 a)', who.stranger, 7n),
          ]),
        }),
      ),
      severity: 'critical',
      path: [0, 0],
    },
  ],
  quiet: [
    { when: 'taking it back', on: ask(who.stranger, 0n), state: 'clear' },
    { when: 'to the user', on: ask(who.user, 7n), state: 'clear' },
    { when: 'an approval of a token', on: approval(who.stranger, 5n), state: 'not-applicable' },
  ],
});
