import { describe, expect, it, vi } from 'vitest';
import { LIMITS } from './refusalOf';
import { ALICE, asks, BOB, CHAIN, createWorld, transaction, transfer, type World } from './testing/createWorld';

const onScreen = async (world: World) => {
  await world.idle();
  const [held] = world.shown();
  if (!held) throw new Error('nothing is shown');
  return held;
};

const decide = async (world: World, outcome: 'continue' | 'reject' = 'continue', acknowledged = ['I accept']) => {
  const { id, revision } = await onScreen(world);
  const answer = await world.service().decide({ id, outcome, revision, acknowledged });
  await world.idle();
  return answer;
};

const settle = async (world: World, pageKey: string, hash?: string) => {
  const page = world.page(pageKey);
  if (page) await world.service().settled({ pageKey, ...(hash ? { hash } : {}) }, page.source);
  await world.idle();
};

describe('a request that could not be checked', () => {
  it('is looked at once more when a person says so, and keeps what was decoded on screen', async () => {
    const world = createWorld();
    world.offline = true;
    await world.hold(transaction());
    const { id, revision } = await onScreen(world);
    world.offline = false;
    world.holdReviews = true;
    await world.service().retry({ id, revision: revision - 1 });
    expect((await onScreen(world)).status).toBe('ready');
    await world.service().retry({ id, revision });
    expect(world.shown()[0]).toMatchObject({ status: 'checking', review: { actions: [{ type: 'deposit' }] } });
    expect(await onScreen(world)).toMatchObject({ status: 'checking' });
    for (const go of world.waitingReviews) go();
    const again = await onScreen(world);
    expect(again).toMatchObject({ status: 'ready', review: { simulation: { status: 'success' } } });
    await world.service().retry({ id, revision: again.revision });
    expect((await onScreen(world)).revision).toBe(again.revision);
  });
});

describe('a request that needs a decision', () => {
  it('is stored, shown and forwarded once a person says so', async () => {
    const world = createWorld();
    const { pageKey, ack } = await world.hold(transaction());
    expect(ack).toEqual({ state: 'held' });
    expect(await onScreen(world)).toMatchObject({ status: 'ready', pageKey });
    expect(world.isWindowOpen()).toBe(true);
    expect(world.forwarded).toEqual([]);
    expect(await decide(world)).toEqual({ state: 'accepted' });
    expect(world.forwarded).toEqual([pageKey]);
    expect(world.isWindowOpen()).toBe(false);
  });

  it('is shown with its decoded action while the rest is still read', async () => {
    const world = createWorld();
    world.holdReviews = true;
    await world.hold(transaction());
    const held = await onScreen(world);
    expect(held.status).toBe('checking');
    expect(held.review.actions[0]?.type).toBe('deposit');
    expect(world.isWindowOpen()).toBe(true);
    expect(await decide(world)).toEqual({ state: 'stale' });
    expect(world.forwarded).toEqual([]);
  });

  it('is rejected with 4001', async () => {
    const world = createWorld();
    const { pageKey } = await world.hold(transaction());
    await decide(world, 'reject', []);
    expect(world.outcomeOf(pageKey)).toBe('4001');
    expect(world.queue()).toEqual([]);
    expect(world.ends).toEqual([{ origin: 'https://app.example', method: 'eth_sendTransaction', ending: 'rejected' }]);
    expect(world.isWindowOpen()).toBe(false);
  });

  it('is rejected when the window is closed, while checking as well', async () => {
    for (const holdReviews of [false, true]) {
      const world = createWorld();
      world.holdReviews = holdReviews;
      const { pageKey } = await world.hold(transaction());
      await onScreen(world);
      await world.closeWindow();
      await world.idle();
      expect(world.outcomeOf(pageKey)).toBe('4001');
      world.finishReviews();
      await world.idle();
      expect(world.queue()).toEqual([]);
      expect(world.opened).toBe(1);
    }
  });

  it('takes a decision only on the revision that was seen', async () => {
    const world = createWorld();
    await world.hold(transaction());
    const { id, revision } = await onScreen(world);
    const stale = { id, outcome: 'continue', revision: revision - 1, acknowledged: ['x'] } as const;
    expect(await world.service().decide(stale)).toEqual({ state: 'stale' });
    expect(await world.service().decide({ ...stale, id: 'nobody' })).toEqual({ state: 'gone' });
    expect(await world.service().decide({ ...stale, outcome: 'reject' })).toEqual({ state: 'accepted' });
    expect(await world.service().decide({ ...stale, outcome: 'reject' })).toEqual({ state: 'gone' });
    await world.idle();
    expect(world.forwarded).toEqual([]);
  });

  it.each(['danger', 'critical'] as const)('asks for an acknowledgement at %s', async (severity) => {
    const world = createWorld();
    await world.hold(transaction(severity));
    expect(await decide(world, 'continue', [])).toEqual({ state: 'stale' });
    expect(await decide(world, 'continue', ['  '])).toEqual({ state: 'stale' });
    expect(world.forwarded).toEqual([]);
    expect(await decide(world, 'continue', ['I accept to lose 5 stETH'])).toEqual({ state: 'accepted' });
    expect(world.forwarded).toHaveLength(1);
  });

  it('is shown as not checked when the review breaks', async () => {
    const world = createWorld();
    world.breakReviews = true;
    await world.hold(transfer());
    const held = await onScreen(world);
    expect(held.review.verdict.severity).toBe('warning');
    expect(world.forwarded).toEqual([]);
    expect(await decide(world, 'continue', [])).toEqual({ state: 'stale' });
  });
});

