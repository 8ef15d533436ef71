import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from './outputs';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file));
const documents = tracked.filter((file) => file.endsWith('.md'));
const scripts: Record<string, string> = JSON.parse(textOf('package.json')).scripts;

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '');

/** GitHub's anchor of a heading. */
const anchors = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  it('has links that lead somewhere', () => {
    const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      if (/^(?:https?|mailto):/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? document : normalize(join(dirname(document), path));
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchors(textOf(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names commands and files that exist', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [
      ...text.matchAll(
        /`((?:lib|entrypoints|components|contracts|scripts|locales|e2e|test|docs|public|bench)\/[\w./-]+)`/g,
      ),
    ];
    expect(files.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('the documents that a newcomer looks for', () => {
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'PRIVACY.md',
    'CHANGELOG.md',
    'LICENSE',
    'docs/ARCHITECTURE.md',
    'docs/DEPENDENCIES.md',
  ])('%s is there', (file) => expect(textOf(file).length).toBeGreaterThan(500));

  it('are free of paths of one machine', () => {
    const found = documents.filter((file) => /\/(?:work|home|root|Users)\/\w/.test(textOf(file)));
    expect(found).toEqual([]);
  });
});
