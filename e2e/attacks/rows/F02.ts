import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Lists of 2^32 items, and of items that take no room',
  expected: 'blocked',
  why: 'A list has no more items than there is data, whatever its length says; what cannot be read is unknown, and held.',
  shownBy: 'lib/decode/abi/readAbi.test.ts',
});
