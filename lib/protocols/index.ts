import type { Protocol } from './defineProtocol';
import { eigenlayer } from './eigenlayer';
import { erc20 } from './erc20';
import { erc721 } from './erc721';
import { erc1155 } from './erc1155';
import { erc4337 } from './erc4337';
import { erc4626 } from './erc4626';
import { permit2 } from './permit2';
import { safe } from './safe';
import { seaport } from './seaport';

/** The most specific first. */
export const protocols: readonly Protocol[] = [
  eigenlayer,
  permit2,
  seaport,
  safe,
  erc4337,
  erc4626,
  erc721,
  erc1155,
  erc20,
];
