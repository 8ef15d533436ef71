import { TIME } from '@/components/fixtures/exposures';
import { delegation, deposit, operatorFacts, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-young';

const DAY = 24 * 60 * 60;
const since = (seconds: number) => delegation({ operator: operatorFacts({ registeredAt: TIME - seconds }) });

testRule(rule, {
  fires: [
    { when: 'it registered three days ago', on: since(3 * DAY), severity: 'warning', says: ['3 days'] },
    { when: 'it registers after the block that is shown', on: since(-DAY), severity: 'warning' },
  ],
  quiet: [
    { when: 'it registered a week ago', on: since(7 * DAY), state: 'clear' },
    { when: 'it is no operator', on: delegation({ operator: operatorFacts({ registered: false }) }), state: 'clear' },
    { when: 'since when was not read', on: delegation(), state: 'not-checked', why: 'history' },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
    { when: 'no operator is chosen', on: deposit(), state: 'not-applicable' },
  ],
});
