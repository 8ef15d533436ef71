import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Logs of gains, stakes and rights that are none, and a token that moves in silence',
  expected: 'ignored',
  why: 'Logs are not read at all: what changes comes from balances, allowances and shares before and after.',
  shownBy: 'test/chain/hostile/deceit.chain.test.ts',
});
