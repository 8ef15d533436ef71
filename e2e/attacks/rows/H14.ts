import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A Symbiotic withdrawal with somebody else as the claimer',
  expected: 'waiting',
  why: 'Symbiotic is not in the catalogue yet; until then its vaults are contracts that nobody knows, held and simulated.',
  shownBy: 'lib/protocols/waiting.test.ts',
});
