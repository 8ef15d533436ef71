import { transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './frame-origin-differs';

const asked = (origin: string, topOrigin: string) =>
  ruleContext({ request: transaction(undefined, { origin, topOrigin }) });

testRule(rule, {
  fires: [
    {
      when: 'a frame of another site',
      on: asked('https://ads.example', 'https://app.eigenlayer.xyz'),
      severity: 'danger',
      says: ['ads.example', 'app.eigenlayer.xyz'],
    },
    {
      when: 'a frame of another port',
      on: asked('https://a.example:8443', 'https://a.example'),
      severity: 'danger',
      says: ['a.example:8443'],
    },
    { when: 'a frame without an address', on: asked('null', 'https://a.example'), severity: 'danger' },
  ],
  quiet: [{ when: 'the site itself', on: delegation(), state: 'clear' }],
});
