import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A contract that asks the block whether it is only being looked at',
  expected: 'flagged',
  why: 'It is run in two blocks of other data, at a price for gas: what it takes is shown, or that the outcome hangs on the block is a danger.',
  shownBy: 'test/chain/hostile/block.chain.test.ts',
});
