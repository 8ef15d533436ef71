import { decodeCall } from '@/lib/decode/decodeCall';
import { defineProtocol } from '@/lib/protocols/defineProtocol';
import { contracts } from './contracts';
import { permit2Functions } from './functions';
import { routerFunctions } from './router';
import { typed } from './typed';

/** Allowances that one contract keeps for many spenders, given by call or by signature. */
export const permit2 = defineProtocol({
  id: 'permit2',
  name: 'Permit2',
  docs: 'https://github.com/Uniswap/permit2',
  contracts,
  roleNames: {
    permit2: 'Permit2',
    pancakePermit2: 'PancakeSwap’s Permit2',
    universalRouter: 'Uniswap router',
    universalRouterV4: 'Uniswap router (v4)',
  },
  decode: (call, context) =>
    decodeCall(
      'permit2',
      context.role.startsWith('universalRouter') ? routerFunctions : permit2Functions,
      call,
      context,
    ),
  distinctive: {},
  typed,
  reads: () => [],
  snapshot: () => ({ positions: [], facts: {} }),
});
