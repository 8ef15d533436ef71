import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A vault that Symbiotic’s factory does not know, or with hostile terms',
  expected: 'waiting',
  why: 'Symbiotic is not in the catalogue yet; until then its vaults are contracts that nobody knows, held and simulated.',
  shownBy: 'lib/protocols/waiting.test.ts',
});
