// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import { action, finding, review, verdict } from '@/components/fixtures/review';
import { Addresses } from './Addresses';

afterEach(cleanup);

const NAMES = { [parties.northwind]: 'My operator' };

const show = (explorer: string | undefined = 'https://etherscan.io') => {
  const catalogue = fakeCatalogue(NAMES);
  const it_ = review({
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

  it('has no link where no explorer is known', () => {
    show('');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText(/opens that site/)).toBeNull();
  });
});
