// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { token } from '@/components/fixtures/exposures';
import type { Held } from '@/lib/review/types';
import { delegateDanger } from './fixtures/delegation';
import { couldNotCheck, depositInfo, nothingFound } from './fixtures/deposits';
import { held } from './fixtures/held';
import { blind } from './fixtures/signatures';
import { approveCritical } from './fixtures/tokens';
import { continueButton, isOpen, rejectButton, renderReview } from './testing/renderReview';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('order', () => {
  it('is fixed: who asks, act and worst case, verdict, exposure, changes, why, checks, raw data, source, decision', () => {
    const { container } = renderReview([held(delegateDanger)]);
    const text = container.textContent ?? '';
    const places = [
      'eigenlayer.xyz',
      'asks MetaMask on Ethereum',
      'Delegate to Northwind Staking',
      'You could lose all',
      '2 services',
      'Known risk: danger',
      'All 14 checks that apply ran',
      'What can be slashed',
      'You could not leave in time',
      'Who could take it',
      'What changes',
      'Leaves',
      'Arrives',
      'New rights',
      'Why',
      'Oracle X does not burn',
      'Words explained',
      'Checks',
      'Raw data',
      'Read from ethereum-rpc.example',
      'I understand that I could lose',
      'Reject',
      'Continue to wallet',
    ].map((part) => [part, text.replace(/\u00a0/g, ' ').indexOf(part)] as const);
    expect(places.filter(([, at]) => at < 0)).toEqual([]);
    expect(places).toEqual([...places].sort(([, a], [, b]) => a - b));
  });

  it('tells of a batch which call leads, and every call in its order', async () => {
    const { batchCritical } = await import('./fixtures/batches');
    renderReview([held(batchCritical)]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /3.calls in one confirmation Call 3: All your/,
    );
    const calls = screen.getByRole('region', { name: 'The 3 calls' }).querySelectorAll('li');
    expect([...calls].map((call) => call.className)).toEqual(['none', 'none', 'critical']);
  });
});

describe('focus', () => {
  it('starts on the heading, and returns to it with the next request', () => {
    const [first, second] = [held(delegateDanger), held(depositInfo, { id: 'b', receivedAt: 2 })];
    const { show } = renderReview([first, second]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    rejectButton().focus();
    show([second]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.activeElement?.textContent).toContain('Deposit');
  });

  it('stays where it is while the same request fills in', () => {
    const { show } = renderReview([held(delegateDanger, { status: 'checking', revision: 0 })]);
    rejectButton().focus();
    show([held(delegateDanger, { revision: 1 })]);
    expect(document.activeElement).toBe(rejectButton());
  });
});

describe('what went round the guard', () => {
  it('is said above everything, and can only be put away', async () => {
    const { decided, settle } = renderReview([held(delegateDanger, { wentRound: true })]);
    await settle();
    expect(screen.getByRole('alert').textContent).toMatch(/^This site tried to get past Restake Guard/);
    expect(screen.getAllByRole('button').filter((button) => button.closest('footer'))).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Continue|Reject/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(decided).toHaveBeenCalledExactlyOnceWith({ id: 'a', outcome: 'reject', revision: 1, acknowledged: [] });
  });
});

describe('friction', () => {
  it.each([
    ['nothing found', nothingFound],
    ['info', depositInfo],
  ])('%s: one click', async (_name, review) => {
    const { settle, decided } = renderReview([held(review)]);
    await settle();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(continueButton().className).toBe('main');
    fireEvent.click(continueButton());
    expect(decided.mock.calls).toEqual([[{ id: 'a', outcome: 'continue', revision: 1, acknowledged: [] }]]);
  });

  it('danger: a tick on a sentence that names the amount, and Reject is the filled button', async () => {
    const { settle, decided } = renderReview([held(delegateDanger)]);
    await settle();
    expect(rejectButton().className).toBe('main');
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
    const box = screen.getByRole('checkbox', { name: /I could lose 5\.2000.stETH and that leaving takes 14.days/ });
    fireEvent.click(box);
    fireEvent.click(continueButton());
    expect(decided.mock.calls[0]?.[0]).toMatchObject({
      outcome: 'continue',
      acknowledged: [expect.stringContaining('5.2000')],
    });
  });

  it('critical: the amount is typed, and nothing less', async () => {
    const { settle, decided } = renderReview([held(approveCritical)]);
    await settle();
    const field = screen.getByRole('textbox', { name: /type what you could lose: 15 stETH/ });
    for (const typed of ['', 'yes', '14', '15.1']) {
      fireEvent.change(field, { target: { value: typed } });
      fireEvent.click(continueButton());
    }
    expect(decided).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '15' } });
    fireEvent.click(continueButton());
    expect(decided.mock.calls[0]?.[0]).toMatchObject({ outcome: 'continue', acknowledged: ['15'] });
  });

  it('could not check: a tick, and the button says that it goes on unchecked', async () => {
    const { settle, decided } = renderReview([held(couldNotCheck)]);
    await settle();
    expect(continueButton().textContent).toBe('Continue unchecked');
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: /outcome are not known/ }));
    fireEvent.click(continueButton());
    expect(decided).toHaveBeenCalledOnce();
  });

  it('while it is being checked nothing continues, and Reject is there', async () => {
    const { settle, decided } = renderReview([held(nothingFound, { status: 'checking' })]);
    await settle();
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(rejectButton());
    expect(decided.mock.calls[0]?.[0]).toMatchObject({ outcome: 'reject' });
  });

  it('forgets what was acknowledged when what is shown changes', async () => {
    const { settle, show } = renderReview([held(delegateDanger)]);
    fireEvent.click(screen.getByRole('checkbox'));
    await settle();
    expect(isOpen()).toBe(true);
    show([held(delegateDanger, { revision: 2 })]);
    await settle();
    expect((screen.getByRole('checkbox') as HTMLInputElement).checked).toBe(false);
    expect(isOpen()).toBe(false);
  });
});

