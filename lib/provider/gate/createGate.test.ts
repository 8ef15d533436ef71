import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyHash } from '@/lib/messaging/bodyHash';
import { createBackground } from '../testing/createBackground';
import type { ToGuard } from '../wire';
import { createGate } from './createGate';

const BODY = '{"method":"personal_sign","params":["0x00"]}';
const claims = { chainId: '0x1', accounts: ['0xa'] };

const open = () => {
  const background = createBackground();
  let keys = 0;
  const gate = createGate({
    send: background.send,
    alive: () => background.alive,
    randomKey: () => `key-${String(++keys).padStart(12, '0')}`,
    hash: bodyHash,
    after: (ms, run) => void setTimeout(run, ms),
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
  });
  background.push = gate.decided;
  const told: ToGuard[] = [];
  gate.connect((message) => told.push(message));
  return {
    gate,
    background,
    told,
    hold: (seq: number, body = BODY) => gate.fromGuard(['hold', seq, body, claims, {}]),
  };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a held request', () => {
  it('goes its way in order: hold, continue, release, released, settled', async () => {
    const { gate, background, told, hold } = open();
    hold(1);
    await pass(0);
    expect(background.of('hold')).toEqual([{ pageKey: 'key-000000000001', body: BODY, ...claims, wallet: {} }]);
    expect(gate.holds('key-000000000001')).toBe(true);
    background.decide('continue');
    expect(told).toEqual([['continue', 1, BODY]]);
    gate.fromGuard(['release', 1, claims]);
    await pass(0);
    expect(told.at(-1)).toEqual(['released', 1]);
    gate.fromGuard(['settled', 1, { hash: undefined, errorCode: 4001 }]);
    await pass(0);
    expect(background.of('settled')).toEqual([{ pageKey: 'key-000000000001', hash: undefined, errorCode: 4001 }]);
    expect(gate.holds('key-000000000001')).toBe(false);
  });

  it.each<[string, unknown[][]]>([
    ['a release that nobody decided', [['release', 1, claims]]],
    ['an answer before the release', [['settled', 1, {}]]],
    ['a release of another', [['release', 2, claims]]],
    ['an answer to what was never held', [['settled', 9, {}]]],
    ['messages of no shape', [['released', 1], ['continue', 1, BODY], [], ['hold'], [null]]],
  ])('is not moved by %s', async (_, messages) => {
    const { gate, background, hold } = open();
    hold(1);
    await pass(0);
    for (const message of messages) gate.fromGuard(message);
    await pass(0);
    expect(background.of('release')).toEqual([]);
    expect(background.of('settled')).toEqual([]);
    expect(gate.holds('key-000000000001')).toBe(true);
  });

  it('is released once, however often the guard asks', async () => {
    const { gate, background, told, hold } = open();
    hold(1);
    await pass(0);
    background.decide('continue');
    for (let count = 0; count < 3; count += 1) gate.fromGuard(['release', 1, claims]);
    await pass(0);
    gate.fromGuard(['release', 1, claims]);
    await pass(0);
    expect(background.of('release')).toHaveLength(1);
    expect(told.filter(([type]) => type === 'released')).toHaveLength(1);
  });

  it('that the guard dropped is withdrawn', async () => {
    const { gate, background, hold } = open();
    hold(1);
    await pass(0);
    gate.fromGuard(['dropped', 1]);
    await pass(0);
    expect(background.of('withdrawn')).toEqual([{ pageKey: 'key-000000000001' }]);
    expect(background.decide('continue')).toBe(false);
  });

  it('that the background rejects late is rejected, unless the wallet has it', async () => {
    const { gate, background, told, hold } = open();
    hold(1);
    hold(2);
    await pass(0);
    background.decide('continue', 0);
    background.decide('continue', 1);
    gate.fromGuard(['release', 2, claims]);
    await pass(0);
    background.decide('reject', 0);
    background.decide('reject', 1);
    expect(told.filter(([type]) => type === 'reject')).toEqual([['reject', 1, 4001, 'User rejected the request.']]);
  });
});

describe('a worker that died', () => {
  it('is woken while something waits, and no longer', async () => {
    const { gate, background, hold } = open();
    hold(1);
    await pass(3_000);
    expect(background.of('waiting')).toEqual([{ pageKeys: ['key-000000000001'] }]);
    gate.fromGuard(['dropped', 1]);
    await pass(30_000);
    expect(background.of('waiting')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and has lost what waits has the page give up', async () => {
    const { background, told, hold } = open();
    hold(1);
    hold(2);
    await pass(0);
    background.held.shift();
    await pass(3_000);
    expect(told).toEqual([['reject', 1, 4001, 'User rejected the request.']]);
  });

  it('while it was asked to hold rejects', async () => {
    const { background, told, hold } = open();
    background.dead = true;
    hold(1);
    await pass(0);
    expect(told).toEqual([['reject', 1, 4001, 'User rejected the request.']]);
  });

  it('while it was asked to release rejects, and does not forward later', async () => {
    const { gate, background, told, hold } = open();
    hold(1);
    await pass(0);
    background.decide('continue');
    background.dead = true;
    gate.fromGuard(['release', 1, claims]);
    await pass(0);
    expect(told.at(-1)).toEqual(['reject', 1, 4001, 'User rejected the request.']);
    background.dead = false;
    gate.fromGuard(['release', 1, claims]);
    await pass(0);
    expect(told.some(([type]) => type === 'released')).toBe(false);
  });

  it('that cannot be woken rejects in the end, but not what the wallet has', async () => {
    const { gate, background, told, hold } = open();
    hold(1);
    hold(2);
    await pass(0);
    background.decide('continue', 0);
    gate.fromGuard(['release', 1, claims]);
    await pass(0);
    background.dead = true;
    await pass(6_000);
    expect(told.filter(([type]) => type === 'reject')).toEqual([]);
    await pass(3_000);
    expect(told.filter(([type]) => type === 'reject')).toEqual([['reject', 2, 4001, 'User rejected the request.']]);
  });
});

it('answers a guard as long as the extension lives, and rejects all once it does not', async () => {
  const { gate, background, told, hold } = open();
  gate.fromGuard(['ping']);
  hold(1);
  hold(2);
  await pass(0);
  background.alive = false;
  gate.fromGuard(['ping']);
  expect(told).toEqual([
    ['pong'],
    ['reject', 1, 4001, 'User rejected the request.'],
    ['reject', 2, 4001, 'User rejected the request.'],
  ]);
});

it('takes a hundred at once; a flood beyond that does not reach the background', async () => {
  const { background, told, hold } = open();
  for (let seq = 1; seq <= 1_000; seq += 1) hold(seq);
  await pass(0);
  expect(background.of('hold')).toHaveLength(100);
  expect(told).toHaveLength(900);
  expect(told[0]).toEqual(['reject', 101, -32005, expect.stringContaining('Too many')]);
});

it('refuses what is too large to be read', () => {
  const { background, told, hold } = open();
  hold(7, 'a'.repeat(8_000_001));
  expect(told).toEqual([['reject', 7, -32602, expect.stringContaining('larger')]]);
  expect(background.messages).toEqual([]);
});

it('of a page that leaves withdraws everything, and rejects what no wallet has', async () => {
  const { gate, background, told, hold } = open();
  hold(1);
  hold(2);
  await pass(0);
  background.decide('continue', 0);
  gate.fromGuard(['release', 1, claims]);
  await pass(0);
  gate.leave();
  expect(told.at(-1)).toEqual(['reject', 2, 4001, 'User rejected the request.']);
  expect(background.of('withdrawn')).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
