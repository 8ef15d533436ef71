import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A dependency that was taken over',
  expected: 'limit',
  why: 'Exact versions with hashes from one lockfile, no install scripts, few packages, and two builds that must be equal; a bad release that is taken on purpose is not noticed by that.',
  shownBy: 'test/package.test.ts',
});
