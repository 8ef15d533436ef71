import { transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './look-alike-site';

const asked = (origin: string, topOrigin = origin) =>
  ruleContext({ request: transaction(undefined, { origin, topOrigin }) });
const caught = (host: string, imitated: string) => ({
  when: host,
  on: asked(`https://${host}`),
  severity: 'danger' as const,
  says: [imitated],
});

testRule(rule, {
  fires: [
    {
      when: 'the known address in front of another',
      on: asked('https://app.eigenlayer.xyz.evil.example'),
      severity: 'danger',
      says: ['eigenlayer.xyz'],
    },
    caught('app-eigenlayer-xyz.evil.example', 'eigenlayer.xyz'),
    caught('app.eigeniayer.xyz', 'eigenlayer.xyz'),
    caught('app.eigen1ayer.xyz', 'eigenlayer.xyz'),
    caught('eigenlayer.com', 'eigenlayer.xyz'),
    caught('eigenlayer-claim.xyz', 'eigenlayer.xyz'),
    caught('claim-eigeniayer.xyz', 'eigenlayer.xyz'),
    caught('eigenlayerr.xyz', 'eigenlayer.xyz'),
    caught('eigenlyaer.xyz', 'eigenlayer.xyz'),
    caught('eigen-layer.app', 'eigenlayer.xyz'),
    // Cyrillic letters, as the browser reports them.
    caught('app.xn--eigenlyer-5yh.xyz', 'eigenlayer.xyz'),
    caught('xn--ld-gmc8g.fi', 'lido.fi'),
    caught('1ido.fi', 'lido.fi'),
    caught('ether.fi.claim.example', 'ether.fi'),
    caught('kelpdao.app', 'kelpdao.xyz'),
    {
      when: 'the page around the frame',
      on: asked('https://app.example', 'https://eigenlayer.app'),
      severity: 'danger',
      says: ['eigenlayer.app'],
    },
  ],
  quiet: [
    ...[
      ...['app.eigenlayer.xyz', 'app.eigenlayer.xyz.', 'stake.lido.fi:8443', 'app.aave.com', 'app.example'],
      ...['spark.example', 'compound.example', 'eigenlayer.magpiexyz.example', 'ether.example', 'localhost:3000'],
      ...['xn--bcher-kva.example', '127.0.0.1'],
    ].map((host) => ({ when: host, on: asked(`https://${host}`), state: 'clear' as const })),
    { when: 'an opaque origin', on: asked('null'), state: 'clear' },
    { when: 'an ordinary site', on: delegation(), state: 'clear' },
    { when: 'no page asks', on: asked(''), state: 'not-applicable' },
  ],
});
