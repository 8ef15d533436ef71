import { readFileSync, writeFileSync } from 'node:fs';

/** Changes a file's text; a change that finds its place nowhere is a fault of the scaffold, not of its user. */
export const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has another shape than the scaffold knows: nothing was added to it.`);
  writeFileSync(file, changed);
};
