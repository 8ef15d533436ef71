import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ALICE, asks, BOB, CHAIN, createWorld, transaction, transfer, type World } from './testing/createWorld';

const bodies = [
  transaction(),
  transaction('danger'),
  transaction('none', { to: BOB }),
  transfer(),
  asks('eth_requestAccounts'),
];
const ordinary = new Set([transfer(), asks('eth_requestAccounts')]);

const IDLE = 200;

type Step = { do: string; pick: number; turns: number };

/** Anything that a page, a person, a wallet or a browser may do; `turns` is how far the worker gets before the next. */
const step = fc.record({
  do: fc.constantFrom(
    ...[
      'hold',
      'hold',
      'continue',
      'continue',
      'continue',
      'reject',
      'late',
      'close',
      'kill',
      'kill',
      'tick',
      'settle',
    ],
    ...[
      'withdraw',
      'tab',
      'move',
      'worse',
      'slow',
      'full',
      'forge',
      'replay',
      'wipe',
      'show',
      'crash',
      'probe',
      'retry',
      'offline',
    ],
  ),
  pick: fc.nat(20),
  turns: fc.constantFrom(0, 1, 3, 8, 20, 60, IDLE, IDLE, IDLE),
});

/** `forged` counts what must never be granted: a release from another frame, a used one, a decision on what was
 * shown before. */
type Oracle = { accepted: Set<string>; over: Set<string>; forged: number };

const take = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(list.length, 1)];

const perform = async (world: World, { do: what, pick }: Step, oracle: Oracle): Promise<void> => {
  const service = world.service();
  const held = take(world.queue(), pick);
  const [pageKey, page] = take(world.pages(), pick) ?? [];
  switch (what) {
    case 'hold':
      await world.hold(take(bodies, pick) ?? '', { source: { tabId: 1 + (pick % 2) } });
      return;
    case 'continue':
    case 'reject':
    case 'late': {
      if (!held) return;
      const outcome = what === 'reject' ? 'reject' : 'continue';
      const revision = what === 'late' ? held.revision - 1 : held.revision;
      const { state } = await service.decide({ id: held.id, outcome, revision, acknowledged: ['yes'] });
      if (state !== 'accepted') return;
      if (outcome === 'reject') oracle.over.add(held.pageKey);
      else oracle.accepted.add(held.pageKey);
      if (what === 'late') oracle.forged += 1;
      return;
    }
    case 'forge': {
      if (!page || !pageKey || page.stage === 'asking') return;
      const granted = await service.release(
        { pageKey, chainId: CHAIN, accounts: [ALICE] },
        { ...page.source, frameId: 9 },
      );
      oracle.forged += Number(granted);
      return;
    }
    case 'replay': {
      const used = take(world.forwarded, pick) ?? '';
      const source = world.page(used)?.source;
      const claims = world.page(used)?.claims;
      if (source) oracle.forged += Number(await service.release({ pageKey: used, ...claims }, source));
      return;
    }
    case 'wipe':
      return world.wipe();
    case 'settle':
      for (const key of world.forwarded) {
        const forwarded = world.page(key);
        if (forwarded) await service.settled({ pageKey: key }, forwarded.source);
      }
      return;
    case 'withdraw':
      if (pageKey && page) {
        oracle.over.add(pageKey);
        world.removePage(pageKey);
        await service.withdrawn({ pageKey }, page.source);
      }
      return;
    case 'tab':
      for (const [key, { source }] of world.pages())
        if (source.tabId === 2) {
          oracle.over.add(key);
          world.removePage(key);
        }
      return service.tabGone(2);
    case 'crash':
      if (pageKey) {
        oracle.over.add(pageKey);
        world.removePage(pageKey);
      }
      return;
    case 'probe':
      return service.probe();
    case 'retry':
      return held ? service.retry({ id: held.id, revision: held.revision - (pick % 2) }) : undefined;
    case 'offline':
      world.offline = !world.offline;
      return;
    case 'close':
      return world.closeWindow();
    case 'show':
      return service.showReview();
    case 'tick':
      return world.tick([100, 1_500, 13_000, 400_000][pick % 4] ?? 0);
    case 'kill':
      return world.kill();
    case 'move':
      world.claims = pick % 2 ? { chainId: '0x1', accounts: [ALICE] } : undefined;
      return;
    case 'worse':
      world.severity = pick % 2 ? 'critical' : undefined;
      return;
    case 'slow':
      world.holdReviews = pick % 2 === 1;
      return;
    case 'finish':
      return world.finishReviews();
    case 'full':
      world.breakStorage = pick % 3 === 0;
      return;
  }
};

const turn = async (count: number) => {
  for (let index = 0; index < count; index += 1) await Promise.resolve();
};

/** Nobody breaks anything any more; the person rejects and the wallet answers until nothing is left. */
const windDown = async (world: World) => {
  Object.assign(world, { breakStorage: false, holdReviews: false, claims: undefined });
  world.kill();
  for (let round = 0; round < 60 && (world.pages().length > 0 || world.queue().length > 0); round += 1) {
    world.finishReviews();
    await world.tick(400_000);
    for (const [pageKey, { source }] of world.pages())
      for (const lost of await world.service().waiting({ pageKeys: [pageKey] }, source)) world.removePage(lost);
    for (const { pageKey, source } of world.queue())
      if (world.forwarded.includes(pageKey)) await world.service().settled({ pageKey }, source);
    for (const { id, revision } of world.shown())
      await world.service().decide({ id, outcome: 'reject', revision, acknowledged: [] });
    for (const { pageKey, source, status } of world.queue())
      if (status === 'forwarding' && !world.page(pageKey)) await world.service().withdrawn({ pageKey }, source);
    await world.closeWindow();
    await world.idle();
  }
};

it('forwards nothing without its own decision, nothing twice, nothing to a page that left, and lets nothing hang', async () => {
  // Full storage is said on the worker's console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const seen = { forwarded: 0, accepted: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), async (steps) => {
      const world = createWorld();
      const oracle: Oracle = { accepted: new Set(), over: new Set(), forged: 0 };
      for (const each of steps) {
        const pending = perform(world, each, oracle).catch(() => undefined);
        await turn(each.turns);
        if (each.turns === IDLE) await Promise.race([pending, world.idle()]);
        const late = world.forwarded.filter((pageKey) => oracle.over.has(pageKey) && !oracle.accepted.has(pageKey));
        expect(late.filter((pageKey) => !ordinary.has(world.page(pageKey)?.body ?? transfer()))).toEqual([]);
      }
      await world.idle();
      await windDown(world);
      expect(new Set(world.forwarded).size).toBe(world.forwarded.length);
      expect(oracle.forged).toBe(0);
      const undecided = world.forwarded.filter((pageKey) => !oracle.accepted.has(pageKey));
      for (const pageKey of undecided) expect(ordinary).toContain(world.page(pageKey)?.body ?? transfer());
      expect(world.pages()).toEqual([]);
      expect(world.queue()).toEqual([]);
      seen.forwarded += world.forwarded.length;
      seen.accepted += oracle.accepted.size;
    }),
    { numRuns: 1_000 },
  );
  // The property says something only if requests do get through.
  expect(seen.forwarded).toBeGreaterThan(100);
  expect(seen.accepted).toBeGreaterThan(30);
}, 60_000);