describe('keys', () => {
  it('Esc rejects, once', () => {
    const { press, decided } = renderReview([held(delegateDanger)]);
    press('Escape', { repeat: true });
    expect(decided).not.toHaveBeenCalled();
    press('Escape');
    press('Escape');
    expect(decided.mock.calls).toEqual([[{ id: 'a', outcome: 'reject', revision: 1, acknowledged: [] }]]);
  });

  it.each([
    ['danger', delegateDanger],
    ['could not check', couldNotCheck],
  ])('Enter never continues from %s up', async (_name, review) => {
    const { settle } = renderReview([held(review)]);
    fireEvent.click(screen.getByRole('checkbox'));
    await settle();
    expect(isOpen()).toBe(true);
    // A button is pressed by Enter only where its keydown is not prevented.
    expect(fireEvent.keyDown(continueButton(), { key: 'Enter' })).toBe(false);
    expect(fireEvent.keyDown(continueButton(), { key: ' ' })).toBe(true);
  });

  it('Enter continues what is less', async () => {
    const { settle } = renderReview([held(depositInfo)]);
    await settle();
    expect(fireEvent.keyDown(continueButton(), { key: 'Enter' })).toBe(true);
  });
});

describe('your account', () => {
  it('has the name that you gave it, beside its address', () => {
    const { container } = renderReview([held(depositInfo)], { names: { [depositInfo.request.account]: 'Savings' } });
    expect(container.querySelector('.via')?.textContent).toMatch(/your account Savings 0x4b2e…9D10$/);
  });
});

