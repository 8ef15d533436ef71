import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Somebody else publishes a release',
  expected: 'limit',
  why: 'Only a tag starts the release, a person lets it through, it is built twice and attested, and it holds no store key; what the stores accept is theirs.',
  shownBy: 'test/release.test.ts',
});
