import { describe, expect, it } from 'vitest';
import { textOf } from './outputs';

const release = textOf('.github/workflows/release.yml');
const steps = [...release.matchAll(/^ {6}- (?:uses|run): (.+)$/gm)].map(([, step]) => step);

describe('K06: a release', () => {
  it('is started by a tag alone, and let through by a person', () => {
    expect(release).toMatch(/^on:\n {2}push:\n {4}tags: \[['"]v\*['"]\]\npermissions:/m);
    expect(release).toContain('environment: release');
  });

  it('has no secret but the one of its own run', () => {
    expect(release).not.toMatch(/secrets\./);
    expect(release).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  it('tests, builds twice, packs and attests before it publishes', () => {
    const order = ['.ci/run', 'buildAgain.ts', 'npm run zip', 'attest-build-provenance', 'gh release create'];
    expect(order.map((part) => steps.findIndex((step) => step?.includes(part)))).toEqual([3, 4, 5, 6, 7]);
  });

  it('runs nothing that is not pinned to a version', () => {
    for (const [, action] of release.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@v\d+$/);
  });
});
