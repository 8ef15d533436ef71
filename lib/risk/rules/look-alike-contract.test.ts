import { parties } from '@/components/fixtures/parties';
import { call, transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, typedDataRequest, unknownCall, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './look-alike-contract';

const fake = (path: number[] = [0]) =>
  unknownCall({
    contract: parties.fakeManager,
    function: 'delegateTo',
    args: { selector: '0xeea9064b', imitates: 'eigenlayer' },
    flags: ['look-alike'],
    path,
  });
const struct = { ...fake(), args: { primaryType: 'Deposit', imitates: 'eigenlayer' }, signed: true } as const;
const request = transaction([call({ to: parties.fakeManager })]);

testRule(rule, {
  fires: [
    {
      when: 'EigenLayer’s function elsewhere',
      on: ruleContext({ request, actions: [fake()] }),
      severity: 'critical',
      says: ['not EigenLayer’s', 'delegateTo', '0x6666…6666'],
    },
    {
      when: 'without any endpoint',
      on: ruleContext({ ...unsimulated, request, actions: [fake()] }),
      severity: 'critical',
    },
    {
      when: 'inside of what a shared account signs',
      on: ruleContext({ ...unsimulated, request: typedDataRequest(), actions: [{ ...fake([0, 0]), signed: true }] }),
      severity: 'critical',
      path: [0, 0],
    },
    {
      when: 'in the middle of a batch',
      on: ruleContext({ request, actions: [unknownCall(), fake([1])] }),
      severity: 'critical',
      path: [1],
    },
    {
      when: 'a protocol that has no words yet',
      on: ruleContext({ actions: [{ ...fake(), args: { imitates: 'karak' } }] }),
      severity: 'critical',
      says: ['karak'],
    },
  ],
  quiet: [
    { when: 'the real contract', on: delegation(), state: 'clear' },
    { when: 'another function of an unknown contract', on: ruleContext({ actions: [unknownCall()] }), state: 'clear' },
    {
      when: 'a signature, which has a rule of its own',
      on: ruleContext({ request: typedDataRequest(), actions: [struct] }),
      state: 'not-applicable',
    },
  ],
});
