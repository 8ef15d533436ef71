import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingInProtocol } from './missingInProtocol';
import { missingInRule } from './missingInRule';
import { scaffold } from './scaffold';

const here = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  ...['lib/risk/rules/index.ts', 'lib/risk/rules/operator-ceiling.ts', 'lib/risk/rules/operator-ceiling.test.ts'],
  ...['docs/rules/README.md', 'docs/rules/operator-ceiling.md', 'locales/en/rules.json', 'locales/en/panel.json'],
  ...['locales/de/rules.json', 'locales/de/panel.json'],
  ...['lib/protocols/index.ts', 'lib/protocols/safe/index.ts', 'docs/protocols/README.md'],
  ...['lib/types.ts', 'lib/catalogue/protocolIds.ts'],
];
let root: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scaffold-'));
  said = [];
  for (const part of COPIED) cpSync(join(here, part), join(root, part));
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...args: readonly string[]) =>
  scaffold(args, root, { out: (text) => said.push(text), err: (text) => said.push(text) });
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string) => {
  const text = read(file);
  const changed = text.replace(from, to);
  expect(changed, `${file}: ${from}`).not.toBe(text);
  writeFileSync(join(root, file), changed);
};
const remove = (file: string) => rmSync(join(root, file), { recursive: true });
/** As an author does: the words first, then what repeats them. */
const write = (...files: readonly string[]) => {
  for (const file of files) change(file, /\[\[fill in: .*?\]\]/g, 'Somebody’s own words');
};

describe('a rule', () => {
  const files = ['lib/risk/rules/made-up.ts', 'lib/risk/rules/made-up.test.ts', 'docs/rules/made-up.md'];
  const shared = ['locales/en/rules.json', 'locales/de/rules.json', 'docs/rules/README.md'];
  const finish = () => {
    write(...files, ...shared);
    change('lib/risk/rules/made-up.test.ts', 'fires: [], quiet: []', 'fires: [{}], quiet: [{}]');
  };
  const missing = () => missingInRule(root, 'made-up');

  it('has every part from the start, and passes in none of them', () => {
    expect(run('rule', 'made-up')).toBe(0);
    for (const part of ['the rule:', 'the test:', 'the page:', 'the words:', 'the list of pages:'])
      expect(missing().join('\n')).toContain(part);
    expect(missing()).toContain('the test: nothing fires it');
    expect(said.join('\n')).toContain(missing()[0]);
    for (const file of [...files, ...shared, 'lib/risk/rules/index.ts']) expect(said.join('\n')).toContain(`  ${file}`);
  });

  it('has a place for its words in every language', () => {
    run('rule', 'made-up');
    for (const language of ['en', 'de'])
      expect(Object.keys(JSON.parse(read(`locales/${language}/rules.json`))['made-up'])).toEqual([
        'name',
        'title',
        'detail',
        'whatToDo',
      ]);
  });

  it('lacks nothing once its author has written it', () => {
    run('rule', 'made-up');
    finish();
    expect(missing()).toEqual([]);
  });

  it.each<[string, () => void, string]>([
    ['the code', () => remove('lib/risk/rules/made-up.ts'), 'the rule: its file is missing'],
    ['its id', () => change('lib/risk/rules/made-up.ts', "id: 'made-up'", "id: 'other'"), 'the rule: its id is not'],
    ['the import', () => change('lib/risk/rules/index.ts', /import madeUp .*\n/, ''), 'the list: no line'],
    ['the line', () => change('lib/risk/rules/index.ts', '  madeUp,\n', ''), 'the list: no line'],
    ['the words', () => change('locales/en/rules.json', '"made-up"', '"other"'), 'the words: no name'],
    ['the test', () => remove('lib/risk/rules/made-up.test.ts'), 'the test: its file is missing'],
    ['what fires it', () => change('lib/risk/rules/made-up.test.ts', 'fires: [{}]', 'fires: []'), 'nothing fires it'],
    ['what must not', () => change('lib/risk/rules/made-up.test.ts', 'quiet: [{}]', 'quiet: []'), 'must not fire it'],
    ['the page', () => remove('docs/rules/made-up.md'), 'the page: its file is missing'],
    ['a heading', () => change('docs/rules/made-up.md', '## Why', '## Because'), 'the page: no "## Why"'],
    ['the page’s line', () => change('docs/rules/README.md', /\| \[made-up\].*\n/, ''), 'the list of pages: no line'],
    [
      'the name in that line',
      () => change('docs/rules/README.md', /(\[made-up\].*?) \| .*? \|/, '$1 | Another |'),
      'the list of pages: another name',
    ],
    [
      'one sentence',
      () => change('docs/rules/made-up.md', 'Somebody’s own words', '[[fill in: what it costs]]'),
      'the page: to be filled in: what it costs',
    ],
  ])('fails without %s', (_, spoil, sentence) => {
    run('rule', 'made-up');
    finish();
    spoil();
    expect(missing().join('\n')).toContain(sentence);
  });

  it('stands among the others in order, and changes nothing of theirs', () => {
    const before = { index: read('lib/risk/rules/index.ts'), list: read('docs/rules/README.md') };
    run('rule', 'made-up');
    expect(
      read('lib/risk/rules/index.ts').replace("import madeUp from './made-up';\n", '').replace('  madeUp,\n', ''),
    ).toBe(before.index);
    expect(read('docs/rules/README.md').replace(/\| \[made-up\].*\n/, '')).toBe(before.list);
    const imports = [...read('lib/risk/rules/index.ts').matchAll(/from '\.\/(.*)';/g)].map(([, path]) => path);
    expect(imports).toContain('made-up');
    expect(imports).toEqual([...imports].sort());
    expect(missingInRule(root, 'operator-ceiling')).toEqual([]);
  });
});

