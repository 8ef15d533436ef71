import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Rights, ownership and appointees given away while nothing moves',
  expected: 'flagged',
  why: 'What others may do from then on is judged like what leaves; that no balance changes is never said to be good.',
  shownBy: 'test/chain/hostile/deceit.chain.test.ts',
});
