import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Addresses with high bits, true that is 2, numbers past their type',
  expected: 'flagged',
  why: 'What a contract would refuse is not read; what it would cut off is cut off, and called a non-canonical encoding.',
  shownBy: 'lib/decode/abi/readAbi.test.ts',
});
