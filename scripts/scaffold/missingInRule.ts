import { camelCase } from './camelCase';
import { left } from './marker';
import { readText } from './readText';

const PARTS = ['| severity | when |', '## Why', '## What to do', '## What it cannot see'];

/** What a rule still lacks of its parts, one sentence each; none when it is whole. */
export const missingInRule = (root: string, id: string): readonly string[] => {
  const read = (file: string) => readText(root, file);
  const rule = read(`lib/risk/rules/${id}.ts`);
  const test = read(`lib/risk/rules/${id}.test.ts`);
  const page = read(`docs/rules/${id}.md`);
  const list = read('lib/risk/rules/index.ts') ?? '';
  const words = (JSON.parse(read('locales/en/rules.json') ?? '{}') as Record<string, { name?: string } | undefined>)[
    id
  ];
  const row = read('docs/rules/README.md')
    ?.split('\n')
    .find((line) => line.startsWith(`| [${id}](${id}.md) |`));
  const name = words?.name ?? '';
  return [
    ...(rule === undefined ? ['the rule: its file is missing'] : []),
    ...(rule !== undefined && !rule.includes(`id: '${id}'`) ? ['the rule: its id is not its file’s name'] : []),
    ...(list.includes(`from './${id}';`) && list.includes(`\n  ${camelCase(id)},\n`) ? [] : ['the list: no line']),
    ...(name.length < 3 || (name.length > 40 && left(name).length === 0)
      ? ['the words: no name of 3 to 40 letters']
      : []),
    ...(test === undefined ? ['the test: its file is missing'] : []),
    ...(test !== undefined && !has(test, 'fires') ? ['the test: nothing fires it'] : []),
    ...(test !== undefined && !has(test, 'quiet') ? ['the test: nothing must not fire it'] : []),
    ...(page === undefined ? ['the page: its file is missing'] : []),
    ...(page?.startsWith(`# ${id}\n`) === false ? ['the page: it is not headed by the id'] : []),
    ...PARTS.flatMap((part) => (page?.includes(part) === false ? [`the page: no "${part}"`] : [])),
    ...(row === undefined ? ['the list of pages: no line'] : []),
    ...(row !== undefined && !plain(row).startsWith(`| [${id}](${id}.md) | ${plain(name)} |`)
      ? ['the list of pages: another name than the words’']
      : []),
    ...Object.entries({ rule, test, page, words: words && JSON.stringify(words), 'list of pages': row }).flatMap(
      ([part, text]) => left(text ?? '').map((what) => `the ${part}: to be filled in: ${what}`),
    ),
  ];
};

/** Pages may be typed on any keyboard. */
const plain = (text: string): string => text.replaceAll('’', "'");

/** A table of fixtures with anything in it. */
const has = (test: string, table: 'fires' | 'quiet'): boolean =>
  /testRule\(rule,/.test(test) && new RegExp(`${table}: \\[\\s*(?:\\{|\\.\\.\\.)|${table}: \\w`).test(test);
