import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Reply } from '../harness/startRpcProxy';
import type { Scene } from './Scene';
import { showEach } from './showEach';

/**
 * Asks for the same approval behind each of these endpoints: the window says what it would do, that it could not be
 * checked and why, and it goes on only when that is ticked.
 */
export async function holdThrough(
  scene: Scene,
  page: Page,
  bad: Readonly<Record<string, Reply>>,
  why: RegExp,
): Promise<void> {
  const { rig, requests } = scene;
  for (const [name, reply] of Object.entries(bad)) {
    // What was learned of the endpoint before would be used.
    await rig.settings.change('session', { endpointFacts: null });
    rig.rpc.mode(reply);
    const [shown] = await showEach(scene, page, [requests.approve(7n)]);
    expect(shown?.act, name).toContain('EigenLayer StrategyManager');
    expect(shown?.text, name).toMatch(why);
    expect(shown?.text, name).toContain('Continue unchecked');
    expect(shown?.text, name).not.toContain('Nothing found');
    expect(shown?.friction, name).not.toBe('click');
  }
  rig.rpc.mode('pass');
}
