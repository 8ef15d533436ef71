import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file's text; undefined where there is none. */
export const readText = (root: string, file: string): string | undefined => {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};
