import type { Protocol } from '@/lib/protocols/defineProtocol';
import { everywhere } from '@/lib/protocols/everywhere';

/**
 * Entry points, and the code that wallets let accounts run by EIP-7702. Sources: npm viem@2.57.20, account-abstraction;
 * MetaMask/delegation-framework (EIP7702StatelessDeleGator), Uniswap's smart wallet deployments (Calibur 1.0.0 and 1.1.0),
 * AmbireTech/ambire-common (AmbireAccount7702); each with a second source in walletbeat/walletbeat or another list.
 */
export const contracts: Protocol['contracts'] = {
  entryPoint06: everywhere('0x5FF137D4b0FDCD49DcA30c7CF57E578a026d2789'),
  entryPoint07: everywhere('0x0000000071727De22E5E9d8BAf0edAc6f37da032'),
  entryPoint08: everywhere('0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108'),
  entryPoint09: everywhere('0x433709009B8330FDa32311DF1C2AFA402eD8D009'),
  walletCodeMetaMask: everywhere('0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B'),
  walletCodeUniswap: everywhere('0x000000009B1D0aF20D8C6d0A44e162d11F9b8f00'),
  walletCodeUniswap11: everywhere('0x000000005c84F8Fd50b21CAC312528A64437030e'),
  walletCodeAmbire: everywhere('0x5A7FC11397E9a8AD41BF10bf13F22B0a63f96f6d'),
};
