import { describe, expect, it } from 'vitest';
import { exposure } from '@/components/fixtures/exposures';
import { chainFacts, deposit } from '../testing/scenes';
import { whenExposed } from './whenExposed';
import { whenOperator } from './whenOperator';

/** Nobody knows whether there is an operator when the chain's answer about the staker was missing. */
const adding = (unread: readonly string[]) => {
  const context = deposit();
  const stake = exposure([], { unread: unread.map((reason) => ({ protocol: 'eigenlayer', reason })) });
  return { ...context, before: stake, after: stake, facts: { before: chainFacts(), after: chainFacts() } };
};

describe('stake that is added where the operator was not read', () => {
  it('is not checked', () => {
    expect(whenExposed(adding(['deposits']), () => [])).toEqual({ notChecked: 'unread' });
    expect(whenOperator(adding(['deposits']), () => [])).toEqual({ notChecked: 'unread' });
  });

  it('is nobody’s business where it was read that there is none', () => {
    expect(whenExposed(adding([]), () => [])).toBe('not-applicable');
    expect(whenOperator(adding([]), () => [])).toBe('not-applicable');
  });
});