describe('an ordinary request', () => {
  it.each([transfer(), asks('eth_requestAccounts')])('goes on without a window: %s', async (body) => {
    const world = createWorld();
    const { pageKey } = await world.hold(body);
    await world.idle();
    expect(world.forwarded).toEqual([pageKey]);
    expect(world.opened).toBe(0);
  });

  it('is shown when its verdict takes longer than 1.5 s, and then waits for a person', async () => {
    const world = createWorld();
    world.holdReviews = true;
    await world.hold(transfer());
    await world.tick(1_499);
    expect(world.opened).toBe(0);
    await world.tick(1);
    expect(world.opened).toBe(1);
    world.finishReviews();
    await world.tick(60_000);
    expect(world.forwarded).toEqual([]);
    await decide(world);
    expect(world.forwarded).toHaveLength(1);
  });

  it('is shown when something is found', async () => {
    const world = createWorld();
    world.severity = 'warning';
    await world.hold(transfer());
    expect((await onScreen(world)).status).toBe('ready');
    expect(world.forwarded).toEqual([]);
  });
});

describe('more than one request', () => {
  it('goes to the wallet one at a time, each by its own decision', async () => {
    const world = createWorld();
    const first = await world.hold(transaction());
    const second = await world.hold(transaction());
    await decide(world);
    expect(world.forwarded).toEqual([first.pageKey]);
    expect(world.isWindowOpen()).toBe(false);
    await settle(world, first.pageKey);
    expect(world.isWindowOpen()).toBe(true);
    await decide(world);
    expect(world.forwarded).toEqual([first.pageKey, second.pageKey]);
  });

  it('keeps a chain switch and a transfer behind an open review of the same tab, not a connection', async () => {
    const world = createWorld();
    const review = await world.hold(transaction());
    const later = [await world.hold(asks('wallet_switchEthereumChain')), await world.hold(transfer())];
    const connect = await world.hold(asks('eth_requestAccounts'));
    const elsewhere = await world.hold(asks('wallet_switchEthereumChain'), { source: { tabId: 2 } });
    await world.idle();
    expect(world.forwarded.toSorted()).toEqual([connect.pageKey, elsewhere.pageKey].toSorted());
    await decide(world);
    await settle(world, review.pageKey);
    expect(world.forwarded.slice(2)).toEqual([review.pageKey, ...later.map(({ pageKey }) => pageKey)]);
  });

  // Row G11 of the list of attacks: the first one made the second one harmful.
  it('looks anew at those that wait once a transaction went out before them', async () => {
    const world = createWorld();
    const first = await world.hold(transaction());
    const second = await world.hold(transaction());
    const right = await world.hold(asks('wallet_grantPermissions'));
    await decide(world);
    const before = world.queue().map(({ pageKey, attempt }) => [pageKey, attempt]);
    expect(before).toEqual([first, second, right].map(({ pageKey }) => [pageKey, 1]));
    world.severity = 'critical';
    await settle(world, first.pageKey, `0x${'1'.repeat(64)}`);
    const held = await onScreen(world);
    expect(held).toMatchObject({ pageKey: second.pageKey, status: 'ready', attempt: 2 });
    expect(held.review.verdict.severity).toBe('critical');
    expect(world.queue().find(({ pageKey }) => pageKey === right.pageKey)?.attempt).toBe(1);
  });

  it('does not look anew when the wallet sent nothing', async () => {
    const world = createWorld();
    const first = await world.hold(transaction());
    await world.hold(transaction());
    await decide(world);
    await settle(world, first.pageKey);
    expect(await onScreen(world)).toMatchObject({ status: 'ready', attempt: 1 });
  });

  it('does not wait for ever for a wallet that says nothing', async () => {
    const world = createWorld();
    await world.hold(transaction());
    await world.hold(transaction());
    await decide(world);
    expect(world.isWindowOpen()).toBe(false);
    await world.tick(5 * 60_000);
    expect(world.isWindowOpen()).toBe(true);
  });

  it('shows the next one at once when somebody asks for it', async () => {
    const world = createWorld();
    await world.hold(transaction());
    await world.hold(transaction());
    await decide(world);
    await world.service().showReview();
    await world.idle();
    expect(world.isWindowOpen()).toBe(true);
    expect((await onScreen(world)).status).toBe('forwarding');
  });

  it('closing the window rejects all that stand in it', async () => {
    const world = createWorld();
    const held = [await world.hold(transaction()), await world.hold(transaction())];
    await onScreen(world);
    await world.closeWindow();
    await world.idle();
    expect(held.map(({ pageKey }) => world.outcomeOf(pageKey))).toEqual(['4001', '4001']);
  });

  it('gives identical requests a decision each', async () => {
    const world = createWorld();
    const held = [];
    for (let index = 0; index < 10; index += 1) held.push(await world.hold(transaction('warning')));
    for (const { pageKey } of held) {
      expect((await onScreen(world)).review.verdict.severity).toBe('warning');
      await decide(world);
      await settle(world, pageKey);
    }
    expect(world.forwarded).toEqual(held.map(({ pageKey }) => pageKey));
  });

  it('refuses a flood visibly, and leaves room for other sites (J10)', async () => {
    const world = createWorld();
    world.holdReviews = true;
    const acks = [];
    for (let index = 0; index < 30; index += 1) acks.push((await world.hold(transaction())).ack);
    expect(acks.filter((ack) => ack?.state === 'held')).toHaveLength(LIMITS.perSite);
    expect(acks.at(-1)).toMatchObject({ state: 'invalid', code: -32005 });
    expect(world.ends.filter(({ ending }) => ending === 'flooded')).toHaveLength(10);
    const other = await world.hold(transaction(), { source: { tabId: 9, origin: 'https://other.example' } });
    expect(other.ack).toEqual({ state: 'held' });
    for (let tab = 10; tab < 140; tab += 1)
      await world.hold(transaction(), { source: { tabId: tab, origin: `https://site${tab}.com` } });
    expect(world.queue()).toHaveLength(LIMITS.overall[1]);
  });

  it.each<[string, (index: number) => { tabId: number; origin: string }]>([
    ['one site in many tabs', (index) => ({ tabId: index, origin: 'https://flood.com' })],
    ['other hosts of one owner', (index) => ({ tabId: index, origin: `https://h${index}.flood.com` })],
    ['other names for frames of one tab', (index) => ({ tabId: 1, origin: `https://flood${index}.com` })],
    ['frames without a name', () => ({ tabId: 1, origin: 'null' })],
  ])('counts %s as one', async (_, sourceOf) => {
    const world = createWorld();
    world.holdReviews = true;
    for (let index = 0; index < LIMITS.perSite + 5; index += 1)
      await world.hold(transaction(), { source: sourceOf(index) });
    expect(world.queue()).toHaveLength(LIMITS.perSite);
    const other = await world.hold(transaction(), { source: { tabId: 99, origin: 'https://honest.com' } });
    expect(other.ack).toEqual({ state: 'held' });
  });

  it('has room for ordinary requests of others when some ask for as much text as they may', async () => {
    const world = createWorld();
    world.holdReviews = true;
    const large = JSON.stringify({ method: 'personal_sign', params: [`0x${'00'.repeat(245_000)}`, ALICE] });
    for (let site = 0; site < 6; site += 1)
      for (let time = 0; time < 3; time += 1)
        await world.hold(large, { source: { tabId: site, origin: `https://large${site}.com` } });
    expect(world.queue().reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(LIMITS.allChars[0]);
    const other = await world.hold(transaction(), { source: { tabId: 99, origin: 'https://honest.com' } });
    expect(other.ack).toEqual({ state: 'held' });
  });
});

describe('what is no request', () => {
  it.each([
    ['not json', '{'],
    ['a list', '[]'],
    ['no method', '{"params":[]}'],
    ['a method named twice', '{"method":"eth_sendTransaction","method":"eth_call","params":[]}'],
    ['params of the wrong shape', '{"method":"eth_sendTransaction","params":"x"}'],
    ['half a byte', JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: BOB, data: '0x123' }] })],
    [
      'more than 2^256',
      JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: BOB, value: `0x1${'0'.repeat(64)}` }] }),
    ],
    ['another spelling', asks('ETH_SENDTRANSACTION')],
    ['too much', asks('x'.repeat(LIMITS.bodyChars))],
  ])('is refused with -32602: %s', async (_, body) => {
    const world = createWorld();
    const { ack } = await world.hold(body);
    expect(ack).toMatchObject({ state: 'invalid', code: -32602 });
    expect(world.queue()).toEqual([]);
    expect(world.ends).toMatchObject([{ ending: 'invalid' }]);
  });
});

