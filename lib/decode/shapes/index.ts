import { erc20Functions } from '@/lib/protocols/erc20/functions';
import { erc721Functions } from '@/lib/protocols/erc721/functions';
import { erc1155Functions } from '@/lib/protocols/erc1155/functions';
import { accountFunctions } from '@/lib/protocols/erc4337/account';
import { entryPointFunctions } from '@/lib/protocols/erc4337/entryPoint';
import { erc4626Functions } from '@/lib/protocols/erc4626/functions';
import { routerFunctions } from '@/lib/protocols/permit2/router';
import { safeFunctions } from '@/lib/protocols/safe/functions';
import type { Hex, ProtocolId } from '@/lib/types';
import type { FunctionTable } from '../functionTable';
import { authority } from './authority';
import { lending } from './lending';
import { multicalls } from './multicalls';
import { operators } from './operators';

/** A standard that any contract may have. */
export type Shape = { protocol: ProtocolId; role: string; table: FunctionTable };

/** Where two have a function of the same shape, the first reads it. */
const shapes: readonly Shape[] = [
  { protocol: 'erc20', role: 'token', table: erc20Functions },
  { protocol: 'erc721', role: 'collection', table: erc721Functions },
  { protocol: 'erc1155', role: 'collection', table: erc1155Functions },
  { protocol: 'erc4626', role: 'vault', table: erc4626Functions },
  { protocol: 'safe', role: 'safe', table: safeFunctions },
  { protocol: 'erc4337', role: 'entryPoint', table: entryPointFunctions },
  { protocol: 'erc4337', role: 'account', table: accountFunctions },
  { protocol: 'permit2', role: 'universalRouter', table: routerFunctions },
  { protocol: 'unknown', role: 'multicall', table: multicalls },
  { protocol: 'unknown', role: 'owned', table: authority },
  { protocol: 'unknown', role: 'lending', table: lending },
  { protocol: 'unknown', role: 'operators', table: operators },
];

const bySelector: ReadonlyMap<Hex, Shape> = new Map(
  shapes.toReversed().flatMap((shape) => [...shape.table.keys()].map((selector) => [selector, shape] as const)),
);

export const shapeOf = (selector: Hex): Shape | undefined => bySelector.get(selector);
