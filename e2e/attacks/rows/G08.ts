import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'An endpoint that cannot simulate, answers in part or runs out of gas',
  expected: 'flagged',
  why: 'What was not seen is said by name, what can be told from the request alone still is, and going on has to be ticked.',
  shownBy: 'lib/simulate/simulate.test.ts',
});
