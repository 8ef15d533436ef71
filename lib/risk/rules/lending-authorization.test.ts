import { calldata, send, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { approval } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './lending-authorization';

const ask = (...args: readonly unknown[]) =>
  asked(send({ to: who.contract, data: calldata('setAuthorization(address m, bool a)', ...args) }));

testRule(rule, {
  fires: [
    { when: 'to a stranger', on: ask(who.stranger, true), severity: 'critical', says: ['position'], path: [0] },
    { when: 'to a contract of the catalogue', on: ask(who.strategyManager, true), severity: 'warning' },
    {
      when: 'inside of a multicall',
      on: asked(
        send({
          to: who.contract,
          data: calldata('multicall(bytes[] c)', [calldata('setAuthorization(address m, bool a)', who.stranger, true)]),
        }),
      ),
      severity: 'critical',
      path: [0, 0],
    },
  ],
  quiet: [
    { when: 'taking it back', on: ask(who.stranger, false), state: 'clear' },
    { when: 'to the user', on: ask(who.user, true), state: 'clear' },
    { when: 'an approval of a token', on: approval(who.stranger, 5n), state: 'not-applicable' },
  ],
});