describe('between decision and wallet', () => {
  it.each([
    ['another chain', { chainId: '0x1', accounts: [ALICE] }],
    ['another account', { chainId: CHAIN, accounts: [BOB] }],
    ['no account any more', { chainId: CHAIN, accounts: [] }],
    ['no word on the chain', { accounts: [ALICE] }],
  ])('%s means a new review', async (_, claims) => {
    const world = createWorld();
    const body = JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: BOB, data: '0x00000000' }] });
    const { pageKey } = await world.hold(body);
    await onScreen(world);
    world.claims = claims;
    await decide(world);
    expect(world.forwarded).toEqual([]);
    const again = await onScreen(world);
    expect(again.status).toBe('ready');
    expect(again.decision).toBeUndefined();
    expect(again.review.verdict.findings.at(-1)?.rule).toBe('changed-since-shown');
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
  });

  it('looks again when what was shown is more than a block old', async () => {
    const world = createWorld();
    await world.hold(transaction());
    await onScreen(world);
    await world.tick(12_001);
    world.severity = 'danger';
    await decide(world);
    expect(world.forwarded).toEqual([]);
    expect((await onScreen(world)).review.verdict.findings.at(-1)?.rule).toBe('changed-since-shown');
    await decide(world);
    expect(world.forwarded).toHaveLength(1);
  });

  it('lets what looks the same go on', async () => {
    const world = createWorld();
    await world.hold(transaction('warning'));
    await onScreen(world);
    await world.tick(60_000);
    await decide(world);
    expect(world.forwarded).toHaveLength(1);
  });

  it('releases nothing to another tab, frame, document or key, and nothing twice', async () => {
    const world = createWorld();
    const { pageKey, source } = await world.hold(transaction());
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
    const claims = { chainId: CHAIN, accounts: [ALICE] };
    for (const other of [source, { ...source, tabId: 2 }, { ...source, frameId: 3 }, { ...source, documentId: 'new' }])
      expect(await world.service().release({ pageKey, ...claims }, other)).toBe(false);
  });

  it('releases nothing that nobody decided', async () => {
    const world = createWorld();
    const { pageKey, source } = await world.hold(transaction());
    await onScreen(world);
    expect(await world.service().release({ pageKey, chainId: CHAIN, accounts: [ALICE] }, source)).toBe(false);
  });

  it('remembers what the wallet sent', async () => {
    const world = createWorld();
    const { pageKey } = await world.hold(transaction());
    await decide(world);
    const hash = `0x${'1'.repeat(64)}`;
    await settle(world, pageKey, hash);
    expect(world.sent).toEqual([hash]);
    expect(world.ends).toMatchObject([{ ending: 'forwarded', hash }]);
    expect(world.queue()).toEqual([]);
  });
});

