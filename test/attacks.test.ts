import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedIn, runsInBrowser } from '../e2e/attacks/Attack';
import { corpus } from '../e2e/attacks/corpus';
import { reportOf } from '../e2e/attacks/reportOf';
import { attacks } from '../e2e/attacks/rows';

const ids = attacks.map(([id]) => id);

describe('the list of attacks', () => {
  it('has a row for each of the corpus, in its order', () => {
    expect(ids).toEqual(Object.values(corpus).flat());
  });

  it('has each file of its folder, under the file’s name', () => {
    const files = readdirSync('e2e/attacks/rows').filter((file) => file !== 'index.ts');
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...ids].sort());
  });

  it('has a report, from a run in which each row came to what it must', () => {
    const expected = (browser: 'chromium' | 'firefox') =>
      Object.fromEntries(attacks.map(([id, attack]) => [id, expectedIn(attack, browser)]));
    expect(readFileSync('docs/ATTACKS.md', 'utf8')).toBe(reportOf(expected('chromium'), expected('firefox')));
  });

  it.each(attacks.flatMap(([id, attack]) => (runsInBrowser(attack) ? [] : [[id, attack.shownBy] as const])))(
    '%s is shown by %s, which names it',
    (id, file) => {
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(id);
    },
  );
});
