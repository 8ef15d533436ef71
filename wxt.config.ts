import { defineConfig } from 'wxt';
import { licences } from './scripts/licences';

export default defineConfig({
  imports: false,
  // Elsewhere only to build a second time and compare (scripts/gate/buildAgain.ts).
  outDir: process.env.RG_OUT ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // What runs beside a page's own code must be strict: a page can reach the callers of a function that is not.
  vite: () => ({
    plugins: [
      {
        name: 'strict-scripts',
        generateBundle: {
          order: 'post',
          handler: (_, bundle) => {
            for (const chunk of Object.values(bundle))
              if (chunk.type === 'chunk' && chunk.fileName.startsWith('content-scripts/'))
                chunk.code = `"use strict";${chunk.code}`;
          },
        },
      },
    ],
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences() });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Restake Guard',
    short_name: 'Restake Guard',
    // In public/_locales; the browser puts in the reader's language. The pages have their words from locales/.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'restake-guard@restake-guard.dev',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
