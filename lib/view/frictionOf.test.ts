import { describe, expect, it } from 'vitest';
import { token } from '@/components/fixtures/exposures';
import { stEth } from '@/components/fixtures/parties';
import { finding, simulated, transaction, unavailable, verdict } from '@/components/fixtures/review';
import type { Severity, Simulation, Verdict } from '@/lib/types';
import { frictionOf, isUnchecked } from './frictionOf';

const of = (
  severity: Severity | 'none',
  part: { simulation?: Simulation; verdict?: Partial<Verdict>; kind?: 'message' } = {},
) => ({
  request: part.kind ? { ...transaction(), kind: 'message' as const, message: '0x00' as const } : transaction(),
  simulation: part.simulation ?? simulated(),
  verdict: { ...verdict(severity === 'none' ? [] : [finding(severity, 'x', 'x')]), ...part.verdict },
});
const stake = [{ asset: stEth, amount: token(5.2) }];

describe('frictionOf', () => {
  it.each([
    ['none', { kind: 'click', unchecked: false, recommend: 'continue' }],
    ['info', { kind: 'click', unchecked: false, recommend: 'continue' }],
    ['warning', { kind: 'click', unchecked: false, recommend: 'continue' }],
    ['danger', { kind: 'tick', unchecked: false, recommend: 'reject' }],
    ['critical', { kind: 'type', unchecked: false, recommend: 'reject', amount: { figure: '5.2', symbol: 'stETH' } }],
  ] as const)('%s', (severity, friction) => expect(frictionOf(of(severity), stake)).toEqual(friction));

  it('recommends to reject what would fail, without asking for more', () => {
    const failing = of('warning', { simulation: simulated({ status: 'reverted' }) });
    expect(frictionOf(failing, stake)).toEqual({ kind: 'click', unchecked: false, recommend: 'reject' });
  });

  it('asks for a word where no amount is at stake, or none that can be typed', () => {
    expect(frictionOf(of('critical'), [])).not.toHaveProperty('amount');
    expect(frictionOf(of('critical'), [{ asset: stEth, amount: 2n ** 255n }])).not.toHaveProperty('amount');
  });

  it('asks for a tick where nothing could be checked, and never for less than the severity does', () => {
    const simulation = unavailable;
    expect(frictionOf(of('warning', { simulation }), stake)).toEqual({
      kind: 'tick',
      unchecked: true,
      recommend: 'reject',
    });
    expect(frictionOf(of('critical', { simulation }), stake)).toMatchObject({ kind: 'type', unchecked: true });
  });
});

it('names a token that only names itself in plain, short text', () => {
  const asset = { ...stEth, symbol: `A\u202e${'x'.repeat(90)}`, verified: false };
  const { amount } = frictionOf(of('critical'), [{ asset, amount: token(2) }]);
  expect(amount?.symbol).toMatch(/^A⟨U\+202E⟩x+… \(\+\d+\)$/);
});

describe('isUnchecked', () => {
  it.each([
    ['a simulated transaction', of('none'), false],
    ['one that could not be simulated', of('none', { simulation: unavailable }), true],
    ['one that would fail', of('none', { simulation: simulated({ status: 'reverted' }) }), false],
    ['one of which only is known that it passes', of('none', { simulation: simulated({ method: 'eth_call' }) }), true],
    [
      'one that would fail by a plain call',
      of('none', { simulation: simulated({ method: 'eth_call', status: 'reverted' }) }),
      false,
    ],
    [
      'one tried out at the user’s address',
      of('none', { simulation: simulated({ method: 'eth_call-override' }) }),
      false,
    ],
    ['a message, which nobody simulates', of('none', { simulation: unavailable, kind: 'message' }), false],
    [
      'a message that nobody can read',
      of('none', { simulation: unavailable, kind: 'message', verdict: { coverage: 'none' } }),
      true,
    ],
  ] as const)('%s: %s', (_name, review, unchecked) => expect(isUnchecked(review)).toBe(unchecked));
});
