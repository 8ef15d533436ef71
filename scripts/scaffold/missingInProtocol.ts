import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from './camelCase';
import { left } from './marker';
import { readText } from './readText';

const PARTS = ['## What is read', '## Addresses', '## What it cannot see'];

/** What a protocol still lacks of its parts, one sentence each; none when it is whole. */
export const missingInProtocol = (root: string, id: string): readonly string[] => {
  const read = (file: string) => readText(root, file);
  const folder = `lib/protocols/${id}`;
  const code = filesIn(join(root, folder)).map((file) => [file, read(`${folder}/${file}`) ?? ''] as const);
  const index = read(`${folder}/index.ts`);
  const list = read('lib/protocols/index.ts') ?? '';
  const page = read(`docs/protocols/${id}.md`);
  const row = read('docs/protocols/README.md')
    ?.split('\n')
    .find((line) => line.startsWith(`| [${id}](${id}.md) |`));
  const words = (JSON.parse(read('locales/en/panel.json') ?? '{}') as { layer?: Record<string, string> }).layer?.[id];
  return [
    ...(index === undefined ? ['the protocol: its index.ts is missing'] : []),
    ...(index !== undefined && !index.includes(`id: '${id}'`) ? ['the protocol: its id is not its folder’s name'] : []),
    ...(index !== undefined && !/docs: 'https:\/\/[^']+'/.test(index)
      ? ['the protocol: no documentation by https']
      : []),
    ...(list.includes(`from './${id}';`) && list.includes(`\n  ${camelCase(id)},\n`) ? [] : ['the list: no line']),
    ...(read('lib/types.ts')?.includes(`\n  | '${id}'\n`) ? [] : ['the ids: none in lib/types.ts']),
    ...(code.some(([file, text]) => file.endsWith('.test.ts') && /\bexpect\(/.test(text)) ? [] : ['the test: none']),
    ...(words ? [] : ['the words: none in locales/en/panel.json, layer']),
    ...(page === undefined ? ['the page: its file is missing'] : []),
    ...(page?.startsWith(`# ${id}\n`) === false ? ['the page: it is not headed by the id'] : []),
    ...PARTS.flatMap((part) => (page?.includes(part) === false ? [`the page: no "${part}"`] : [])),
    ...(row === undefined ? ['the list of pages: no line'] : []),
    ...[
      ...code,
      ['page', page ?? ''] as const,
      ['words', words ?? ''] as const,
      ['list of pages', row ?? ''] as const,
    ].flatMap(([part, text]) => left(text).map((what) => `${part}: to be filled in: ${what}`)),
  ];
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.ts'));
  } catch {
    return [];
  }
};
