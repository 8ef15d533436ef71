import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Code from elsewhere, or made from text',
  expected: 'blocked',
  why: 'Every built file is searched for it, and the policy of our pages lets packaged scripts run only.',
  shownBy: 'test/bundles.test.ts',
});
