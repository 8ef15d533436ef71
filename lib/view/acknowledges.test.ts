import { describe, expect, it } from 'vitest';
import { exposure, facts, position, token } from '@/components/fixtures/exposures';
import { fakeCatalogue, parties, stEth } from '@/components/fixtures/parties';
import { action, simulated, transaction } from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import { acknowledges } from './acknowledges';
import { ackSentence } from './ackSentence';
import type { Friction } from './frictionOf';

const click: Friction = { kind: 'click', unchecked: false, recommend: 'continue' };
const tick: Friction = { kind: 'tick', unchecked: false, recommend: 'reject' };
const type: Friction = { kind: 'type', unchecked: false, recommend: 'reject' };
const amount: Friction = { ...type, amount: { figure: '5.2', symbol: 'stETH' } };
const words = createWords('en');

describe('acknowledges', () => {
  it.each([
    ['a click', click, { ticked: false, typed: '' }, true],
    ['no tick', tick, { ticked: false, typed: '5.2' }, false],
    ['a tick', tick, { ticked: true, typed: '' }, true],
    ['a tick where typing is asked', amount, { ticked: true, typed: '' }, false],
    ['the amount', amount, { ticked: false, typed: '5.2 stETH' }, true],
    ['another amount', amount, { ticked: false, typed: '5.3' }, false],
    ['the word for an amount', amount, { ticked: false, typed: 'continue' }, false],
    ['the word', type, { ticked: false, typed: ' Continue ' }, true],
    ['nothing for the word', type, { ticked: false, typed: '' }, false],
  ] as const)('%s: %s', (_name, friction, value, enough) => expect(acknowledges(friction, value, words)).toBe(enough));
});

describe('ackSentence', () => {
  const after = exposure([position({ amount: token(5.2), operator: parties.northwind })]);
  const scene = {
    request: transaction(),
    actions: [action({ type: 'delegate', args: { operator: parties.northwind } })],
    simulation: simulated(),
    exposure: { after },
    facts: { after: facts({ operator: parties.northwind }) },
    catalogue: fakeCatalogue(),
  };
  const stake = [{ asset: stEth, amount: token(5.2) }];

  it.each([
    ['amount and exit', scene, stake, tick, /5\.2000 stETH.*leaving takes 14 days/],
    ['amount without an exit', { ...scene, exposure: {} }, stake, tick, /could lose 5\.2000 stETH\.$/],
    ['an exit that was not read', { ...scene, facts: {} }, stake, tick, /could lose 5\.2000 stETH\.$/],
    [
      'tokens, which nobody waits for',
      { ...scene, actions: [action({ protocol: 'erc20', type: 'approve' })] },
      stake,
      tick,
      /5\.2000 stETH\.$/,
    ],
    ['nothing known', scene, [], tick, /how much is not known/],
    ['unchecked', scene, [], { ...tick, unchecked: true }, /amount and the outcome are not known/],
    ['unchecked, with an amount', scene, stake, { ...tick, unchecked: true }, /5\.2000 stETH.*outcome is not known/],
  ] as const)('%s', (_name, on, atStake, friction, sentence) =>
    expect(ackSentence(on, atStake, friction, words)).toMatch(sentence),
  );
});
