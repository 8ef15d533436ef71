// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parties } from '@/components/fixtures/parties';
import { base, type PanelProps, panels } from './fixtures/panels';
import { PanelScreen } from './PanelScreen';

afterEach(cleanup);

const of = (name: string): PanelProps => {
  const state = panels.find((panel) => panel.name === name);
  if (!state) throw new Error(`No panel is called ${name}.`);
  return state.props;
};
const show = (name: string, part: Partial<PanelProps> = {}) => render(<PanelScreen {...of(name)} {...part} />);
const text = () => document.body.textContent ?? '';
const spied = () => ({
  choose: vi.fn(),
  watch: vi.fn(),
  unwatch: vi.fn(),
  refresh: vi.fn(),
  openOptions: vi.fn(),
  showReview: vi.fn(),
});

describe('every state', () => {
  it.each(panels)('$name has one heading and promises nothing', ({ props }) => {
    render(<PanelScreen {...props} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(text()).not.toMatch(/\bsafe\b|(?<!a )\bSafe\b|[Pp]rotected|\bpanel\.|undefined|NaN/);
  });
});

describe('first screen', () => {
  it('says what is held, the most one failure could cost, and which', () => {
    show('single');
    const hero = within(screen.getByRole('region', { name: 'What you hold and the most you could lose' }));
    expect(hero.getByRole('columnheader', { name: /Maximum loss\s*if EigenLayer fails/ })).toBeTruthy();
    expect(hero.getByRole('row', { name: /5\.2000 stETH.*5\.2000 stETH.*100%/ })).toBeTruthy();
  });

  it('says what can go at once, what is announced, how fast it can be more, and how long out takes', () => {
    show('single');
    expect(text()).toMatch(/0\.6240.stETH can be slashed at once: taken as a penalty/);
    expect(text()).toMatch(/Announced already: that becomes 0\.9360.stETH/);
    expect(text()).toMatch(/Northwind Staking can raise that to all of it after 1.day\. Leaving takes you 14.days\./);
  });

  it('carries what stands out up into the first screen', () => {
    show('single');
    expect(screen.getByRole('link', { name: '2 dangers' }).getAttribute('href')).toBe('#operators');
  });

  it('never adds the parties up', () => {
    show('single');
    const rows = within(screen.getByRole('region', { name: 'The most each could cost you' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^EigenLayer.*5\.2000 stETH.*100%/),
      expect.stringMatching(/^Lido.*5\.2000 stETH.*100%/),
      expect.stringMatching(/^Northwind Staking.*5\.2000 stETH.*100%/),
      expect.stringMatching(/^Oracle X.*0\.4680 stETH.*9%/),
      expect.stringMatching(/^EigenDA.*0\.2600 stETH.*5%/),
      expect.stringMatching(/^Proofline.*0\.2080 stETH.*4%/),
    ]);
  });
});

describe('chart', () => {
  it('says in words what it shows, and a table says the figures', () => {
    show('single');
    expect(
      screen.getByRole('img', {
        name: 'Northwind Staking: 12% now, 18% from 24 Nov, up to 100% after 1 day of notice',
      }),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: 'What can be slashed at Northwind Staking' });
    expect(within(table).getByRole('row', { name: /5\.2000 stETH 12% 0\.6240 18% 0\.9360 100% 5\.2000/ })).toBeTruthy();
  });
});