describe('what went round the guard', () => {
  const source = {
    tabId: 1,
    frameId: 0,
    documentId: 'doc',
    origin: 'https://a.example',
    topOrigin: 'https://a.example',
  };
  const goRound = async (world: World, body = transaction()) => {
    await world.service().wentRound(body, source);
    await world.idle();
  };

  it('is shown with what it asked, and cannot be continued', async () => {
    const world = createWorld();
    await goRound(world);
    const held = await onScreen(world);
    expect(held).toMatchObject({ status: 'ready', wentRound: true });
    expect(held.review.actions[0]?.type).toBe('deposit');
    expect(held.review.request.notes).toContainEqual({ kind: 'went-round' });
    expect(world.isWindowOpen()).toBe(true);
    expect(await decide(world)).toEqual({ state: 'stale' });
    expect(world.shown()).toHaveLength(1);
    expect(world.pushes).toEqual([]);
    expect(await decide(world, 'reject', [])).toEqual({ state: 'accepted' });
    expect(world.queue()).toEqual([]);
    expect(world.isWindowOpen()).toBe(false);
    expect(world.ends).toEqual([{ origin: 'https://a.example', method: 'eth_sendTransaction', ending: 'went-round' }]);
  });

  it('never passes in silence, and stays when its page is gone: the wallet may have it', async () => {
    const world = createWorld();
    await goRound(world, transfer());
    await world.service().tabGone(source.tabId);
    await world.service().probe();
    await world.idle();
    expect(await onScreen(world)).toMatchObject({ status: 'ready', wentRound: true });
    expect(world.forwarded).toEqual([]);
    await world.closeWindow();
    await world.idle();
    expect(world.queue()).toEqual([]);
  });

  it('is shown at once while the wallet is busy with another request', async () => {
    const world = createWorld();
    await world.hold(transaction());
    await decide(world);
    expect(world.isWindowOpen()).toBe(false);
    await goRound(world, transaction('danger'));
    expect(world.isWindowOpen()).toBe(true);
    expect(world.shown().map(({ status, wentRound }) => [status, wentRound])).toEqual([
      ['forwarding', undefined],
      ['ready', true],
    ]);
  });

  it('is shown even when it cannot be read, and once however often it is tried', async () => {
    const world = createWorld();
    for (let round = 0; round < 5; round += 1) await goRound(world, '{"method":"eth_sendTransaction","params":[]}');
    expect(world.shown().map(({ review }) => review.request.raw.method)).toEqual(['unreadable']);
    expect(world.ends).toEqual([]);
  });
});

