import { expect, it } from 'vitest';
import { exposure, facts } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { action, simulated } from '@/components/fixtures/review';
import type { Action, Simulation } from '@/lib/types';
import { ruleContext } from '../testing/ruleContext';
import { viewOf } from './viewOf';

const safe = '0x7777777777777777777777777777777777777777';
const [before, after] = [exposure([]), exposure([])];
const context = (simulation: Partial<Simulation> = {}) =>
  ruleContext({
    simulation: simulated(simulation),
    before: exposure([]),
    subjects: [
      { account: safe, before: { exposure: before, facts: facts() }, after: { exposure: after, facts: facts() } },
    ],
  });
const by = (part: Partial<Action>): Action => action({ type: 'delegate', ...part });
const worst = { worstOf: 'signature' } as const;

it('a Safe that was read has positions of its own', () => {
  const view = viewOf(context(), by({ actor: safe }));
  expect(view?.before).toBe(before);
  expect(view?.after).toBe(after);
});

it('the signer has the request’s', () => {
  const own = context();
  expect(viewOf(own, by({}))).toBe(own);
  expect(viewOf(own, by({ actor: parties.user }))).toBe(own);
});

it.each<[string, Partial<Action>, Partial<Simulation>]>([
  ['somebody whom nobody read', { actor: '0x6666666666666666666666666666666666666666' }, {}],
  ['a signature that was not tried out', { signed: true }, {}],
  ['a signature of which a part was not', { signed: true }, { ...worst, untold: true }],
])('%s has none', (_name, part, simulation) => {
  expect(viewOf(context(simulation), by(part))).toBeUndefined();
});

it('a signature that was tried out does', () => {
  expect(viewOf(context(worst), by({ signed: true, actor: safe }))?.after).toBe(after);
});
