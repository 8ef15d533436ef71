import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'A genuine site that was taken over asks for the same harm',
  expected: 'flagged',
  why: 'No reputation of a site, and nothing that it was allowed before, lowers what is found in a request.',
  async run(scene) {
    const { requests } = scene;
    const harm = [requests.approveStranger(), requests.permit(), requests.lookAlike()];
    const stranger = await scene.visit({ host: '127.0.0.1' });
    const before = await showEach(scene, stranger, harm);
    // A site that was used well before.
    const trusted = await scene.visit({ host: 'localhost' });
    const once = ask(trusted, requests.approve(5n));
    await scene.permit(await scene.review());
    expect((await once).kind).toBe('answer');
    const after = await showEach(scene, trusted, harm);
    expect(after.map(({ mark, findings, friction }) => ({ mark, findings, friction }))).toEqual(
      before.map(({ mark, findings, friction }) => ({ mark, findings, friction })),
    );
    for (const { mark } of after) expect(mark).toBe('critical');
    return 'flagged';
  },
});
