import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { erc4626Functions } from './functions';

/** Vaults with shares. */
export const erc4626 = defineProtocol({
  id: 'erc4626',
  name: 'ERC-4626',
  docs: 'https://eips.ethereum.org/EIPS/eip-4626',
  contracts: {},
  decode: (call, context) => decodeCall('erc4626', erc4626Functions, call, context),
  distinctive: {},
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
