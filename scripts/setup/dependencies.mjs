import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** Installs what package-lock.json says, when node_modules is missing or differs from it. */
export async function ensureDependencies() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    throw new Error(`Node ${process.versions.node} is too old: install Node 20 or newer.`);

  const reason = staleReason();
  if (!reason) return;
  console.log(`Installing dependencies (${reason}): npm ci`);
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { show: true });
  if (code !== 0) throw new Error('npm ci failed: see its output above, then run "npm ci" by hand.');
}

/** @returns {string | undefined} why node_modules cannot be used as it is */
export function staleReason(root = '.') {
  const wanted = readLock(`${root}/package-lock.json`);
  if (!wanted) throw new Error('package-lock.json is missing: is this the root of the project?');
  const installed = readLock(`${root}/node_modules/.package-lock.json`);
  if (!installed) return 'none yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const have = installed[path];
    // Packages for another platform stay out; npm lists them as optional.
    if (!have && entry.optional) continue;
    if (have?.version !== entry.version || !existsSync(`${root}/${path}/package.json`))
      return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is missing`;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean, link?: boolean }> | undefined}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
