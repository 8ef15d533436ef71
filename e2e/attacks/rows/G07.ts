import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A call that fails for whoever only looks at it',
  expected: 'flagged',
  why: 'That it fails is a finding of its own, and that it hangs on the block is a danger; it is never said that nothing happens.',
  shownBy: 'test/chain/hostile/block.chain.test.ts',
});
