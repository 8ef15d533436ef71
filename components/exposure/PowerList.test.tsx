// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { panels } from './fixtures/panels';
import { PanelScreen } from './PanelScreen';

afterEach(cleanup);

const show = (name: string) => {
  const state = panels.find((panel) => panel.name === name);
  if (!state) throw new Error(`No panel is called ${name}.`);
  render(<PanelScreen {...state.props} />);
};
const powers = () => screen.getByRole('region', { name: 'Who else may act, and what holds your stake' });
const text = (part: HTMLElement = document.body) => (part.textContent ?? '').replace(/\s+/g, ' ');

describe('who else may act', () => {
  it('shows the pod: what counts, the checkpoint, who else may give proofs and what that allows', () => {
    show('pod');
    const pod = within(powers()).getByRole('region', { name: /^EigenPod 0x/ });
    expect(text(pod)).toMatch(/Restaked ETH32\.0000.ETH/);
    expect(text(pod)).toMatch(/Validators that count1/);
    expect(text(pod)).toContain('under way');
    expect(text(pod)).toContain('have your validators exit or merge');
  });

  it('shows who claims the rewards', () => {
    show('pod');
    expect(text(powers())).toMatch(/Claims your rewards0x5[aA]d.*It gets all your rewards/);
    cleanup();
    show('vault');
    expect(text(powers())).toContain('Claims your rewardsonly you');
  });

  it('shows a pod where nothing is restaked yet', () => {
    show('pod-without-stake');
    expect(text()).toContain('Nothing restaked here');
    expect(text(powers())).toMatch(/Restaked ETH0/);
  });

  it('shows until when a vault is locked, and what that blocks', () => {
    show('vault');
    const [locked, open, over] = within(powers()).getAllByRole('region', { name: /^Time-locked vault \S/ });
    expect(text(locked)).toMatch(/Harbor Nodes.*Locked until .*2027.*neither leave its operator/);
    expect(text(open)).toMatch(/Not locked yet.*nothing vouches/);
    expect(text(over)).toContain('lock is over');
    const out = screen.getByRole('table', { name: 'What can be had, and when' });
    expect(text(out)).toMatch(/Locked in a vault until .*2027.*if you queue a withdrawal then/);
  });

  it('says in the position what the lock means for leaving', () => {
    show('position-locked');
    expect(text()).toMatch(/Nov 2026.*23 Jan 2027.*The vault’s lock ends: queue a withdrawal\.6 Feb 2027/);
    expect(text()).toContain('if you queue then');
    expect(text()).not.toContain('if you queue now');
  });

  it('says which slasher takes over when, with block and date, and where only a key decides', () => {
    show('pod');
    const rows = within(screen.getByRole('region', { name: 'Pending changes' }))
      .getAllByRole('listitem')
      .map((row) => text(row));
    expect(rows).toContainEqual(
      expect.stringMatching(
        /Nov 2026, .* in 1\.3.days.*Somebody else decides what Oracle X slashes: .*a single key.*From block 24,122,902 on\./,
      ),
    );
    expect(rows).toContainEqual(expect.stringMatching(/what EigenDA slashes: .*that contract decides/));
    expect(rows).toContainEqual(expect.stringMatching(/gives Oracle X a claim on .*From block 24,118,614 on\./));
  });

  it('does not take for nobody what was not read', () => {
    show('powers-unread');
    expect(text(powers())).toMatch(/Claims your rewardsnot readEigenPodnot readTime-locked vaultnot read/);
    expect(text(powers())).not.toContain('only you');
  });
});
