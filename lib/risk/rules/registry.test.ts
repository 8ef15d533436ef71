import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { missingInRule } from '@/scripts/scaffold/missingInRule';
import { rules } from '.';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const listed = rules.map(({ id }) => id).sort();
const filed = readdirSync(`${root}/lib/risk/rules`)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort();
const pages = readdirSync(`${root}/docs/rules`).filter((name) => name !== 'README.md');

describe('registry of rules', () => {
  it('has one line for each file, and each once', () => {
    expect(listed).toEqual(filed);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has no page without a rule', () => {
    expect(pages.sort()).toEqual(listed.map((id) => `${id}.md`));
  });

  it('has every rule in the list of pages', () => {
    const list = readFileSync(`${root}/docs/rules/README.md`, 'utf8');
    const rows = [...list.matchAll(/^\| \[([\w-]+)\]\(\1\.md\) \|/gm)].map(([, id]) => id);
    expect(rows.sort()).toEqual(listed);
  });

  it.each(listed)('%s lacks nothing: code, line, words, fixtures, page', (id) =>
    expect(missingInRule(root, id)).toEqual([]),
  );
});
