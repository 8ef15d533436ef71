import { describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, queuedPosition, TIME, token } from '@/components/fixtures/exposures';
import { ether, parties } from '@/components/fixtures/parties';
import type { EigenlayerFacts, Position } from '@/lib/types';
import { exitsOf } from './exitsOf';
import { lockOf } from './lockOf';
import { operatorsOf } from './operatorsOf';
import { pendingChanges } from './pendingChanges';
import { powersOf } from './powersOf';

const said: EigenlayerFacts = {
  ...{ paused: {}, depositable: {}, underlying: {}, claimed: [], claimer: {}, pods: [], vaults: [] },
  pendingSlashers: [],
};
const read = (positions: readonly Position[], eigenlayer?: Partial<EigenlayerFacts>) => ({
  exposure: exposure(positions),
  facts: facts({ operator: parties.northwind, ...(eigenlayer ? { eigenlayer: { ...said, ...eigenlayer } } : {}) }),
  ...{ host: 'h', readAt: 0 },
});
const native = northwindPosition(token(32), { asset: ether });
const pod = { pod: parties.slasher, owner: parties.user, validators: 2n, checkpointUnderWay: true };
const vault = {
  ...{ vault: parties.strategy, genuine: true, held: true, state: 'locked' as const, duration: 90 * 86_400 },
  unlockAt: TIME + 86_400,
};
const DELAY = 100_801 * 12;

describe('powersOf', () => {
  it('tells of the account’s own pod with what counts of it, and of nobody else’s', () => {
    const other = { ...pod, pod: parties.thief, owner: parties.thief };
    const owned = powersOf(
      read([native], {
        pods: [other, { ...pod, owner: parties.user.toUpperCase().replace('0X', '0x') as `0x${string}` }],
      }),
    );
    expect(owned?.pod).toMatchObject({
      pod: parties.slasher,
      validators: 2n,
      shares: token(32),
      asset: { symbol: 'ETH' },
    });
    expect(powersOf(read([native], { pods: [other] }))?.pod).toBeUndefined();
    expect(powersOf(read([native], { pods: [{ pod: parties.thief }] }))?.pod).toBeUndefined();
  });

  it('knows a pod of which nothing counts yet', () => {
    expect(powersOf(read([], { pods: [pod] }))?.pod).toMatchObject({ shares: 0n });
  });

  it('is nothing where there is no stake and nobody was given anything', () => {
    expect(powersOf(read([]))).toBeUndefined();
    expect(powersOf(read([], {}))).toBeUndefined();
    expect(powersOf(read([], { claimer: { address: parties.thief } }))).toBeDefined();
  });

  it('does not take for nobody what was not read', () => {
    expect(powersOf(read([native]))).toEqual({ pod: 'unread', claimer: 'unread', vaults: 'unread' });
    expect(powersOf(read([queuedPosition(token(1))]))).toEqual({ claimer: 'unread', vaults: 'unread' });
    expect(powersOf(read([native], {}))).toEqual({ claimer: {}, vaults: [] });
  });

  it('leaves out vaults that the request names and the account has nothing in', () => {
    expect(powersOf(read([native], { vaults: [{ ...vault, held: false }] }))?.vaults).toEqual([]);
    expect(powersOf(read([native], { vaults: [vault] }))?.vaults).toEqual([vault]);
  });
});

describe('a time-locked vault', () => {
  const locked = northwindPosition(token(8));
  const free = northwindPosition(token(5), { strategy: parties.thief });

  it.each([
    ['is locked', vault, true],
    ['is locked for nobody knows how long', { ...vault, unlockAt: undefined }, true],
    ['is past its time', { ...vault, unlockAt: TIME }, false],
    ['ends one second later', { ...vault, unlockAt: TIME + 1 }, true],
    ['is open', { ...vault, state: 'open' as const }, false],
    ['is over', { ...vault, state: 'matured' as const }, false],
    ['is somebody else’s', { ...vault, held: false }, false],
  ])('that %s', (_, one, isLocked) => {
    const { exposure, facts } = read([locked], { vaults: [one] });
    expect(lockOf(locked, exposure, facts) !== undefined).toBe(isLocked);
    expect(lockOf(free, exposure, facts)).toBeUndefined();
    expect(lockOf(queuedPosition(token(1)), exposure, facts)).toBeUndefined();
  });

  it('is left a queue after its lock ends, behind what can be left now', () => {
    const rows = exitsOf(read([locked, free], { vaults: [vault] }));
    expect(rows).toMatchObject([
      { kind: 'leave', at: TIME + DELAY },
      { kind: 'locked', at: TIME + 86_400 + DELAY, unlockAt: TIME + 86_400 },
    ]);
    const [unread] = exitsOf(read([locked], { vaults: [{ ...vault, unlockAt: undefined }] }));
    expect(unread).toMatchObject({ kind: 'locked' });
    expect(unread?.at).toBeUndefined();
  });

  it('makes leaving take longer, against which the operator’s notice counts', () => {
    const exitWith = (one?: typeof vault | Omit<typeof vault, 'unlockAt'>) =>
      operatorsOf(read([locked, free], one ? { vaults: [one] } : {}))[0]?.notice.exit;
    expect(exitWith()).toEqual({ blocks: 100_800n, seconds: 100_800 * 12 });
    expect(exitWith(vault)).toEqual({ blocks: 108_000n, seconds: 108_000 * 12 });
    expect(exitWith({ ...vault, unlockAt: undefined } as never)).toBe('unread');
  });
});

describe('pendingChanges', () => {
  const slasher = {
    ...{ operator: parties.northwind, avs: parties.eigenDa, id: 3, slasher: parties.thief, slasherHasCode: false },
    effectBlock: exposure([]).block + 600n,
  };

  it('has slashers that take over, and locks that end, the next first', () => {
    const changes = pendingChanges(read([], { vaults: [vault], pendingSlashers: [slasher] }));
    expect(changes).toEqual([
      {
        ...{ kind: 'slasher', operator: parties.northwind, avs: parties.eigenDa, set: 3, slasher: parties.thief },
        ...{ slasherHasCode: false, block: slasher.effectBlock, at: TIME + 7_200 },
      },
      { kind: 'unlock', vault: parties.strategy, at: TIME + 86_400 },
    ]);
  });

  it.each([
    ['over', { ...vault, unlockAt: TIME }],
    ['somebody else’s', { ...vault, held: false }],
    ['not locked', { ...vault, state: 'open' as const }],
  ])('has no lock that is %s', (_, one) => expect(pendingChanges(read([], { vaults: [one] }))).toEqual([]));
});
