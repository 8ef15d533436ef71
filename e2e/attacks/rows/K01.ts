import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A permission more than is needed',
  expected: 'blocked',
  why: 'The manifests of both builds are held to a list: storage, the side panel, and the sites that are watched.',
  shownBy: 'test/manifest.test.ts',
});
