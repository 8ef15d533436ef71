import type { Protocol } from './defineProtocol';
import { eigenlayer } from './eigenlayer';
import { erc20 } from './erc20';

/** The most specific first. */
export const protocols: readonly Protocol[] = [eigenlayer, erc20];
