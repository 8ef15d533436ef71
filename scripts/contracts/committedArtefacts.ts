import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const artefactFolder = 'contracts/artifacts';

/** The artefacts as they lie in the tree, by contract name. */
export function committedArtefacts(): ReadonlyMap<string, string> {
  if (!existsSync(artefactFolder)) return new Map();
  const files = readdirSync(artefactFolder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [file.slice(0, -'.json'.length), readFileSync(`${artefactFolder}/${file}`, 'utf8')]),
  );
}
