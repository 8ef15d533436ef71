import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where pages, tokens, contracts, wallets, endpoints and files put words of their own. */
const FOREIGN =
  'name|symbol|origin|topOrigin|host|hostname|domain|method|message|reason|url|wallet|walletName|memo|primaryType';

/** Text that is put on the screen as it is: `>{x.name}<`, or `{x.name}` alone on its line. */
const BARE = new RegExp(`(?:>|^)\\s*\\{([\\w.?]*\\b(?:${FOREIGN}))\\}\\s*(?:<|$)`, 'gm');
/** Words of ours, or made inert where they come from. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'exposure/HowRead.tsx': ['name'],
  'exposure/Figure.tsx': ['symbol'],
  'review/Acknowledge.tsx': ['amount.symbol'],
  'settings/EndpointOption.tsx': ['option.url'],
};

const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.includes('.test.') && !file.includes('fixtures/'))
  .sort();

it.each(files)('%s puts foreign text on the screen through the one renderer', (file) => {
  const code = readFileSync(`components/${file}`, 'utf8');
  const bare = [...code.matchAll(BARE)].map(([, expression]) => expression);
  expect(bare.filter((expression) => !OURS[file]?.includes(expression ?? ''))).toEqual([]);
});

it('finds what it looks for', () => {
  for (const code of ['<b>{held.name}</b>', '<b>\n  {name}\n</b>', '<p>{a?.walletName}</p>'])
    expect(code.match(BARE)).not.toBeNull();
  for (const code of ['<Foreign text={held.name} />', '<b>{words.t("name")}</b>']) expect(code.match(BARE)).toBeNull();
});
