import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from '../harness/launch';
import { type Rig, startRig } from '../harness/startRig';
import { type BrowserAttack, expectedIn, runsInBrowser } from './Attack';
import { createScene, type Stage } from './createScene';
import { writeResults } from './results';
import { attacks } from './rows';
import { type AttackSite, startAttackSite } from './startAttackSite';

const browser = browserName();
const setupOf = (id: string, { wallet }: BrowserAttack) =>
  `Section ${id[0]}, ${wallet?.kind ?? 'plain'} wallet, ${wallet?.order ?? 'after'} us`;
const rows = attacks.flatMap(([id, attack]) =>
  runsInBrowser(attack) ? [{ id, attack, setup: setupOf(id, attack) }] : [],
);
const results: Record<string, string> = {};

afterAll(() => writeResults(browser, results));

/** One browser for all rows of a section that need the same wallet: what large requests leave in it slows the rest. */
describe.each([...new Set(rows.map(({ setup }) => setup))])('%s', (setup) => {
  const mine = rows.filter((row) => row.setup === setup);
  let rig: Rig;
  let site: AttackSite;
  let stage: Stage;
  beforeAll(async () => {
    [rig, site] = await Promise.all([startRig(mine[0]?.attack.wallet), startAttackSite()]);
    stage = createScene(rig, site);
  });
  afterEach(() => stage?.clear());
  afterAll(async () => {
    await rig?.stop();
    await site?.stop();
  });

  it.each(mine.map(({ id, attack }) => [id, attack.title, attack] as const))('%s %s', async (id, _, attack) => {
    results[id] = 'failed';
    const result = await attack.run(stage);
    await stage.judge();
    results[id] = result;
    expect(result).toBe(expectedIn(attack, browser));
  });
});
