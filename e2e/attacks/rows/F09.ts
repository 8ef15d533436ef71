import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A hundred thousand generated calls, typed data, requests and answers',
  expected: 'held',
  why: 'Each is refused by our own error or read within bounds, and nothing that all code shares is touched; whatever failed once is tried first.',
  shownBy: 'lib/decode/fuzz.test.ts',
});
