import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { decode } from './decode';
import { typed } from './typed';

/** Tokens come from the catalogue. Their balances and allowances are read for every request (lib/simulate/assetReads.ts). */
export const erc20 = defineProtocol({
  id: 'erc20',
  name: 'ERC-20',
  docs: 'https://eips.ethereum.org/EIPS/eip-20',
  contracts: {},
  decode,
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
