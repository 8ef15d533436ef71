import { send, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './typed-data-foreign-contract';

const permit = { owner: who.user, spender: who.strategyManager, value: '5', nonce: 0, deadline: 1_795_450_000 };
const single = {
  details: { token: who.weEth, amount: '7', expiration: 1_795_450_000, nonce: 0 },
  spender: who.universalRouter,
  sigDeadline: 1_795_450_000,
};
const at = (contract: `0x${string}`, name?: string) =>
  asked(sign({ contract, structs: structs.permitSingle, message: single, ...(name ? { name } : {}) }));

testRule(rule, {
  fires: [
    {
      when: 'Permit2’s form elsewhere',
      on: at(who.contract),
      severity: 'critical',
      says: ['not for Permit2', '0x6666'],
    },
    { when: 'Permit2’s name and form elsewhere', on: at(who.contract, 'Permit2'), severity: 'critical' },
    {
      when: 'a token’s name elsewhere',
      on: asked(sign({ contract: who.contract, name: 'Wrapped eETH', structs: structs.permit, message: permit })),
      severity: 'critical',
      says: ['Wrapped eETH', 'not that token'],
    },
    {
      when: 'EigenLayer’s name elsewhere',
      on: asked(
        sign({
          contract: who.contract,
          name: 'EigenLayer',
          structs: { Claim: 'address who' },
          message: { who: who.user },
        }),
      ),
      severity: 'critical',
      says: ['EigenLayer'],
    },
  ],
  quiet: [
    { when: 'Permit2 itself', on: at(who.permit2, 'Permit2'), state: 'clear' },
    {
      when: 'a token under its own name',
      on: asked(sign({ contract: who.weEth, name: 'Wrapped eETH', structs: structs.permit, message: permit })),
      state: 'clear',
    },
    {
      when: 'a name that nobody here knows',
      on: asked(sign({ contract: who.contract, name: 'Some Game', structs: { Move: 'uint256 x' }, message: { x: 1 } })),
      state: 'clear',
    },
    { when: 'a transaction', on: asked(send({ to: who.stranger, value: 1n })), state: 'not-applicable' },
  ],
});
