import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { erc1155Functions } from './functions';

/** Several kinds of token in one contract. */
export const erc1155 = defineProtocol({
  id: 'erc1155',
  name: 'ERC-1155',
  docs: 'https://eips.ethereum.org/EIPS/eip-1155',
  contracts: {},
  decode: (call, context) => decodeCall('erc1155', erc1155Functions, call, context),
  distinctive: {},
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
