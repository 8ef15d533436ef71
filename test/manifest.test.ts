import { describe, expect, it } from 'vitest';
import { resources } from '@/lib/i18n/resources';
import { outputs, textOf } from './outputs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** A permission more is a decision: it goes here, into SECURITY.md and into PRIVACY.md. */
const permissions = { chromium: ['storage', 'sidePanel'], firefox: ['storage'] };

const everywhere = {
  matches: ['<all_urls>'],
  run_at: 'document_start',
  all_frames: true,
  match_origin_as_fallback: true,
};

describe.each(outputs)('the manifest for $browser', ({ browser, folder }) => {
  const manifest = JSON.parse(textOf(folder, 'manifest.json'));

  it('K01: asks for exactly these permissions', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([...permissions[browser]].sort());
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('opens nothing to web pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  it('keeps its own pages under a policy that only lets packaged code run', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual(policy);
  });

  it('runs the gate, then guard and wires in the page’s own world, in every frame before the page', () => {
    expect(manifest.content_scripts).toEqual([
      { ...everywhere, js: ['content-scripts/gate.js'] },
      { ...everywhere, js: ['content-scripts/guard.js', 'content-scripts/wires.js'], world: 'MAIN' },
    ]);
  });

  it('says what it is in each language of its pages', () => {
    expect(manifest).toMatchObject({ name: 'Restake Guard', description: '__MSG_description__', default_locale: 'en' });
    const said = Object.keys(resources).map((language) => {
      const messages = JSON.parse(textOf(folder, `_locales/${language}/messages.json`));
      expect(Object.keys(messages)).toEqual(['description']);
      return messages.description.message;
    });
    expect(new Set(said).size).toBe(said.length);
    expect(said).toContain(JSON.parse(textOf('package.json')).description);
    // The stores take no more.
    for (const text of said) expect(text.length).toBeLessThanOrEqual(132);
  });

  it('names its oldest browser', () => {
    if (browser === 'chromium') expect(manifest.minimum_chrome_version).toBe('123');
    else
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: 'restake-guard@restake-guard.dev',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      });
  });
});
