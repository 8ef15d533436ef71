import type { Protocol } from '@/lib/protocols/defineProtocol';
import { everywhere } from '@/lib/protocols/everywhere';

/**
 * Permit2 and the routers that it was made for. Sources: Uniswap/permit2@cc56ad0 (one address on every chain but ZKsync);
 * PancakeSwap's own copy on BNB Smart Chain: pancakeswap/pancake-x-contracts, deployment addresses; routers:
 * Uniswap/sdks, universal-router-sdk, src/utils/constants.ts, and Uniswap/universal-router, deploy-addresses.
 */
export const contracts: Protocol['contracts'] = {
  permit2: {
    ...everywhere('0x000000000022D473030F116dDEE9F6B43aC78BA3'),
    324: '0x0000000000225e31D15943971F47aD3022F714Fa',
  },
  pancakePermit2: { 56: '0x31c2F6fcFf4F8759b3Bd5Bf0e1084A055615c768' },
  universalRouter: {
    1: '0x3fC91A3afd70395Cd496C647d5a6CC9D4B2b7FAD',
    10: '0xCb1355ff08Ab38bBCE60111F1bb2B784bE25D7e8',
    56: '0x4Dae2f939ACf50408e13d58534Ff8c2776d45265',
    324: '0x28731BCC616B5f51dD52CF2e4dF0E78dD1136C06',
    8453: '0x3fC91A3afd70395Cd496C647d5a6CC9D4B2b7FAD',
    42161: '0x5E325eDA8064b456f4781070C0738d849c824258',
    11155111: '0x3fC91A3afd70395Cd496C647d5a6CC9D4B2b7FAD',
  },
  universalRouterV4: { 1: '0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af' },
};