describe('a protocol', () => {
  const folder = 'lib/protocols/made-up';
  const finish = () => {
    change(`${folder}/index.ts`, /docs: '.*'/, "docs: 'https://docs.example'");
    write(`${folder}/index.ts`, `${folder}/contracts.ts`, `${folder}/functions.ts`, `${folder}/decode.test.ts`);
    write('docs/protocols/made-up.md', 'docs/protocols/README.md', 'locales/en/panel.json');
  };
  const missing = () => missingInProtocol(root, 'made-up');

  it('has every part from the start, and passes in none of them', () => {
    expect(run('protocol', 'made-up')).toBe(0);
    const parts = [
      'index.ts:',
      'contracts.ts:',
      'functions.ts:',
      'decode.test.ts:',
      'page:',
      'words:',
      'list of pages:',
    ];
    for (const part of parts) expect(missing().join('\n')).toContain(`${part} to be filled in`);
    expect(missing()).toContain('the protocol: no documentation by https');
    for (const language of ['en', 'de'])
      expect(JSON.parse(read(`locales/${language}/panel.json`)).layer).toHaveProperty('made-up');
    expect(read('lib/types.ts')).toContain("\n  | 'made-up'\n");
    expect(read('lib/catalogue/protocolIds.ts')).toContain("\n  'made-up': true,\n};");
  });

  it('takes an id that is named already, and words that there are, as they stand', () => {
    const before = [read('lib/types.ts'), read('lib/catalogue/protocolIds.ts'), read('locales/en/panel.json')];
    expect(run('protocol', 'karak')).toBe(0);
    expect([read('lib/types.ts'), read('lib/catalogue/protocolIds.ts'), read('locales/en/panel.json')]).toEqual(before);
    expect(read('lib/protocols/index.ts')).toContain("import { karak } from './karak';");
  });

  it('lacks nothing once its author has written it', () => {
    run('protocol', 'made-up');
    finish();
    expect(missing()).toEqual([]);
  });

  it.each<[string, () => void, string]>([
    ['the code', () => remove(`${folder}/index.ts`), 'the protocol: its index.ts is missing'],
    ['its id', () => change(`${folder}/index.ts`, "id: 'made-up'", "id: 'karak'"), 'the protocol: its id is not'],
    ['its documentation', () => change(`${folder}/index.ts`, 'https:', 'http:'), 'no documentation by https'],
    ['the import', () => change('lib/protocols/index.ts', /import \{ madeUp \}.*\n/, ''), 'the list: no line'],
    ['the line', () => change('lib/protocols/index.ts', '  madeUp,\n', ''), 'the list: no line'],
    ['the id’s type', () => change('lib/types.ts', "  | 'made-up'\n", ''), 'the ids: none'],
    ['the test', () => remove(`${folder}/decode.test.ts`), 'the test: none'],
    ['the words', () => change('locales/en/panel.json', '"made-up"', '"other"'), 'the words: none'],
    ['the page', () => remove('docs/protocols/made-up.md'), 'the page: its file is missing'],
    ['a heading', () => change('docs/protocols/made-up.md', '## Addresses', '## Where'), 'the page: no "## Addresses"'],
    [
      'the page’s line',
      () => change('docs/protocols/README.md', /\| \[made-up\].*\n/, ''),
      'the list of pages: no line',
    ],
    [
      'one source',
      () => change(`${folder}/contracts.ts`, 'Somebody’s own words', '[[fill in: the source]]'),
      'contracts.ts: to be filled in: the source',
    ],
  ])('fails without %s', (_, spoil, sentence) => {
    run('protocol', 'made-up');
    finish();
    spoil();
    expect(missing().join('\n')).toContain(sentence);
  });
});

describe('what it refuses', () => {
  it.each([
    [[], 'Usage:'],
    [['rule'], 'Usage:'],
    [['rules', 'x'], 'Usage:'],
    [['constructor', 'x'], 'Usage:'],
    [['rule', 'x', 'y'], 'Usage:'],
    [['rule', 'Made-Up'], 'must be small letters'],
    [['rule', '../x'], 'must be small letters'],
    [['rule', 'a--b'], 'must be small letters'],
    [['rule', 'operator-ceiling'], 'There is lib/risk/rules/operator-ceiling.ts already.'],
    [['protocol', 'safe'], 'There is lib/protocols/safe already.'],
  ])('%j', (args, sentence) => {
    const before = COPIED.map(read);
    expect(run(...args)).toBe(2);
    expect(said.join()).toContain(sentence);
    expect(COPIED.map(read)).toEqual(before);
  });
});