describe('what could not be checked', () => {
  it('can be tried again, and the heading is where reading starts anew', () => {
    const { show, retried } = renderReview([held(couldNotCheck)]);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retried).toHaveBeenCalledExactlyOnceWith({ id: 'a', revision: 1 });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    show([held(couldNotCheck, { status: 'checking', revision: 2 })]);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('stays as it is when nobody hears that', async () => {
    const { pass } = renderReview([held(couldNotCheck)], { retry: () => Promise.reject(new Error('no worker')) });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass(0);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it.each([
    ['was checked', depositInfo],
    ['cannot be tried out', blind],
  ])('has no such button where it %s', (_name, review) => {
    renderReview([held(review)]);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('decisions', () => {
  it('sends one, however often it is clicked', async () => {
    const { settle, decided } = renderReview([held(depositInfo)], { decide: () => new Promise(() => {}) });
    await settle();
    for (let click = 0; click < 3; click += 1) fireEvent.click(continueButton());
    fireEvent.click(rejectButton());
    expect(decided).toHaveBeenCalledOnce();
  });

  it('ignores the second click of a double click on Reject: it was meant for what stood there before', () => {
    const { decided } = renderReview([held(depositInfo)]);
    fireEvent.click(rejectButton(), { detail: 2 });
    expect(decided).not.toHaveBeenCalled();
    fireEvent.click(rejectButton(), { detail: 1 });
    expect(decided).toHaveBeenCalledOnce();
  });

  it.each([
    ['stale', /changed while you decided/],
    ['gone', /page that asked is gone/],
  ] as const)('says when one came too late: %s', async (state, said) => {
    const { settle, pass } = renderReview([held(depositInfo)], { decide: async () => ({ state }) });
    await settle();
    fireEvent.click(continueButton());
    await pass(0);
    expect(screen.getByRole('alert').textContent).toMatch(said);
  });

  it('says when one did not get through, and takes it again', async () => {
    const decide = vi.fn().mockRejectedValueOnce(new Error('no worker')).mockResolvedValue({ state: 'accepted' });
    const { settle, pass, decided } = renderReview([held(depositInfo)], { decide });
    await settle();
    fireEvent.click(continueButton());
    await pass(0);
    expect(screen.getByRole('alert').textContent).toMatch(/did not get through/);
    fireEvent.click(continueButton());
    expect(decided).toHaveBeenCalledTimes(2);
  });
});

describe('queue', () => {
  const three = [
    held(delegateDanger),
    held(depositInfo, { id: 'b', receivedAt: 2 }),
    held(nothingFound, { id: 'c', receivedAt: 3 }),
  ];

  it('shows one at a time and how many wait', () => {
    const { show } = renderReview(three);
    expect(screen.getByText('1 of 3')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Delegate');
    show(three.slice(1));
    expect(screen.getByText('1 of 2')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Deposit');
    show(three.slice(2));
    expect(screen.queryByText(/^1 of/)).toBeNull();
  });

  it('rejects all of one site at once, and nothing of another', async () => {
    const ask = (id: string, origin: string, tabId = 1, status: Held['status'] = 'ready') => {
      const one = held(depositInfo, { id, status });
      return { ...one, source: { ...one.source, origin, tabId } };
    };
    const flood = 'https://flood.example';
    const queue = [
      ...[ask('a', flood), ask('b', 'https://other.example'), ask('c', flood, 2), ask('d', flood, 1, 'checking')],
      ask('e', flood, 1, 'forwarding'),
    ];
    const { decided, pass, show } = renderReview(queue);
    fireEvent.click(screen.getByRole('button', { name: 'Reject this site’s 3' }), { detail: 1 });
    await pass(0);
    expect(decided.mock.calls.map(([{ id, outcome }]) => `${outcome} ${id}`)).toEqual([
      'reject a',
      'reject c',
      'reject d',
    ]);
    show([ask('f', 'null', 1), ask('g', 'null', 2)]);
    expect(screen.queryByRole('button', { name: /this site/ })).toBeNull();
  });

  it('does not put an older one in the place of what is read', () => {
    const { show } = renderReview(three.slice(1));
    show(three);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Deposit');
    expect(screen.getByText('1 of 3')).toBeTruthy();
  });

  it('is empty without a held request, and offers to close', () => {
    const { close, press } = renderReview([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to review');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    press('Escape');
    expect(close).toHaveBeenCalledTimes(2);
  });
});

describe('ends', () => {
  it('says that the page is gone, offers the next request or to close, and decides nothing', () => {
    const gone = held(delegateDanger, { status: 'gone' });
    const next = held(depositInfo, { id: 'b', receivedAt: 2 });
    const { show, decided, close } = renderReview([gone, next]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The page is gone');
    expect(screen.queryByRole('button', { name: /^Continue/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Next request' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Deposit');
    show([held(delegateDanger, { status: 'gone', id: 'z' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledOnce();
    expect(decided).not.toHaveBeenCalled();
  });

  it('says that the wallet has it, and leaves nothing to decide', () => {
    const { press, decided, close } = renderReview([held(delegateDanger, { status: 'forwarding' })]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Over to your wallet');
    expect(screen.queryByRole('button')).toBeNull();
    press('Escape');
    expect(decided).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
  });

  it('can still be rejected while it is looked at once more, and comes back with what changed', async () => {
    const { show, decided, settle } = renderReview([held(delegateDanger, { status: 'rechecking' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Reject after all' }));
    expect(decided.mock.calls[0]?.[0]).toMatchObject({ outcome: 'reject' });
    const [first, ...rest] = delegateDanger.verdict.findings;
    const findings = [{ ...(first as NonNullable<typeof first>), rule: 'changed-since-shown' }, ...rest];
    show([held({ ...delegateDanger, verdict: { ...delegateDanger.verdict, findings } }, { revision: 2 })]);
    expect(screen.getByRole('alert').textContent).toMatch(/has changed since you looked/);
    await settle();
    expect(isOpen()).toBe(false);
  });
});

describe('what is not known', () => {
  it('is never shown as nothing', () => {
    renderReview([held(couldNotCheck)]);
    const page = document.body.textContent ?? '';
    expect(page).toMatch(/Could not check/);
    expect(screen.getByRole('region', { name: 'What changes' }).textContent).not.toMatch(/Nothing|None/);
    expect(screen.getByRole('region', { name: 'What can be slashed' }).textContent).toMatch(/Not known/);
    expect(screen.getByRole('region', { name: 'What the request says' }).textContent).toMatch(/2\.9174 shares of/);
    // What did not run is in sight, without a click.
    expect([...document.querySelectorAll('details')].find((one) => /Checks/.test(one.textContent ?? ''))?.open).toBe(
      true,
    );
  });

  it('is told apart from zero in the figures', () => {
    const after = depositInfo.exposure.after;
    const unread = { ...depositInfo, exposure: { after } };
    renderReview([held(unread)]);
    const [row] = screen.getAllByRole('row', { name: /^Now/ });
    expect(row?.textContent).toMatch(/not read/);
    expect(row?.textContent).toContain('0.0480');
    expect(token(0.048)).toBe(after?.positions[0]?.slashable?.now);
  });
});
