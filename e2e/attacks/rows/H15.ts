import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A Symbiotic claim for somebody else, a deposit on somebody else’s behalf',
  expected: 'waiting',
  why: 'Symbiotic is not in the catalogue yet; until then its vaults are contracts that nobody knows, held and simulated.',
  shownBy: 'lib/protocols/waiting.test.ts',
});
