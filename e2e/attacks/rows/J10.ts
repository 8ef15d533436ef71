import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A flood: one site in many tabs, hosts of one owner, frames of other names, as much text as it may',
  expected: 'held',
  why: 'A site may have 20 waiting and so much text, the rest gets -32005; other sites keep room, and one press rejects all of one.',
  shownBy: 'lib/review/createReviewService.test.ts',
});
