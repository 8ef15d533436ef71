import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { protocolIds } from '@/lib/catalogue/protocolIds';
import { missingInProtocol } from '@/scripts/scaffold/missingInProtocol';
import { protocols } from '.';

const root = fileURLToPath(new URL('../..', import.meta.url));
const listed = protocols.map(({ id }) => id).sort();
const folders = readdirSync(`${root}/lib/protocols`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const pages = readdirSync(`${root}/docs/protocols`).filter((name) => name !== 'README.md');

describe('registry of protocols', () => {
  it('has one line for each folder, and each once', () => {
    expect(listed).toEqual(folders);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has no page without a protocol, and none that a deployment file could not name', () => {
    expect(pages.sort()).toEqual(listed.map((id) => `${id}.md`));
    expect(listed.filter((id) => !protocolIds.includes(id))).toEqual([]);
  });

  it.each(listed)('%s lacks nothing', (id) => expect(missingInProtocol(root, id)).toEqual([]));
});
