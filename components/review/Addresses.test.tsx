// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import { action, finding, review, verdict } from '@/components/fixtures/review';
import type { Review } from '@/lib/types';
import { Addresses } from './Addresses';

afterEach(cleanup);

const NAMES = { [parties.northwind]: 'My operator' };

const show = (explorer: string | undefined = 'https://etherscan.io', names: Review['names'] = {}) => {
  const catalogue = fakeCatalogue(NAMES);
  const it_ = review({
    names,
    actions: [action({ type: 'delegate', args: { operator: parties.northwind, to: parties.thief } })],
    verdict: verdict([
      { ...finding('critical', 'x', 'x'), evidence: { address: parties.thief, imitated: parties.harbor } },
    ]),
  });
  const chain = { name: 'X', nativeSymbol: 'ETH', secondsPerBlock: 12, ...(explorer ? { explorer } : {}) };
  render(
    <Addresses
      scene={{ ...it_, catalogue: { ...catalogue, chain: () => chain } }}
      nameOf={(address) => catalogue.name(1, address)}
    />,
  );
  return (text: string) =>
    within(screen.getAllByRole('listitem').find((item) => item.textContent?.includes(text)) as HTMLElement);
};

describe('Addresses', () => {
  it('has name, whose word it is, the whole value, copy and where to look it up', () => {
    const entry = show()('My operator');
    expect(entry.getByText(/operator · the name that you gave it/)).toBeTruthy();
    expect(entry.getByText('0x 3F1c 5D0E 8b7A 49C6 E2D8 F0A1 b3C4 D5e6 F708 a27e', { exact: false })).toBeTruthy();
    expect(entry.getByRole('button', { name: 'Copy address' })).toBeTruthy();
    const link = entry.getByRole('link', { name: /Look up at etherscan\.io/ });
    expect(link.getAttribute('href')?.toLowerCase()).toBe(`https://etherscan.io/address/${parties.northwind}`);
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('marks what was made to look like another, both whole', () => {
    const entry = show()('Made to look like Harbor Nodes');
    expect(entry.getAllByText(/5AD1|5Ad1|5ad1/i).length).toBeGreaterThan(0);
    expect(entry.getAllByText(/77C0/i).length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.pair-of-addresses mark').length).toBeGreaterThan(0);
  });

  it('has a name by ENS as that, beside the mark of who imitates and below nobody’s name', () => {
    show(undefined, { [parties.thief]: 'harbor-nodes.eth', [parties.northwind]: 'other.eth' });
    const said = screen.getByText('harbor-nodes.eth by ENS, checked both ways. Anybody can register such a name.');
    const entry = within(said.closest('li') as HTMLElement);
    expect(entry.getByText(/No name in our list or in yours/)).toBeTruthy();
    expect(entry.getByText(/Made to look like Harbor Nodes/)).toBeTruthy();
    expect(screen.queryByText(/other\.eth/)).toBeNull();
  });

  it('marks a name by ENS that can be taken for another’s', () => {
    show(undefined, { [parties.user]: 'eigenlayer-strategymanager.eth' });
    const said = screen.getByText('Reads like EigenLayer StrategyManager, which is another address');
    expect(within(said.closest('li') as HTMLElement).getByText(/your account/)).toBeTruthy();
  });

  it('has a name by ENS inert and whole', () => {
    show(undefined, { [parties.user]: `${'a'.repeat(200)}.stranger\u202e.eth` });
    expect(screen.getByText(/by ENS/).textContent).toContain('a.stranger⟨U+202E⟩.eth by ENS');
  });

  it('has no link where no explorer is known', () => {
    show('');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText(/opens that site/)).toBeNull();
  });
});
