import { expect, it } from 'vitest';
import { exposure, heldToken, northwindPosition, position, token } from '@/components/fixtures/exposures';
import { action } from '@/components/fixtures/review';
import { concernsStake } from './concernsStake';

const approve = action({ protocol: 'erc20', type: 'approve' });
const stake = exposure([northwindPosition(token(5))]);

it.each([
  ['an action on stake', action({ type: 'delegate' }), stake, stake, true],
  ['an imitation of one', action({ type: 'delegate', flags: ['look-alike'] }), stake, stake, false],
  ['an approval beside stake', approve, stake, stake, false],
  ['tokens that come and go', approve, exposure([heldToken(token(1))]), exposure([]), false],
  ['less stake', approve, stake, exposure([northwindPosition(token(4))]), true],
  ['the same stake, more of it at risk', approve, exposure([position({ amount: token(5) })]), stake, true],
  ['stake of which one side was not read', approve, undefined, stake, true],
] as const)('%s', (_name, one, before, after, concerns) =>
  expect(concernsStake({ actions: [one], exposure: { before, after } })).toBe(concerns),
);