describe('what was not read', () => {
  it('keeps figures of a chain that failed out of all totals, and says when they were read', () => {
    show('partial');
    const missing = screen.getByRole('alert');
    expect(missing.textContent).toMatch(/Holesky could not be read.*limits how often.*None of it is in the figures/);
    expect(missing.textContent).toMatch(/Last read, in no total: 1\.8 hours ago.*21\.7000 stETH/);
    expect(screen.getByRole('region', { name: /What you hold/ }).textContent).not.toContain('21.7');
    expect(screen.getByRole('region', { name: /What you hold/ }).textContent).toContain('not read');
  });

  it('shows no figures but the last when the only chain failed, and no total', () => {
    show('failed');
    expect(screen.queryByRole('region', { name: /What you hold/ })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('5.2000');
  });

  it('says "at least" where a part of a chain is missing, and gives no percentage', () => {
    show('unread');
    const hero = screen.getByRole('region', { name: /What you hold/ });
    expect(hero.textContent).toMatch(/≥ 5\.2000 stETH/);
    expect(hero.textContent).not.toContain('%');
    expect(text()).toContain('What can be slashed of some positions is missing.');
  });

  it('does not call an account empty that was not read whole', () => {
    show('empty-incomplete');
    expect(text()).not.toContain('Nothing restaked here');
    expect(text()).toContain('There may be more.');
  });

  it('is no zero while it loads', () => {
    show('loading');
    expect(text()).toContain('Reading from 127.0.0.1:8545');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(text()).not.toMatch(/0\.0000|none|Nothing restaked/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leads to the endpoints', async () => {
    const actions = spied();
    show('no-endpoint', { actions });
    await userEvent.click(screen.getByRole('button', { name: 'Choose an endpoint…' }));
    expect(actions.openOptions).toHaveBeenCalledWith('endpoints');
  });

  it('tries again', async () => {
    const actions = spied();
    show('failed', { actions });
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(actions.refresh).toHaveBeenCalledOnce();
  });
});

describe('accounts', () => {
  it('lists this tab’s first, and chooses', async () => {
    const actions = spied();
    show('single', { actions });
    await userEvent.click(screen.getByRole('button', { name: /choose another account/ }));
    const picker = within(screen.getByRole('region', { name: 'Accounts' }));
    expect(picker.getAllByRole('button', { name: /0x/ })[0]?.textContent).toContain('Main');
    await userEvent.click(picker.getByRole('button', { name: /Harbor Nodes/ }));
    expect(actions.choose).toHaveBeenCalledWith(parties.harbor);
    expect(screen.queryByRole('region', { name: 'Accounts' })).toBeNull();
  });

  it('takes watched addresses away again', async () => {
    const actions = spied();
    show('accounts', { actions });
    await userEvent.click(screen.getByRole('button', { name: /Stop watching/ }));
    expect(actions.unwatch).toHaveBeenCalledWith(parties.keyHolder);
  });

  it.each([
    ['', /Enter an address/],
    ['vitalik.eth', /Names are not looked up/],
    ['0x12', /This is no address/],
    [parties.user.replace('b', 'B'), /wrong case/],
  ])('says beside the field what is wrong with %j, and keeps it', async (typed, message) => {
    const actions = spied();
    show('first-run', { actions });
    const field = screen.getByRole('textbox', { name: 'Watch an address' });
    if (typed) await userEvent.type(field, typed);
    await userEvent.click(screen.getByRole('button', { name: 'Watch' }));
    expect(screen.getByRole('alert').textContent).toMatch(message);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect((field as HTMLInputElement).value).toBe(typed);
    expect(actions.watch).not.toHaveBeenCalled();
  });

  it('watches an address without a wallet', async () => {
    const actions = spied();
    show('first-run', { actions });
    await userEvent.type(screen.getByRole('textbox', { name: 'Watch an address' }), `${parties.user}{Enter}`);
    expect(actions.watch.mock.calls[0]?.[0].toLowerCase()).toBe(parties.user);
  });

  it('says when an address could not be saved', async () => {
    show('first-run', { actions: { ...spied(), watch: () => Promise.reject(new Error('full')) } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Watch an address' }), `${parties.user}{Enter}`);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be saved/);
  });
});

describe('positions', () => {
  it('opens one, with the focus on its heading, and comes back to its row', async () => {
    show('overview');
    const row = screen.getByRole('button', { name: /32\.0000 ETH/ });
    await userEvent.click(row);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Position' }));
    expect(screen.getByRole('table', { name: 'Services that can slash this position' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the overview' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /32\.0000 ETH/ })));
  });

  it('names who decides, where slashed funds go, and whether that is a mere key', () => {
    show('position');
    const table = screen.getByRole('table', { name: 'Services that can slash this position' });
    expect(within(table).getByRole('row', { name: /Oracle X.*set 3/ }).textContent).toMatch(
      /What it takes goes to 0x7C3a…091e \(a key, no contract\).*6% more, 0\.3120 stETH, from/,
    );
    expect(within(table).getByRole('row', { name: /EigenDA.*set 0/ }).textContent).toContain('What it takes is burned');
  });

  it('of a withdrawal that is over says that nobody can slash it', () => {
    show('position-ready');
    expect(text()).toContain('nobody can slash it any more');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('opens nothing of the next account', () => {
    const { rerender } = show('position');
    rerender(
      <PanelScreen {...of('position')} initial={undefined} account={{ address: parties.harbor, from: 'seen' }} />,
    );
    expect(screen.queryByRole('heading', { name: 'Position' })).toBeNull();
  });

  it('goes back to the overview when its position is gone', () => {
    const { rerender } = show('position');
    rerender(<PanelScreen {...of('empty')} />);
    expect(text()).toContain('Nothing restaked here');
  });
});

describe('what else waits', () => {
  it('leads to the review window', async () => {
    const actions = spied();
    show('overview', { actions });
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(actions.showReview).toHaveBeenCalledOnce();
  });

  it('says that a transaction was sent since', async () => {
    const actions = spied();
    show('outdated', { actions });
    expect(text()).toContain('You sent a transaction after this was read.');
  });
});

it('shows hostile text as text', () => {
  show('hostile');
  expect(document.body.innerHTML).toContain('&lt;b&gt;not a layer&lt;/b&gt;');
  expect(text()).not.toContain('\u202e');
});

it('stays usable with many assets', () => {
  render(<PanelScreen {...base} {...of('many')} />);
  expect(text()).toContain('10 more assets below');
});
