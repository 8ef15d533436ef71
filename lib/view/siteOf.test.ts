import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf } from './siteOf';

describe('siteOf', () => {
  it.each([
    [
      'https://app.eigenlayer.xyz',
      { scheme: '', before: 'app.', registrable: 'eigenlayer.xyz', port: '', secure: true },
    ],
    ['https://eigenlayer.xyz.evil.co.uk', { before: 'eigenlayer.xyz.', registrable: 'evil.co.uk' }],
    ['https://someone.github.io', { before: '', registrable: 'someone.github.io' }],
    ['http://localhost:3000', { scheme: 'http://', registrable: 'localhost', port: ':3000', secure: false }],
    ['https://192.168.0.1:8443', { registrable: '192.168.0.1', port: ':8443' }],
    ['https://аррӏе.com', { registrable: 'xn--80ak6aa92e.com' }],
  ])('%s', (origin, site) => expect(siteOf(origin)).toMatchObject({ kind: 'host', ...site }));

  it.each(['null', '', 'data:text/html,x', 'about:blank', 'file:///x'])('%j has no address', (origin) =>
    expect(siteOf(origin)).toEqual({ kind: 'opaque' }),
  );

  it('loses nothing of a host and throws at nothing', () => {
    fc.assert(
      fc.property(fc.domain(), fc.string(), (domain, junk) => {
        const { origin, hostname } = new URL(`https://${domain}`);
        const site = siteOf(origin);
        expect(site.kind === 'host' && site.before + site.registrable).toBe(hostname);
        expect(['host', 'opaque']).toContain(siteOf(junk).kind);
      }),
    );
  });
});
