import { expect } from 'vitest';
import { startRpcProxy } from '../../harness/startRpcProxy';
import { redirects } from '../badReplies';
import { defineAttack } from '../defineAttack';
import { holdThrough } from '../holdThrough';

export default defineAttack({
  title: 'An endpoint that sends on to another host, to this machine or to a file',
  expected: 'flagged',
  why: 'No redirect is followed: who was not chosen is not asked, and the request stays held.',
  async run(scene) {
    const { rig, visit, quiet } = scene;
    const other = await startRpcProxy(rig.anvil.url);
    try {
      const page = await visit();
      const { port } = new URL(other.url);
      const places = [other.url, `http://user:secret@localhost:${port}/`, 'file:///etc/hostname'];
      const all = Object.entries(redirects(places));
      // Each way once, and each place.
      await holdThrough(scene, page, Object.fromEntries([0, 2, 5, 7, 8].map((at) => all[at] ?? [])), /did not answer/);
      expect(other.heard).toEqual([]);
    } finally {
      await other.stop();
    }
    await quiet();
    return 'flagged';
  },
});