describe('a page that goes away', () => {
  it('is said to be gone, and cannot be continued', async () => {
    for (const leave of ['withdrawn', 'tabGone'] as const) {
      const world = createWorld();
      const { pageKey, source } = await world.hold(transaction());
      const { id, revision } = await onScreen(world);
      if (leave === 'withdrawn') await world.service().withdrawn({ pageKey }, source);
      else await world.service().tabGone(1);
      await world.idle();
      expect(await onScreen(world)).toMatchObject({ status: 'gone', ending: 'page-gone' });
      const decision = { id, outcome: 'continue', revision, acknowledged: [] } as const;
      expect(await world.service().decide(decision)).toEqual({ state: 'gone' });
      expect(world.isWindowOpen()).toBe(true);
      await world.closeWindow();
      expect(world.queue()).toEqual([]);
      expect(world.forwarded).toEqual([]);
    }
  });

  it('is found out by asking it, at the latest when somebody wants to continue', async () => {
    for (const asks of ['probe', 'decide'] as const) {
      const world = createWorld();
      const { pageKey } = await world.hold(transaction());
      const { id, revision } = await onScreen(world);
      await world.service().probe();
      expect((await onScreen(world)).status).toBe('ready');
      world.removePage(pageKey);
      const decision = { id, outcome: 'continue', revision, acknowledged: [] } as const;
      if (asks === 'probe') await world.service().probe();
      else expect(await world.service().decide(decision)).toEqual({ state: 'gone' });
      expect(await onScreen(world)).toMatchObject({ status: 'gone' });
      expect(world.isWindowOpen()).toBe(true);
      expect(world.forwarded).toEqual([]);
    }
  });

  it('ends quietly when the decision can no longer be delivered', async () => {
    const world = createWorld();
    world.holdReviews = true;
    const { pageKey } = await world.hold(transfer());
    await world.idle();
    world.removePage(pageKey);
    world.finishReviews();
    await world.idle();
    expect(world.queue()).toEqual([]);
    expect(world.opened).toBe(0);
  });

  it('frees the wallet for the next one', async () => {
    const world = createWorld();
    const { pageKey, source } = await world.hold(transaction());
    await world.hold(transaction());
    await decide(world);
    expect(world.isWindowOpen()).toBe(false);
    await world.service().withdrawn({ pageKey }, source);
    await world.idle();
    expect(world.isWindowOpen()).toBe(true);
  });
});

