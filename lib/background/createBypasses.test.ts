import '@/lib/store/testing/fakeStorage';

import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Bypass } from '@/lib/messaging/protocol';
import type { HeldSource } from '@/lib/review/types';
import { bypasses } from '@/lib/store/session/bypasses';
import { createBypasses } from './createBypasses';

beforeEach(() => fakeBrowser.reset());

const SITE = 'https://app.example';
const from = (tabId: number, topOrigin = SITE): HeldSource => ({
  ...{ tabId, frameId: 0, documentId: 'd', origin: topOrigin, topOrigin },
});
const by = (way: Bypass['way']): Bypass => ({ way, interrupts: false });

const start = () => {
  let changes = 0;
  let now = 0;
  const tracked = createBypasses({
    now: () => ++now,
    changed: () => {
      changes += 1;
    },
  });
  return { ...tracked, changes: () => changes };
};

it('keeps the gravest of each tab, and says so once', async () => {
  const { bypassed, changes } = start();
  for (const [way, kind] of [
    ['unguarded', 'unguarded'],
    ['late', 'late'],
    ['unguarded', 'late'],
    ['message', 'went-round'],
    ['channel', 'went-round'],
    ['late', 'went-round'],
  ] as const) {
    await bypassed(by(way), from(1));
    expect((await bypasses.getValue())['1']).toMatchObject({ origin: SITE, kind });
  }
  expect(changes()).toBe(3);
});

it('begins anew with another site, and ends with the tab', async () => {
  const { bypassed, tabGone } = start();
  await bypassed(by('message'), from(1));
  await bypassed(by('late'), from(1, 'https://other.example'));
  await bypassed(by('event'), from(2));
  expect(await bypasses.getValue()).toMatchObject({
    1: { origin: 'https://other.example', kind: 'late' },
    2: { origin: SITE, kind: 'went-round' },
  });
  await tabGone(1);
  expect(Object.keys(await bypasses.getValue())).toEqual(['2']);
});

it('stays small however many tabs try', async () => {
  const { bypassed } = start();
  for (let tab = 1; tab <= 60; tab += 1) await bypassed(by('message'), from(tab));
  const kept = Object.keys(await bypasses.getValue());
  expect(kept).toHaveLength(50);
  expect(kept).not.toContain('10');
});
