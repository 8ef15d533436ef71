import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { entryPointFunctions } from './entryPoint';
import { typed } from './typed';

/** Accounts that are contracts, and whoever acts for them. */
export const erc4337 = defineProtocol({
  id: 'erc4337',
  name: 'ERC-4337',
  docs: 'https://eips.ethereum.org/EIPS/eip-4337',
  contracts,
  roleNames: {
    entryPoint06: 'Entry point 0.6',
    entryPoint07: 'Entry point 0.7',
    entryPoint08: 'Entry point 0.8',
    entryPoint09: 'Entry point 0.9',
    walletCodeMetaMask: 'MetaMask’s account code',
    walletCodeUniswap: 'Uniswap Wallet’s account code',
    walletCodeUniswap11: 'Uniswap Wallet’s account code (1.1)',
    walletCodeAmbire: 'Ambire’s account code',
  },
  decode: (call, context) =>
    context.role.startsWith('entryPoint') ? decodeCall('erc4337', entryPointFunctions, call, context) : undefined,
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
