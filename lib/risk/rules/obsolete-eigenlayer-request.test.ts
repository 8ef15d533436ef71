import { parties } from '@/components/fixtures/parties';
import { action } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, stranger, typedDataRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './obsolete-eigenlayer-request';

const call = action({ type: 'obsolete', function: 'delegateToBySignature' });
const signature = action({ type: 'obsolete', function: 'StakerDelegation', contract: parties.delegationManager });
const request = typedDataRequest({ primaryType: 'StakerDelegation' });

testRule(rule, {
  fires: [
    {
      when: 'a function of an earlier version',
      on: ruleContext({ actions: [call] }),
      severity: 'info',
      says: ['delegateToBySignature'],
    },
    {
      when: 'a signature of an earlier version',
      on: ruleContext({ request, actions: [signature] }),
      severity: 'info',
      says: ['StakerDelegation'],
    },
    {
      when: 'the signature is for another contract',
      on: ruleContext({
        request,
        actions: [{ ...signature, protocol: 'unknown', contract: stranger, flags: ['look-alike'] }],
      }),
      severity: 'critical',
      says: ['imitates', '0xE41d…09b5'],
    },
    {
      when: 'the signature is for no contract',
      on: ruleContext({
        request,
        actions: [{ ...signature, protocol: 'unknown', contract: null, flags: ['look-alike'] }],
      }),
      severity: 'critical',
    },
  ],
  quiet: [{ when: 'today’s function', on: delegation(), state: 'not-applicable' }],
});
