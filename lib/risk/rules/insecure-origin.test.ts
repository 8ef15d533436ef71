import { transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './insecure-origin';

const asked = (origin: string, topOrigin = origin) =>
  ruleContext({ request: transaction(undefined, { origin, topOrigin }) });
const quietly = (origin: string) => ({ when: origin, on: asked(origin), state: 'clear' as const });

testRule(rule, {
  fires: [
    { when: 'http', on: asked('http://app.example'), severity: 'warning', says: ['app.example'] },
    { when: 'http to an address that only looks local', on: asked('http://127.0.0.1.example'), severity: 'warning' },
    { when: 'http to a name that ends like the local one', on: asked('http://notlocalhost'), severity: 'warning' },
    { when: 'a file', on: asked('file:///home/me/dapp.html'), severity: 'warning' },
    { when: 'an opaque origin', on: asked('null'), severity: 'danger', says: ['no address'] },
    { when: 'what is no origin', on: asked('app.example'), severity: 'danger' },
    { when: 'data', on: asked('data:text/html,hello'), severity: 'danger' },
    {
      when: 'the page around the frame is open',
      on: asked('https://app.example', 'http://portal.example'),
      severity: 'warning',
      says: ['portal.example'],
    },
  ],
  quiet: [
    { when: 'https', on: delegation(), state: 'clear' },
    ...[
      'http://localhost:3000',
      'http://127.0.0.1:8080',
      'http://[::1]:3000',
      'http://dapp.localhost',
      'chrome-extension://abcdefgh',
      'moz-extension://1b2c',
    ].map(quietly),
    { when: 'the command line, which has no page', on: asked(''), state: 'not-applicable' },
  ],
});
