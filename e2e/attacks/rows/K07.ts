import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A wrong address in the catalogue',
  expected: 'limit',
  why: 'Entries are data with a checksum, one owner for each address; comparing them with the chains needs a network that the tests do not have.',
  shownBy: 'lib/catalogue/indexShipped.test.ts',
});
