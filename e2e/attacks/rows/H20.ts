import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Aave: receipts taken, credit for others, terms that bring liquidation nearer',
  expected: 'waiting',
  why: 'Aave’s own positions are not in the catalogue yet; credit and lending rights are read at any contract already.',
  shownBy: 'lib/protocols/waiting.test.ts',
});
