import { readdirSync, readFileSync } from 'node:fs';

type Lock = { packages: Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean }> };

/**
 * The licences of everything that may be in the bundles, as one text: MIT and its like ask for their notice to travel
 * with the code. The build puts it beside the bundles as `licences.txt`.
 */
export function licences(): string {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional);
  const parts = shipped.map(([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(`${path}/${file}`, 'utf8').trim() : 'The package has no licence file.'}`;
  });
  const ours = `Restake Guard\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  return `${[ours, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
