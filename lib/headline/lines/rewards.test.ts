import { describe, expect, it } from 'vitest';
import { facts, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { action, review, simulated, unavailable } from '@/components/fixtures/review';
import { plainly } from '@/lib/risk/testing/eigenlayer';
import type { Action, Review } from '@/lib/types';

const told = (type: string, args: Action['args'], part: Partial<Review> = {}) =>
  review({ ...part, actions: [action({ type, args })] }).headline;
const claim = (recipient: string) => ({
  ...{ earner: parties.user, recipient, tokens: [parties.stEth], cumulativeEarnings: [token(9)] },
});
const paid = simulated({ assetChanges: [{ asset: stEth, account: parties.user, before: 0n, after: token(2.5) }] });
const read = facts({
  eigenlayer: { ...plainly, claimed: [{ earner: parties.user, token: parties.stEth, amount: token(6.5) }] },
});

describe('a claim', () => {
  it('says what arrives', () => {
    expect(told('processClaim', claim(parties.user), { simulation: paid }).worst).toBe(
      '2.5000 stETH comes to your account',
    );
    expect(told('processClaim', claim(parties.user)).worst).toBe('Nothing arrives');
  });

  it('invents nothing where nothing was simulated', () => {
    const { worst, how } = told('processClaim', claim(parties.user), { simulation: unavailable });
    expect(worst).toBe('The worst case could not be worked out');
    expect(how).toContain('not known');
  });

  it('names who is paid instead', () => {
    for (const simulation of [simulated(), unavailable])
      expect(told('processClaim', claim(parties.thief), { simulation, facts: { before: read } }).worst).toBe(
        'Your rewards go to 0x5Ad1…77C0',
      );
  });
});

describe('a claimer', () => {
  it('is somebody else, or the person again', () => {
    expect(told('setClaimerFor', { earner: parties.user, claimer: parties.thief }).worst).toBe(
      '0x5Ad1…77C0 could have all your rewards',
    );
    for (const claimer of [parties.user, `0x${'0'.repeat(40)}`])
      expect(told('setClaimerFor', { earner: parties.user, claimer })).toMatchObject({
        act: 'Claim your rewards yourself',
        worst: 'Nobody else may claim your rewards',
      });
  });
});
