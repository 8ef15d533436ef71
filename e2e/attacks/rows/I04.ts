import { garbage } from '../badReplies';
import { defineAttack } from '../defineAttack';
import { holdThrough } from '../holdThrough';

export default defineAttack({
  title: 'Answers that are pages, empty, of another shape, id or type, or not text',
  expected: 'flagged',
  why: 'Every answer has to fit a schema, to the last figure. What does not is no answer: the window says so, and it stays held.',
  async run(scene) {
    const page = await scene.visit();
    await holdThrough(scene, page, garbage, /no valid answer|refused to answer/);
    await scene.quiet();
    return 'flagged';
  },
});
