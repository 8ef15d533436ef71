/**
 * `npm run lockfile`: after `npm install` on a registry that does not serve the binaries of other platforms, npm leaves
 * them out of package-lock.json, and `npm ci` then refuses it. This writes the missing entries, with their platform, so
 * that npm knows to pass them over (or to fetch them, on that platform).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

type Entry = { version?: string; dev?: boolean; optional?: boolean; optionalDependencies?: Record<string, string> };

const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added: string[] = [];
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isPresent(path, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev && { dev }),
      optional: true,
      ...platformOf(name, version),
    };
    added.push(name);
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} entries added to package-lock.json`);

/** Node looks in the package's own node_modules, then in each one above it. */
function isPresent(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function platformOf(name: string, version: string) {
  const words = name.replace('amd64', 'x64').split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length === 0 || cpu.length === 0 || !/^\d/.test(version))
    throw new Error(`${name}@${version}: its platform does not show in its name; add it to package-lock.json by hand.`);
  return { cpu, os };
}
