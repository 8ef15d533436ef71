import { large } from '../badReplies';
import { defineAttack } from '../defineAttack';
import { holdThrough } from '../holdThrough';

export default defineAttack({
  title: 'Answers without end, of a gigabyte, packed, or with a million logs',
  expected: 'flagged',
  why: 'Bytes are counted as they come, unpacked; past the limit the connection is cut and the answer is none.',
  async run(scene) {
    const page = await scene.visit();
    await holdThrough(scene, page, large, /more than an answer may hold|did not answer|took too long/);
    await scene.quiet();
    return 'flagged';
  },
});
