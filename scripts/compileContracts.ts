/** Compiles contracts/ into contracts/artifacts/. With --check it writes nothing and fails when they differ. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { artefactFolder, committedArtefacts } from './contracts/committedArtefacts';
import { artefactText, compileContracts } from './contracts/compileContracts';

const fresh = new Map([...compileContracts()].map(([name, artefact]) => [name, artefactText(artefact)]));
const committed = committedArtefacts();
const names = new Set([...fresh.keys(), ...committed.keys()]);
const stale = [...names].filter((name) => fresh.get(name) !== committed.get(name)).sort();

if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run: npm run contracts`);
  else console.log(`${fresh.size} artefacts match their contracts`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(artefactFolder, { recursive: true });
  for (const name of stale) {
    const text = fresh.get(name);
    if (text === undefined) rmSync(`${artefactFolder}/${name}.json`);
    else writeFileSync(`${artefactFolder}/${name}.json`, text);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'Nothing changed');
}
