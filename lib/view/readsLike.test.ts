import { expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import type { Address } from '@/lib/types';
import { readsLike } from './readsLike';

const labelled: Address = '0x1111111111111111111111111111111111111111';
const other: Address = '0x2222222222222222222222222222222222222222';
const catalogue = createCatalogue({
  deployments: [],
  labels: { 1: { [labelled]: 'Harbor Nodes', [other]: 'cold.eth' }, 5: { [labelled]: 'Elsewhere' } },
});

it.each<[string, string, string | undefined]>([
  ['the user’s label, spaced otherwise', 'harbor-nodes.eth', 'Harbor Nodes'],
  ['the same without a space', 'harbornodes.eth', 'Harbor Nodes'],
  ['letters drawn alike', 'harb0r-nodes.eth', 'Harbor Nodes'],
  ['the label below somebody’s name', 'harbor-nodes.stranger.eth', 'Harbor Nodes'],
  ['the name spread over labels', 'harbor.nodes.eth', 'Harbor Nodes'],
  ['a label that is such a name', 'c0ld.eth', 'cold.eth'],
  ['a contract of the catalogue', 'eigenlayer-delegationmanager.eth', 'EigenLayer DelegationManager'],
  ['the symbol of a token of the catalogue', 'steth.eth', 'stETH'],
  ['a label on another chain', 'elsewhere.eth', undefined],
  ['nobody’s', 'somebody-else.eth', undefined],
  ['only hyphens', '-.eth', undefined],
])('%s: %s', (_name, ens, expected) => {
  expect(readsLike(ens, catalogue, 1)).toBe(expected);
});