describe('when the browser fails us', () => {
  it('rejects what cannot be stored', async () => {
    const world = createWorld();
    world.breakStorage = true;
    const { pageKey } = await world.hold(transaction());
    expect(world.outcomeOf(pageKey)).toBe('4001');
  });

  it('rejects what can no longer be stored', async () => {
    const world = createWorld();
    world.holdReviews = true;
    const { pageKey } = await world.hold(transaction());
    await world.idle();
    world.breakStorage = true;
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world.finishReviews();
    await world.idle();
    expect(world.outcomeOf(pageKey)).toBe('4001');
    expect(world.forwarded).toEqual([]);
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });

  it.each<[string, (world: World) => Promise<unknown>]>([
    ['a rejection', (world) => decide(world, 'reject', [])],
    ['closing the window', (world) => world.closeWindow()],
  ])('%s holds though it cannot be stored', async (_, reject) => {
    const world = createWorld();
    const { pageKey } = await world.hold(transaction());
    await onScreen(world);
    world.breakStorage = true;
    await reject(world);
    await world.idle();
    expect(world.outcomeOf(pageKey)).toBe('4001');
    expect(world.forwarded).toEqual([]);
  });

  it('forgets what the wallet answered while no worker lived to hear it', async () => {
    const world = createWorld();
    const { pageKey } = await world.hold(transaction());
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
    expect(world.queue()).toHaveLength(1);
    world.kill();
    await world.service().probe();
    await world.idle();
    expect(world.queue()).toEqual([]);
    expect(world.ends.at(-1)?.ending).toBe('forwarded');
  });

  it('rejects when no window can be opened', async () => {
    const world = createWorld();
    world.breakWindow = true;
    const { pageKey } = await world.hold(transaction());
    await world.idle();
    expect(world.outcomeOf(pageKey)).toBe('4001');
  });

  it('tells a page what is no longer known here', async () => {
    const world = createWorld();
    const { pageKey, source } = await world.hold(transaction());
    const lost = `lost-${'0'.repeat(16)}`;
    expect(await world.service().waiting({ pageKeys: [pageKey, lost] }, source)).toEqual([lost]);
  });
});

