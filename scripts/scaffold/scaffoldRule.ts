import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { amongImports } from './amongImports';
import { amongLines } from './amongLines';
import { camelCase } from './camelCase';
import { edit } from './edit';
import { intoJson } from './intoJson';
import { fillIn } from './marker';
import { wordsIn } from './wordsIn';

/** Every part of a rule, each with what is still to be written in it. Gives the files, relative to `root`. */
export const scaffoldRule = (root: string, id: string): readonly string[] => {
  const files = {
    [`lib/risk/rules/${id}.ts`]: rule(id),
    [`lib/risk/rules/${id}.test.ts`]: test(id),
    [`docs/rules/${id}.md`]: page(id),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text, { flag: 'wx' });
  const edits: Record<string, (text: string) => string> = {
    'lib/risk/rules/index.ts': (text) =>
      amongImports(text, camelCase(id), `./${id}`).replace(/\n\];\n$/, `\n  ${camelCase(id)},\n];\n`),
    ...Object.fromEntries(
      wordsIn(root, 'rules.json').map((file) => [file, (text: string) => intoJson(text, id, words)]),
    ),
    'docs/rules/README.md': (text) =>
      amongLines(text, `| [${id}](${id}.md) | ${words.name} | ${fillIn('severity')} |`, /^\| \[/),
  };
  for (const [file, change] of Object.entries(edits)) edit(join(root, file), change);
  return [...Object.keys(files), ...Object.keys(edits)];
};

const words = {
  name: fillIn('what is fine where it finds nothing'),
  title: fillIn('what was found, in 60 letters'),
  detail: fillIn('why it matters, with the user’s own figures as {{values}}'),
  whatToDo: fillIn('what to do instead'),
};

const rule = (id: string) => `import { defineRule } from '../defineRule';

/** ${fillIn('what this protects from, and what it cannot see')} */
export default defineRule({
  id: '${id}',
  check: () => 'not-applicable',
});
`;

const test = (id: string) => `import { testRule } from '../testing/testRule';
import rule from './${id}';

// ${fillIn('a request that fires it at each severity, one at each boundary that must not, one that it cannot check')}
testRule(rule, { fires: [], quiet: [] });
`;

const page = (id: string) => `# ${id}

**${words.name}.** ${fillIn('what it looks at, in one sentence')}

| severity | when |
|---|---|
| ${fillIn('severity')} | ${fillIn('when it has this severity')} |

## Why

${fillIn('what it costs whom')}

## What to do

${words.whatToDo}

## What it cannot see

${fillIn('what gets past it')}
`;
