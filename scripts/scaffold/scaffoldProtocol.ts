import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { amongImports } from './amongImports';
import { amongLines } from './amongLines';
import { camelCase } from './camelCase';
import { edit } from './edit';
import { intoJson } from './intoJson';
import { fillIn } from './marker';
import { wordsIn } from './wordsIn';

const NAME = fillIn('what people call it');

/** Every part of a protocol, each with what is still to be written in it. Gives the files, relative to `root`. */
export const scaffoldProtocol = (root: string, id: string): readonly string[] => {
  const folder = `lib/protocols/${id}`;
  mkdirSync(join(root, folder));
  const files = {
    [`${folder}/index.ts`]: index(id),
    [`${folder}/contracts.ts`]: contracts,
    [`${folder}/functions.ts`]: functions(id),
    [`${folder}/decode.test.ts`]: test(id),
    [`docs/protocols/${id}.md`]: page(id),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text, { flag: 'wx' });
  const isKnown = readFileSync(join(root, 'lib/types.ts'), 'utf8').includes(`  | '${id}'\n`);
  const edits: Record<string, (text: string) => string> = {
    'lib/protocols/index.ts': (text) =>
      amongImports(text, `{ ${camelCase(id)} }`, `./${id}`).replace(
        '  eigenlayer,\n',
        `  eigenlayer,\n  ${camelCase(id)},\n`,
      ),
    ...(isKnown
      ? {}
      : {
          'lib/types.ts': (text: string) => text.replace("  | 'unknown';\n", `  | '${id}'\n  | 'unknown';\n`),
          'lib/catalogue/protocolIds.ts': (text: string) => text.replace('\n};\n', `\n  ${quoted(id)}: true,\n};\n`),
        }),
    'docs/protocols/README.md': (text) => amongLines(text, `| [${id}](${id}.md) | ${NAME} |`, /^\| \[/),
  };
  for (const [file, change] of Object.entries(edits)) edit(join(root, file), change);
  const named = wordsIn(root, 'panel.json').filter((layers) => {
    const had = readFileSync(join(root, layers), 'utf8');
    const has = intoJson(had, id, NAME, 'layer');
    if (has !== had) writeFileSync(join(root, layers), has);
    return has !== had;
  });
  return [...Object.keys(files), ...Object.keys(edits), ...named];
};

const quoted = (id: string) => (id.includes('-') ? `'${id}'` : id);

const index = (id: string) => `import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { ${camelCase(id)}Functions } from './functions';

/** ${fillIn('what it is, in one line')} */
export const ${camelCase(id)} = defineProtocol({
  id: '${id}',
  name: '${NAME}',
  docs: '${fillIn('the address of its documentation, https')}',
  contracts,
  decode: (call, context) => decodeCall('${id}', ${camelCase(id)}Functions, call, context),
  distinctive: {},
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
`;

const contracts = `import type { Protocol } from '@/lib/protocols/defineProtocol';

/** ${fillIn('role → chain → address, and the source of each')} */
export const contracts: Protocol['contracts'] = {};
`;

const functions = (id: string) => `import { parseAbi } from 'viem';
import { functionTable } from '@/lib/decode/functionTable';

/** ${fillIn('the functions that move anything or give anybody a right, instead of this one')} */
const abi = parseAbi(['function deposit(uint256 amount)']);

export const ${camelCase(id)}Functions = functionTable(abi, {
  deposit: ([amount]) => [{ type: 'deposit', args: { amount } }],
});
`;

const test = (id: string) => `import { expect, it } from 'vitest';
import { contracts } from './contracts';

// ${fillIn('a real call of each function, and the action that it is')}
it('${id} reads the calls of its contracts', () => {
  expect(Object.keys(contracts)).not.toEqual([]);
});
`;

const page = (id: string) => `# ${id}

**${NAME}.** ${fillIn('what it is, and what a person can lose by it')}

## What is read

${fillIn('which calls and signatures, and which positions')}

## Addresses

${fillIn('where they come from, with the date')}

## What it cannot see

${fillIn('what is left out')}
`;
