// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exposure, facts, northwindPosition, position, token } from '@/components/fixtures/exposures';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import { action, call, review, simulated, transaction, verdict } from '@/components/fixtures/review';
import type { Review } from '@/lib/types';
import { held } from './fixtures/held';
import { states } from './fixtures/states';
import { ReviewScreen } from './ReviewScreen';
import { continueButton, renderReview } from './testing/renderReview';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What must never get from a stranger's text into the page. Isolates (U+2066…2069) are our own fences. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2065\ufeff]/u;

const show = (it_: Review, names: Record<string, string> = {}) =>
  render(
    <ReviewScreen
      queue={[held(it_, { source: { ...held(it_).source, origin: it_.request.origin } })]}
      catalogue={fakeCatalogue(names)}
      decide={() => new Promise(() => {})}
      retry={async () => {}}
      close={() => {}}
    />,
  );

/** A request in which every text that a stranger chooses is `text`. */
const hostile = (text: string): Review => {
  const asset = { address: parties.thief, symbol: text, decimals: 18, verified: false };
  const stake = northwindPosition(token(2), { asset });
  return review({
    actions: [
      action({ type: 'delegate', function: text, args: { operator: parties.northwind, [`${text}x`]: text } }),
      action({
        protocol: 'unknown',
        type: 'unknown',
        function: text,
        contract: null,
        args: { deep: [{ [`${text}y`]: text }] },
        path: [1],
      }),
    ],
    request: transaction([call(), call()], {
      walletName: text,
      raw: { method: text, params: [{ [text]: text }] },
    }),
    simulation: simulated({
      assetChanges: [{ asset, account: parties.user, before: 0n, after: token(3) }],
      approvals: [{ asset, owner: parties.user, spender: parties.thief, before: 0n, after: 1n }],
    }),
    exposure: { before: exposure([position({ amount: token(2), asset })]), after: exposure([stake]) },
    facts: { before: facts(), after: facts({ operator: parties.northwind }) },
    verdict: verdict([], [{ rule: 'x', state: 'not-checked', why: text }]),
    source: { host: text, block: 1n, timestamp: 1 },
  });
};

const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '\u202egnihton\u202c',
  'a\u200b\u200d\ufeffb',
  '\u0000\u0007\u001b[31m',
  '{{amount}} $t(review.title) {{- x}}',
  'x'.repeat(5_000),
  `e${'\u0301'.repeat(500)}`,
  '\ud800',
  'שקל',
];

describe('foreign text', () => {
  it.each(TEXTS)('%j is inert wherever it stands', (text) => {
    const { container } = show(hostile(text), { [parties.northwind]: text, [parties.eigenDa]: text });
    expect(container.querySelector('img, script, iframe, object, embed, link, style, base, form')).toBeNull();
    // The only links are ours: an address at the explorer of the chain.
    for (const { href } of container.querySelectorAll('a'))
      expect(href).toMatch(/^https:\/\/etherscan\.io\/address\/0x[0-9a-fA-F]{40}$/);
    for (const line of (container.textContent ?? '').split('\n')) expect(line).not.toMatch(UNSEEN);
    expect(
      [...container.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ name }) => name)),
    ).not.toContain('onerror');
    // The decision is still ours.
    expect(continueButton()).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /Reject|Continue/ })).toHaveLength(2);
  });

  it('is inert whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { container } = show(hostile(text), { [parties.northwind]: text });
        expect(container.querySelector('[data-testid=review]')).not.toBeNull();
        for (const line of (container.textContent ?? '').split('\n')) expect(line).not.toMatch(UNSEEN);
        cleanup();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('every state', () => {
  it.each(states)('$name: whole sentences, no key, no placeholder, nothing that promises', ({ queue, names }) => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = renderReview(queue, { names });
    const text = container.textContent ?? '';
    expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|Infinity|\[object/);
    expect(text).not.toMatch(/\b(review|common|rules|actions|errors)\.[a-z]+\.[\w.-]+/i);
    expect(text).not.toMatch(/\bsafe\b|protected|secure/i);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    silence.mockRestore();
  });
});

describe('huge numbers', () => {
  it('keep every digit within reach', () => {
    const amount = 2n ** 256n - 1n;
    const asset = { address: parties.thief, symbol: 'HUGE', decimals: 18, verified: false };
    show(
      review({
        actions: [action({ type: 'deposit', args: {} })],
        exposure: { before: exposure([]), after: exposure([position({ amount, asset, operator: parties.northwind })]) },
        facts: { before: facts(), after: facts({ operator: parties.northwind }) },
      }),
    );
    expect(
      screen.getAllByTitle(/^115792089237316195423570985008687907853269984665640564039457\.584007913129639935 “HUGE”$/)
        .length,
    ).toBeGreaterThan(0);
  });
});
