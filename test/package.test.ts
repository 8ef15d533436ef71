import { describe, expect, it } from 'vitest';
import { textOf } from './outputs';

const project = JSON.parse(textOf('package.json'));
const lock = JSON.parse(textOf('package-lock.json')).packages as Record<
  string,
  { optionalDependencies?: object; integrity?: string; resolved?: string; os?: readonly string[] }
>;
const dependencies: Record<string, string> = { ...project.dependencies, ...project.devDependencies };

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    for (const [name, version] of Object.entries(dependencies)) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  });

  it('is private, MIT and says which Node it needs', () => {
    expect(project).toMatchObject({ private: true, license: 'MIT', engines: { node: '>=20' } });
    expect(textOf('LICENSE')).toMatch(/^MIT License\n/);
  });

  it('K05: lets no dependency run a script when it is installed', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  it('K05: is installed as the lockfile says, each package from the registry and with its hash', () => {
    expect(textOf('scripts/setup/dependencies.mjs')).toContain("'ci'");
    for (const [path, { integrity, resolved, os }] of Object.entries(lock)) {
      // A binary for another platform, which this registry does not serve, is passed over on this one.
      if (path === '' || (os && integrity === undefined)) continue;
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });

  it('K05: ships few packages', () => {
    expect(Object.keys(project.dependencies).length).toBeLessThanOrEqual(16);
  });

  it('gives each dependency a line with its reason in docs/DEPENDENCIES.md', () => {
    const rows = [...textOf('docs/DEPENDENCIES.md').matchAll(/^\| `([^`]+)` \| (\S+) \| (.+) \|$/gm)];
    expect(rows.map(([, name, version]) => `${name} ${version}`).sort()).toEqual(
      Object.entries(dependencies)
        .map(([name, version]) => `${name} ${version}`)
        .sort(),
    );
    for (const [row, , , reason] of rows) expect(reason?.length, row).toBeGreaterThan(20);
  });
});

describe('package-lock.json', () => {
  it('names every optional package, so that npm ci accepts it on any registry', () => {
    const names = new Set(Object.keys(lock).map((path) => path.replace(/^.*node_modules\//, '')));
    const missing = Object.values(lock).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    );
    expect(missing, 'run: npm run lockfile').toEqual([]);
  });
});