describe('what EigenLayer’s contracts say to the worst case', () => {
  const told = { whatIf: { status: 'same' } };

  it('fills its place once, and leaves what was on screen as it stood', async () => {
    const world = createWorld();
    world.slashable = true;
    const { pageKey } = await world.hold(transaction('danger'));
    const { revision, review } = await onScreen(world);
    expect(review).toMatchObject({ ...told, verdict: { severity: 'danger' } });
    expect(world.asked).toBe(1);
    // Two steps made it: decoded, and reviewed.
    expect(revision).toBe(2);
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
    expect(world.asked).toBe(1);
  });

  it('has to be read again where the contracts take more than was shown', async () => {
    const world = createWorld();
    world.slashable = true;
    world.takesMore = true;
    world.holdWhatIf = true;
    const { pageKey } = await world.hold(transaction());
    const before = await onScreen(world);
    world.finishReviews();
    await world.idle();
    const { revision, review, changes, status } = await onScreen(world);
    expect(status).toBe('ready');
    expect(revision).toBe(before.revision + 1);
    expect(review.verdict.severity).toBe('danger');
    expect(changes).toHaveLength(1);
    // What was decided on the old figures counts for nothing.
    await world.service().decide({ id: before.id, outcome: 'continue', revision: before.revision, acknowledged: [] });
    await world.idle();
    expect(world.forwarded).toEqual([]);
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
    expect(world.asked).toBe(1);
  });

  it('is not asked where nothing can be slashed', async () => {
    const world = createWorld();
    await world.hold(transaction());
    await onScreen(world);
    expect(world.asked).toBe(0);
  });

  it('holds nobody up, and comes too late for what was decided', async () => {
    const world = createWorld();
    world.slashable = true;
    world.holdWhatIf = true;
    const { pageKey } = await world.hold(transaction());
    expect((await onScreen(world)).review).not.toHaveProperty('whatIf');
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
    world.finishReviews();
    await world.idle();
    expect(JSON.stringify(world.queue(), (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toContain(
      'whatIf',
    );
  });

  it.each(['breakWhatIf', 'breakStorage'] as const)('costs nothing when it fails: %s', async (fault) => {
    const world = createWorld();
    world.slashable = true;
    world.holdWhatIf = true;
    const { pageKey } = await world.hold(transaction());
    await onScreen(world);
    world[fault] = true;
    world.finishReviews();
    await world.idle();
    expect(world.asked).toBe(1);
    world.breakStorage = false;
    const { review, status } = await onScreen(world);
    expect(status).toBe('ready');
    expect(review.whatIf?.status).toBe(fault === 'breakWhatIf' ? 'unavailable' : undefined);
    await decide(world);
    expect(world.forwarded).toEqual([pageKey]);
  });

  it('is asked again by the next worker', async () => {
    const world = createWorld();
    world.slashable = true;
    world.holdWhatIf = true;
    const { pageKey } = await world.hold(transaction());
    await onScreen(world);
    world.holdWhatIf = false;
    world.kill();
    expect((await onScreen(world)).review).toMatchObject(told);
    expect(world.asked).toBe(2);
    expect(world.outcomeOf(pageKey)).toBeUndefined();
  });
});
