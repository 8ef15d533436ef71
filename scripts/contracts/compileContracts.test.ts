import { expect, it } from 'vitest';
import { committedArtefacts } from './committedArtefacts';
import { artefactText, compileContracts } from './compileContracts';

it('gives what is committed, byte for byte', () => {
  const fresh = [...compileContracts()];
  const committed = committedArtefacts();

  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.map(([name]) => name)).toEqual([...committed.keys()].sort());
  for (const [name, artefact] of fresh) expect(artefactText(artefact) === committed.get(name), name).toBe(true);
}, 120_000);
