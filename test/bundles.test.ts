import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, outputs, textOf } from './outputs';

/** Code that is not in the package, or is made from text. Nothing needs it, and the stores refuse it. */
const forbidden: readonly { what: string; pattern: RegExp; within?: RegExp }[] = [
  { what: 'eval', pattern: /(?<![\w.$])eval\s*\(/ },
  { what: 'new Function', pattern: /new\s+Function\s*\(|(?<![\w.$])Function\s*\(\s*["'`]/ },
  { what: 'a timer that runs text', pattern: /set(?:Timeout|Interval)\(\s*["'`]/ },
  { what: 'importScripts', pattern: /importScripts\s*\(/ },
  { what: 'an import from elsewhere', pattern: /(?:import|from)\s*\(?\s*["'`](?:https?:)?\/\// },
  // React's renderer can make script tags, in our own pages and under their policy.
  {
    what: 'a script tag',
    pattern: /createElement\(\s*["'`]script["'`]\s*\)/,
    within: /^(?:content-scripts\/|background)/,
  },
];

const pages = ['options', 'popup', 'review', 'sidepanel', 'welcome'];

describe.each(outputs)('the build for $browser', ({ folder }) => {
  const files = filesOf(folder);
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('has exactly the entry points of the design', () => {
    expect(files.filter((file) => file.endsWith('.html'))).toEqual(pages.map((page) => `${page}.html`));
    expect(files.filter((file) => file.startsWith('content-scripts/'))).toEqual([
      'content-scripts/gate.js',
      'content-scripts/guard.js',
      'content-scripts/wires.js',
    ]);
    expect(scripts).toContain('background.js');
  });

  it('K02: holds no remote code and none made from text', () => {
    const found = scripts.flatMap((file) =>
      forbidden
        .filter(({ pattern, within = /./ }) => within.test(file) && pattern.test(textOf(folder, file)))
        .map(({ what }) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('loads nothing from another host in its pages', () => {
    for (const page of files.filter((file) => /\.(?:html|css)$/.test(file)))
      expect(textOf(folder, page)).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//);
  });

  it('ships no source map and no file that only tests need', () => {
    expect(files.filter((file) => /\.map$|\.test\.|fixture/.test(file))).toEqual([]);
  });

  it('carries the licences of what it is made of', () => {
    const text = textOf(folder, 'licences.txt');
    for (const name of Object.keys(JSON.parse(textOf('package.json')).dependencies))
      expect(text).toContain(`\n${name} `);
  });

  it.each([
    ['guard', 6_000],
    ['wires', 3_500],
  ])('injects into pages, gzipped, at most: %s, %i bytes', (script, bytes) => {
    const file = textOf(folder, `content-scripts/${script}.js`);
    expect(gzipSync(file, { level: 9 }).byteLength).toBeLessThanOrEqual(bytes);
  });

  it.each(['guard', 'wires'])('puts neither the polyfill nor a library into the page: %s', (script) => {
    expect(textOf(folder, `content-scripts/${script}.js`)).not.toMatch(
      /webextension-polyfill|chrome\.runtime|browser\.runtime/,
    );
  });
});

it('lets React write all markup: no component sets HTML from text', () => {
  const sources = ['components', 'entrypoints'].flatMap((folder) => filesOf(folder).map((file) => `${folder}/${file}`));
  expect(
    sources.filter(
      (file) => !file.includes('.test.') && /innerHTML|insertAdjacentHTML|document\.write/i.test(textOf(file)),
    ),
  ).toEqual([]);
});
