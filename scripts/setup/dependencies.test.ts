import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { staleReason } from './dependencies.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ packages: { '': {}, ...packages } });

describe('staleReason', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'restake-guard-'));
    write(
      'package-lock.json',
      lock({
        'node_modules/a': { version: '1.0.0' },
        'node_modules/a/node_modules/b': { version: '2.0.0' },
        'node_modules/other-platform': { version: '3.0.0', optional: true },
      }),
    );
  });

  const install = (a = '1.0.0') => {
    write(
      'node_modules/.package-lock.json',
      lock({ 'node_modules/a': { version: a }, 'node_modules/a/node_modules/b': { version: '2.0.0' } }),
    );
    write('node_modules/a/package.json', '{}');
    write('node_modules/a/node_modules/b/package.json', '{}');
  };

  it('has none when all is there, packages for other platforms aside', () => {
    install();
    expect(staleReason(root)).toBeUndefined();
  });

  it('says so when nothing is installed', () => {
    expect(staleReason(root)).toBe('none yet');
  });

  it('names a package that has another version', () => {
    install('0.9.0');
    expect(staleReason(root)).toBe('a 1.0.0 is missing');
  });

  it('names a package whose folder is gone, however deep', () => {
    install();
    write('package-lock.json', lock({ 'node_modules/a/node_modules/b/node_modules/c': { version: '4.0.0' } }));
    expect(staleReason(root)).toBe('c 4.0.0 is missing');
  });

  it('refuses a folder that is not the project', () => {
    expect(() => staleReason(join(root, 'node_modules'))).toThrow('package-lock.json is missing');
  });
});
