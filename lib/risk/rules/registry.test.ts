import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import words from '@/locales/en/rules.json';
import { rules } from '.';

const here = new URL('.', import.meta.url);
const docs = new URL('../../../docs/rules/', import.meta.url);
const read = (name: string, folder = here) => readFileSync(new URL(name, folder), 'utf8');
const listed = rules.map(({ id }) => id).sort();
const filed = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort();
const pages = readdirSync(docs).filter((name) => name !== 'README.md');
const texts: Readonly<Record<string, unknown>> = words;

describe('registry of rules', () => {
  it('has one line for each file, and each once', () => {
    expect(listed).toEqual(filed);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has no page without a rule', () => {
    expect(pages.sort()).toEqual(listed.map((id) => `${id}.md`));
  });

  it('has every rule in the list of pages', () => {
    const rows = [...read('README.md', docs).matchAll(/^\| \[([\w-]+)\]\(\1\.md\) \|/gm)].map(([, id]) => id);
    expect(rows.sort()).toEqual(listed);
  });

  describe.each(listed)('%s', (id) => {
    it('is named like its file', () => {
      expect(read(`${id}.ts`)).toContain(`id: '${id}'`);
    });

    it('has words', () => {
      expect(texts[id]).toMatchObject({ name: expect.stringMatching(/^.{3,40}$/) });
    });

    it('has a page that says when, why, what to do and what it cannot see', () => {
      const page = read(`${id}.md`, docs);
      expect(page.startsWith(`# ${id}\n`)).toBe(true);
      for (const part of ['| severity | when |', '## Why', '## What to do', '## What it cannot see'])
        expect(page).toContain(part);
    });

    it('has fixtures that fire it and fixtures that must not', () => {
      const test = read(`${id}.test.ts`);
      expect(test).toMatch(/testRule\(rule,/);
      expect(test).toMatch(/fires: \[\s*\{|fires: \[\s*\.\.\.|fires: \w/);
      expect(test).toMatch(/quiet: \[\s*\{|quiet: \[\s*\.\.\.|quiet: \w/);
    });
  });
});
